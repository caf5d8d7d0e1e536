import { existsSync } from 'node:fs';
import { addinFolder } from '../../scripts/folders.mjs';
import { startPreviewServer } from '../../scripts/preview-server.mjs';

/** Serves the production build to the browser tests, which find its address in the environment. */
export default async function startPreview() {
  if (!existsSync(`${addinFolder}/taskpane.html`))
    throw new Error('The browser tests read the build: run "npm run build" first');
  globalThis.notrainPreview = await startPreviewServer({ port: 0 });
  process.env.NOTRAIN_PREVIEW_ORIGIN = globalThis.notrainPreview.origin;
}
