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

/** A promise that the test settles. */
export function later(): { promise: Promise<void>; settle: () => void } {
  let settle = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

/** A time limit that is up when the test says so; pauses are over at once. */
export class ManualPatience implements Patience {
  readonly limit = 1;
  readonly pause = 0;
  readonly #waiting = new Set<() => void>();
  readonly #expected = new Map<number, () => void>();
  #asked = 0;

  readonly timer: Patience['timer'] = (milliseconds, callback) => {
    if (milliseconds === this.pause) {
      queueMicrotask(callback);
      return () => undefined;
    }
    this.#waiting.add(callback);
    this.#asked += 1;
    this.#expected.get(this.#asked)?.();
    return () => this.#waiting.delete(callback);
  };

  /** Resolves when the n-th sync of the first operation is on its way, and not answered. */
  sent(sync: number): Promise<void> {
    return new Promise((resolve) => {
      // The first wait is for Word.run to begin. A sync is awaited before it is sent.
      this.#expected.set(sync + 1, () => setImmediate(resolve));
    });
  }

  /** Lets the time of everything that waits now run out. */
  runOut(): void {
    for (const callback of [...this.#waiting]) callback();
  }
}
