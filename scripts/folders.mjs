import path from 'node:path';

/** Absolute paths of the folders that more than one script uses. */
export const root = path.resolve(import.meta.dirname, '..');

/** What is deployed: the task pane, the commands, their icons, the manifest. */
export const addinFolder = path.join(root, 'dist/addin');

/** The stand-in for Word, for development and tests; never deployed. */
export const previewFolder = path.join(root, 'dist/preview');
