/** How the object model is described to the executor: objects are plain data, their members stand in a table for each class. */
import type { DocxComment, DocxParagraph, DocxRevision } from '../../../docx/types';
import type { Json } from '../wire';
import type { WordSession } from '../session';
import type { TextRange } from '../text-range';

/** A list that is read anew at each query, so that it follows the document. */
export type Listing<T> = () => readonly T[];

/** Search options as the add-in sets them. */
export type SearchFlag =
  'MatchCase' | 'MatchWholeWord' | 'MatchPrefix' | 'MatchSuffix' | 'MatchWildcards' | 'IgnorePunct' | 'IgnoreSpace';

/** What an object of each class stands for. */
export interface Targets {
  Document: null;
  Body: null;
  Paragraph: DocxParagraph;
  ParagraphCollection: Listing<DocxParagraph>;
  Font: DocxParagraph;
  Range: TextRange;
  RangeCollection: readonly TextRange[];
  Comment: DocxComment['id'];
  CommentCollection: Listing<DocxComment>;
  TrackedChange: DocxRevision['id'];
  TrackedChangeCollection: Listing<DocxRevision>;
  SearchOptions: Set<SearchFlag>;
  AddinInternalService: null;
}

/** A class of the object model, by its name in Office.js. */
export type Kind = keyof Targets;

/** An object of the object model. */
export class HostObject<K extends Kind = Kind> {
  readonly kind: K;
  readonly target: Targets[K];

  constructor(kind: K, target: Targets[K]) {
    this.kind = kind;
    this.target = target;
  }
}

/** An argument of a method. */
export type Argument = Json | HostObject;

/** What a method gives: an object, the null object or a value; nothing is null to the add-in. */
export type Outcome = Json | HostObject | undefined;

/** The members of a class by their names on the wire. What is not here answers ApiNotFound. */
export interface Members<T> {
  /** The id by which a collection's indexer finds it again. */
  readonly id?: { readonly name: '_Id' | 'Id'; readonly of: (self: T) => string };
  readonly scalars?: Readonly<Record<string, (self: T, word: WordSession) => Json>>;
  readonly setters?: Readonly<Record<string, (self: T, value: Json, word: WordSession) => void>>;
  readonly links?: Readonly<Record<string, (self: T, word: WordSession) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: readonly Argument[], word: WordSession) => Outcome>>;
  /** A collection's children. */
  readonly items?: (self: T, word: WordSession) => readonly HostObject[];
  /** Made anew by the add-in, by this name. */
  readonly create?: { readonly name: string; readonly make: () => T };
  /** Lives in one batch only: it is never given a reference. */
  readonly transient?: boolean;
}

/** The members of every class. */
export type Registry = { readonly [K in Kind]: Members<Targets[K]> };
