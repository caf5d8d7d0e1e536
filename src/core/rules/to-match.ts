import type { Actor } from '../contract/actors';
import type { Frame } from '../contract/frames';
import { nameOf } from '../language/names';
import type { Severity } from '../model';
import type { Repair, Strike } from '../redline/repair';
import { namedIn } from './named';
import type { Match, NoRepair } from './rule';
import type { Hit } from './scan';

/** What a rule adds to a hit to make a finding of it. Offsets of the repair are in the sentence's text. */
export interface Judgement {
  readonly severity: Severity;
  readonly confidence: number;
  /** Follows the quoted words: "sets no limit to what the work may be used for". */
  readonly reason: string;
  readonly repair: Repair | NoRepair;
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

/** "Control" means ...: the clause that uses the term is where a limit belongs. */
const DEFINES =
  /^\W*(?:(?:(?:Section |Clause )?\d+(?:\.\d+)*\.?|\(?[a-z]{1,3}\))\s+)?"[^"]{1,60}"(?:,? (?:or|and) "[^"]{1,60}")*[^".]{0,60}? (?:means?|ha(?:s|ve) the meaning|refers? to)\b/;
const IN_DEFINITION =
  'These words define a term, and a limit would not read well in a definition. Limit the clause that uses the term, or use the addendum.';
/** What somebody may do that uses nothing: "as Agency may reasonably request". */
const NO_USE =
  /^(?: [a-z]+ly)? (?:request|accept|require|elect|decide|determine|terminate|refuse|notify|consider|agree|need|deem|have|be required|withhold)\b/;
const QUOTED = 'These words are quoted, and nothing is changed in what others say. The addendum covers them.';

/** What the place of the words allows at all. */
function repairAt(
  { sentence: { text }, start, governing: { frame, negative } }: Hit,
  repair: Judgement['repair'],
): Judgement['repair'] {
  if ('noEdit' in repair) return repair;
  if (DEFINES.test(text)) return { noEdit: IN_DEFINITION };
  const quotes = [...text.slice(0, start).matchAll(/"/g)];
  if (quotes.length % 2 === 1 && (quotes.at(-1)?.index ?? 0) > 8 && text.indexOf('"', start) > 0)
    return { noEdit: QUOTED };
  // Without a verb that permits before it ", but not to train" would hang on nothing.
  const permits =
    frame !== null &&
    !negative &&
    ['grant', 'permission', 'statement'].includes(frame.kind) &&
    !NO_USE.test(text.slice(frame.end, frame.end + 60));
  return repair.exclusion === 'tail' && !permits ? { ...repair, exclusion: 'apart' } : repair;
}

/** The side that a promise would name is the one that gives here: a licensee that assigns its improvements. */
const WRONG_SIDE = 'A promise would have to come from whoever receives this, which no small change says well.';

function promisesByGiver({ governing: { frame, direction } }: Hit, repair: Repair): boolean {
  const gives = frame?.kind === 'assignment' || frame?.kind === 'grant';
  return gives && repair.exclusion === 'promise' && direction === 'creator' && frame.grantor?.role === 'client';
}

/** Makes a match of a hit, its offsets turned from the sentence to the paragraph. */
export function toMatch(hit: Hit, judgement: Judgement): Match {
  const { sentence, governing } = hit;
  const { severity, confidence, reason } = judgement;
  const repair = repairAt(hit, judgement.repair);
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
    named: namedIn(hit),
    because: `"${hit.text}"${who(governing.frame)} ${reason}.`,
    repair:
      'noEdit' in repair
        ? repair
        : promisesByGiver(hit, repair)
          ? { noEdit: WRONG_SIDE }
          : { ...repair, strikes: repair.strikes.map((strike) => shift(strike, sentence.start)) },
  };
}
