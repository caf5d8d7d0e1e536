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

/** Nothing is read where these stand: soft hyphens, zero-width characters, Markdown emphasis and simple HTML tags. */
const UNREAD = /[\u00ad\u200b-\u200d\u2060\ufeff]|\*{1,3}|\\(?=[-.*_])|<\/?[a-z]{1,10}\s?\/?>/giy;

const SPACE = /\s/;

/** Normalises a paragraph's text for reading. */
export function readText(source: string): Reading {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  while (at < source.length) {
    UNREAD.lastIndex = at;
    const unread = UNREAD.exec(source);
    if (unread) {
      at += unread[0].length;
      continue;
    }
    const char = source.charAt(at);
    const isSpace = SPACE.test(char);
    if (!isSpace || (text !== '' && !text.endsWith(' '))) {
      text += isSpace ? ' ' : (SAME_LENGTH[char] ?? char);
      origin.push(at);
    }
    at += 1;
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    origin.pop();
  }
  return {
    text,
    toSource(start, end) {
      if (start === end) {
        const before = origin[start - 1];
        const at = before === undefined ? (origin[0] ?? source.length) : before + 1;
        return { start: at, end: at };
      }
      const first = origin[start] ?? source.length;
      let last = (origin[end - 1] ?? source.length - 1) + 1;
      if (text.charAt(end - 1) === ' ') while (last < source.length && SPACE.test(source.charAt(last))) last += 1;
      return { start: first, end: last };
    },
  };
}
