import type { SourceParagraph } from '../../../src/core/model';
import { groupByClause } from '../../../src/taskpane/session/clauses';
import { AGENCY_CONTRACT } from '../support/contracts';
import { FakeWord } from '../support/fake-word';
import { reviewedOf, reviewedSession } from '../support/open-session';

async function titles(paragraphs: readonly (string | SourceParagraph)[]): Promise<string[]> {
  const { snapshot, rows } = reviewedOf(await reviewedSession(new FakeWord(paragraphs)));
  return groupByClause(snapshot.source, rows).map(({ title }) => title);
}

describe('grouping by clause', () => {
  it('uses the headings of the contract with their numbers, and names what is about the whole', async () => {
    expect(await titles(AGENCY_CONTRACT)).toEqual(['The whole contract', '4. Licence', '7. Data']);
  });

  it.each([
    ['a typed number', '4.2 Licence', '4.2 Licence'],
    ['capitals', 'GRANT OF RIGHTS', 'GRANT OF RIGHTS'],
  ])('takes a short line with %s for a heading', async (_, line, title) => {
    expect(await titles(['AI', line, 'It is sublicensable here.'])).toEqual([title]);
  });

  it.each([
    ['a sentence', 'The parties agree as follows.'],
    ['a short line without a number', 'Grant of rights'],
  ])('does not take %s for a heading', async (_, line) => {
    expect(await titles([line, 'It is sublicensable here, AI or not.'])).toEqual(['The opening of the contract']);
  });

  it('does not lend the last heading of the body to a page footer', async () => {
    const footer: SourceParagraph = { text: 'It is sublicensable too, AI or not.', place: 'footer' };
    expect(await titles(['1. Fee', footer])).toEqual(['Page footer']);
  });
});
