import { readDefinedWords } from '../../../src/core/contract/defined-words';
import { readText } from '../../../src/core/contract/reading';
import { proseOfTexts } from '../support';

const read = (...texts: readonly string[]) =>
  readDefinedWords(proseOfTexts(...texts.map((text) => readText(text).text)));

describe('the words that a contract defines', () => {
  it.each([
    'Lumen prints the autumn brochure (the "Project").',
    'Lumen prints the autumn brochure ("the Project").',
    'Lumen prints the autumn brochure (\u201cthe Project\u201d).',
    'Lumen prints the autumn brochure (the \u201cProject\u201d).',
    '\u201cThe Project\u201d means the autumn brochure.',
  ])('are found wherever the article and whatever the quotation marks: %s', (text) => {
    expect(read(text).project).toBe('the Project');
  });

  it('are the purpose, media, term, territory and fee', () => {
    expect(
      read(
        'The \u201cPermitted Purpose\u201d is the launch. "Permitted Media" means print. The "Term" is one year.',
        'The "Territory" is Wales. The price is 900 (the "Fee").',
      ),
    ).toMatchObject({
      permittedUse: 'the Permitted Purpose',
      channels: 'the Permitted Media',
      term: 'the Term',
      territory: 'the Territory',
      fee: 'the Fee',
    });
  });

  it('must not be taken for a limit where they mean everything', () => {
    const words = read('"Purpose" means any purpose whatsoever. The "Term" is perpetual. "Project" means a poster.');
    expect(words).toMatchObject({ permittedUse: null, term: null, project: 'the Project' });
  });

  it('are alike only where they mean the same', () => {
    const alike = read(
      '"AI Use" means using the Deliverables to train, test, prompt or improve any AI system or to build a dataset for one.',
    );
    expect(alike.definesAlike).toEqual(['AI Use']);
    const other = read(
      '"AI Use" means use solely to train a publicly offered generative system.',
      'Ida Vance ("Model") sits for the photographs.',
    );
    expect(other).toMatchObject({ definesAlike: [], definesOtherwise: ['AI Use', 'Model'] });
  });
});
