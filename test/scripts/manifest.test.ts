import { runModule } from '../support/run-module';

function manifestFor(origin: string): string {
  return runModule(`
    import { readFileSync } from 'node:fs';
    import { manifestFor } from './scripts/manifest.mjs';
    process.stdout.write(manifestFor(${JSON.stringify(origin)}, readFileSync('manifest.xml', 'utf8')));
  `);
}

test('a deployment manifest names the deployment in every address and the placeholder in none', () => {
  const manifest = manifestFor('https://add-ins.example.org:8443');
  expect(manifest).toContain('DefaultValue="https://add-ins.example.org:8443/taskpane.html?action=review"');
  expect(manifest).not.toContain('notrain.example');
});

test.each(['http://example.org', 'https://example.org/', 'https://example.org/notrain', 'example.org', 'https://a"b'])(
  'an origin such as %s is refused',
  (origin) => {
    expect(() => manifestFor(origin)).toThrow('The origin must look like https://example.org');
  },
);
