/** Microsoft's network, from which the add-in loads Office.js in Word, as Microsoft requires. */
const officeJsNetwork = 'https://appsforoffice.microsoft.com';
const officeJsScript = `${officeJsNetwork}/lib/1/hosted/office.js`;
const officeJsTag = new RegExp(`<script[^>]*\\ssrc="${officeJsScript.replaceAll('.', '\\.')}"[^>]*></script>`);
const policyTag = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * The add-in's page with the Office.js of the npm package, and the supplement that adds what that package is too old to
 * know. The address, the policy that names it and the added script are all that changes: the add-in's own bundles are
 * those that ship.
 *
 * @param {string} html a built page of the add-in
 * @returns {string}
 * @throws {Error} when the page does not load Office.js from Microsoft's network exactly once
 */
export function withLocalOfficeJs(html) {
  if (html.split(officeJsScript).length !== 2 || !officeJsTag.test(html)) {
    throw new Error(`The page must load ${officeJsScript} exactly once`);
  }
  return html
    .replace(
      officeJsTag,
      (tag) => `${tag.replace(officeJsScript, '/office-js/office.js')}<script src="/supplement.js"></script>`,
    )
    .replace(policyTag, (tag) => tag.replaceAll(officeJsNetwork, "'self'"));
}

/** Office.js asks a page beside it, in a frame, whether the person trusts the host. On this machine they do. */
export const trustedHostPage = `<!doctype html>
<title>Trusted host</title>
<script>
  addEventListener('message', (event) => {
    if (event.source === parent) parent.postMessage('{"hostUserTrusted":true}', event.origin);
  });
</script>
`;
