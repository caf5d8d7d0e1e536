/** The closed-class words that clauses of contracts are built with, for the tokenizer's lexicon. */
export const LEGAL_WORDS: Readonly<Record<string, string>> = {
  who: 'Relative',
  whom: 'Relative',
  whose: 'Relative',
  which: 'Relative',
  that: 'Relative',
  agree: 'Saying',
  agrees: 'Saying',
  agreed: 'Saying',
  acknowledge: 'Saying',
  acknowledges: 'Saying',
  confirm: 'Saying',
  confirms: 'Saying',
  understand: 'Saying',
  understands: 'Saying',
  warrant: 'Saying',
  warrants: 'Saying',
  represent: 'Saying',
  represents: 'Saying',
  provided: 'Saying',
  so: 'Saying',
};

/** The tags that {@link LEGAL_WORDS} uses. */
export const LEGAL_TAGS: Readonly<Record<string, object>> = { Relative: {}, Saying: {} };
