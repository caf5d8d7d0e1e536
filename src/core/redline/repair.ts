/** Words to be taken out or replaced; offsets are in the paragraph's reading. */
export type Strike =
  /** One of a row of adjectives, verbs or nouns: its commas, "and" and article are repaired with it. */
  | {
      readonly kind: 'member';
      readonly start: number;
      readonly end: number;
      /** Verbs need an "and" before the last; adjectives do not. */ readonly verb?: true;
    }
  /** Any other words, replaced by `insert`, which may be empty and may hold placeholders. */
  | { readonly kind: 'words'; readonly start: number; readonly end: number; readonly insert: string };

/**
 * How the sentence keeps AI out after the strikes: `tail` adds ", but not to train ..." to a grant of use, `promise`
 * a promise by the other side (where ownership passes), `own` says that the strikes themselves carry the words.
 */
export type Exclusion = 'tail' | 'promise' | 'own' | 'none';

/** What a finding asks of its sentence, apart from what other findings there ask. */
export interface Repair {
  readonly strikes: readonly Strike[];
  readonly exclusion: Exclusion;
  /** Words that join the AI exclusion where one is added: ", or to make a copy of the person". */
  readonly also?: string;
  /** Adds "for {Permitted Use}" at the end of the grant where the sentence names no purpose. */
  readonly addPurpose: boolean;
}
