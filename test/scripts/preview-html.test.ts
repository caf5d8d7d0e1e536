import { runModule } from '../support/run-module';

function withLocalOfficeJs(html: string): string {
  return runModule(`
    import { withLocalOfficeJs } from './scripts/preview-html.mjs';
    process.stdout.write(withLocalOfficeJs(${JSON.stringify(html)}));
  `);
}

const officeJs = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const policy =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; frame-src https://appsforoffice.microsoft.com";
const comment = '<!-- frame-src https://appsforoffice.microsoft.com: why it is there -->';
const page = (scripts: string): string =>
  `${comment}<meta\n http-equiv="Content-Security-Policy" content="${policy}">${scripts}<script defer src="taskpane.1a2b.js"></script>`;

test('only the address of Office.js, the policy that names it and the supplement differ from the page that ships', () => {
  expect(withLocalOfficeJs(page(officeJs))).toBe(
    `${comment}<meta\n http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'self'; frame-src 'self'">` +
      '<script src="/office-js/office.js"></script><script src="/supplement.js"></script>' +
      '<script defer src="taskpane.1a2b.js"></script>',
  );
});

test.each([
  ['does not load Office.js', ''],
  ['loads it twice', officeJs + officeJs],
])('a page that %s is refused', (_, scripts) => {
  expect(() => withLocalOfficeJs(page(scripts))).toThrow('exactly once');
});
