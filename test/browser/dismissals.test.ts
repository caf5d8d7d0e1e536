/** What was dismissed, after the pane is opened again. */
import type { Frame } from 'playwright-core';
import type { PreviewPage } from './preview-page';
import { DESIGN, sampleBytes, VOICE } from './preview-page';
import { usePreview } from './use-preview';

let preview: PreviewPage;
usePreview((opened) => (preview = opened));

const list = () => preview.pane.getByRole('region', { name: /^Dismissed/ });

function pane(): Frame {
  const [, frame] = preview.page.frames();
  if (frame === undefined) throw new Error('The page has no pane.');
  return frame;
}

/** Dismisses the first finding that has words, waits until that is stored, and gives its quote. */
async function dismissFirst(): Promise<string> {
  const [first] = await preview.findings();
  await preview.choose(0);
  await preview.page.keyboard.press('d');
  await preview.pane.getByRole('radio', { name: 'I can live with it' }).check();
  await preview.page.keyboard.press('Enter');
  await preview.told('Dismissed.');
  await pane().waitForFunction(() => JSON.stringify(Object.entries(localStorage)).includes('acceptable'));
  return first?.quote ?? '';
}

test('a dismissed finding stays dismissed in the next session, in its contract alone, and leaves no trace in the file', async () => {
  await preview.review();
  const before = (await preview.findings()).length;
  const quote = await dismissFirst();
  expect((await preview.download()).bytes).toEqual(sampleBytes(DESIGN));

  await preview.page.reload();
  await preview.ready();
  await preview.review();
  expect(await list().innerText()).toContain(`“${quote}”`);
  expect(await list().innerText()).toContain('I can live with it');
  expect(await preview.findings()).toHaveLength(before - 1);

  await preview.page.getByLabel('Sample contract').selectOption(VOICE);
  await preview.ready();
  await preview.review();
  expect(await list().count()).toBe(0);
});

test('what is stored on the computer holds no words of the contract', async () => {
  await preview.review();
  const quote = await dismissFirst();
  await preview.pane.getByRole('button', { name: 'Settings' }).click();
  expect(await pane().evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(quote);
  await preview.press('Forget what I dismissed', 'What you dismissed is forgotten');
  expect(await list().count()).toBe(0);
});
