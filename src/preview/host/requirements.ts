/** The requirement sets that a host declares. */

/** The latest of Word's sets that the host and the supplement know. */
export const LATEST_WORD_API = '1.6';

/** The first set of Word's that has comments and change tracking; Office.js of June 2022 knows it as WordApiOnline. */
const FIRST_WITH_COMMENTS = '1.4';

/** The sets by name, with a given version of Word's own. */
export function requirementsFor(wordApi: string): Readonly<Record<string, string>> {
  return {
    WordApi: wordApi,
    ...(isAtLeast(wordApi, FIRST_WITH_COMMENTS) ? { WordApiOnline: '1.1' } : {}),
    DialogApi: '1.2',
    DialogOrigin: '1.1',
    DocumentEvents: '1.1',
    OpenBrowserWindowApi: '1.1',
    RibbonApi: '1.1',
    Selection: '1.1',
    Settings: '1.1',
  };
}

/** Whether a version such as "1.10" is another or a later one. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
