/** Changes of which Word did not say what became of them: recognised later, by what the document says. */
import type { ClauseForm, ContractSource, Redline } from '../../core/model';
import { applyEdits } from './change';
import type { Written } from './reducer';

/** A redline with the rows that it answers. */
export type Asked = Written['redlined'][number];

/** An addendum with the lines that it consists of. */
export interface Addendum {
  readonly form: ClauseForm;
  readonly lines: readonly string[];
}

/** What a later reading found. */
export interface Found {
  readonly redlined: readonly Asked[];
  readonly inserted: ClauseForm | null;
}

/** What became of a redline, as far as a later reading of the document tells. */
export function whatBecameOf(
  { paragraph, before, edits }: Redline,
  { paragraphs }: ContractSource,
): 'made' | 'not-made' | 'unclear' {
  const result = applyEdits(before, edits);
  const here = paragraphs[paragraph]?.text;
  if (here === result) return 'made';
  if (here === before) return 'not-made';
  const standing = (text: string): number => paragraphs.filter((each) => each.text === text).length;
  const [made, left] = [standing(result), standing(before)];
  if (made + left !== 1) return 'unclear';
  return made === 1 ? 'made' : 'not-made';
}

/** How often an addendum stands in a document. */
export function timesInserted({ lines }: Addendum, { paragraphs }: ContractSource): number {
  const starts = (at: number): boolean => lines.every((line, index) => paragraphs[at + index]?.text === line);
  return lines.length === 0 ? 0 : paragraphs.filter((_, at) => starts(at)).length;
}

/** What Word may still come to. */
export class Unsettled {
  #asked: readonly Asked[] = [];
  #addendum: { readonly addendum: Addendum; readonly times: number } | null = null;

  /** Redlines that Word has not answered, and that the document does not carry. */
  add(asked: readonly Asked[]): void {
    this.#asked = [...this.#asked, ...asked];
  }

  /** An addendum that Word has not answered, with how often it stands there already. */
  addAddendum(addendum: Addendum, times: number): void {
    this.#addendum = { addendum, times };
  }

  /** To be called before the same paragraphs are changed otherwise. */
  forget(paragraphs: ReadonlySet<number>): void {
    this.#asked = this.#asked.filter(({ redline }) => !paragraphs.has(redline.paragraph));
  }

  /** To be called before an addendum is inserted. */
  forgetAddendum(): void {
    this.#addendum = null;
  }

  /** What the document carries now; what can no longer be told is forgotten. */
  settle(source: ContractSource): Found {
    const became = this.#asked.map((asked) => ({ asked, state: whatBecameOf(asked.redline, source) }));
    this.#asked = became.filter(({ state }) => state === 'not-made').map(({ asked }) => asked);
    const redlined = became.filter(({ state }) => state === 'made').map(({ asked }) => asked);
    const waiting = this.#addendum;
    if (waiting === null || timesInserted(waiting.addendum, source) <= waiting.times) {
      return { redlined, inserted: null };
    }
    this.#addendum = null;
    return { redlined, inserted: waiting.addendum.form };
  }
}
