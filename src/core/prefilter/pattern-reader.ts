import type { Known } from './known';
import { ANYTHING, around, EDGE, either, joined, listed, NOTHING, repeated, AT_TEXT_START } from './known';
import { GAP, symbolOf } from './symbols';

/** The groups of patterns that were read, by their source. */
export type Groups = Map<string, Known>;

/** Thrown at syntax that is not understood. */
class NotUnderstood extends Error {}

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
    const look = this.match(/\(\?<?([=!])/y);
    if (look) {
      const known = this.options();
      if (!this.eat(')')) throw new NotUnderstood();
      return look[1] === '=' ? around(known) : NOTHING;
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
    if (this.eat('^')) return AT_TEXT_START;
    if (this.eat('$')) return NOTHING;
    if (this.eat('.')) return ANYTHING;
    if (this.eat('\\')) return this.escape();
    const plain = this.match(/[\w ,;:'-]+(?![*+?{])/y)?.[0];
    if (plain === undefined && /[*+?(){}]/.test(this.source.charAt(this.at))) throw new NotUnderstood();
    return listed([(plain ?? this.next()).replace(/[^]/g, symbolOf)]);
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
    return listed([isSpace ? GAP : symbolOf(code === undefined && char === 'd' ? '0' : char)]);
  }

  /** A class of few characters that are written as they are; any other one may be any character. */
  private charClass(): Known {
    const few = this.match(/(-?[\w ,;'.]{1,4}|[\w ,;'.]-)\]/y)?.[1];
    if (few !== undefined) return listed([...new Set(few.split('').map(symbolOf))]);
    if (!this.match(/(?:\\.|[^\\\]])*\]/y)) throw new NotUnderstood();
    return ANYTHING;
  }
}

/**
 * What is known of the strings that a pattern without the flags `u` and `v` matches; null where its syntax is not
 * understood. With `groups` what patterns have in common is read once.
 */
export function readPattern({ source, flags }: RegExp, groups: Groups = new Map()): Known | null {
  if (/[uv]/.test(flags)) return null;
  try {
    return new Reader(source, groups).read();
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}
