import { readAiRestriction } from '../../../src/core/contract/ai-restriction';
import { readContract } from '../../../src/core/contract/read';
import { addendum } from '../../../src/core/language/addendum';
import { contractOf, PREAMBLE, reviewOf } from '../support';

const GRANT = 'The Designer grants Agency a licence to use the Deliverables for the Project.';
const BAN = 'Agency will not use the Deliverables, or let anyone else use them, to train any AI system.';

function restrictionOf(...paragraphs: readonly string[]) {
  return readAiRestriction(readContract(contractOf(PREAMBLE, ...paragraphs)));
}

describe('readAiRestriction', () => {
  it('finds none where nothing is said of AI', () => {
    expect(restrictionOf(GRANT).state).toBe('none');
  });

  it('takes a ban for the whole work as effective', () => {
    const { state, bindsOthers, prevails } = restrictionOf(GRANT, BAN);
    expect({ state, bindsOthers, prevails }).toEqual({ state: 'effective', bindsOthers: true, prevails: false });
  });

  it.each([
    'The Designer shall not use AI tools to create the Deliverables.',
    'You may not use our services to train a competing AI model.',
    'Agency will train its staff and will not charge for it.',
    '[Drafting note: the supplier cannot train any model unless the form says so.]',
  ])('does not count: %s', (text) => {
    expect(restrictionOf(GRANT, text).state).toBe('none');
  });

  it('does not take the limit of one grant for one of the whole contract', () => {
    const limited = 'The Designer grants Agency a licence to use the sketches, but not to train any AI system.';
    const other = 'The Designer grants Agency the right to publish the photographs.';
    const { state, bans } = restrictionOf(limited, other);
    expect(state).toBe('weak');
    expect(bans.flatMap(({ loopholes }) => loopholes.map(({ kind }) => kind))).toEqual(['one-clause']);
    expect(restrictionOf(limited).state).toBe('effective');
    expect(restrictionOf(limited, other, BAN).state).toBe('effective');
  });

  it.each([
    ['grant-prevails', 'Notwithstanding any other provision, Agency may use the Deliverables as it likes.'],
    [
      'other-document-prevails',
      'In case of inconsistencies between this Agreement and a statement of work, the statement of work prevails.',
    ],
    ['ends-with-contract', 'On termination of this Agreement all obligations of the parties end.'],
  ])('says what prevails over a ban: %s', (kind, text) => {
    const { state, override } = restrictionOf(GRANT, BAN, text);
    expect(state).toBe('weak');
    expect(override?.kind).toBe(kind);
  });

  it('lets a ban that prevails stand against other clauses', () => {
    const { state, override } = restrictionOf(
      GRANT,
      `Despite anything else in this Agreement, ${BAN}`,
      'Notwithstanding any other provision, Agency may use the Deliverables as it likes.',
    );
    expect({ state, override }).toEqual({ state: 'effective', override: null });
  });

  it('does not take a "notwithstanding" of another clause for one of the ban', () => {
    const other = 'Notwithstanding clause 4, Agency shall pay the fee within thirty days.';
    expect(restrictionOf(GRANT, BAN, other).prevails).toBe(false);
  });

  it.each(['full', 'moderate'] as const)('takes the addendum in its %s form as effective and prevailing', (form) => {
    const review = reviewOf([GRANT]);
    const texts = addendum(form, review).paragraphs.map(({ text }) => text);
    const { state, prevails, survives, bindsOthers } = restrictionOf(GRANT, ...texts);
    expect({ state, prevails, survives, bindsOthers }).toEqual({
      state: 'effective',
      prevails: true,
      survives: true,
      bindsOthers: true,
    });
  });
});
