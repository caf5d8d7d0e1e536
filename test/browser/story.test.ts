/** The whole way of a person through NoTrain, and what then stands in the file. */
import { engine } from '../../src/core/engine';
import type { ContractSource, Finding } from '../../src/core/model';
import { openDocx } from '../../src/docx/open';
import type { DocxDocument } from '../../src/docx/types';
import { differences, takeBack } from '../support/invariant';
import { validatorErrors } from '../support/validator';
import type { PreviewPage } from './preview-page';
import { DESIGN, sampleBytes, VOICE } from './preview-page';
import { usePreview } from './use-preview';

const AUTHOR = 'NoTrain';
const SEVERITIES = ['Critical', 'High', 'Medium', 'Low'];

let preview: PreviewPage;
usePreview((opened) => (preview = opened));

/** Opens what was downloaded, after checking that nothing of the original is lost or made invalid. */
async function downloaded(original = DESIGN): Promise<DocxDocument> {
  const { name, bytes } = await preview.download();
  expect(name).toBe(original);
  expect(differences(takeBack(bytes, AUTHOR), sampleBytes(original))).toEqual([]);
  const before = validatorErrors(sampleBytes(original));
  expect(validatorErrors(bytes).filter((error) => !before.includes(error))).toEqual([]);
  return openDocx(bytes);
}

const accepted = (document: DocxDocument): string[] =>
  document.paragraphs.map((paragraph) => paragraph.text('current'));

/** The design sample's paragraphs, read from the file. */
function designSource(): ContractSource {
  const { paragraphs, notRead } = openDocx(sampleBytes(DESIGN));
  return {
    notRead,
    paragraphs: paragraphs.map((paragraph) => ({
      text: paragraph.text('current'),
      place: paragraph.place,
      ...(paragraph.listLabel !== undefined && { listLabel: paragraph.listLabel }),
      ...(paragraph.headingLevel !== undefined && { headingLevel: paragraph.headingLevel }),
    })),
  };
}

/** The engine's courteous words for each finding that has words, the same ones once a paragraph, in document order. */
function courteousComments(): { quote: string; text: string }[] {
  const review = engine.review(designSource(), { side: 'creator' });
  const first = new Map<string, { quote: string; text: string }>();
  for (const finding of [...review.findings].sort((one, other) => placeOf(one) - placeOf(other))) {
    if (finding.span === null) continue;
    const text = engine.commentFor(finding, review);
    const key = `${finding.span.paragraph} ${text}`;
    if (!first.has(key)) first.set(key, { quote: finding.quote, text });
  }
  return [...first.values()];
}

const placeOf = ({ span }: Finding): number => (span === null ? -1 : span.paragraph * 1e6 + span.start);

test('a document that was only looked at is downloaded as it was', async () => {
  await preview.review();
  expect((await preview.download()).bytes).toEqual(sampleBytes(DESIGN));
});

test('the things that matter most are told first, the gravest before the others', async () => {
  await preview.page.getByLabel('Sample contract').selectOption(VOICE);
  await preview.ready();
  await preview.review();
  const marks = preview.pane.locator('ol li button svg[role="img"]');
  const told = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  const rank = told.map((name) => SEVERITIES.indexOf(name));
  expect(rank.length).toBeGreaterThan(1);
  expect(rank).toEqual([...rank].sort((one, other) => one - other));
  const worst = Math.min(...(await preview.findings()).map(({ severity }) => SEVERITIES.indexOf(severity)));
  expect(rank[0]).toBeLessThanOrEqual(worst);
});

test('Comment all sets a comment beside the words of a finding, none twice in a clause, and nothing private', async () => {
  const expected = courteousComments();
  await preview.review();
  await preview.press('Comment all', /comments? added/);
  expect(await preview.coloured('comment')).toEqual(expected.map(({ quote }) => quote));
  const shown = await preview.comments();
  const { comments } = await downloaded();
  expect(comments.map(({ range, text, author }) => ({ quote: range?.text('current'), text, author }))).toEqual(
    expected.map((comment) => ({ ...comment, author: AUTHOR })),
  );
  expect(shown).toHaveLength(comments.length);
  comments.forEach(({ text }, index) => expect(shown[index]).toContain(text));
});

test('choosing a finding selects its words in the document', async () => {
  await preview.review();
  const findings = await preview.findings();
  await preview.choose(1);
  await preview.drawn();
  await expect(preview.coloured('selection')).resolves.toEqual([findings[1]?.quote]);
});

