import { chooseForm, termNames } from '../../../src/core/language/terms';

describe('the form of a text', () => {
  it('is the defined one only where every term that it needs is defined', () => {
    const words = { definesAlike: ['AI Use'] } as const;
    expect(chooseForm(['AI Use'], { words: {}, inserting: null })).toBe('self-contained');
    expect(chooseForm(['AI Use'], { words, inserting: null })).toBe('defined');
    expect(chooseForm(['AI Use', 'Model'], { words, inserting: null })).toBe('self-contained');
    expect(chooseForm(['AI Use', 'Model'], { words: {}, inserting: 'moderate' })).toBe('defined');
    expect(chooseForm(['Retained AI Rights'], { words: {}, inserting: 'moderate' })).toBe('self-contained');
    expect(chooseForm(['AI Use'], { words: {}, inserting: 'short' })).toBe('self-contained');
  });

  it('is the self-contained one for a text that needs no term', () => {
    expect(chooseForm([], { words: {}, inserting: 'full' })).toBe('self-contained');
  });
});

describe('the names of inserted terms', () => {
  it('give way to what the contract calls so', () => {
    const names = termNames({ work: 'the Work', definesOtherwise: ['Model'] });
    expect(names).toMatchObject({ Work: 'Supplied Material', Model: 'AI Model', 'AI Use': 'AI Use' });
  });
});
