import { engine } from '../../../src/core/engine';
import type { AddendumForm } from '../../../src/core/model';
import { contractOf, PREAMBLE } from '../support';

const LICENCE = 'The Designer grants Agency a licence to use the Deliverables for the campaign.';

describe('a contract with an addendum', () => {
  it.each<AddendumForm>(['full', 'moderate'])('has nothing found in the words of the %s form', (form) => {
    const before = engine.review(contractOf(PREAMBLE, LICENCE), { side: 'creator' });
    const addendum = engine.addendum(form, before).paragraphs.map(({ text }) => text);
    const { findings } = engine.review(contractOf(PREAMBLE, LICENCE, ...addendum), { side: 'creator' });
    expect(findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });
});
