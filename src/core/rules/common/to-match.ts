import type { Actor } from '../../contract/actors';
import type { Frame } from '../../contract/frames';
import { nameOf } from '../../language/names';
import type { Severity } from '../../model';
import type { Repair, Strike } from '../../redline/repair';
import { repairAt } from './edit-place';
import { namedIn } from './named';
import type { Match, NoRepair } from '../rule';
import type { Hit } from './scan';

/** What a rule adds to a hit to make a finding of it. Offsets of the repair are in the sentence's text. */
export interface Judgement {
  readonly severity: Severity;
  readonly confidence: number;
  /** Follows the quoted words: "sets no limit to what the work may be used for". */
  readonly reason: string;
  readonly repair: Repair | NoRepair;
  /** What the words are about, where that is no work: an edit names it in the place of the work. */
  readonly object?: string;
  /** Ownership passes, whatever verb says so. */
  readonly passes?: boolean;
}

/** A name as it stands in the middle of a sentence; empty where nobody known is meant. */
function inSentence(actor: Actor | null | undefined): string {
  if (!actor || actor.role === 'unknown') return '';
  return nameOf(actor.name.replace(/^The /, 'the ').replace(/^(?:You|We)$/, (word) => word.toLowerCase())).object;
}

function who(frame: Frame | null): string {
  const from = inSentence(frame?.grantor);
  const to = inSentence(frame?.grantee);
  if (from !== '' && to !== '') return `, granted by ${from} to ${to},`;
  if (from !== '') return `, granted by ${from},`;
  return to === '' ? '' : `, allowed to ${to},`;
}

function shift(strike: Strike, by: number): Strike {
  return { ...strike, start: strike.start + by, end: strike.end + by };
}

function promisesByGiver({ governing: { frame, direction } }: Hit, repair: Repair): boolean {
  const gives = frame?.kind === 'assignment' || frame?.kind === 'grant';
  return gives && repair.exclusion === 'promise' && direction === 'creator' && frame.grantor?.role === 'client';
}

/** Makes a match of a hit, its offsets turned from the sentence to the paragraph. */
export function toMatch(hit: Hit, judgement: Judgement): Match {
  const { sentence, governing } = hit;
  const { severity, confidence, reason, object, passes = false } = judgement;
  const repair = repairAt(hit, judgement.repair);
  const named = namedIn(hit);
  return {
    at: {
      paragraph: sentence.paragraph,
      start: sentence.start + hit.start,
      end: sentence.start + hit.end,
      sentence: hit.sentenceIndex,
    },
    severity,
    confidence: governing.direction === 'unclear' ? confidence * 0.8 : confidence,
    direction: governing.direction,
    named: {
      ...named,
      passes: passes || named.passes === true,
      ...(object === undefined ? {} : { object, objectIsFixed: true }),
    },
    because: `"${hit.text}"${who(governing.frame)} ${reason}.`,
    repair:
      'noEdit' in repair
        ? repair
        : promisesByGiver(hit, repair)
          ? { noEdit: 'side' }
          : { ...repair, strikes: repair.strikes.map((strike) => shift(strike, sentence.start)) },
  };
}
