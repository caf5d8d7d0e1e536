/** Stands in a string for `\b`. */
export const BOUNDARY = '|';
/** Stands in a start for any one symbol. */
export const ANY_SYMBOL = '.';
/** Ends a start that anything may follow. */
export const OPEN = '*';

/** Stands in a start for the place where the text begins. */
export const TEXT_START = '^';

/**
 * How the matches of a part of a pattern may begin: up to {@link LONGEST_START} symbols, behind a boundary where one
 * stands there. A shorter one is a whole match, unless it is open.
 */
export type Starts = readonly string[];

/** So many symbols tell texts apart well enough. */
export const LONGEST_START = 3;
/** Of more starts only fewer symbols are known. */
const MOST_STARTS = 300;

function cut(start: string, length = LONGEST_START): string {
  const edge = start.startsWith(BOUNDARY) ? BOUNDARY : '';
  return edge + start.replaceAll(BOUNDARY, '').slice(0, length);
}

function isFull(start: string): boolean {
  return start.endsWith(OPEN) || start.length >= LONGEST_START + (start.startsWith(BOUNDARY) ? 1 : 0);
}

function opened(start: string): string {
  return start.endsWith(OPEN) ? start : start + OPEN;
}

/** Each once, shorter where they are too many. */
function few(starts: Starts, length = LONGEST_START): Starts {
  const once = [...new Set(starts)];
  if (once.length <= MOST_STARTS || length === 1) return once;
  return few(
    once.map((start) => opened(cut(start, length - 1))),
    length - 1,
  );
}

/** The starts of these strings. */
export function startsOfAll(exact: readonly string[]): Starts {
  return few(exact.map((one) => cut(one)));
}

/** The starts of what begins with one part and goes on with the next. */
export function joinedStarts(parts: readonly Starts[]): Starts {
  let starts: Starts = [''];
  for (const part of parts) {
    if (starts.every(isFull)) break;
    starts = few(starts.flatMap((start) => (isFull(start) ? start : part.map((next) => cut(start + next)))));
  }
  return starts;
}

/** The starts of one of these. */
export function eitherStarts(options: readonly Starts[]): Starts {
  return few(options.flat());
}

/** The starts of a part that stands at least and at most so many times. */
export function repeatedStarts(part: Starts, least: number, most: number): Starts {
  const once = most > 1 ? part.map(opened) : part;
  return least === 0 ? ['', ...once] : once;
}
