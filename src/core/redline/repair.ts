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
 * a promise by the other side (where ownership passes), `apart` a sentence of its own after the one found (where
 * neither would read well), `own` says that the strikes themselves carry the words.
 */
export type Exclusion = 'tail' | 'promise' | 'apart' | 'own' | 'none';

/** Stands for the promise to keep AI out, as a sentence that takes the place of another. */
export const BAN = '{Ban}';
/** Takes the place of an item of a list, so that the others keep their numbers. */
export const OMITTED = '[intentionally omitted]';

/** What a finding asks of its sentence, apart from what other findings there ask. */
export interface Repair {
  readonly strikes: readonly Strike[];
  readonly exclusion: Exclusion;
  /** Words that join the AI exclusion where one is added: ", or to make a copy of the person". */
  readonly also?: string;
  /**
   * A whole sentence, with placeholders, that follows the one found where nothing smaller inside it would do.
   * `which` says the same at the end of words that are no sentence, such as an item of a list.
   */
  readonly after?: {
    readonly sentence: string;
    readonly which?: string;
    /** What is left of the sentence where another limit stands beside it. */ readonly besideLimit?: string;
  };
  /** Adds "for {Permitted Use}" at the end of the grant where the sentence names no purpose. */
  readonly addPurpose: boolean;
}

/** Those whom a sentence itself names, for words inserted into it: where the contract has no word of its own for them. */
export interface Named {
  /** Who receives the right: "Licensee", "we"; null where nobody is named. */
  readonly taker: string | null;
  /** What the right is about, with its article: "the Beat", "your content". */
  readonly object: string | null;
  /** The sentence's words. */
  readonly sentence?: string;
  /** Somebody else than the other side receives: no promise can name one who makes it. */
  readonly takerIsOther?: boolean;
  /** The right is about another kind of thing than work, so that the contract's word for the work does not fit. */
  readonly objectIsOther?: boolean;
  /** Ownership passes: whoever has it needs no right, so that only a promise limits it. */
  readonly passes?: boolean;
  /** Several sentences, or several grants of one, are each about something else. */
  readonly areMany?: boolean;
  /** What a part of the sentence is about besides the object: a person. */
  readonly beside?: string;
  /** The limit takes the place of the sentence, so that nothing before it can be meant. */
  readonly replaces?: boolean;
  /** `object` stands whatever word the contract has. */
  readonly objectIsFixed?: boolean;
}
