import { costOf } from './cost';
import { GAP } from './symbols';
import type { Starts } from './starts';
import {
  ANY_SYMBOL,
  BOUNDARY,
  eitherStarts,
  joinedStarts,
  OPEN,
  repeatedStarts,
  startsOfAll,
  TEXT_START,
} from './starts';

/** What a text contains that a pattern matches in one way: of each of these lists at least one literal. */
export type Way = readonly (readonly string[])[];

/** What is known of the strings that a part of a pattern matches, in the symbols of the prefilter. */
export interface Known {
  /** All of them, where they are few; null where they cannot be listed. */
  readonly exact: readonly string[] | null;
  /** The text of every match has one of these ways besides; a way of no lists says nothing. */
  readonly ways: readonly Way[];
  readonly starts: Starts;
}

const UNKNOWN: readonly Way[] = [[]];
/** So many strings are listed before the choice of one part is settled. */
const MOST_LISTED = 64;
/** So many ways are told apart. */
const MOST_WAYS = 32;
/** Of so many lists at most a literal is asked for: those that are the least often in a text. */
export const MOST_LISTS = 3;
/** A longer literal tells no more. */
const LONGEST = 12;

/** The literal that a listed string stands for: a gap on the open side of each boundary at its ends. */
function literalOf(edged: string): string {
  const listed = edged.replace(/\|+/g, BOUNDARY);
  const starts = /^\|[a-z0_]/.test(listed) ? GAP : '';
  const ends = /[a-z0_]\|$/.test(listed) ? GAP : '';
  return (starts + listed.replaceAll(BOUNDARY, '') + ends).slice(0, LONGEST);
}

function literalsOf(exact: readonly string[]): Way {
  const literals = [...new Set(exact.map(literalOf))];
  return literals.every((literal) => literal.trim() !== '') ? [literals] : [];
}

/** A way that has all of two ways, or the best of it. */
function both(a: Way, b: Way): Way {
  return b.length === 0 ? a : [...a, ...b].sort((one, other) => costOf(one) - costOf(other)).slice(0, MOST_LISTS);
}

/** The ways of texts that have one of each. */
function each(ways: readonly Way[], more: readonly Way[]): readonly Way[] {
  if (more === UNKNOWN) return ways;
  const others = ways.length * more.length <= MOST_WAYS ? more : [common(more)];
  return ways.flatMap((way) => others.map((other) => both(way, other)));
}

/** The ways of texts that have one of these strings. */
export function waysOf({ exact, ways }: Known): readonly Way[] {
  return exact ? each(ways, [literalsOf(exact)]) : ways;
}

/** The one way that every one of these is. */
function common(ways: readonly Way[]): Way {
  const length = Math.max(...ways.map((way) => way.length));
  if (ways.some((way) => way.length === 0)) return [];
  return Array.from({ length }, (_, at) => [...new Set(ways.flatMap((way) => way[at] ?? way[0] ?? []))]);
}

/** The same ways, fewer where some ask for one literal alone or they are too many. */
function fewer(ways: readonly Way[]): readonly Way[] {
  if (ways.some((way) => way.length === 0)) return UNKNOWN;
  const [short, long] = [ways.filter(({ length }) => length === 1), ways.filter(({ length }) => length > 1)];
  const apart = long.length > MOST_WAYS ? [common(long)] : long;
  return short.length > 0 ? [common(short), ...apart] : apart;
}

/** One of few strings that are listed. */
export function listed(exact: readonly string[]): Known {
  return { exact, ways: UNKNOWN, starts: startsOfAll(exact) };
}

export const NOTHING = listed(['']);
export const EDGE = listed([BOUNDARY]);
/** Where the text begins, whatever with. */
export const AT_TEXT_START: Known = { ...NOTHING, starts: [TEXT_START + OPEN] };
/** Any one character. */
export const ANYTHING: Known = { exact: null, ways: UNKNOWN, starts: [ANY_SYMBOL] };

/** What stands around a match is not part of it, but in the text it is. */
export function around(known: Known): Known {
  return { ...NOTHING, ways: waysOf(known) };
}

export function joined(parts: readonly Known[]): Known {
  let listed: readonly string[] = [''];
  let ways = UNKNOWN;
  let isWhole = true;
  for (const part of parts) {
    ways = each(ways, part.ways);
    const { exact } = part;
    if (exact && exact.length * listed.length <= MOST_LISTED) {
      const product = exact.flatMap((end) => listed.map((start) => start + end));
      listed = exact.length > 1 ? [...new Set(product)] : product;
      continue;
    }
    isWhole = false;
    ways = each(ways, [literalsOf(listed)]);
    listed = part.exact ?? [''];
  }
  const starts = joinedStarts(parts.map((part) => part.starts));
  const known = { exact: listed, ways, starts };
  return isWhole ? known : { exact: null, ways: waysOf(known), starts };
}

export function either(options: readonly Known[]): Known {
  const [only] = options;
  if (only && options.length === 1) return only;
  const starts = eitherStarts(options.map((option) => option.starts));
  const exact = options.every((option) => option.exact && option.ways === UNKNOWN)
    ? options.flatMap((option) => option.exact ?? [])
    : null;
  if (exact && exact.length <= MOST_LISTED) return { exact: [...new Set(exact)], ways: UNKNOWN, starts };
  return { exact: null, ways: fewer(options.flatMap(waysOf)), starts };
}

export function repeated(part: Known, least: number, most: number): Known {
  if (least === 1 && most === 1) return part;
  if (least === 0 && most === 1 && part.exact) return either([NOTHING, { ...part, ways: UNKNOWN }]);
  const starts = repeatedStarts(part.starts, least, most);
  return { exact: null, ways: least === 0 ? UNKNOWN : waysOf(part), starts };
}
