/** Ways for a document to come in, and files that are none. */
import { strToU8 } from 'fflate';
import type { PreviewPage } from './preview-page';
import { DESIGN, sampleBytes, VOICE } from './preview-page';
import { usePreview } from './use-preview';

let preview: PreviewPage;
usePreview((opened) => (preview = opened));

const title = (): Promise<string> => preview.page.getByRole('heading', { level: 1 }).innerText();

function truncated(): Uint8Array {
  const bytes = sampleBytes(VOICE);
  return bytes.slice(0, bytes.length / 2);
}

test.each([
  ['half a document', 'half.docx', truncated()],
  ['a text file named like a document', 'notes.docx', strToU8('Just some notes.')],
  ['an empty file', 'empty.docx', new Uint8Array()],
])('%s is refused in words, and the open document stays with all that was done to it', async (_what, name, bytes) => {
  await preview.review();
  await preview.press('Comment all', /comments? added/);
  const before = await preview.comments();
  await preview.pick(name, bytes);
  const alert = preview.page.getByRole('alert');
  await alert.waitFor();
  await expect(alert.innerText()).resolves.toMatch(
    new RegExp(`“${name}” was not opened\\. .+ “${DESIGN}” stays open\\.`),
  );
  await expect(title()).resolves.toBe(DESIGN);
  await expect(preview.comments()).resolves.toEqual(before);
  await expect(preview.button('Review again').isVisible()).resolves.toBe(true);
});

test('the message about a refused file goes when the next one opens', async () => {
  await preview.pick('notes.docx', strToU8('Just some notes.'));
  await preview.page.getByRole('alert').waitFor();
  await preview.pick(VOICE, sampleBytes(VOICE));
  await preview.ready();
  await expect(preview.page.getByRole('alert').count()).resolves.toBe(0);
});

test('a document that is dropped on the page opens', async () => {
  const transfer = await preview.page.evaluateHandle(
    (bytes) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(bytes)], 'dropped.docx'));
      return files;
    },
    [...sampleBytes(VOICE)],
  );
  await preview.page.locator('#canvas').dispatchEvent('dragover', { dataTransfer: transfer });
  await preview.page.locator('#canvas').dispatchEvent('drop', { dataTransfer: transfer });
  await preview.page.getByRole('heading', { level: 1, name: 'dropped.docx' }).waitFor();
  await preview.ready();
  await expect(preview.page.locator('html').getAttribute('class')).resolves.not.toContain('is-dropping');
});

test('words selected in the document are the selection that the task pane is told of', async () => {
  await preview.page
    .locator('#sheet span')
    .filter({ hasText: 'The Designer shall not use' })
    .first()
    .dblclick({ position: { x: 4, y: 8 } });
  // Some systems select the space behind the word too.
  const selected = await preview.coloured('selection');
  expect(selected.map((words) => words.trim())).toEqual(['The']);
});

test('changes above what is being read do not move it', async () => {
  await preview.review();
  await preview.settleAll();
  const read = preview.page.locator('#sheet p').filter({ hasText: 'The Designer may show the published Deliverables' });
  await read.evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const top = (): Promise<number> => read.evaluate((paragraph) => Math.round(paragraph.getBoundingClientRect().top));
  const height = (): Promise<number> => preview.page.locator('#sheet').evaluate((sheet) => sheet.scrollHeight);
  const [topBefore, heightBefore] = [await top(), await height()];
  await preview.press('Replace all', /paragraphs? changed, as tracked changes/);
  expect(await height()).not.toBe(heightBefore);
  // Lines stand at fractions of a pixel, and a page scrolls by whole ones.
  expect(Math.abs((await top()) - topBefore)).toBeLessThanOrEqual(1);
});
