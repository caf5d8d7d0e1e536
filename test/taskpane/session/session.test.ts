import type { WordFailure } from '../../../src/word/port';
import { askHere } from '../../../src/taskpane/engine/local-engine';
import { engineOver } from '../../../src/taskpane/engine/review-engine';
import { Session } from '../../../src/taskpane/session/session';
import { AGENCY_CONTRACT, CLEAN_CONTRACT } from '../support/contracts';
import { FakeEngine } from '../support/fake-engine';
import { FakeWord } from '../support/fake-word';
import {
  FakeMemory,
  FakePreferences,
  openSession,
  reviewedOf,
  reviewedSession,
  rowOfRule,
  smallest,
} from '../support/open-session';

const READ_ONLY: WordFailure = {
  kind: 'read-only',
  message: 'This document is read-only.',
  next: 'Save a copy and review that.',
  document: 'unchanged',
};

describe('reviewing', () => {
  it('goes from before through reading to reviewed', async () => {
    const session = openSession(new FakeWord(AGENCY_CONTRACT));
    const phases = new Set([session.getSnapshot().phase.kind]);
    session.subscribe(() => phases.add(session.getSnapshot().phase.kind));
    await session.review();
    expect([...phases]).toEqual(['before', 'reading', 'reviewed']);
    expect(session.getSnapshot().activity).toBeNull();
  });

  it('tells how many paragraphs are reviewed once Word has given them', async () => {
    const session = openSession(new FakeWord(AGENCY_CONTRACT));
    const counts = new Set<number | undefined>();
    session.subscribe(() => counts.add(session.getSnapshot().activity?.count));
    await session.review();
    expect([...counts]).toEqual([0, AGENCY_CONTRACT.length, undefined]);
  });

  it('lists findings in document order, the whole contract first', async () => {
    const session = await reviewedSession(new FakeWord(AGENCY_CONTRACT));
    expect(reviewedOf(session).rows.map(({ finding }) => finding.rule)).toEqual([
      'missing-ai-restriction',
      'perpetual-term',
      'unlimited-territory',
      'sublicensing',
      'unlimited-purpose',
      'product-improvement',
    ]);
  });

  it('shows the failure when the first reading fails, and can be tried again', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    word.fail('read', READ_ONLY);
    const session = openSession(word);
    await session.review();
    expect(session.getSnapshot().phase).toEqual({ kind: 'failed', failure: READ_ONLY });
  });

  it('keeps the review that it has when a later reading fails', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    word.fail('read', READ_ONLY);
    await session.review();
    expect(reviewedOf(session).rows).toHaveLength(6);
    expect(session.getSnapshot().notice).toMatchObject({ tone: 'failed', next: READ_ONLY.next });
  });

  it('says so when the engine cannot be loaded, and loads it at the next try', async () => {
    const engines = [Promise.reject(new Error('chunk')), Promise.resolve(new FakeEngine())];
    const session = new Session({
      port: new FakeWord(AGENCY_CONTRACT),
      engine: engineOver(askHere(() => engines.shift() ?? Promise.reject(new Error('asked too often')))),
      preferences: new FakePreferences(),
      memory: new FakeMemory(),
    });
    await session.review();
    expect(session.getSnapshot().phase).toMatchObject({ kind: 'failed', failure: { document: 'unchanged' } });
    await session.review();
    expect(session.getSnapshot().phase.kind).toBe('reviewed');
  });

  it('does not reject when Word or the engine throws', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    word.fail('read', new TypeError('no such thing'));
    const session = openSession(word);
    await session.review();
    expect(session.getSnapshot().phase).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unknown', document: 'unchanged', code: 'TypeError' },
    });
  });

  it('waits for the settings, so that the first review reads for the right side', async () => {
    const sides: string[] = [];
    const engine = new FakeEngine();
    const session = openSession(
      new FakeWord(CLEAN_CONTRACT),
      {
        review: (source, { side }) => {
          sides.push(side);
          return engine.review(source);
        },
        rules: engine.rules,
        describe: (rule) => engine.describe(rule),
        commentFor: (finding) => engine.commentFor(finding),
        addendum: (form) => engine.addendum(form),
      },
      new FakePreferences({ side: 'client' }),
    );
    await Promise.all([session.prepare(), session.review()]);
    await session.changeSettings({ side: 'any' });
    expect(sides).toEqual(['client', 'any']);
  });
});

describe('cancelling', () => {
  it('leads back to the start when the first reading is stopped', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const release = word.hold('read');
    const session = openSession(word);
    const review = session.review();
    session.cancel();
    await review;
    release();
    expect(session.getSnapshot().phase.kind).toBe('before');
    expect(session.getSnapshot().notice).toMatchObject({ tone: 'note', text: 'Stopped. Nothing was changed.' });
  });

  it('changes nothing when a write is stopped before it begins', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    const release = word.hold('redline');
    const replacing = session.replaceAll();
    await Promise.resolve();
    session.cancel();
    expect(session.getSnapshot().activity?.stage).toBe('stopping');
    release();
    await replacing;
    expect(word.paragraphs).toEqual(AGENCY_CONTRACT);
    expect(reviewedOf(session).rows.every(({ standing }) => standing === 'open')).toBe(true);
  });

  it('cannot stop the reading that follows a write', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    const release = word.hold('read');
    const checking = new Promise<void>((resolve) => {
      session.subscribe(() => {
        if (session.getSnapshot().activity?.stage === 'checking') resolve();
      });
    });
    const replacing = session.replaceAll();
    await checking;
    session.cancel();
    expect(session.getSnapshot().activity?.stage).toBe('checking');
    release();
    await replacing;
    expect(rowOfRule(session, 'sublicensing').standing).toBe('replaced');
  });
});

