import type { Finding, PlannedRedline, Review } from '../../src/core/model';
import { redlineDocument } from '../../src/cli/redline-docx';
import { FakeDocument } from './fake-document';

const STAMP = { author: 'NoTrain', date: '2026-01-01T00:00:00Z' };
const TEXTS = ['Use for any purpose in any media.', 'A perpetual licence.'];

function finding(id: string, quote: string, paragraph: number | null = 0): Finding {
  const start = paragraph === null ? 0 : (TEXTS[paragraph] ?? '').indexOf(quote);
  return {
    id,
    rule: 'unlimited-purpose',
    severity: 'high',
    confidence: 1,
    direction: 'creator',
    span: paragraph === null ? null : { paragraph, start, end: start + quote.length },
    quote,
    because: 'For the person alone.',
    remedies: [],
    noEdit: null,
  };
}

/** Puts "[words]" in the place of each of some words. */
function plan(paragraph: number, words: readonly string[], findings: readonly string[]): PlannedRedline {
  const before = TEXTS[paragraph] ?? '';
  const edits = words.map((each) => {
    const start = before.indexOf(each);
    return { start, end: start + each.length, insert: `[${each}]` };
  });
  const result = words.reduce((text, each) => text.replace(each, `[${each}]`), before);
  return { paragraph, before, edits, result, findings };
}

function reviewOf(findings: readonly Finding[], redlines: readonly PlannedRedline[]): Review {
  return {
    score: null,
    language: 'en',
    parties: [],
    governingLaw: null,
    findings,
    redlines,
    leftOut: [],
    routes: [],
    notChecked: [],
  };
}

const PURPOSE = finding('purpose', 'any purpose');
const MEDIA = finding('media', 'any media');
const TERM = finding('term', 'perpetual', 1);
const BOTH = plan(0, ['any purpose', 'any media'], ['purpose', 'media']);
const LATER = plan(1, ['perpetual'], ['term']);

function write(review: Review, options: ConstructorParameters<typeof FakeDocument>[1] = {}) {
  let opened = 0;
  const open = () => {
    opened++;
    return new FakeDocument(TEXTS, options);
  };
  const engine = { commentFor: ({ id }: Finding) => `About ${id}?` };
  const redlined = redlineDocument(open, review, engine, STAMP);
  return { ...redlined, opened, texts: redlined.document.paragraphs.map((paragraph) => paragraph.text('current')) };
}

describe('writing a review into a document', () => {
  it('comments on the words in document order, then changes them from the last to the first', () => {
    const { document, texts, redlines, leftOut } = write(reviewOf([TERM, MEDIA, PURPOSE], [BOTH, LATER]));
    expect(document.log).toEqual([
      'comment any purpose: About purpose?',
      'comment any media: About media?',
      'comment perpetual: About term?',
      'replace any media',
      'replace any purpose',
      'replace perpetual',
    ]);
    expect(texts).toEqual([BOTH.result, LATER.result]);
    expect(redlines).toEqual([BOTH, LATER]);
    expect(leftOut).toEqual([]);
  });

  it('takes back what a refused plan had begun, and says why for each of its findings', () => {
    const { texts, redlines, leftOut, document } = write(reviewOf([PURPOSE, MEDIA, TERM], [BOTH, LATER]), {
      locked: ['any purpose'],
    });
    expect(texts).toEqual([TEXTS[0], LATER.result]);
    expect(redlines).toEqual([LATER]);
    expect(leftOut).toEqual([
      { id: 'purpose', because: 'The words stand in a locked field.' },
      { id: 'media', because: 'The words stand in a locked field.' },
    ]);
    expect(document.log.filter((entry) => entry.startsWith('comment'))).toHaveLength(3);
  });

  it('does not begin again for a plan that was refused before it changed anything', () => {
    expect(write(reviewOf([TERM], [LATER]), { locked: ['perpetual'] })).toMatchObject({ opened: 1, redlines: [] });
  });

  it('writes nothing into a paragraph that no longer reads as planned', () => {
    const stale = { ...LATER, before: 'Another text.' };
    const { texts, redlines, leftOut } = write(reviewOf([TERM], [stale]));
    expect(texts).toEqual(TEXTS);
    expect(redlines).toEqual([]);
    expect(leftOut.map(({ id }) => id)).toEqual(['term']);
  });

  it('takes back a plan whose edits do not give the text it promises', () => {
    const wrong = { ...LATER, result: 'Something else.' };
    const { texts, redlines, leftOut } = write(reviewOf([TERM], [wrong]));
    expect(texts).toEqual(TEXTS);
    expect(redlines).toEqual([]);
    expect(leftOut).toHaveLength(1);
  });

  it('keeps the change where only the comment is not possible', () => {
    const { texts, leftOut } = write(reviewOf([TERM], [LATER]), { uncommentable: ['perpetual'] });
    expect(texts).toEqual([TEXTS[0], LATER.result]);
    expect(leftOut).toEqual([{ id: 'term', because: 'No comment is possible here.' }]);
  });

  it('leaves out what is about the whole contract', () => {
    const { document, leftOut } = write(reviewOf([finding('silence', '', null)], []));
    expect(document.log).toEqual([]);
    expect(leftOut).toEqual([{ id: 'silence', because: expect.stringContaining('whole contract') as string }]);
  });

  it('keeps what the plan had left out, and says nothing twice', () => {
    const known = { id: 'term', because: 'No comment is possible here.' };
    const review = { ...reviewOf([TERM], []), leftOut: [known] };
    expect(write(review, { uncommentable: ['perpetual'] }).leftOut).toEqual([known]);
  });
});
