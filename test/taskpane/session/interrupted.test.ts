/** A write that Word does not finish: what became of it is found out by reading, and said. */
import type { WordFailure } from '../../../src/word/port';
import { AGENCY_CONTRACT } from '../support/contracts';
import { FakeWord } from '../support/fake-word';
import { atTheEnd, reviewedOf, reviewedSession, rowOfRule, smallest } from '../support/open-session';

const LOST: WordFailure = {
  kind: 'lost-document',
  message: 'The connection was lost.',
  next: 'Open it again.',
  document: 'as-reported',
};
const UNKNOWN: WordFailure = { ...LOST, document: 'unknown', trackingLeftOn: true };
const NO_ANSWER: WordFailure = {
  kind: 'no-answer',
  message: 'Word did not answer.',
  next: 'Wait a moment.',
  document: 'unchanged',
  mayComeLate: true,
};
const LICENCE = 3;
const DATA = 5;

async function open() {
  const word = new FakeWord(AGENCY_CONTRACT);
  return { word, session: await reviewedSession(word) };
}

describe('Replace all, of which Word reports a part', () => {
  it('tells how much was done, and marks what was and what was not', async () => {
    const { word, session } = await open();
    word.breakOff('redline', 1, LOST);
    await session.replaceAll();
    expect(session.getSnapshot().notice).toMatchObject({
      tone: 'partly',
      text: 'The connection was lost. Before that, 1 of 2 paragraphs were changed, as tracked changes. Nothing else was changed.',
      next: 'Open it again.',
    });
    expect(rowOfRule(session, 'sublicensing').standing).toBe('replaced');
    expect(rowOfRule(session, 'product-improvement').standing).toBe('open');
    const left = reviewedOf(session).ledger.find(({ row }) => row === rowOfRule(session, 'product-improvement').key);
    expect(left?.because).toBe('the connection was lost.');
  });
});

describe('a write of which Word does not say what became of it', () => {
  it.each([
    [0, 'failed', 'The connection was lost. Your document is unchanged.'],
    [1, 'partly', 'Before that, 1 of 2 paragraphs were changed'],
    [2, 'partly', '2 paragraphs changed, as tracked changes.'],
  ])('is told as the document shows it: %i of 2 made', async (made, tone, text) => {
    const { word, session } = await open();
    word.breakOff('redline', made, UNKNOWN);
    await session.replaceAll();
    const { notice } = session.getSnapshot();
    expect(notice).toMatchObject({ tone, text: expect.stringContaining(text) as unknown });
    // It could be read again, so that the tracking mode was put back.
    expect([notice?.text, notice?.next].join(' ')).not.toContain('Track Changes');
    expect(rowOfRule(session, 'sublicensing').standing).toBe(made > 0 ? 'replaced' : 'open');
  });

  it('stays uncertain where a paragraph is neither as before nor as planned', async () => {
    const { word, session } = await open();
    word.breakOff('redline', 0, UNKNOWN);
    const replacing = session.replaceAll();
    word.setText(LICENCE, 'The Designer grants the Agency a worldwide');
    await replacing;
    expect(session.getSnapshot().notice?.text).toContain('It is not certain what was changed');
  });

  it('stays uncertain, and tells of Track Changes, where the document cannot be read again', async () => {
    const { word, session } = await open();
    word.breakOff('redline', 1, UNKNOWN);
    word.fail('read', LOST);
    await session.replaceAll();
    const { notice } = session.getSnapshot();
    expect(notice?.text).toContain('It is not certain what was changed');
    expect(notice?.text).toContain('Track Changes may have been left on');
    expect(notice?.next).toContain('could not be read again');
    expect(reviewedOf(session).upToDate).toBe(false);
  });

  it('is a success when a single change turns out to be made', async () => {
    const { word, session } = await open();
    word.breakOff('redline', 1, UNKNOWN);
    const row = rowOfRule(session, 'sublicensing');
    await session.replace(row.key, smallest(row));
    expect(session.getSnapshot().notice).toMatchObject({ tone: 'done', text: 'Replaced as a tracked change.' });
  });

  it('stays uncertain for comments, which reading does not show', async () => {
    const { word, session } = await open();
    word.breakOff('comment', 1, UNKNOWN);
    await session.commentAll();
    expect(session.getSnapshot().notice?.text).toContain('It is not certain what was changed');
  });

  it('is told as the document shows it: the addendum', async () => {
    for (const comes of [true, false]) {
      const { word, session } = await open();
      const text = await session.drafts.clause(atTheEnd('full'));
      const lines = text.ok ? text.value.paragraphs.map((paragraph) => paragraph.text) : [];
      word.fail('insert', UNKNOWN);
      const inserting = session.insertClause(atTheEnd('full'));
      if (comes)
        word.paragraphs = [...word.paragraphs, ...lines.map((line) => ({ text: line, place: 'body' as const }))];
      await inserting;
      expect(session.getSnapshot().inserted).toBe(comes ? 'full' : null);
      expect(session.getSnapshot().notice?.text).toContain(
        comes ? 'The addendum stands at the end' : 'Your document is unchanged.',
      );
    }
  });
});

describe('a change that Word comes to after it was given up', () => {
  it('is noticed and told at the next reading', async () => {
    const { word, session } = await open();
    word.fail('redline', NO_ANSWER);
    await session.replaceAll();
    expect(session.getSnapshot().notice).toMatchObject({ tone: 'failed', next: 'Wait a moment.' });
    const planned = reviewedOf(session).review.redlines.find(({ paragraph }) => paragraph === DATA)?.result ?? '';
    word.setText(DATA, planned);
    await session.review();
    expect(session.getSnapshot().notice).toMatchObject({
      tone: 'note',
      text: 'Word has since done what it had not answered: 1 paragraph changed, as tracked changes.',
    });
    expect(rowOfRule(session, 'product-improvement').standing).toBe('replaced');
    await session.review();
    expect(session.getSnapshot().notice?.tone).toBe('heard');
  });

  it('is not confused with the same change made anew', async () => {
    const { word, session } = await open();
    word.fail('redline', NO_ANSWER);
    await session.replaceAll();
    word.mend('redline');
    await session.replaceAll();
    expect(session.getSnapshot().notice?.text).toBe('2 paragraphs changed, as tracked changes.');
    expect(session.getSnapshot().notice?.next).not.toContain('has since');
  });

  it('is noticed when it is the addendum', async () => {
    const { word, session } = await open();
    word.fail('insert', NO_ANSWER);
    await session.insertClause(atTheEnd('moderate'));
    expect(session.getSnapshot().inserted).toBeNull();
    word.mend('insert');
    const text = await session.drafts.clause(atTheEnd('moderate'));
    const lines = text.ok ? text.value.paragraphs : [];
    word.paragraphs = [...word.paragraphs, ...lines.map(({ text: line }) => ({ text: line, place: 'body' as const }))];
    await session.review();
    expect(session.getSnapshot().inserted).toBe('moderate');
    expect(session.getSnapshot().notice?.text).toContain('the addendum inserted');
  });
});