describe('one action at a time', () => {
  it('does not begin a second action while one runs', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    const release = word.hold('comment');
    const first = session.commentAll();
    await session.replaceAll();
    session.dismiss(rowOfRule(session, 'sublicensing').key);
    release();
    await first;
    expect(word.calls).not.toContain('redline');
    expect(rowOfRule(session, 'sublicensing').standing).toBe('open');
  });

  it('waits for a selection that is still under way', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    const release = word.hold('goTo');
    const row = rowOfRule(session, 'sublicensing');
    session.choose(row.key);
    const replacing = session.replace(row.key, smallest(row));
    await Promise.resolve();
    expect(word.calls).not.toContain('redline');
    release();
    await replacing;
    expect(word.calls).toContain('redline');
  });
});

describe('going to the words', () => {
  it('selects the words of the row that is opened', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    await session.goTo(rowOfRule(session, 'unlimited-purpose').key);
    expect(word.selected).toEqual(['for any purpose whatsoever']);
  });

  it('says why when the paragraph has changed since', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    word.setText(3, 'The Designer grants nothing.');
    await session.goTo(rowOfRule(session, 'unlimited-purpose').key);
    expect(session.getSnapshot().notice?.text).toBe(
      'Word could not show those words, because the paragraph has changed since it was read.',
    );
  });
});

describe('dismissing', () => {
  it('keeps the row in its place, moves on, and can be taken back', async () => {
    const session = await reviewedSession(new FakeWord(AGENCY_CONTRACT));
    const row = rowOfRule(session, 'perpetual-term');
    session.dismiss(row.key);
    expect(reviewedOf(session).rows[1]).toMatchObject({ key: row.key, standing: 'dismissed' });
    expect(session.getSnapshot().focus?.target).toEqual({
      kind: 'row',
      key: rowOfRule(session, 'unlimited-territory').key,
    });
    session.restore(row.key);
    expect(rowOfRule(session, 'perpetual-term').standing).toBe('open');
    expect(session.getSnapshot().chosen).toBe(row.key);
  });

  it('outlives another review', async () => {
    const session = await reviewedSession(new FakeWord(AGENCY_CONTRACT));
    session.dismiss(rowOfRule(session, 'perpetual-term').key);
    await session.review();
    expect(rowOfRule(session, 'perpetual-term').standing).toBe('dismissed');
  });

  it('outlives the session, with its reason, until it is taken back', async () => {
    const memory = new FakeMemory();
    const reopened = async () => {
      const session = openSession(new FakeWord(AGENCY_CONTRACT), undefined, undefined, memory);
      await session.review();
      return session;
    };
    const first = await reopened();
    first.dismiss(rowOfRule(first, 'perpetual-term').key, { reason: 'agreed', note: 'By phone.' });
    const second = await reopened();
    const row = rowOfRule(second, 'perpetual-term');
    expect(row).toMatchObject({ standing: 'dismissed', dismissal: { reason: 'agreed', note: 'By phone.' } });
    expect(rowOfRule(second, 'sublicensing')).toMatchObject({ standing: 'open', dismissal: null });
    second.restore(row.key);
    expect(rowOfRule(await reopened(), 'perpetual-term').standing).toBe('open');
  });

  it('is forgotten on request, here and in the next session', async () => {
    const memory = new FakeMemory();
    const session = openSession(new FakeWord(AGENCY_CONTRACT), undefined, undefined, memory);
    await session.review();
    session.dismiss(rowOfRule(session, 'perpetual-term').key);
    await session.forgetDismissals();
    expect(rowOfRule(session, 'perpetual-term').standing).toBe('open');
    expect(memory.kept.size).toBe(0);
  });

  it('leaves the score as it is', async () => {
    const session = await reviewedSession(new FakeWord(AGENCY_CONTRACT));
    const { score } = reviewedOf(session).review;
    session.dismiss(rowOfRule(session, 'perpetual-term').key);
    await session.review();
    expect(reviewedOf(session).review.score).toEqual(score);
  });

  it('moves to the top when nothing is left to decide', async () => {
    const session = await reviewedSession(new FakeWord(['It may use the work sublicensable and not for AI.']));
    session.dismiss(rowOfRule(session, 'sublicensing').key);
    expect(session.getSnapshot().focus?.target).toEqual({ kind: 'top' });
  });
});

describe('the addendum', () => {
  it('is inserted, and answers what it answers', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    await session.insertAddendum('moderate');
    expect(word.paragraphs.map(({ text }) => text)).toContain('AI ADDENDUM');
    expect(rowOfRule(session, 'missing-ai-restriction').standing).toBe('gone');
    expect(session.getSnapshot()).toMatchObject({ inserted: 'moderate', notice: { tone: 'done' } });
  });

  it('can be inserted before any review, and starts none', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = openSession(word);
    await session.insertAddendum('full');
    expect(session.getSnapshot().phase.kind).toBe('before');
    expect(word.calls).toEqual(['insert']);
  });

  it('stands in the ledger when Word refuses it', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    word.refuse('addendum', 'protected', 'The end of the document is locked');
    const session = await reviewedSession(word);
    await session.insertAddendum('full');
    expect(reviewedOf(session).ledger).toEqual([
      { id: 'insert addendum', row: null, asked: 'insert', because: 'the end of the document is locked.' },
    ]);
    expect(session.getSnapshot().inserted).toBeNull();
  });
});

describe('the date of the law', () => {
  it('is known once the engine is loaded', async () => {
    const session = openSession(new FakeWord(CLEAN_CONTRACT));
    expect(session.getSnapshot().lawChecked).toBeNull();
    await session.prepare();
    expect(session.getSnapshot().lawChecked).toBe('2026-11-23');
  });
});
