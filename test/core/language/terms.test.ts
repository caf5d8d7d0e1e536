import { CLAUSES, termsDefinedBy } from '../../../src/core/language/clause-package';
import { OWN_TERMS } from '../../../src/core/model';
import { chooseForm, termNames } from '../../../src/core/language/terms';

describe('the form of a text', () => {
  it('is the defined one only where every term that it needs is defined', () => {
    const words = { definesAlike: ['AI Use'] } as const;
    expect(chooseForm(['AI Use'], { words: {}, inserted: [] })).toBe('self-contained');
    expect(chooseForm(['AI Use'], { words, inserted: [] })).toBe('defined');
    expect(chooseForm(['AI Use', 'Model'], { words, inserted: [] })).toBe('self-contained');
    expect(chooseForm(['AI Use', 'Model'], { words: {}, inserted: termsDefinedBy('moderate', CLAUSES) })).toBe(
      'defined',
    );
    expect(chooseForm(['Retained AI Rights'], { words: {}, inserted: termsDefinedBy('moderate', CLAUSES) })).toBe(
      'self-contained',
    );
    expect(chooseForm(['AI Use'], { words: {}, inserted: termsDefinedBy('short', CLAUSES) })).toBe('self-contained');
  });

  it('is the self-contained one for a text that needs no term', () => {
    expect(chooseForm([], { words: {}, inserted: termsDefinedBy('full', CLAUSES) })).toBe('self-contained');
  });
});

describe('the terms that a clause defines', () => {
  it('are those that stand in it in quotation marks', () => {
    expect(termsDefinedBy('full', CLAUSES)).toEqual(OWN_TERMS);
    expect(termsDefinedBy('moderate', CLAUSES)).toEqual([
      'AI Use',
      'Model',
      'Digital Replica',
      'Written Consent',
      'Work',
    ]);
    expect(termsDefinedBy('definitions', CLAUSES)).toEqual(OWN_TERMS.slice(0, 5));
    expect(termsDefinedBy('short', CLAUSES)).toEqual([]);
    expect(termsDefinedBy(undefined, CLAUSES)).toEqual([]);
  });
});

describe('the names of inserted terms', () => {
  it('give way to what the contract calls so', () => {
    const names = termNames({ work: 'the Work', definesOtherwise: ['Model'] });
    expect(names).toMatchObject({ Work: 'Supplied Material', Model: 'AI Model', 'AI Use': 'AI Use' });
  });
});
