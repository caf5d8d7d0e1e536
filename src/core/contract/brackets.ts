import { matchesIn } from '../matches';

/** "(a)" and "1)" number an item and close no bracket, unlike "(see Schedule A)". */
const ITEM =
  /(?<=[\s;:,])(?<!\b(?:Schedules?|Exhibits?|Annex(?:es)?|Appendix|Sections?|Clauses?|Articles?|Parts?|Paragraphs?|Attachments?|Title) )\(?[a-z0-9]{1,4}\)/gi;
const ITEM_HERE = /^\(?[a-z0-9]{1,4}\)/i;

/** A bracket of a text, without those of item numbers. */
interface Bracket {
  readonly at: number;
  readonly opens: boolean;
}

function bracketsOf(text: string): readonly Bracket[] {
  const items = [...matchesIn(text, ITEM)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const brackets: Bracket[] = [];
  let next = 0;
  for (const { 0: char, index } of matchesIn(text, /[()]/g)) {
    while ((items[next]?.end ?? Infinity) <= index) next += 1;
    if (index < (items[next]?.start ?? Infinity)) brackets.push({ at: index, opens: char === '(' });
  }
  return brackets;
}

/**
 * For each of some places in a text the place of the bracket that closes after it without having opened there; Infinity
 * where none does.
 */
export function bracketEnds(text: string, places: readonly number[]): readonly number[] {
  if (!text.includes(')')) return places.map(() => Infinity);
  const brackets = bracketsOf(text);
  return places.map((place) => {
    // What stands right at the place is an item's number too.
    const from = place + (ITEM_HERE.exec(text.slice(place, place + 6))?.[0].length ?? 0);
    let depth = 0;
    for (const { at, opens } of brackets) {
      if (at < from) continue;
      depth += opens ? 1 : -1;
      if (depth < 0) return at;
    }
    return Infinity;
  });
}