test('Replace puts in exactly the words that were shown, as a tracked change', async () => {
  await preview.review();
  const before = accepted(openDocx(sampleBytes(DESIGN)));
  await preview.choose(0);
  const shown = await preview.shownChange();
  await preview.press('Replace', 'Replaced as a tracked change');
  const after = accepted(await downloaded());
  const changed = after.flatMap((text, index) => (text === before[index] ? [] : [{ text, was: before[index] ?? '' }]));
  expect(changed).toHaveLength(1);
  for (const words of shown.before) expect(changed[0]?.was).toContain(words);
  for (const words of shown.after) expect(changed[0]?.text).toContain(words);
  const untouched = (text: string, chunks: readonly string[]): string =>
    chunks.reduce((rest, chunk) => rest.replace(chunk, ''), text);
  expect(untouched(changed[0]?.text ?? '', shown.after)).toBe(untouched(changed[0]?.was ?? '', shown.before));
  expect(await preview.page.locator('#sheet :is(ins, del)').allInnerTexts()).not.toEqual([]);
});

test('Replace all gives each paragraph the words of the plan, and touches no other', async () => {
  const source = designSource();
  const plan = engine.review(source, { side: 'creator' }).redlines;
  await preview.review();
  await preview.settleAll();
  await preview.press('Replace all', /paragraphs? changed, as tracked changes/);
  const planned = source.paragraphs.map(
    ({ text }, index) => plan.find(({ paragraph }) => paragraph === index)?.result ?? text,
  );
  expect(plan.length).toBeGreaterThan(0);
  expect(accepted(await downloaded())).toEqual(planned);
});

test('the addendum goes before the signatures, word for word as it could be read before, with the clause that it needs changed', async () => {
  await preview.review();
  await preview.pane.getByText('Read it first').click();
  const shown = await preview.pane.locator('details[open] p, [aria-labelledby] p').allInnerTexts();
  await preview.press('Insert No-AI addendum', 'The addendum stands before the signatures');
  const document = await downloaded();
  const before = openDocx(sampleBytes(DESIGN)).body.map((paragraph) => paragraph.text('current'));
  const after = document.body.map((paragraph) => paragraph.text('current'));
  const from = after.indexOf('NO-AI TRAINING ADDENDUM');
  const inserted = after.slice(from, from + after.length - before.length);
  expect(inserted.length).toBeGreaterThan(5);
  expect(shown.join('\n')).toContain(inserted.join('\n'));
  const changed = [...after.slice(0, from), ...after.slice(from + inserted.length)].filter(
    (text, index) => text !== before[index],
  );
  expect(changed).toEqual([expect.stringContaining('The No-AI Training Addendum is part of this Agreement.')]);
});

test('the addendum speaks of the person’s own project, and for the contract’s own law', async () => {
  await preview.page.getByLabel('Sample contract').selectOption(VOICE);
  await preview.ready();
  await preview.review();
  const card = preview.pane.getByRole('region', { name: 'No-AI addendum' });
  await card.getByLabel(/^What is the project\?/).fill('the audiobook “Salt Road”');
  await card.getByRole('button', { name: 'Use these words' }).click();
  await preview.told('Noted.');
  await preview.press('Insert No-AI addendum', 'The addendum stands before the signatures');
  const document = await downloaded(VOICE);
  const count = openDocx(sampleBytes(VOICE)).body.length;
  const texts = document.body.map((paragraph) => paragraph.text('current'));
  const from = texts.indexOf('NO-AI TRAINING ADDENDUM');
  const inserted = texts.slice(from, from + texts.length - count).join('\n');
  expect(inserted).toMatch(/the audiobook .Salt Road./);
  expect(inserted).toContain('17 U.S.C. 101');
  expect(inserted).not.toContain('the project described in this Agreement');
});

test('comments, replacements and the addendum together can be taken back without a trace', async () => {
  await preview.review();
  await preview.settleAll();
  await preview.press('Comment all', /comments? added/);
  await preview.press('Replace all', /paragraphs? changed, as tracked changes/);
  await preview.press('Insert No-AI addendum', 'The addendum stands before the signatures');
  const document = await downloaded();
  expect(document.comments.length).toBeGreaterThan(0);
  expect(document.revisions.every(({ author }) => author === AUTHOR)).toBe(true);
});

test('another contract opens in a fresh conversation, and what is done goes into that one', async () => {
  await preview.review();
  await preview.press('Comment all', /comments? added/);
  await preview.pick(VOICE, sampleBytes(VOICE));
  await preview.ready();
  await expect(preview.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(VOICE);
  const others = await preview.comments();
  expect(others.filter((comment) => comment.includes(AUTHOR))).toEqual([]);
  await preview.review();
  await preview.press('Comment all', /comments? added/);
  expect((await downloaded(VOICE)).comments.length).toBeGreaterThan(others.length);
});
