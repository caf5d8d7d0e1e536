/** Word on the web passes only so much at once: what is more goes in parts. */
import type { DocxDocument } from '../../src/docx/types';
import { createWordPort } from '../../src/word/office-port';
import { contract, deleted, inserted, run } from '../preview/host/contract';
import { openWord } from '../support/office';
import { commentOn, replaceIn, valueOf } from './support';

const CLAUSE = 'Agency may use the Work in any media and for any purpose, as often and for as long as Agency likes.';
const NARROW = CLAUSE.replace('any media', 'print media').replace('any purpose', 'the Project');
const COUNT = 40;
const CLAUSES = Array.from({ length: COUNT }, () => CLAUSE);
/** A little less than an answer with the texts of forty clauses takes. */
const ANSWER = 6_000;

const REDLINES = CLAUSES.map((_, n) =>
  replaceIn(n, CLAUSE, ['any media', 'print media'], ['any purpose', 'the Project']),
);
const COMMENTS = CLAUSES.map((_, n) => commentOn(n, CLAUSE, 'any media'));

function texts({ body }: DocxDocument): string[] {
  return body.map((paragraph) => paragraph.text('current'));
}

async function read(): Promise<readonly string[]> {
  return valueOf(await createWordPort().read()).source.paragraphs.map(({ text }) => text);
}

describe('a document of which Word does not pass all texts at once', () => {
  it('is read in parts', async () => {
    const { syncs } = openWord(contract(...CLAUSES), { limits: { answer: ANSWER } });
    expect(await read()).toEqual(CLAUSES);
    // In vain, the list, two halves.
    expect(syncs()).toBe(4);
  });

  it('is read in smaller parts, down to single paragraphs', async () => {
    const clauses = Array.from({ length: 8 }, () => CLAUSE.repeat(15));
    const { syncs } = openWord(contract(...clauses), { limits: { answer: 2_000 } });
    expect(await read()).toEqual(clauses);
    // In vain, the list, four and two in vain, eight single ones.
    expect(syncs()).toBe(12);
  });

  it('is read with the changes of others as accepted', async () => {
    const pending = `<w:p>${run('Use for ')}${deleted('any lawful')}${inserted('one')}${run(' purpose.')}</w:p>`;
    const { syncs } = openWord(contract(...CLAUSES, pending, ...CLAUSES), { limits: { answer: 2 * ANSWER } });
    expect(await read()).toEqual([...CLAUSES, 'Use for one purpose.', ...CLAUSES]);
    // In vain, the list, two halves; then as accepted: what was changed in vain, all in vain, two halves.
    expect(syncs()).toBe(8);
  });

  it('is said to be too large when not even one paragraph passes', async () => {
    openWord(contract(CLAUSE.repeat(100), CLAUSE), { limits: { answer: 2_000 } });
    const answer = await createWordPort().read();
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'too-large', document: 'unchanged' } });
  });

  it('takes an addendum', async () => {
    const { document } = openWord(contract(...CLAUSES), { limits: { answer: ANSWER } });
    const paragraphs = [{ kind: 'body', text: 'New.' }] as const;
    expect(valueOf(await createWordPort().insert({ id: 'a', paragraphs, where: 'end' })).outcome).toBe('applied');
    expect(texts(document)).toEqual([...CLAUSES, 'New.']);
  });

  it('lets words be gone to', async () => {
    openWord(contract(...CLAUSES), { limits: { answer: ANSWER } });
    const { anchor } = commentOn(30, CLAUSE, 'any media');
    expect(valueOf(await createWordPort().goTo(anchor)).outcome).toBe('applied');
  });
});

describe('more work than Word passes at once', () => {
  it.each([
    ['requests', { request: 20_000 }],
    ['answers', { answer: ANSWER }],
  ])('in %s is done in smaller batches: redlines, each once', async (_, limits) => {
    const { document, syncs } = openWord(contract(...CLAUSES), { limits });
    const results = valueOf(await createWordPort().redline(REDLINES));
    expect(results.map(({ outcome }) => outcome)).toEqual(CLAUSES.map(() => 'applied'));
    expect(texts(document)).toEqual(CLAUSES.map(() => NARROW));
    expect(document.trackRevisions).toBe(false);
    expect(syncs()).toBeLessThan(COUNT);
  });

  it.each([
    ['requests', { request: 20_000 }],
    ['answers', { answer: ANSWER }],
  ])('in %s is done in smaller batches: comments, each once', async (_, limits) => {
    const { document, syncs } = openWord(contract(...CLAUSES), { limits });
    const results = valueOf(await createWordPort().comment(COMMENTS));
    expect(results.map(({ outcome }) => outcome)).toEqual(CLAUSES.map(() => 'applied'));
    expect(document.comments).toHaveLength(COUNT);
    expect(syncs()).toBeLessThan(COUNT);
  });

  it('in one change is refused, and the others are made', async () => {
    const words = 'the Project, '.repeat(800);
    const requests = [REDLINES[0], replaceIn(1, CLAUSE, ['any purpose', words]), REDLINES[2]].flatMap(
      (each) => each ?? [],
    );
    const { document } = openWord(contract(...CLAUSES.slice(0, 3)), { limits: { request: 9_000 } });
    const results = valueOf(await createWordPort().redline(requests));
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'unsupported', 'applied']);
    expect(results[1]?.because).toContain('more than Word passes');
    expect(texts(document)).toEqual([NARROW, CLAUSE, NARROW]);
    expect(document.trackRevisions).toBe(false);
  });
});
