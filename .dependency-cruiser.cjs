/** Who may import whom: the table of docs/architecture.md, enforced. */
const folder = (name) => `^src/${name}/`;
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$'] }, to: {} },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('core-is-pure', folder('core'), []),
    only('docx-knows-core-types', folder('docx'), ['^src/core/model/']),
    only('word-knows-core', folder('word'), [folder('core')]),
    // A ribbon button takes from the pane what it remembers and how it asks for a clause, and nothing that is shown.
    only('commands', folder('commands'), [
      folder('core'),
      folder('word'),
      folder('taskpane/preferences'),
      folder('taskpane/engine'),
      '^src/taskpane/session/(?:clause-request|companions)\\.ts$',
    ]),
    only('preview', folder('preview'), [folder('docx'), '^src/core/model/']),
    only('cli', folder('cli'), [folder('core'), folder('docx')]),
    {
      name: 'taskpane-knows-only-the-port',
      comment: 'Only the entry point joins the real Word to the pane.',
      severity: 'error',
      from: { path: folder('taskpane'), pathNot: '^src/taskpane/index\\.tsx$' },
      to: { path: '^src/', pathNot: [folder('taskpane'), folder('core'), '^src/word/port\\.ts$'] },
    },
    {
      name: 'core-needs-no-package-but-compromise',
      severity: 'error',
      from: { path: folder('core'), pathNot: folder('core/grammar') },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'grammar-needs-only-compromise',
      severity: 'error',
      from: { path: folder('core/grammar') },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/compromise' },
    },
    {
      name: 'nobody-imports-preview-or-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/preview/', '^src/cli/'] },
      to: { path: ['^src/preview/', '^src/cli/'] },
    },
    {
      name: 'shipped-code-needs-no-dev-package',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
