import { engine } from '../../../src/core/engine';
import type { ClauseForm } from '../../../src/core/model';
import { LAWS } from '../../../src/core/model';
import { contractOf, PREAMBLE } from '../support';

const LICENCE = 'The Designer grants Agency a licence to use the Deliverables for the campaign.';
const FORMS: readonly ClauseForm[] = ['full', 'moderate', 'short', 'short-moderate', 'definitions'];

describe('a contract with a clause of ours', () => {
  const cases = FORMS.flatMap((form) => [...LAWS, 'none' as const].map((law) => [form, law] as const));

  it.each(cases)('has nothing found in the words of the %s form, law: %s', (form, law) => {
    const source = contractOf(PREAMBLE, LICENCE);
    const before = engine.review(source, { side: 'creator' });
    const clause = engine.clause(form, before, { source, law }).paragraphs.map(({ text }) => text);
    const { findings } = engine.review(contractOf(PREAMBLE, LICENCE, ...clause), { side: 'creator' });
    const inClause = findings.filter(({ span }) => span !== null && span.paragraph > 1);
    expect(inClause.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });
});
