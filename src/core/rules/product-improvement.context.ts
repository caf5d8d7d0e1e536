import { frameWords } from '../contract/governing';
import type { Direction } from '../model';
import type { Hit } from './scan';

const MATERIAL =
  /\b(?:data|information|content|inputs?|outputs?|prompts?|files?|uploads?|photos?|photographs?|images?|recordings?|deliverables?|materials?|works?|work product|artwork|submissions?|contributions?|interactions|conversations|cookies|snippets|messages|likeness|voice|code|footage|manuscripts?|stories|queries|posts|your (?:usage|activity)|use of the (?:services?|platform|site|app))\b/i;
const USES =
  /\b(?:us(?:e|es|ed|ing|age)|process(?:es|ed|ing)?|collect(?:s|ed|ing|ion)?|analy[sz](?:e|es|ed|ing)|review(?:s|ed)?|shar(?:e|es|ed|ing)|retain(?:s|ed)?|stor(?:e|es|ed)|licen[cs]es?|rights?|permission|combin(?:e|es|ing)|access|learn)\b|\bhelps? (?:us|them|it|our|[A-Z]\w+)\b/i;
const SPEAKERS = /\b(?:we|us|our|you|your)\b/i;
const LOGS =
  /\b(?:logs?|telemetry|crash(?: reports?)?|diagnostics?|usage (?:statistics|metrics)|error (?:data|reports?))\b/i;
const CONTENT =
  /\b(?:content|inputs?|outputs?|prompts?|files?|photos?|images?|recordings?|deliverables?|materials?|works?|submissions?|conversations|messages|voice)\b/i;
const LETS_OTHERS = /\b(?:allow|permit|let|give|grant|authori[sz]e|license|acknowledge|consent|agree)s?(?: that)?$/i;
/** "you can choose whether you want us to use", "you agree that we and our partners may": the use is theirs. */
const FOR_US = /\b(?:us to|whether we|our use|we(?:,? (?:and|or) [\w' ]{2,40})? (?:may|can|will|use))\b/i;
/** How far before the verb those who may use stand. */
const SUBJECT = 60;
const VENDOR = /\b(?:provider|vendor|supplier|developer|licensor)\b/i;

/** The words open their sentence as one item of a list does. */
export function isItem({ sentence, start }: Hit): boolean {
  return /^\W*(?:\(?[a-z\d]{1,4}[).]\s?)?(?:to )?$/i.test(sentence.text.slice(0, start));
}

/** Somebody else's material is what the product is made better with. */
export function isFed(hit: Hit): boolean {
  const { sentence, start } = hit;
  const words = `${sentence.stem} ${sentence.text}`;
  if (USES.test(`${sentence.stem} ${sentence.text.slice(0, start)}`) && MATERIAL.test(words)) return true;
  const near = `${sentence.paragraphText} ${sentence.stem}`;
  if (!MATERIAL.test(near)) return false;
  if (sentence.frames().some(({ kind, negative }) => kind === 'grant' && !negative)) return true;
  return SPEAKERS.test(near) && ((USES.test(words) && SPEAKERS.test(words)) || isItem(hit));
}

/** True where only technical records are used, not what the creator made. */
export function usesLogsOnly({ sentence: { text } }: Hit): boolean {
  return LOGS.test(text) && !CONTENT.test(text);
}

/** Against whom it runs: whoever improves a product with data of another is the other side, whatever their name. */
export function improverDirection({ governing: { frame, direction }, sentence, start }: Hit): Direction {
  const { text } = sentence;
  if (frame?.kind === 'duty') {
    if (frame.grantor?.role !== 'creator' || LETS_OTHERS.test(frameWords(sentence, frame))) return 'creator';
    return VENDOR.test(frame.grantor.name) ? 'unclear' : 'client';
  }
  // "The content of the Designer may be used": the name before a passive is not the one who may.
  if (frame?.grantee && frame.grantee.start < frame.start && /^ be [a-z]+/.test(text.slice(frame.end)))
    return 'creator';
  if (direction !== 'client' || (frame && FOR_US.test(text.slice(Math.max(0, frame.start - SUBJECT), start))))
    return 'creator';
  return frame?.grantee && VENDOR.test(frame.grantee.name) ? 'unclear' : 'client';
}
