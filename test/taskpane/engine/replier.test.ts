import type { ClauseOptions, ContractSource } from '../../../src/core/model';
import { BUILT_IN } from '../../../src/core/playbook/built-in';
import type { Question, Reply } from '../../../src/taskpane/engine/questions';
import { Replier } from '../../../src/taskpane/engine/replier';
import type { Assessment } from '../../../src/taskpane/engine/review-engine';
import { FakeEngine } from '../support/fake-engine';
import { FILM_CONTRACT } from '../support/contracts';
import { coreOf, realCore } from '../support/open-session';

const SOURCE: ContractSource = { paragraphs: FILM_CONTRACT, notRead: [] };
const REVIEW = { kind: 'review', source: SOURCE, options: { side: 'creator' }, playbook: null } as const;
const reviewOf = (reply: Reply) => (reply as Assessment).review;

it('gives the engine back what it has read, for a copy of it, and anything else as it was asked', async () => {
  const asked: { readonly review: unknown; readonly source: unknown }[] = [];
  const engine = new (class extends FakeEngine {
    override clause(...[form, review, options]: [Parameters<FakeEngine['clause']>[0], unknown?, ClauseOptions?]) {
      asked.push({ review, source: options?.source });
      return super.clause(form);
    }
  })();
  const replier = new Replier(coreOf(engine));
  const review = reviewOf(await replier.replyTo(REVIEW));
  const ask = async (source: ContractSource): Promise<void> => {
    const options = { source };
    await replier.replyTo({ kind: 'clause', form: 'full', review: structuredClone(review), options, playbook: null });
  };
  await ask(structuredClone(SOURCE));
  const other = { ...SOURCE, paragraphs: SOURCE.paragraphs.slice(1) };
  await ask(other);
  expect(asked[0]?.review).toBe(review);
  expect(asked[0]?.source).toBe(SOURCE);
  expect(asked[1]?.review).not.toBe(review);
  expect(asked[1]?.source).toBe(other);
});

it('answers each question by its playbook, and refuses one that is none', async () => {
  const replier = new Replier(realCore);
  const severityBy = async (playbook: string | null): Promise<string | undefined> =>
    reviewOf(await replier.replyTo({ ...REVIEW, playbook })).findings.find(({ rule }) => rule === 'unlimited-purpose')
      ?.severity;
  const [, agency] = BUILT_IN;
  const own = await severityBy(null);
  expect(await severityBy(JSON.stringify(agency))).toBe('medium');
  expect(await severityBy(null)).toBe(own);
  expect(own).not.toBe('medium');
  const wrong: Question = { ...REVIEW, playbook: '{}' };
  await expect(replier.replyTo(wrong)).rejects.toThrow(TypeError);
});

it('types the numbers of a clause', async () => {
  const replier = new Replier(realCore);
  const review = reviewOf(await replier.replyTo(REVIEW));
  const reply = await replier.replyTo({
    kind: 'clause',
    form: 'short',
    review,
    options: { source: SOURCE },
    playbook: null,
  });
  expect(reply).toMatchObject({ paragraphs: [{ text: '3. No AI use' }, {}] });
});
