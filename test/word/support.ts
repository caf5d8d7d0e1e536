/** What the tests of the port share: documents, requests and answers. */
import type { Answer, CommentRequest, RedlineRequest } from '../../src/word/port';
import type { Patience } from '../../src/word/session';

/** The value of an answer; throws the failure's message where there is none. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.failure.message} (${answer.failure.code ?? answer.failure.kind})`);
  return answer.value;
}

/** Where the n-th of equal words stands in a text, counted from 0. */
export function spanOf(text: string, words: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(words);
  for (let n = 0; n < nth; n += 1) start = text.indexOf(words, start + words.length);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}” ${nth + 1} times.`);
  return { start, end: start + words.length };
}

/** Asks for a comment on words of a paragraph. */
export function commentOn(paragraph: number, before: string, words: string, nth = 0): CommentRequest {
  const span = { paragraph, ...spanOf(before, words, nth) };
  return { id: `${paragraph}:${words}:${nth}`, anchor: { span, before }, text: `About “${words}”.` };
}

/** Asks to replace words of a paragraph; each change is the words and what takes their place. */
export function replaceIn(
  paragraph: number,
  before: string,
  ...changes: readonly (readonly [string, string])[]
): RedlineRequest {
  const edits = changes
    .map(([words, insert]) => ({ ...spanOf(before, words), insert }))
    .sort((one, other) => one.start - other.start);
  return { id: `redline ${paragraph}`, redline: { paragraph, before, edits } };
}

/** A time limit that is up when the test says so. */
export class ManualPatience implements Patience {
  readonly limit = 1;
  readonly #waiting = new Set<() => void>();
  readonly #expected = new Map<number, () => void>();
  #asked = 0;

  readonly timer: Patience['timer'] = (_, callback) => {
    this.#waiting.add(callback);
    this.#asked += 1;
    this.#expected.get(this.#asked)?.();
    return () => this.#waiting.delete(callback);
  };

  /** Resolves when the n-th sync of the first operation has been sent. */
  sent(sync: number): Promise<void> {
    // The first wait is for Word.run to begin.
    return new Promise((resolve) => this.#expected.set(sync + 1, resolve));
  }

  /** Lets the time of everything that waits now run out. */
  runOut(): void {
    for (const callback of [...this.#waiting]) callback();
  }
}
