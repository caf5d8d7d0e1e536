import type { Edit } from '../model';
import { repairArticle } from './article';
import { applyEdits, joinEdits } from './edits';
import type { Part, Wording } from './compose';
import { strikeMembers } from './members';
import { BAN, type Named, type Strike } from './repair';

const PERMITTED_USE = '{Permitted Use}';

type Words = Extract<Strike, { kind: 'words' }> & { readonly named: Named; readonly also: string };

/** An insertion at the edge of a replacement says something of the same words. */
function overlap(one: Strike, other: Strike): boolean {
  const isInsertion = other.start === other.end && one.start < one.end;
  return isInsertion
    ? one.start <= other.start && other.start <= one.end
    : one.start < other.end && other.start < one.end;
}

/** Of two replacements that overlap the wider stands, and of equals the one that carries: it takes the other's words too. */
function pickWords(parts: readonly Part[]): {
  readonly words: readonly Words[];
  readonly dropped: ReadonlySet<string>;
} {
  const wanted = parts.flatMap(({ id, rank, named, repair: { strikes, also = '' } }) =>
    strikes.flatMap((strike) => (strike.kind === 'words' ? { id, rank, strike: { ...strike, named, also } } : [])),
  );
  wanted.sort((a, b) => b.strike.end - b.strike.start - (a.strike.end - a.strike.start) || a.rank - b.rank);
  const words: Words[] = [];
  const dropped = new Set<string>();
  for (const { id, strike } of wanted) {
    const isSame = words.some(
      ({ start, end, insert }) => start === strike.start && end === strike.end && insert === strike.insert,
    );
    const other = words.find((taken) => overlap(taken, strike));
    if (isSame) continue;
    if (!other) words.push(strike);
    else if (strike.start < other.start || strike.end > other.end) dropped.add(id);
  }
  return { words: words.sort((a, b) => a.start - b.start), dropped };
}

/** Words that the sentence says already go with the comma or the space before them. */
function withoutJoint(text: string, start: number, end: number): Edit {
  const joint = /(?:,? (?:and|or))?,? $/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - joint, end, insert: '' };
}

function wordEdits(text: string, words: readonly Words[], wording: Wording): readonly Edit[] {
  let hasPurpose = false;
  let isNamed = false;
  return words.flatMap(({ start, end, insert, named, also }) => {
    if (insert === BAN) return [{ start, end, insert: wording.ban({ ...named, passes: true, replaces: true }, also) }];
    if (hasPurpose && insert === `for ${PERMITTED_USE}`) return [withoutJoint(text, start, end)];
    const filled = wording.fill(insert, named);
    const own = isNamed ? wording.again(filled) : filled;
    hasPurpose ||= insert.includes(PERMITTED_USE);
    isNamed ||= /\{/.test(insert);
    // Where the words stand already nothing has to be inserted.
    const isThere = start === end && own.length > 8 && text.slice(start).includes(own.trim());
    return isThere ? [] : [{ start, end, insert: own }];
  });
}

function memberEdits(text: string, parts: readonly Part[], words: readonly Words[]): readonly Edit[] {
  const members = parts
    .flatMap(({ repair }) => repair.strikes)
    .filter((strike) => strike.kind === 'member')
    .filter(({ start, end }) => !words.some((taken) => taken.start < end && start < taken.end));
  const edits = joinEdits(strikeMembers(text, members));
  // What the article stands before is known only once all members are struck.
  return edits.map((edit, index) => {
    const later = edits
      .slice(index + 1)
      .map((other) => ({ ...other, start: other.start - edit.end, end: other.end - edit.end }));
    return repairArticle(text, edit, applyEdits(text.slice(edit.end), later));
  });
}

/** What the strikes of one sentence's repairs make of it, and whose words another's replacement overlaps. */
export function strikeAll(
  text: string,
  parts: readonly Part[],
  wording: Wording,
): { readonly edits: readonly Edit[]; readonly dropped: ReadonlySet<string> } {
  const { words, dropped } = pickWords(parts);
  const kept = parts.filter(({ id }) => !dropped.has(id));
  return { edits: [...wordEdits(text, words, wording), ...memberEdits(text, kept, words)], dropped };
}

/** True where one of the repairs puts the promise to keep AI out in the place of a sentence. */
export function insertsBan(parts: readonly Part[]): boolean {
  return parts.some(({ repair: { strikes } }) =>
    strikes.some((strike) => strike.kind === 'words' && strike.insert === BAN),
  );
}

/** True where one of the repairs puts a purpose into the sentence. */
export function namesPurpose(parts: readonly Part[]): boolean {
  return parts.some(({ repair }) =>
    repair.strikes.some((strike) => strike.kind === 'words' && strike.insert.includes(PERMITTED_USE)),
  );
}
