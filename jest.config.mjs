/** Transpiled by swc (.swcrc), so that no step of the tests needs the compiler's API. Files that want a DOM say so in a docblock. */
const common = {
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx)$': '@swc/jest' },
};

export default {
  // Milliseconds. A whole pane in jsdom is slow on a machine that is busy with something else.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/browser-timeout.ts'],
      globalSetup: '<rootDir>/test/support/start-preview.mjs',
      globalTeardown: '<rootDir>/test/support/stop-preview.mjs',
    },
  ],
};
