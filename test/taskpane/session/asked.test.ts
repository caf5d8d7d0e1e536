import type { Gap, Review } from '../../../src/core/model';
import { NOTHING_SAID } from '../../../src/taskpane/preferences/writing';
import { clauseRefusal, gapsOfAll, gapsOfChange, unsettledGaps } from '../../../src/taskpane/session/asked';
import { relocated } from '../../../src/taskpane/session/companions';
import type { Reviewed, Row } from '../../../src/taskpane/session/state';

const gap = (placeholder: Gap['placeholder'], words: string | null, ...usedIn: string[]): Gap => ({
  placeholder,
  question: `${placeholder}?`,
  default: words,
  usedIn,
});
const USE = gap('Permitted Use', 'the purposes of the project described in this Agreement', 'a');
const named = (gaps: readonly Gap[]) => gaps.map(({ placeholder }) => placeholder);
const row = (id: string, standing = 'open') => ({ finding: { id }, standing }) as unknown as Row;
const edits = (insert: string) => [{ start: 0, end: 1, insert }];

it('never asks for the fee, nor again for what was answered or left to the default', () => {
  const gaps = [USE, gap('Term', 'a year'), gap('Fee', null)];
  expect(named(unsettledGaps(gaps, NOTHING_SAID))).toEqual(['Permitted Use', 'Term']);
  expect(unsettledGaps(gaps, { answers: { 'Permitted Use': 'the film' }, facts: {}, defaults: ['Term'] })).toEqual([]);
});

describe('the smallest edit', () => {
  const review = { gaps: [USE] } as unknown as Review;
  const ask = (id: string, insert: string, kind: 'minimal' | 'strong' = 'minimal') =>
    named(gapsOfChange(review, row(id), { kind, edits: edits(insert) }, NOTHING_SAID));

  it('asks for a default that it holds, also where that opens a sentence or is cut short', () => {
    expect(ask('a', 'for the purposes of the project described in this Agreement')).toEqual(['Permitted Use']);
    expect(ask('a', 'The purposes of the project count.')).toEqual(['Permitted Use']);
    expect(ask('a', 'but not to train AI')).toEqual([]);
    expect(ask('b', 'for the purposes of the project described in this Agreement')).toEqual([]);
  });

  it('leaves longer texts to ask for whatever the review names', () => {
    expect(ask('a', 'Other words.', 'strong')).toEqual(['Permitted Use']);
  });

  it('counts in Replace all while its finding is open', () => {
    const redlines = [{ findings: ['a'], edits: edits('for the purposes of the project') }];
    const all = (standing: string) =>
      named(
        gapsOfAll({ review: { ...review, redlines }, rows: [row('a', standing)] } as unknown as Reviewed, NOTHING_SAID),
      );
    expect(all('open')).toEqual(['Permitted Use']);
    expect(all('dismissed')).toEqual([]);
  });
});

describe('a clause', () => {
  it.each([
    [{ gaps: [], ready: true }, true, null],
    [{ gaps: [USE], ready: true }, true, /answer above, or keep the defaults/],
    [{ gaps: [gap('Client', null)], ready: false }, true, /must name both sides/],
    [{ gaps: [], ready: false }, true, /confirm it first/],
    [{ gaps: [], ready: false }, false, /confirm it first/],
    [{ gaps: [gap('Client', null), USE], ready: false }, false, null],
  ])('with %j, of a contract read: %s', (draft, isRead, expected) => {
    const refusal = clauseRefusal(draft, NOTHING_SAID, isRead);
    if (expected === null) expect(refusal).toBeNull();
    else expect(refusal).toMatch(expected);
  });
});

describe('an edit that belongs to an insertion', () => {
  const source = (...texts: string[]) => ({
    paragraphs: texts.map((text) => ({ text, place: 'body' as const })),
    notRead: [],
  });
  const redline = { paragraph: 1, before: 'Whole agreement.', edits: [] };

  it.each([
    ['where it was', source('One.', 'Whole agreement.', 'New.'), 1],
    ['as far down as paragraphs came in above it', source('New.', 'One.', 'Whole agreement.'), 2],
    ['where it was planned, if it cannot be told', source('One.', 'Other.', 'Other.'), 1],
    ['where it was planned, if it stands twice', source('One.', 'Whole agreement.', 'Whole agreement.'), 1],
  ])('goes %s', (_, now, expected) => {
    expect(relocated(redline, now, 1).paragraph).toBe(expected);
  });
});
