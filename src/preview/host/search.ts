/** Finding text as Word's search does, in one paragraph. */
import { HostError } from './errors';
import type { SearchFlag } from './objects/model';

const LONGEST_SEARCH = 255;

/** Straight and curly quotes find each other. */
const QUOTES: readonly string[] = ["'\u2018\u2019\u201b", '"\u201c\u201d\u201e'];

/** Word's special codes after a caret, as patterns over Word's own characters. */
const CODES: Readonly<Record<string, string>> = {
  '^': '\\^',
  t: '\\t',
  l: '\\v',
  f: '\\u0002',
  s: '\\u00a0',
  '~': '\\u001e',
  '-': '\\u001f',
  '+': '\\u2014',
  '=': '\\u2013',
  '?': '.',
  '#': '\\p{Nd}',
  $: '\\p{L}',
  w: '[\\s\\u00a0]+',
};

const WORD = '[\\p{L}\\p{N}_]';

/** Where a search text stands in a paragraph's text (Word's characters), as half-open offsets, none overlapping. */
export function findAll(
  text: string,
  search: string,
  flags: ReadonlySet<SearchFlag>,
): readonly { readonly start: number; readonly end: number }[] {
  const pattern = compile(search, flags);
  if (pattern === null) return [];
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * The pattern of a search; null when it can match nothing: Word does not find a tab or a line break that is written
 * as itself rather than as its code. Throws SearchStringInvalidOrTooLong, and NotImplemented for wildcards.
 */
function compile(search: string, flags: ReadonlySet<SearchFlag>): RegExp | null {
  if (search.length === 0 || search.length > LONGEST_SEARCH) throw new HostError('SearchStringInvalidOrTooLong');
  if (flags.has('MatchWildcards')) throw new HostError('NotImplemented', 'Wildcard search is not implemented here.');
  const tokens = tokenize(search);
  if (tokens === null) return null;
  const between = `${flags.has('IgnoreSpace') ? '\\s*' : ''}${flags.has('IgnorePunct') ? '\\p{P}*' : ''}`;
  const before = flags.has('MatchWholeWord') || flags.has('MatchPrefix') ? `(?<!${WORD})` : '';
  const after = flags.has('MatchWholeWord') || flags.has('MatchSuffix') ? `(?!${WORD})` : '';
  return new RegExp(before + tokens.join(between) + after, flags.has('MatchCase') ? 'gu' : 'giu');
}

function tokenize(search: string): readonly string[] | null {
  const tokens: string[] = [];
  for (const [piece] of search.matchAll(/\^.|[^]/gu)) {
    if (piece.length > 1 && piece.startsWith('^')) tokens.push(special(piece.charAt(1)));
    else if (piece === '^') throw new HostError('SearchStringInvalidOrTooLong');
    else if (piece < ' ') return null;
    else tokens.push(literal(piece));
  }
  return tokens;
}

function special(code: string): string {
  const pattern = CODES[code];
  if (pattern === undefined) throw new HostError('NotImplemented', `The search code ^${code} is not implemented here.`);
  return pattern;
}

function literal(character: string): string {
  const quotes = QUOTES.find((each) => each.includes(character));
  if (quotes !== undefined) return `[${quotes}]`;
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}
