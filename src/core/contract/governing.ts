import { matchesIn } from '../matches';
import type { Direction } from '../model';
import { bracketEnds } from './brackets';
import type { Sentence } from './contract';
import { directionAt } from './direction-at';
import type { Frame } from './frames';
import { otherItems } from './item-scope';
import { remembered } from '../remembered';

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
  /\b(?:except(?:ing)?(?: for| that| to)?|other than|excluding|save (?:for|that)|apart from|but not(?! limited\b| (?:the |any )?(?:obligation|duty|obligated|obliged|required)\b)|and not(?! limited\b)|not including|exclusive of|does not include|do not include|with the exception of|in no event)\b/gi;

/** "That does not mean that we may ...". */
const NOT_MEANT = /(?:\bnot|n't) (?:mean|imply|include)\b/i;

/** A comma inside a row of single words, which ends nothing: "to train, test or improve". */
const ROW_COMMA = /\b(\w+),(?= \w+(?:,| or | and ))/g;

function inCarveOut(text: string, from: number, at: number): boolean {
  for (const match of matchesIn(text.slice(from, at), CARVE_OUT)) {
    const between = text.slice(from + match.index + match[0].length, at);
    const closes = /^(?:but|and) not$/i.test(match[0]) ? /[;.]/ : /[;,.)]/;
    if (!closes.test(between.replace(ROW_COMMA, '$1'))) return true;
  }
  return false;
}

/** A verb that governs, as long as the bracket is open that it stands in. */
interface Reaching {
  readonly frame: Frame;
  /** Where that bracket closes. */
  readonly until: number;
}

/** The verbs of a sentence with how far each reaches, worked out once for all places in the sentence. */
const reachOf = remembered((sentence: Sentence): readonly Reaching[] => {
  const frames = sentence.frames();
  const ends = bracketEnds(
    sentence.text,
    frames.map(({ end }) => end),
  );
  return frames.map((frame, index) => ({ frame, until: ends[index] ?? Infinity }));
});

/** The verbs of a sentence but for those that stand in a bracket closed before `at`. */
function framesAt(sentence: Sentence, at: number): readonly Frame[] {
  return reachOf(sentence).flatMap(({ frame, until }) => (until < at ? [] : frame));
}

function lastBefore(frames: readonly Frame[], at: number, test: (frame: Frame) => boolean): Frame | null {
  let last: Frame | null = null;
  for (const frame of frames) if (frame.start < at && test(frame)) last = frame;
  return last;
}

/** "Agrees that she shall not claim any title, and that all rights belong to Brand": the second clause is not forbidden. */
const NEXT_CLAUSE = /\b(?:agree|acknowledge|confirm|understand|accept)[a-z]*(?: and [a-z]+)? that\b/i;
const AND_THAT = /[,;] and (?:further |also )?that (?:all|any|the|each|every|such|title|ownership)\b/i;

/** "Shall have no right in the recordings, which shall belong to Label". */
const WHICH = /,(?: all of)? which (?:(?:shall|will) )?$/;

function isPast(text: string, { start, end }: Frame, at: number): boolean {
  const between = text.slice(end, at);
  return WHICH.test(between) || (AND_THAT.test(between) && NEXT_CLAUSE.test(text.slice(0, start)));
}

function readGoverning(sentence: Sentence, at: number): Governing {
  const others = otherItems(sentence.text, at);
  const frames = framesAt(sentence, at).filter(
    ({ start }) => !others.some((range) => range.start <= start && start < range.end),
  );
  const last = lastBefore(frames, at, () => true);
  const own = last?.negative && isPast(sentence.text, last, at) ? null : last;
  const stem = sentence.stemFrames().at(-1) ?? null;
  const frame = own ?? stem;
  const denied = NOT_MEANT.test(sentence.text.slice(0, at));
  const stemForbids = stem?.negative ?? false;
  // Most words are turned down before anybody asks for these.
  let excluded: boolean | null = null;
  let direction: Direction | null = null;
  return {
    frame,
    negative: denied || own?.negative === true || (stemForbids && (own === null || !own.negative)),
    get excluded() {
      return (excluded ??= inCarveOut(sentence.text, own?.end ?? 0, at));
    },
    get direction() {
      return (direction ??= directionAt(sentence, frames, at));
    },
  };
}

const places = remembered<Sentence, [], Map<number, Governing>>(() => new Map());

/** Reads what governs the words at `at`, an offset in the sentence's text. */
export function governing(sentence: Sentence, at: number): Governing {
  const known = places(sentence);
  let read = known.get(at);
  if (!read) known.set(at, (read = readGoverning(sentence, at)));
  return read;
}

/** The words of a frame, which may stand in the lead-in of the list that a sentence is an item of. */
export function frameWords({ text, stem, frames }: Sentence, frame: Frame): string {
  return (frames().includes(frame) ? text : stem).slice(frame.start, frame.end);
}
