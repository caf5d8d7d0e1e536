import { outstanding } from '../../../src/taskpane/session/state';
import { AGENCY_CONTRACT } from '../support/contracts';
import { FakeEngine, PHRASES } from '../support/fake-engine';
import { FakeWord } from '../support/fake-word';
import { reviewedOf, reviewedSession, rowOfRule, rowsOf, smallest } from '../support/open-session';

const LICENCE = 3;

describe('Replace', () => {
  it('applies the edits, keeps the row in place and reads the contract again', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    const before = reviewedOf(session);
    const row = rowOfRule(session, 'sublicensing');
    await session.replace(row.key, smallest(row));
    expect(word.paragraphs[LICENCE]?.text).toContain('a perpetual, worldwide, licence');
    const after = reviewedOf(session);
    expect(after.rows.map(({ key }) => key)).toEqual(before.rows.map(({ key }) => key));
    expect(rowOfRule(session, 'sublicensing').standing).toBe('replaced');
    expect(after.review.score?.value).toBeGreaterThan(before.review.score?.value ?? 100);
    expect(after.firstScore).toBe(before.review.score?.value);
  });

  it('applies the person’s own wording', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    const row = rowOfRule(session, 'unlimited-purpose');
    await session.replace(
      row.key,
      smallest(row).map((edit) => ({ ...edit, insert: 'for the AI-free poster' })),
    );
    expect(word.paragraphs[LICENCE]?.text).toMatch(/digital form for the AI-free poster\.$/);
  });

  it('moves to the next finding and opens it', async () => {
    const session = await reviewedSession(new FakeWord(AGENCY_CONTRACT));
    const row = rowOfRule(session, 'sublicensing');
    await session.replace(row.key, smallest(row));
    const next = rowOfRule(session, 'unlimited-purpose').key;
    expect(session.getSnapshot()).toMatchObject({ chosen: next, focus: { target: { kind: 'row', key: next } } });
  });

  it('keeps later findings of the same paragraph replaceable', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    for (const rule of ['perpetual-term', 'sublicensing', 'unlimited-purpose'] as const) {
      const row = rowOfRule(session, rule);
      await session.replace(row.key, smallest(row));
    }
    expect(word.paragraphs[LICENCE]?.text).toBe(
      'The Designer grants the Agency a worldwide, licence to use the Designs in printed and digital form for the campaign named above, but not to train, test or improve any AI system.',
    );
  });

  it('leaves a stale paragraph alone, says why, and takes the entry back once it succeeds', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    const typed = word.paragraphs[LICENCE]?.text.replace('Designer', 'Illustrator') ?? '';
    word.setText(LICENCE, typed);
    const row = rowOfRule(session, 'sublicensing');
    await session.replace(row.key, smallest(row));
    expect(word.paragraphs[LICENCE]?.text).toBe(typed);
    expect(reviewedOf(session).ledger).toEqual([
      {
        id: `replace ${row.key}`,
        row: row.key,
        asked: 'replace',
        because: 'the paragraph has changed since it was read.',
      },
    ]);
    expect(session.getSnapshot().notice?.tone).toBe('failed');
    const again = rowOfRule(session, 'sublicensing');
    await session.replace(again.key, smallest(again));
    expect(outstanding(reviewedOf(session))).toEqual([]);
  });

  it('does not take the second of two equal phrases for the first', async () => {
    const word = new FakeWord(['It is sublicensable now.', 'It is sublicensable later.', 'No AI.']);
    const session = await reviewedSession(word);
    const [first, second] = rowsOf(session, 'sublicensing');
    await session.replace(first?.key ?? '', smallest(rowOfRule(session, 'sublicensing')));
    expect(rowsOf(session, 'sublicensing').map(({ key, standing }) => [key, standing])).toEqual([
      [first?.key, 'replaced'],
      [second?.key, 'open'],
    ]);
  });

  it('respects a choice whose words still raise the finding', async () => {
    const kept = PHRASES.map((phrase) =>
      phrase.rule === 'sublicensing' ? { ...phrase, fallback: 'sublicensable (to printers) ' } : phrase,
    );
    const word = new FakeWord(['It is sublicensable always.', 'No AI.']);
    const session = await reviewedSession(word, new FakeEngine(kept));
    const row = rowOfRule(session, 'sublicensing');
    await session.replace(row.key, row.finding.remedies[1]?.edits ?? []);
    expect(rowsOf(session, 'sublicensing')).toMatchObject([{ key: row.key, standing: 'replaced', persists: true }]);
    await session.replaceAll();
    expect(word.paragraphs[0]?.text).toBe('It is sublicensable (to printers) always.');
  });

  it('opens the row again when the person undoes the change in Word', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    const row = rowOfRule(session, 'sublicensing');
    await session.replace(row.key, smallest(row));
    word.setText(LICENCE, AGENCY_CONTRACT[LICENCE]?.text ?? '');
    await session.review();
    expect(rowsOf(session, 'sublicensing')).toMatchObject([{ key: row.key, standing: 'open' }]);
  });

  it('drops rows whose words the person edited away', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    word.setText(LICENCE, 'The Designer grants a licence.');
    await session.review();
    expect(rowsOf(session, 'sublicensing')).toEqual([]);
  });
});

