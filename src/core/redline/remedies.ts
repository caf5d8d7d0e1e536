import type { Reading } from '../contract/reading';
import type { Edit, Remedy, RemedyKind } from '../model';
import type { Part, Wording } from './compose';
import { compose } from './compose';
import { applyEdits, joinEdits } from './edits';
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

/** What can be done about one finding. */
export interface Answer {
  /** The smallest first; those that find no place are not offered. */
  readonly remedies: readonly Remedy[];
  /** True where nothing has to be done: what the smallest edit would say stands there already. */
  readonly isMended: boolean;
  /** Why a repair gives no smallest edit; null where it gives one, or there is no repair. */
  readonly noPlace: string | null;
}

/** The ways to answer one finding. */
export function answerFor(
  place: Place,
  part: Part | null,
  wording: Wording,
  language: { readonly strong: string; readonly fallback: string },
): Answer {
  const { text } = place.reading;
  const remedies: Remedy[] = [];
  const plain = part ? compose(text, [{ sentence: place.sentence, parts: [withoutLimit(part)] }], wording) : null;
  const smallest = part && compose(text, [{ sentence: place.sentence, parts: [part] }], wording);
  if (smallest && smallest.edits.length > 0) remedies.push(remedy('minimal', place, smallest.edits));
  const strong = appended(place, language.strong);
  if (strong.length > 0) remedies.push(remedy('strong', place, joinEdits([...(plain?.edits ?? []), ...strong])));
  const fallback = appended(place, language.fallback);
  if (fallback.length > 0) remedies.push(remedy('fallback', place, fallback));
  return {
    remedies,
    isMended: smallest !== null && smallest.edits.length + smallest.leftOut.length === 0,
    noPlace: smallest?.leftOut[0]?.because ?? null,
  };
}
