/**
 * A paragraph of a clause before it is filled: its numbers are counted when it is written, and `{#id}` in a text stands
 * for the number of the paragraph with that id.
 */
export interface TemplateParagraph {
  /** `heading` and `subclause` are numbered "1" and "1.1"; the others are not. */
  readonly kind: 'title' | 'heading' | 'subclause' | 'schedule' | 'body';
  readonly text: string;
  readonly id?: string;
}

/** What a clause is written with. */
export interface TemplateParts {
  /** Lines to sign: the contract's own signatures do not cover the clause. */
  readonly signatures: boolean;
  /** The notices that machines read. */
  readonly scheduleA: boolean;
  /** The separate permission, blank. */
  readonly scheduleB: boolean;
  /** A last clause for one law; null for none. */
  readonly rider: string | null;
}

/** A whole clause, in the parts that are wanted. */
export type ClauseTemplate = (parts: TemplateParts) => readonly TemplateParagraph[];

export const title = (text: string): TemplateParagraph => ({ kind: 'title', text });
export const heading = (text: string, id?: string): TemplateParagraph => ({
  kind: 'heading',
  text,
  ...(id === undefined ? {} : { id }),
});
export const subclause = (text: string): TemplateParagraph => ({ kind: 'subclause', text });
export const schedule = (text: string): TemplateParagraph => ({ kind: 'schedule', text });
export const body = (text: string): TemplateParagraph => ({ kind: 'body', text });

/** The last numbered clause, where a law has one. */
export const riderClause = (rider: string | null): readonly TemplateParagraph[] =>
  rider === null ? [] : [heading('Law'), body(rider)];

/** The lines to sign. */
export const SIGNATURES: readonly TemplateParagraph[] = [
  body('Signed for {Client}: ____________________ Name and date: ____________________'),
  body('Signed by or for {Contractor}: ____________________ Name and date: ____________________'),
];
