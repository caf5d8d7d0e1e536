import { matchesIn } from '../matches';

/** A half-open range of a reading's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words whose full stop does not end a sentence; a single capital ("J. Roe") is handled apart. */
const ABBREVIATION =
  /(?:^|[\s("'])(?:inc|ltd|llc|llp|pty|corp|co|bros|assn|dept|no|nos|art|arts|sec|secs|para|paras|cl|cls|ch|vol|ver|exh|sched|app|fig|figs|pp|ed|eds|rev|mr|mrs|ms|dr|st|jr|sr|vs|v|e\.g|i\.e|etc|cf|viz|approx|u\.s|u\.s\.c|u\.k|a\.k\.a|d\.b\.a|f\.s\.o|p\.o|ph\.d|plc|l\.l\.c|l\.l\.p|l\.p|s\.a|s\.r\.l|s\.p\.a|a\.g|a\.m|p\.m|e\.u|u\.s\.a|n\.v|b\.v|gmbh|esq|[a-z]|\d{1,3}(?:\.\d{1,3}){0,4})$/i;

const BOUNDARY = /[.!?]["')\]]{0,3}\s+(?=["'([]{0,2}[A-Z0-9]|\{\{)/g;

/** A longer run without an end is cut at a space: what governs words never stands that far away. */
const LONGEST = 6000;

function* cut(text: string, { start, end }: Range): Generator<Range> {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    yield { start: from, end: to };
    from = text.charAt(to) === ' ' ? to + 1 : to;
  }
  yield { start: from, end };
}

/**
 * Splits a reading's text into sentences. A full stop after a legal abbreviation, an initial or a clause number
 * does not end one; "etc." before a capital does, as it mostly does in contracts.
 */
export function splitSentences(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of matchesIn(text, BOUNDARY)) {
    const before = text.slice(Math.max(start, match.index - 14), match.index);
    if (text.charAt(match.index) === '.' && !/\betc$/i.test(before) && ABBREVIATION.test(before)) continue;
    const end = match.index + match[0].trimEnd().length;
    ranges.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges.flatMap((range) => [...cut(text, range)]);
}
