import { governing } from '../../../src/core/contract/governing';
import { readContract } from '../../../src/core/contract/read';
import { contractOf, PREAMBLE } from '../support';

function at(words: string, ...paragraphs: readonly string[]) {
  const contract = readContract(contractOf(PREAMBLE, ...paragraphs));
  for (const { sentences } of contract.paragraphs) {
    for (const sentence of sentences) {
      const index = sentence.text.indexOf(words);
      if (index >= 0) return governing(sentence, index);
    }
  }
  throw new Error(`not found: ${words}`);
}

describe('governing', () => {
  it.each([
    ['The Designer grants Agency the right to copy it.', 'creator'],
    ['Agency grants the Designer the right to copy it.', 'client'],
    ['Agency may copy it.', 'creator'],
    ['The Designer may copy it.', 'client'],
    ['The files may be printed by Agency and copy it.', 'creator'],
    ['Each party grants the other party the right to copy it.', 'unclear'],
  ])('tells who gives to whom: %s', (text, direction) => {
    expect(at('copy it', text).direction).toBe(direction);
  });

  it.each([
    'Agency may not copy it.',
    'Agency shall not, during the term or later, have the right to copy it.',
    'No right is granted to copy it.',
    'Agency agrees not to print, show or copy it.',
    'This does not mean that Agency can copy it.',
  ])('reads a prohibition: %s', (text) => {
    expect(at('copy it', text).negative).toBe(true);
  });

  it.each([
    'Agency shall not sell it, but Agency may copy it.',
    'Agency will not only print but also may copy it.',
    'Where this is not allowed by law, the licence to copy it is granted all the same.',
    'To the extent that a right may not be assigned, the right to copy it is licensed.',
    'For uses that do not involve printing, Agency has a right to copy it.',
    'The Designer agrees that (i) drafts will not be returned, and (ii) Agency and its clients have the right to copy it.',
    'Agency shall not be prevented from having others copy it.',
    'Nothing in this Agreement prohibits Agency from having others copy it.',
    'The idea is not confidential, and others copy it.',
  ])('sees where a prohibition ends: %s', (text) => {
    expect(at('copy it', text).negative).toBe(false);
  });

  it('reads an exception', () => {
    expect(at('to archives', 'Agency may show it to anyone except to archives.').excluded).toBe(true);
    expect(at('in print', 'Agency may (except on Sundays) show it in print.').excluded).toBe(false);
  });

  it('reads a list item with the words that it continues', () => {
    expect(at('copy it', 'Agency shall not:', '(a) print it;', '(b) copy it.').negative).toBe(true);
    expect(at('copy it', 'The Designer grants Agency the right to:', '(a) print it;', '(b) copy it.').direction).toBe(
      'creator',
    );
  });

  it('must not let a bracket govern the words outside it', () => {
    expect(at('copy it', 'Agency may (where the Designer shall not object) copy it.').negative).toBe(false);
  });
});
