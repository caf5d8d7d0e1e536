import type { Frame } from '../../contract/frames';
import { governing } from '../../contract/governing';
import type { Direction } from '../../model';
import type { Hit } from './scan';
import { changed } from './scan';
import { isBrandOnly, isDefinition, isFeedbackOnly, isRelease, isRestated } from './subject-matter';

/** The same hit over other words of its sentence. Offsets are in the sentence's text. */
export function over(hit: Hit, start: number, end: number): Hit {
  return changed(hit, { start, end, text: hit.sentence.text.slice(start, end) });
}

/** The same hit read with the verbs that stand before `at`: those inside the words themselves count up to there. */
export function governedAt(hit: Hit, at: number): Hit {
  return changed(hit, {
    get governing() {
      return governing(hit.sentence, at);
    },
  });
}

/** The same hit with a direction that its own words tell. */
export function running(hit: Hit, direction: Direction): Hit {
  return changed(hit, { governing: { ...hit.governing, direction } });
}

/** "Will not sell, or permit the use of": what follows "or" in a prohibition is forbidden with it. So is "has no right to". */
export function isForbiddenToo({ sentence, start, governing: { frame } }: Hit): boolean {
  if (frame && /\bno\b/i.test(sentence.text.slice(frame.start, frame.end))) return true;
  if (!frame || frame.negative || !/\b(?:or|nor) (?:to )?$/.test(sentence.text.slice(0, frame.start))) return false;
  return sentence.frames().some(({ negative, start: at }) => negative && at < frame.start && at < start);
}

/** The words allow something that concerns the work: they are not forbidden, carved out, or about something else. */
export function allowsWork(hit: Hit): boolean {
  const { negative, excluded } = hit.governing;
  return (
    !negative &&
    !excluded &&
    !isForbiddenToo(hit) &&
    !isDefinition(hit) &&
    !isRestated(hit) &&
    !isRelease(hit) &&
    !isFeedbackOnly(hit) &&
    !isBrandOnly(hit)
  );
}

/** The words of its sentence before a hit, at most so many characters. */
export function wordsBefore({ sentence, start }: Hit, reach: number): string {
  return sentence.text.slice(Math.max(0, start - reach), start);
}

const REACHES =
  /\b(?:rights?|licen[cs]es?|grant|consent)\b[^.;]{0,60}\b(?:shall|will) (?:also )?(?:apply|extend|cover|include|be|last|run)\b[^.;]{0,60}$/i;

const REACH_OF_RIGHT = 200;

/** "This licence shall extend to": a duty in grammar, the reach of a right in fact. */
export function isReachOfRight(hit: Hit): boolean {
  return REACHES.test(wordsBefore(hit, REACH_OF_RIGHT));
}

const GIVES = /\b(?:grant|licen[cs]e|assign|transfer|permit|allow|authori[sz]e|give)$/i;

function gives(text: string, { kind, start, end, negative }: Frame): boolean {
  return (
    !negative && (kind === 'grant' || kind === 'assignment' || (kind === 'duty' && GIVES.test(text.slice(start, end))))
  );
}

/** True where a verb that gives a right stands before the hit, in its sentence or in the words its list continues. */
export function isGranted({ sentence, start }: Hit): boolean {
  return (
    sentence.frames().some((frame) => frame.start < start && gives(sentence.text, frame)) ||
    sentence.stemFrames().some((frame) => gives(sentence.stem, frame))
  );
}

/** How far off in the same paragraph a finding of a rule answers for another. */
const REACH = 1200;

/** Whether whoever reads of one needs not read of the other: a finding for one side is none for the other. */
function saysAsMuch(kept: Direction, other: Direction): boolean {
  return kept === other || kept === 'unclear' || (kept === 'creator' && other === 'unclear');
}

/**
 * Leaves out a hit that stands close to a better one in the same paragraph: one comment in a clause is enough.
 * `hits` are in the order of their claim, the better first.
 */
export function oneInAClause<T extends Hit>(hits: readonly T[]): readonly T[] {
  const keptIn = new Map<number, T[]>();
  return hits.filter((hit) => {
    const { paragraph } = hit.sentence;
    const at = hit.sentence.start + hit.start;
    const kept = keptIn.get(paragraph) ?? [];
    const answers = ({ sentence, start, governing: { direction } }: T): boolean =>
      Math.abs(sentence.start + start - at) < REACH && saysAsMuch(direction, hit.governing.direction);
    if (kept.some(answers)) return false;
    keptIn.set(paragraph, [...kept, hit]);
    return true;
  });
}
