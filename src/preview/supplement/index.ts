/**
 * The script that the preview loads after Office.js and before the add-in. The npm build of Office.js lacks what Word's
 * object model gained after June 2022; nothing of this is part of the add-in.
 */
import { installSupplement } from './install';
import type { Library } from './library';

// As a callback rather than a promise: Office.js runs callbacks in order, so this comes before any of the add-in's.
void Office.onReady(() => {
  installSupplement({ Word, OfficeExtension } as unknown as Library);
});
