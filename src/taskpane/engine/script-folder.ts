/**
 * Tells webpack in a worker where the scripts are: one that was started from a blob cannot see it. `contained-worker.ts`
 * leaves the folder's address in the worker's globals.
 */
declare const scriptFolder: string;
/* eslint-disable prefer-const, @typescript-eslint/no-unused-vars -- webpack reads it */
declare let __webpack_public_path__: string;
__webpack_public_path__ = scriptFolder;