describe('a write that fails as a whole', () => {
  it('says what is known of the document', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    word.fail('redline', {
      kind: 'protected',
      message: 'The document is protected.',
      next: 'Lift the protection.',
      document: 'unchanged',
    });
    await session.replaceAll();
    expect(session.getSnapshot().notice).toMatchObject({
      tone: 'failed',
      text: 'The document is protected. Your document is unchanged.',
      next: 'Lift the protection.',
    });
  });

  it('claims an untouched document when Word threw only after looking at it', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    word.fail('redline', new Error('gone'));
    await session.replaceAll();
    expect(session.getSnapshot().notice?.text).toContain('Your document is unchanged.');
    word.fail('read', new Error('gone'));
    await session.replaceAll();
    expect(session.getSnapshot().notice?.text).toContain('It is not certain what was changed');
    expect(reviewedOf(session).upToDate).toBe(false);
  });

  it('marks the review as out of date when the document cannot be read after a write', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    word.fail('read', new Error('gone'));
    await session.replaceAll();
    expect(reviewedOf(session).upToDate).toBe(false);
    expect(rowOfRule(session, 'sublicensing').standing).toBe('replaced');
    expect(session.getSnapshot().notice?.next).toContain('could not be read again');
  });
});

describe('Replace all', () => {
  it('applies the combined plan and keeps what it leaves out in the ledger', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    await session.replaceAll();
    const standing = reviewedOf(session).rows.map((row) => [row.finding.rule, row.standing]);
    expect(standing).toEqual([
      ['missing-ai-restriction', 'gone'],
      ['perpetual-term', 'replaced'],
      ['unlimited-territory', 'open'],
      ['sublicensing', 'replaced'],
      ['unlimited-purpose', 'replaced'],
      ['product-improvement', 'replaced'],
    ]);
    expect(outstanding(reviewedOf(session)).map(({ row }) => row)).toEqual([
      rowOfRule(session, 'unlimited-territory').key,
    ]);
    expect(session.getSnapshot().notice).toMatchObject({
      tone: 'partly',
      text: '2 paragraphs changed, as tracked changes.',
    });
  });

  it('does not touch a paragraph in which something was dismissed', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    session.dismiss(rowOfRule(session, 'perpetual-term').key);
    await session.replaceAll();
    expect(word.paragraphs[LICENCE]).toEqual(AGENCY_CONTRACT[LICENCE]);
    expect(rowOfRule(session, 'product-improvement').standing).toBe('replaced');
    const left = reviewedOf(session).ledger.find(({ row }) => row === rowOfRule(session, 'sublicensing').key);
    expect(left?.because).toContain('you decided otherwise');
  });

  it('applies the other paragraphs when one is refused', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    word.refuse('paragraph-5', 'protected', 'A content control locks these words');
    const session = await reviewedSession(word);
    await session.replaceAll();
    expect(rowOfRule(session, 'sublicensing').standing).toBe('replaced');
    expect(rowOfRule(session, 'product-improvement').standing).toBe('open');
    expect(reviewedOf(session).ledger.map(({ because }) => because)).toContain('a content control locks these words.');
  });
});

describe('Comment all', () => {
  it('sets one comment on words that several findings share', async () => {
    const sublicensing = PHRASES.filter(({ rule }) => rule === 'sublicensing');
    const sharing = sublicensing.map((phrase) => ({
      ...phrase,
      rule: 'third-party-sharing' as const,
      comment: 'Who else would see it?',
    }));
    const word = new FakeWord(['It is sublicensable always. No AI.']);
    const session = await reviewedSession(word, new FakeEngine([...sublicensing, ...sharing]));
    await session.commentAll();
    expect(word.comments).toEqual([
      {
        on: 'sublicensable ',
        text: 'Could sublicences be limited to suppliers who help to deliver the campaign?\n\nWho else would see it?',
      },
    ]);
    expect(reviewedOf(session).rows.every(({ commented }) => commented)).toBe(true);
  });

  it('leaves what is about the whole contract to the ledger', async () => {
    const session = await reviewedSession(new FakeWord(AGENCY_CONTRACT));
    await session.commentAll();
    expect(reviewedOf(session).ledger).toMatchObject([
      { row: rowOfRule(session, 'missing-ai-restriction').key, asked: 'comment' },
    ]);
  });

  it('does not comment twice, nor on what was dismissed', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    await session.comment(rowOfRule(session, 'sublicensing').key);
    session.dismiss(rowOfRule(session, 'perpetual-term').key);
    await session.commentAll();
    expect(word.comments.map(({ on }) => on.trim()).sort()).toEqual([
      'and to improve its services',
      'for any purpose whatsoever',
      'sublicensable',
      'worldwide',
    ]);
  });

  it('stands on the new words after a replacement, and beside a deletion', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    await session.replaceAll();
    await session.comment(rowOfRule(session, 'unlimited-purpose').key);
    await session.comment(rowOfRule(session, 'product-improvement').key);
    expect(word.comments.map(({ on }) => on)).toEqual([
      'for the campaign named above, but not to train, test or improve any AI system',
      'records',
    ]);
  });

  it('puts nothing into the document but the courteous comment', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    await session.commentAll();
    const courteous = PHRASES.map(({ comment }) => comment);
    expect(word.comments.every(({ text }) => courteous.includes(text))).toBe(true);
  });
});
