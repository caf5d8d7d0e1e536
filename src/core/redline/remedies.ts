import type { Reading } from '../contract/reading';
import type { Edit, Remedy, RemedyKind } from '../model';
import type { Part, Wording } from './compose';
import { compose } from './compose';
import { applyEdits, joinEdits } from './edits';
import { isClosed } from './limit-place';
import { BAN } from './repair';
import { toSource } from './to-source';

/** A sentence of a paragraph as the remedies need it: offsets are in the reading. */
export interface Place {
  readonly reading: Reading;
  /** The paragraph's own text. */
  readonly source: string;
  readonly sentence: { readonly start: number; readonly end: number };
}

function remedy(kind: RemedyKind, { reading, source }: Place, edits: readonly Edit[]): Remedy {
  const own = toSource(reading, source, edits);
  return { kind, edits: own, result: applyEdits(source, own) };
}

/** A sentence can follow only where one ends. */
function appended({ reading, sentence: { end } }: Place, words: string): readonly Edit[] {
  const { text } = reading;
  return /[.!?]["')\]]{0,3}$/.test(text.slice(Math.max(0, end - 6), end))
    ? [{ start: end, end, insert: ` ${words}` }]
    : [];
}

/** The strikes of a repair alone. */
function withoutLimit(part: Part): Part {
  const { strikes, addPurpose } = part.repair;
  return { ...part, repair: { strikes, exclusion: 'none', addPurpose } };
}

/** What a rule says beyond the smallest edit, placeholders filled. */
export interface Language {
  readonly strong: string;
  readonly fallback: string;
  /** The strong words take the place of a short sentence that no strike makes harmless, rather than follow it. */
  readonly replaces: boolean;
}

/** A longer sentence says more than the words found, which a replacement would lose. */
const LONGEST_REPLACED = 30;

/** The strong words in the place of the sentence, where it says little else; null where they follow it. */
function replacement({ reading: { text }, sentence: { start, end } }: Place, part: Part | null, language: Language) {
  const ban = part?.repair.strikes.find((strike) => strike.kind === 'words' && strike.insert === BAN);
  if (ban) return [{ start: ban.start, end: ban.end, insert: language.strong }];
  const words = text.slice(start, end);
  const isHarmless = part !== null && part.repair.strikes.length > 0;
  if (!language.replaces || isHarmless || !isClosed(words) || words.split(' ').length > LONGEST_REPLACED) return null;
  return [{ start, end, insert: language.strong }];
}

/** What can be done about one finding. */
export interface Answer {
  /** The smallest first; those that find no place are not offered. */
  readonly remedies: readonly Remedy[];
  /** True where nothing has to be done: what an edit would say stands there already. */
  readonly isMended: boolean;
  /** Why a repair gives no smallest edit; null where it gives one, or there is no repair. */
  readonly noPlace: string | null;
}

const MENDED: Answer = { remedies: [], isMended: true, noPlace: null };

/** The ways to answer one finding. */
export function answerFor(place: Place, part: Part | null, wording: Wording, language: Language): Answer {
  const { text } = place.reading;
  const composed = (one: Part) => compose(text, [{ sentence: place.sentence, parts: [one] }], wording);
  const smallest = part && composed(part);
  if (smallest?.edits.length === 0 && smallest.leftOut.length === 0) return MENDED;
  if (text.includes(language.strong)) return MENDED;
  const remedies: Remedy[] = [];
  if (smallest && smallest.edits.length > 0) remedies.push(remedy('minimal', place, smallest.edits));
  const strong = appended(place, language.strong);
  if (strong.length > 0) {
    const instead = replacement(place, part, language);
    const plain = instead || !part ? [] : composed(withoutLimit(part)).edits;
    remedies.push(remedy('strong', place, instead ?? joinEdits([...plain, ...strong])));
  }
  const fallback = appended(place, language.fallback);
  if (fallback.length > 0) remedies.push(remedy('fallback', place, fallback));
  return { remedies, isMended: false, noPlace: smallest?.leftOut[0]?.because ?? null };
}
