import { matchesIn } from '../matches';
import type { Direction } from '../model';
import type { Sentence } from './contract';
import { directionAt } from './direction-at';
import type { Frame } from './frames';
import { otherItems } from './item-scope';

/** What the verbs before a place in a sentence make of the words there. */
export interface Governing {
  /** The verb that governs, the nearest before the place; null in words without a verb of grant or duty. */
  readonly frame: Frame | null;
  /** The words are forbidden rather than allowed. */
  readonly negative: boolean;
  /** The words stand in a carve-out: "except ...", "other than ...". */
  readonly excluded: boolean;
  readonly direction: Direction;
}

const CARVE_OUT =
  /\b(?:except(?:ing)?(?: for| that| to)?|other than|excluding|save (?:for|that)|apart from|but not|and not|not including|exclusive of|does not include|do not include|with the exception of|in no event)\b/gi;

/** "That does not mean that we may ...". */
const NOT_MEANT = /(?:\bnot|n't) (?:mean|imply|include)\b/i;

function inCarveOut(text: string, from: number, at: number): boolean {
  for (const match of matchesIn(text.slice(from, at), CARVE_OUT)) {
    const between = text.slice(from + match.index + match[0].length, at);
    const closes = /^(?:but|and) not$/i.test(match[0]) ? /[;.]/ : /[;,.)]/;
    if (!closes.test(between)) return true;
  }
  return false;
}

/** True where the words from `from` to `at` close a bracket that they did not open. */
function leavesBracket(text: string, from: number, at: number): boolean {
  const between = text.slice(from, at).replace(/(?<=^|[\s;:,])\(?[a-z0-9]{1,4}\)/gi, '');
  let depth = 0;
  for (const char of between) {
    if (char === '(') depth += 1;
    if (char === ')' && --depth < 0) return true;
  }
  return false;
}

function lastBefore(frames: readonly Frame[], at: number, test: (frame: Frame) => boolean): Frame | null {
  let last: Frame | null = null;
  for (const frame of frames) if (frame.start < at && test(frame)) last = frame;
  return last;
}

/** Reads what governs the words at `at`, an offset in the sentence's text. */
export function governing(sentence: Sentence, at: number): Governing {
  const others = otherItems(sentence.text, at);
  const frames = sentence
    .frames()
    .filter(
      ({ start, end }) =>
        !others.some((range) => range.start <= start && start < range.end) && !leavesBracket(sentence.text, end, at),
    );
  const own = lastBefore(frames, at, () => true);
  const stem = sentence.stemFrames().at(-1) ?? null;
  const frame = own ?? stem;
  const denied = NOT_MEANT.test(sentence.text.slice(0, at));
  const stemForbids = stem?.negative ?? false;
  return {
    frame,
    negative: denied || own?.negative === true || (stemForbids && (own === null || !own.negative)),
    excluded: inCarveOut(sentence.text, own?.end ?? 0, at),
    direction: directionAt(sentence, frames, at),
  };
}
