import { verdictOf } from '../../../src/taskpane/session/verdict';
import { AGENCY_CONTRACT, CLEAN_CONTRACT } from '../support/contracts';
import { FakeEngine } from '../support/fake-engine';
import { FakeWord } from '../support/fake-word';
import { reviewedOf, reviewedSession, rowOfRule } from '../support/open-session';

const verdict = async (...args: Parameters<typeof reviewedSession>) =>
  verdictOf(reviewedOf(await reviewedSession(...args)));

describe('the verdict', () => {
  it('says the band in words and names the gravest first', async () => {
    const result = await verdict(new FakeWord(AGENCY_CONTRACT));
    expect(result).toMatchObject({ kind: 'scored', headline: 'Do not sign unchanged', score: 23, open: 6 });
    expect(result.kind === 'scored' && result.worst.map(({ finding }) => finding.rule)).toEqual([
      'product-improvement',
      'missing-ai-restriction',
      'sublicensing',
    ]);
    expect(result.detail).toBe('3 things matter most, of 6:');
  });

  it('counts what is left, not what was dismissed', async () => {
    const session = await reviewedSession(new FakeWord(AGENCY_CONTRACT));
    session.dismiss(rowOfRule(session, 'product-improvement').key);
    expect(verdictOf(reviewedOf(session)).detail).toBe('3 things matter most, of 5:');
  });

  it('says that nothing was found, and no more', async () => {
    expect(await verdict(new FakeWord(CLEAN_CONTRACT))).toMatchObject({
      kind: 'scored',
      detail: 'NoTrain found no words of the kinds that it looks for.',
    });
  });

  it('never scores an empty document', async () => {
    expect(await verdict(new FakeWord(['', '  ']))).toMatchObject({ kind: 'empty' });
  });

  it('names the other language and gives no score', async () => {
    const engine = new FakeEngine();
    engine.language = 'de';
    const result = await verdict(new FakeWord(AGENCY_CONTRACT), engine);
    expect(result).toMatchObject({ kind: 'language', headline: 'This contract seems to be in German' });
    expect(result).not.toHaveProperty('score');
  });

  it('does not call a text of unknown language safe', async () => {
    const engine = new FakeEngine();
    engine.language = 'und';
    expect(await verdict(new FakeWord(['xyz']), engine)).toMatchObject({ kind: 'unscored' });
  });
});
