/**
 * A paragraph's text as the rules read it: one kind of space, straight quotes, no soft hyphens, no markup,
 * with a way back to the offsets of the source.
 */
export interface Reading {
  /** The text to match against. */
  readonly text: string;
  /**
   * Translates a half-open range of `text` into the source. A range that ends with a space takes all the white
   * space that stands for it; an empty one stands right after the character before it.
   */
  readonly toSource: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const SAME_LENGTH: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};

/**
 * Nothing is read where these stand: soft hyphens, zero-width characters, Markdown emphasis, simple HTML tags, and rows
 * of hyphens, which underline a heading in plain text and lie in the middle of the sentence after it.
 */
const UNREAD = /[\u00ad\u200b-\u200d\u2060\ufeff]|\*{1,3}|-{6,90}|\\(?=[-.*_])|<\/?[a-z]{1,10}\s?\/?>/giy;

const SPACE = /\s/;

/** A character that may have to be read as another one, or not at all. Between two of them a text is read as it is. */
const SPECIAL = new RegExp(
  `[^\\S ]| (?=\\s)|-(?=-{5})|[\\u00ad\\u200b-\\u200d\\u2060*\\\\<${Object.keys(SAME_LENGTH).join('')}]`,
  'g',
);

function nextSpecial(source: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.test(source) ? SPECIAL.lastIndex - 1 : source.length;
}

/** A text put together from pieces of a source; `starts` and `origins` say where each run of unbroken offsets begins. */
class Assembly {
  text = '';
  private readonly starts: number[] = [];
  private readonly origins: number[] = [];
  private readonly source: string;
  private shift = NaN;

  constructor(source: string) {
    this.source = source;
  }

  add(piece: string, at: number): void {
    if (piece === '') return;
    if (at - this.text.length !== this.shift) {
      this.shift = at - this.text.length;
      this.starts.push(this.text.length);
      this.origins.push(at);
    }
    this.text += piece;
  }

  /** Where a character of the text stands in the source; null outside the text. */
  originOf(index: number): number | null {
    if (index < 0 || index >= this.text.length) return null;
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (this.origins[low] ?? 0) + index - (this.starts[low] ?? 0);
  }

  reading(): Reading {
    const { source, text } = this;
    return {
      text,
      toSource: (start, end) => {
        if (start === end) {
          const before = this.originOf(start - 1);
          const at = before === null ? (this.originOf(0) ?? source.length) : before + 1;
          return { start: at, end: at };
        }
        const first = this.originOf(start) ?? source.length;
        let last = (this.originOf(end - 1) ?? source.length - 1) + 1;
        if (text.charAt(end - 1) === ' ') while (last < source.length && SPACE.test(source.charAt(last))) last += 1;
        return { start: first, end: last };
      },
    };
  }
}

/** Normalises a paragraph's text for reading. */
export function readText(source: string): Reading {
  const assembly = new Assembly(source);
  /** A space after another one, or before any word, is not read. */
  let isSpaced = true;
  let at = 0;
  while (at < source.length) {
    const special = nextSpecial(source, at);
    if (special > at) {
      const from = isSpaced && source.charAt(at) === ' ' ? at + 1 : at;
      assembly.add(source.slice(from, special), from);
      isSpaced = source.charAt(special - 1) === ' ';
      at = special;
      continue;
    }
    UNREAD.lastIndex = at;
    if (UNREAD.test(source)) {
      at = UNREAD.lastIndex;
      continue;
    }
    const char = source.charAt(at);
    const isSpace = SPACE.test(char);
    if (!isSpace || !isSpaced) assembly.add(isSpace ? ' ' : (SAME_LENGTH[char] ?? char), at);
    isSpaced = isSpace;
    at += 1;
  }
  if (assembly.text.endsWith(' ')) assembly.text = assembly.text.slice(0, -1);
  return assembly.reading();
}
