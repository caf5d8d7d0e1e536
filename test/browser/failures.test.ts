/** A line to Word that fails, under the add-in as it ships: what the pane says, and what stands in the document. */
import { openDocx } from '../../src/docx/open';
import { WIRE_ERRORS } from '../../src/preview/host/faults';
import { differences, takeBack } from '../support/invariant';
import { releaseHeld, spoilLine, spoilt } from './line';
import type { PreviewPage } from './preview-page';
import { DESIGN, sampleBytes } from './preview-page';
import { usePreview } from './use-preview';

/** Longer than the add-in waits for one answer, in milliseconds. */
const PAST_WAITING = 61_000;
/** Replace all, Comment all: the third batch is the one that changes the document. */
const WRITE = { from: 3, count: 1 } as const;

let preview: PreviewPage;
usePreview((opened) => (preview = opened));

/** The words of the message at the foot of the pane. */
const message = (): Promise<string> => preview.pane.getByRole('group').filter({ hasText: /\S/ }).last().innerText();

async function bytesNow(): Promise<Uint8Array> {
  await preview.drawn();
  return (await preview.download()).bytes;
}

/** The document is the original but for tracked changes and comments, and tracking is as it was. */
function expectOnlyOurs(bytes: Uint8Array): void {
  expect(differences(takeBack(bytes, 'NoTrain'), sampleBytes(DESIGN))).toEqual([]);
  expect(openDocx(bytes).trackRevisions).toBe(openDocx(sampleBytes(DESIGN)).trackRevisions);
}

/** Tracked changes in paragraphs, so that one made twice would show. */
const textsOf = (bytes: Uint8Array): string[] =>
  openDocx(bytes).paragraphs.map((paragraph) => paragraph.text('current'));

test('a reading that fails says so, names the code, and Try again goes on', async () => {
  await spoilLine(preview.page, { from: 1, count: 1, code: WIRE_ERRORS.activityLimitReached, executed: false });
  await preview.button('Review contract').click();
  const screen = preview.pane.getByRole('region', { name: 'The contract was not reviewed' });
  await screen.getByText('Word is busy. Your document is unchanged.').waitFor();
  expect(await screen.innerText()).toContain('For a report of the fault: ActivityLimitReached');
  await preview.press('Try again', 'Review finished.');
});

test('a document that is too much for one answer is read in parts', async () => {
  await spoilLine(preview.page, {
    from: 1,
    count: 1,
    code: WIRE_ERRORS.responsePayloadSizeLimitExceeded,
    executed: true,
  });
  await preview.review();
  expect((await preview.findings()).length).toBeGreaterThan(0);
});

test('a reading that is never answered ends, and says what to do', async () => {
  await preview.page.clock.install();
  await spoilLine(preview.page, { from: 1, count: 1, code: null, executed: false });
  await preview.button('Review contract').click();
  await spoilt(preview.page, 1);
  await preview.page.clock.fastForward(PAST_WAITING);
  await preview.pane.getByText('Word did not answer. Your document is unchanged.').waitFor();
  await preview.press('Try again', 'Review finished.');
});

test('changes whose answer was lost are found, told and not made twice', async () => {
  await preview.review();
  await preview.settleAll();
  await spoilLine(preview.page, { ...WRITE, code: WIRE_ERRORS.generalException, executed: true });
  await preview.press('Replace all', /paragraphs? changed, as tracked changes/);
  expectOnlyOurs(await bytesNow());
});

test('comments whose answer was lost are found, told and not set twice', async () => {
  await preview.review();
  await spoilLine(preview.page, { ...WRITE, code: WIRE_ERRORS.accessDenied, executed: true });
  await preview.press('Comment all', /comments? added/);
  const { comments } = openDocx(await bytesNow());
  const keys = comments.map(({ text, range }) => `${range?.paragraph.id ?? ''} ${text}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('changes that are made and never answered are found by reading', async () => {
  await preview.review();
  await preview.settleAll();
  await preview.page.clock.install();
  await spoilLine(preview.page, { from: 3, count: 2, code: null, executed: true });
  await preview.button('Replace all').click();
  await spoilt(preview.page, 1);
  await preview.page.clock.fastForward(PAST_WAITING);
  await spoilt(preview.page, 2);
  await preview.page.clock.fastForward(PAST_WAITING);
  await preview.told(/paragraphs changed, as tracked changes/);
  expectOnlyOurs(await bytesNow());
});

test('changes that Word comes to after it was given up leave the document and its tracking as told', async () => {
  await preview.review();
  await preview.settleAll();
  await preview.page.clock.install();
  await spoilLine(preview.page, { ...WRITE, code: null, executed: false });
  await preview.button('Replace all').click();
  await spoilt(preview.page, 1);
  await preview.page.clock.fastForward(PAST_WAITING);
  await preview.told(/Word did not answer\. Your document is unchanged\. Word may still do it/);
  expect(await bytesNow()).toEqual(sampleBytes(DESIGN));
  await releaseHeld(preview.page);
  await preview.press('Review again', 'Review finished.');
  expect(await bytesNow()).toEqual(sampleBytes(DESIGN));
});

test('a Word that is gone leaves the person with what is known and what to do', async () => {
  await preview.review();
  await preview.settleAll();
  await spoilLine(preview.page, { from: 3, count: 100, code: WIRE_ERRORS.invalidOrTimedOutSession, executed: false });
  await preview.button('Replace all').click();
  await preview.told(/The connection to the document was lost\. It is not certain what was changed/);
  const said = await message();
  expect(said).toContain('Track Changes may have been left on: look on the Review tab.');
  expect(said).toContain('Close NoTrain, open it again and review again.');
  expect(said).toContain('For a report of the fault: InvalidOrTimedOutSession');
  await preview.pane.getByText('The document may have changed since this review.').waitFor();
  expect(textsOf(await bytesNow())).toEqual(textsOf(sampleBytes(DESIGN)));
});

test('an addendum that Word refuses because the document is protected leaves it as it was', async () => {
  await preview.review();
  await spoilLine(preview.page, { from: 2, count: 1, code: WIRE_ERRORS.accessDenied, executed: false });
  await preview.button('Insert No-AI addendum').click();
  await preview.told(/^Not inserted, because .*protected.*Your document is unchanged\.$/);
  expect(await bytesNow()).toEqual(sampleBytes(DESIGN));
});
