import { CLAUSES, termsDefinedBy } from '../../../src/core/language/clause-package';
import { TERMS_OF_CLAUSES } from '../../../src/core/language/inserted-terms';
import type { ClauseForm } from '../../../src/core/model';

describe('the table of the terms that clauses define', () => {
  it.each(Object.keys(CLAUSES) as ClauseForm[])('agrees with the text of the form %s', (form) => {
    expect(TERMS_OF_CLAUSES[form]).toEqual(termsDefinedBy(form, CLAUSES));
  });
});
