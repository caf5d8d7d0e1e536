import { costOf } from './cost';
import { GAP, symbolOf } from './symbols';

/** What a text contains that a pattern matches in one way: of each of these lists at least one literal. */
export type Way = readonly (readonly string[])[];

/** What is known of the strings that a part of a pattern matches, in the symbols of the prefilter. */
interface Known {
  /** All of them, where they are few; null where they cannot be listed. */
  readonly exact: readonly string[] | null;
  /** The text of every match has one of these ways besides; a way of no lists says nothing. */
  readonly ways: readonly Way[];
}

/** The groups of patterns that were read, by their source. */
export type Groups = Map<string, Known>;

/** Stands in a string for `\b`, until its neighbours tell on which side the gap is. */
const BOUNDARY = '|';
const UNKNOWN: readonly Way[] = [[]];
const NOTHING: Known = { exact: [''], ways: UNKNOWN };
const EDGE: Known = { exact: [BOUNDARY], ways: UNKNOWN };
const ANYTHING: Known = { exact: null, ways: UNKNOWN };
/** So many strings are listed before the choice of one part is settled. */
const MOST_LISTED = 64;
/** So many ways are told apart. */
const MOST_WAYS = 32;
/** Of so many lists at most a literal is asked for: those that are the least often in a text. */
export const MOST_LISTS = 3;
/** A longer literal tells no more. */
const LONGEST = 12;
/** Thrown at syntax that is not understood; the pattern is then not filtered. */
class NotUnderstood extends Error {}

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

function waysOf({ exact, ways }: Known): readonly Way[] {
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

function joined(parts: readonly Known[]): Known {
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
  const known = { exact: listed, ways };
  return isWhole ? known : { exact: null, ways: waysOf(known) };
}

function either(options: readonly Known[]): Known {
  const [only] = options;
  if (only && options.length === 1) return only;
  const exact = options.every((option) => option.exact && option.ways === UNKNOWN)
    ? options.flatMap((option) => option.exact ?? [])
    : null;
  if (exact && exact.length <= MOST_LISTED) return { exact: [...new Set(exact)], ways: UNKNOWN };
  return { exact: null, ways: fewer(options.flatMap(waysOf)) };
}

function repeated(part: Known, least: number, most: number): Known {
  if (least === 1 && most === 1) return part;
  if (least === 0 && most === 1 && part.exact) return either([NOTHING, { ...part, ways: UNKNOWN }]);
  return least === 0 ? ANYTHING : { exact: null, ways: waysOf(part) };
}

/** Reads the syntax of a pattern without the flags `u` and `v`. */
class Reader {
  private readonly source: string;
  private readonly groups: Groups;
  private at = 0;
  /** Where the last `\b` ended. */
  private edge = -1;

  /** `groups` are those that were read before: patterns have many in common. */
  constructor(source: string, groups: Groups) {
    this.source = source;
    this.groups = groups;
  }

  read(): Known {
    const known = this.options();
    if (this.at < this.source.length) throw new NotUnderstood();
    return known;
  }

  private eat(token: string): boolean {
    if (!this.source.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  private next(): string {
    if (this.at >= this.source.length) throw new NotUnderstood();
    return this.source.charAt(this.at++);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }

  /** `starts` and `ends` tell whether `\b` stands right before or after all options. */
  private options(starts = false, ends = false): Known {
    const options = [this.sequence(starts, ends)];
    while (this.eat('|')) options.push(this.sequence(starts, ends));
    return either(options);
  }

  private sequence(starts: boolean, ends: boolean): Known {
    const parts: Known[] = starts ? [EDGE] : [];
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) parts.push(this.quantified());
    return joined(ends ? [...parts, EDGE] : parts);
  }

  /** Where the group ends that has begun. */
  private groupEnd(): number {
    let depth = 0;
    let isClass = false;
    const marks = /\\.|[[\]()]/g;
    marks.lastIndex = this.at;
    for (let found = marks.exec(this.source); found; found = marks.exec(this.source)) {
      const [mark] = found;
      if (mark === '[' || mark === ']') isClass = mark === '[';
      else if (mark === '(' && !isClass) depth += 1;
      else if (mark === ')' && !isClass && depth-- === 0) return marks.lastIndex;
    }
    throw new NotUnderstood();
  }

  private quantified(): Known {
    const part = this.atom();
    const counts = this.match(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y);
    if (!counts) return part;
    const [, sign, least = '', comma, most = ''] = counts;
    if (sign !== undefined) return repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity);
    return repeated(part, Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most));
  }

  private atom(): Known {
    const around = this.match(/\(\?<?([=!])/y);
    if (around) {
      // What stands around is not part of the match, but in the text it is.
      const known = this.options();
      if (!this.eat(')')) throw new NotUnderstood();
      return around[1] === '=' ? { exact: [''], ways: waysOf(known) } : NOTHING;
    }
    const from = this.at;
    if (this.match(/\((?:\?(?::|<\w+>))?(?!\?)/y)) {
      const end = this.groupEnd();
      const [starts, ends] = [from === this.edge, this.source.startsWith('\\b', end)];
      const key = `${starts} ${ends} ${this.source.slice(from, end)}`;
      const inside = this.groups.get(key) ?? this.options(starts, ends);
      this.groups.set(key, inside);
      this.at = end;
      return inside;
    }
    if (this.eat('[')) return this.charClass();
    if (this.eat('^') || this.eat('$')) return NOTHING;
    if (this.eat('.')) return ANYTHING;
    if (this.eat('\\')) return this.escape();
    const plain = this.match(/[\w ,;:'-]+(?![*+?{])/y)?.[0];
    if (plain === undefined && /[*+?(){}]/.test(this.source.charAt(this.at))) throw new NotUnderstood();
    return { exact: [(plain ?? this.next()).replace(/[^]/g, symbolOf)], ways: UNKNOWN };
  }

  private escape(): Known {
    if (this.eat('b')) {
      this.edge = this.at;
      return EDGE;
    }
    if (this.eat('B')) return NOTHING;
    const code = this.match(/u([\da-f]{4})/iy)?.[1];
    const char = code === undefined ? this.next() : String.fromCharCode(parseInt(code, 16));
    if (code === undefined && 'wSD'.includes(char)) return ANYTHING;
    const isSpace = code === undefined && 'sWnrtfv'.includes(char);
    if (code === undefined && /[a-z\d]/i.test(char) && !isSpace && char !== 'd') throw new NotUnderstood();
    return { exact: [isSpace ? GAP : symbolOf(code === undefined && char === 'd' ? '0' : char)], ways: UNKNOWN };
  }

  /** A class of few characters that are written as they are; any other one may be any character. */
  private charClass(): Known {
    const few = this.match(/(-?[\w ,;'.]{1,4}|[\w ,;'.]-)\]/y)?.[1];
    if (few !== undefined) return { exact: [...new Set(few.split('').map(symbolOf))], ways: UNKNOWN };
    if (!this.match(/(?:\\.|[^\\\]])*\]/y)) throw new NotUnderstood();
    return ANYTHING;
  }
}

/**
 * The ways in which a pattern may match, by the literals that the text contains then, in symbols, with a gap at each
 * end of the text; null where that may be any text, or the pattern's syntax is not understood.
 */
export function neededWays({ source, flags }: RegExp, groups: Groups = new Map()): readonly Way[] | null {
  if (/[uv]/.test(flags)) return null;
  try {
    const ways = waysOf(new Reader(source, groups).read());
    return ways.some((way) => way.length === 0) ? null : ways;
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}
