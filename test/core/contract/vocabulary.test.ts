import { readWords } from '../../../src/core/contract/vocabulary';
import { commentFor } from '../../../src/core/language/comment';
import { proseOfTexts } from '../support';

describe('the words of a contract', () => {
  it.each([
    ['Agency pays for the Deliverables and may print them.', 'the Deliverables'],
    ['All drawings and layouts made for the fair (the "Harlow Assets") are printed.', 'the Harlow Assets'],
    ['"Night Reels" means every recording of the show. It ends in May.', 'the Night Reels'],
    ['You keep your Content. We show your Content.', 'your Content'],
  ])('have one for the work: %s', (text, work) => {
    expect(readWords(proseOfTexts(text)).work).toBe(work);
  });

  it.each(['The fee for all drawings (the "Fee") is due.', 'The drawings of Rook Ltd (the "Client") are old.'])(
    'must not take something else for the work: %s',
    (text) => {
      expect(readWords(proseOfTexts(text)).work).toBeNull();
    },
  );

  it('have one for the contract, at the beginning of a sentence too', () => {
    expect(readWords(proseOfTexts('These Terms bind you. These Terms end in May.')).agreement).toBe('these Terms');
    expect(readWords(proseOfTexts('This Deed is made today.')).agreement).toBe('this Deed');
    expect(readWords(proseOfTexts('Under these Terms it ends. This Contract is void.')).agreement).toBe('these Terms');
  });

  it('tell what the definition of the work takes in', () => {
    const words = readWords(
      proseOfTexts(
        '"Deliverables" means the posters and all sketches, layered files and rejected concepts. Feedback is welcome.',
      ),
    );
    expect(words.workCovers).toEqual(['drafts', 'source-files', 'rejected']);
    expect(readWords(proseOfTexts('Agency pays for the Deliverables.')).workCovers).toEqual([]);
  });

  it('tell the spelling, in which comments are written too', () => {
    const british = readWords(proseOfTexts('The Designer grants Agency a licence to license the work.'));
    const american = readWords(proseOfTexts('The Designer grants Agency a license.'));
    expect(commentFor({ comment: 'A licence.' }, british)).toBe('A licence.');
    expect(commentFor({ comment: 'A licence.' }, american)).toBe('A license.');
  });
});
