/** Writes the sample contracts of assets/samples. Run by hand after a change of their text; the output is committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { designAgreement } from './samples/design-agreement.mjs';
import { voiceRelease } from './samples/voice-release.mjs';

const folder = new URL('../assets/samples/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('freelance-design-agreement.docx', folder), designAgreement());
writeFileSync(new URL('voice-recording-release.docx', folder), voiceRelease());
