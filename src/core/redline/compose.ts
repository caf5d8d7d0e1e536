import type { Edit } from '../model';
import { repairArticle } from './article';
import { joinEdits } from './edits';
import { grantEnd } from './grant-end';
import { strikeMembers } from './members';
import type { Repair, Strike } from './repair';

/** One finding's repair, as the composition needs it. Offsets are in the text of the paragraph. */
export interface Part {
  readonly id: string;
  readonly repair: Repair;
  /** Where the quoted words end. */
  readonly end: number;
  readonly rank: number;
}

/** The words that a composition inserts, placeholders filled. */
export interface Wording {
  readonly tail: string;
  /** A promise by the other side; the work is named where the sentence before has not named it. */
  promise(sentence: string): string;
  readonly purpose: string;
  readonly samePurpose: string;
  fill(template: string): string;
  /** Shortens words that name the project where it has been named before. */
  again(text: string): string;
}

/** The plan for one sentence. */
export interface Composition {
  readonly edits: readonly Edit[];
  /** Those whose repair found no place, with the reason. */
  readonly leftOut: readonly { readonly id: string; readonly because: string }[];
}

const HAS_EXCLUSION =
  /\b(?:but not|not be used|may not|will not|shall not)\b[^.;]{0,60}\b(?:AI|artificial intelligence|machine[- ]learning)\b/i;
const HAS_PURPOSE =
  /\b(?:for the (?:sole |limited )?purposes? of|in order to|solely (?:for|to)|in connection with|to (?:operate|provide|promote|enable))\b/i;
const PERMITTED_USE = '{Permitted Use}';

type Words = Extract<Strike, { kind: 'words' }>;

/** Of two replacements that overlap the wider stands, and of equals the one that carries: it takes the other's words too. */
function pickWords(parts: readonly Part[]): {
  readonly words: readonly Words[];
  readonly dropped: ReadonlySet<string>;
} {
  const wanted = parts.flatMap(({ id, rank, repair }) =>
    repair.strikes.filter((strike): strike is Words => strike.kind === 'words').map((strike) => ({ id, rank, strike })),
  );
  wanted.sort((a, b) => b.strike.end - b.strike.start - (a.strike.end - a.strike.start) || a.rank - b.rank);
  const words: Words[] = [];
  const dropped = new Set<string>();
  for (const { id, strike } of wanted) {
    const other = words.find((taken) => taken.start < strike.end && strike.start < taken.end);
    if (!other) words.push(strike);
    else if (strike.start < other.start || strike.end > other.end) dropped.add(id);
  }
  return { words: words.sort((a, b) => a.start - b.start), dropped };
}

function wordEdits(words: readonly Words[], wording: Wording): readonly Edit[] {
  let hasPurpose = false;
  let isNamed = false;
  return words.map(({ start, end, insert }) => {
    const isRepeat = hasPurpose && insert === `for ${PERMITTED_USE}`;
    const filled = wording.fill(insert);
    const text = isRepeat ? wording.samePurpose : isNamed ? wording.again(filled) : filled;
    hasPurpose ||= insert.includes(PERMITTED_USE);
    isNamed ||= /\{/.test(insert);
    return { start, end, insert: text };
  });
}

function memberEdits(text: string, parts: readonly Part[], words: readonly Words[]): readonly Edit[] {
  const members = parts
    .flatMap(({ repair }) => repair.strikes)
    .filter((strike) => strike.kind === 'member')
    .filter(({ start, end }) => !words.some((taken) => taken.start < end && start < taken.end));
  return strikeMembers(text, members).map((edit) => repairArticle(text, edit));
}

interface Ending {
  readonly at: number;
  readonly insert: string;
}

function ending(
  text: string,
  parts: readonly Part[],
  edits: readonly Edit[],
  sentenceEnd: number,
  wording: Wording,
): Ending | null {
  const carrying = parts.filter(({ repair }) => repair.exclusion === 'tail' || repair.exclusion === 'promise');
  if (carrying.length === 0) return { at: sentenceEnd, insert: '' };
  const from = Math.max(...carrying.map(({ end }) => end), ...edits.map((edit) => edit.end));
  const at = grantEnd(text, from, sentenceEnd);
  if (at === null) return null;
  const start = Math.min(...parts.map(({ end }) => end));
  const promises = carrying.some(({ repair }) => repair.exclusion === 'promise');
  const alreadyThere = HAS_EXCLUSION.test(text.slice(start, sentenceEnd));
  const replacesPurpose = parts.some(({ repair }) =>
    repair.strikes.some((strike) => strike.kind === 'words' && strike.insert.includes(PERMITTED_USE)),
  );
  const namesPurpose = replacesPurpose || HAS_PURPOSE.test(text.slice(start, at));
  const addsPurpose = parts.some(({ repair }) => repair.addPurpose) && !namesPurpose && !promises;
  const isNamed = edits.some(({ insert }) => wording.again(insert) !== insert);
  const purpose = !addsPurpose ? '' : isNamed ? wording.again(wording.purpose) : wording.purpose;
  const also = carrying.find(({ repair }) => repair.also)?.repair.also ?? '';
  return { at, insert: purpose + (alreadyThere ? '' : (promises ? wording.promise(text) : wording.tail) + also) };
}

function moved(edit: Edit, by: number): Edit {
  return { start: edit.start + by, end: edit.end + by, insert: edit.insert };
}

function movedPart(part: Part, by: number): Part {
  const strikes = part.repair.strikes.map((strike) => ({ ...strike, start: strike.start + by, end: strike.end + by }));
  return { ...part, end: part.end + by, repair: { ...part.repair, strikes } };
}

function composeSentence(text: string, parts: readonly Part[], wording: Wording): Composition {
  const { words, dropped } = pickWords(parts);
  const kept = parts.filter(({ id }) => !dropped.has(id));
  const edits = [...wordEdits(words, wording), ...memberEdits(text, kept, words)];
  const tail = ending(text, kept, edits, text.length, wording);
  const overlap = [...dropped].map((id) => ({
    id,
    because: 'Its words overlap those of another finding in the sentence, whose change stands.',
  }));
  if (tail === null) {
    const silent = kept.filter(({ repair }) => repair.exclusion !== 'none' && repair.strikes.length === 0);
    const open = silent.map(({ id }) => ({
      id,
      because: 'A list follows these words, so a limit cannot stand after them. The addendum covers it.',
    }));
    return { edits: joinEdits(edits), leftOut: [...overlap, ...open] };
  }
  const insertion = tail.insert === '' ? [] : [{ start: tail.at, end: tail.at, insert: tail.insert }];
  return { edits: joinEdits([...edits, ...insertion]), leftOut: overlap };
}

/**
 * Joins the repairs of one sentence: every strike once, neighbouring ones merged, the rows and articles repaired, and
 * one AI exclusion, at the end of the grant. `text` is the paragraph, `sentence` its part; offsets are in `text`.
 */
export function compose(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  parts: readonly Part[],
  wording: Wording,
): Composition {
  const own = parts.map((part) => movedPart(part, -sentence.start));
  const { edits, leftOut } = composeSentence(text.slice(sentence.start, sentence.end), own, wording);
  return { edits: edits.map((edit) => moved(edit, sentence.start)), leftOut };
}
