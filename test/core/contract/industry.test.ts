import { reviewOf } from '../support';

const GRANT = 'The Designer grants Agency a perpetual, worldwide and sublicensable licence under the know-how.';
const TRIAL = 'The pharmaceutical compound goes to patients in clinical trials, as the FDA has agreed for drugs.';
const trials = Array.from({ length: 5 }, () => TRIAL);

const found = (...paragraphs: readonly string[]) =>
  reviewOf(paragraphs).findings.flatMap(({ rule, span }) => (span ? rule : []));

describe('a contract about industrial products', () => {
  it('gives rights in them that are none in anybody’s work, and is only told how long they last', () => {
    expect(found(...trials, GRANT)).toEqual(['perpetual-term']);
    expect(found(TRIAL, GRANT)).toHaveLength(3);
  });

  it('is read on where a sentence names work', () => {
    const film = 'The Designer grants Agency a perpetual, worldwide and sublicensable licence for the training videos.';
    expect(reviewOf([...trials, film]).redlines).toHaveLength(1);
  });
});
