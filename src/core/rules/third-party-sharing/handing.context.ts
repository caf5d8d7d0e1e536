import type { Frame } from '../../contract/frames';
import { startsItem } from '../../contract/list-items';
import type { Hit } from '../common/scan';

/** Work, and what a person says and does, which is somebody's whatever the sentence calls it. */
export const WORK =
  /\b(?:content|deliverables?|works?|work product|recordings?|images?|photos?|photographs?|contributions?|submissions?|source code|submitted|uploaded|inputs?|outputs?|prompts?|conversations?|voice|likeness|manuscripts?|scripts?|footage|videos?|tapes?|clips?|artworks?|designs?|music|posts|drafts?|sketches|performances?|entries|entry|results|answers|reviews|articles?|stor(?:y|ies)|songs?|tracks?|illustrations?|drawings?|poems?|films?|interviews?|ideas?|thes[ie]s|anything (?:else )?(?:that )?you (?:submit|send|provide)|what you (?:submit|send|provide|upload|post|share|publish)|(?:user|customer|training|audio|voice|your|personal|research|usage) (?:\w+ )?data|data ?sets?)\b/i;
/** What may be anybody's: it counts where the sentence says whose it is. */
const DATA = /\b(?:data|information|files?|materials?|it|them|rights)\b/i;
const WHOSE =
  /\b(?:you|your|users?'?|customer'?s?|entrant|talent|speaker|personal|artist|author|creator|content|works?|(?:we|us) collect)\b/i;
const OF_USER = /\b(?:you|your|users?'?|personal|participants?|customers?'s|contact information)\b/i;
/** What is told in confidence is another matter. */
const IN_CONFIDENCE = /\b(?:confiden\w+|proprietary|receiving party|recipient|trade secrets?)\b/i;
/** "We sell": a statement of what is done, whose verb says it alone. */
export const WE =
  /\b[Ww]e(?: (?:may|will|also|can|do|sometimes|regularly|then|routinely))* $|\b[Ww]e (?:(?!to )[\w,]+ ){0,12}(?:and|or) (?:also )?$/;
/** "Available to", "are shared": what is handed over stands before. */
export const PASSIVE = /\b(?:be|is|are|been|being) (?:also )?(?:made )?(?:[a-z]+,? (?:to )?(?:and|or|, )? ?){0,3}$/;
/** How far off what is handed over stands before a passive. */
const NEAR = 70;

/** "The Designer acknowledges that Agency must". */
const ACKNOWLEDGED = /\b(?:acknowledges?|agrees?|understands?|accepts?|consents?)\b/i;

/** The frame gives rights of the creator's, so that what it lets the other side do is done with the creator's. */
function givesRights(frame: Frame | null, direction: string): boolean {
  if (frame?.kind === 'grant') return direction === 'creator';
  return frame?.kind === 'permission' && direction === 'creator' && frame.grantee?.role === 'client';
}

/** "This includes making your slides available": what a right comprises. */
const EXPLAINS =
  /\b(?:[Tt]his|[Ii]t|[Tt]hat|consent|licen[cs]e|permission|uses?|purposes?)\b[^.;]{0,60}\b(?:includ(?:es?|ing)|covers?|means?|involves?)\b[^.;]{0,60}$/;
/** Words that open a list of what is done, and those that open one of what is not. */
const LEADS_IN =
  /\b(?:consents?|agrees?|includ\w+|may|can|will|permit\w*|allow\w*|grants?|rights?|us(?:e|es|ed)|purposes?|shar\w+|licen[cs]e)\b/i;
const DENIES = /\b(?:not|never|no|prohibit\w*|forbid\w*|without|must|restrict\w*)\b/i;
const ITEM_MARK = /(?:^|\s)(?:[-*•]|\[ ?\]|\(?[a-z\d]{1,2}[).])\s/i;

/** "- distribution of the recordings to buyers": what a list with a lead-in says is done. */
export function isItemOf({ text, stem, paragraphText }: Hit['sentence'], before: string): boolean {
  if (!startsItem(text) || !/^\W*(?:\(?[a-z\d]{1,4}[).]\s?)?(?:(?:the )?rights? to )?$/i.test(before)) return false;
  // A box to tick is an offer of its own.
  if (/^\W*\[ ?\]/.test(text)) return !DENIES.test(paragraphText);
  const lead = `${stem} ${paragraphText.slice(0, ITEM_MARK.exec(paragraphText)?.index ?? 0)}`;
  return LEADS_IN.test(lead) && !DENIES.test(lead);
}

export function isTheirs({ sentence, governing: { frame, direction } }: Hit, object: string, before: string): boolean {
  const { text, paragraphText } = sentence;
  if (WORK.test(object)) return true;
  const near = before.slice(-NEAR);
  const byClient = frame?.grantee?.role === 'client';
  if (DATA.test(object)) {
    if (/\binformation\b/i.test(object) && IN_CONFIDENCE.test(paragraphText)) return false;
    return (
      (byClient && /\b(?:files|materials?|data)\b/i.test(object)) ||
      WHOSE.test(object) ||
      WHOSE.test(before) ||
      /\b(?:your?|personal)\b/i.test(paragraphText)
    );
  }
  // What is handed over stands before a passive and a row of verbs; any other object is another thing.
  if (isItemOf(sentence, before)) return true;
  if (/\w/.test(object) && !PASSIVE.test(before)) return givesRights(frame, direction) && WORK.test(text);
  if (PASSIVE.test(before) && /\b[Yy]our\b/.test(before)) return true;
  return (
    WORK.test(PASSIVE.test(before) ? before : near) ||
    (byClient && /\b(?:files|materials|data)\b/i.test(near)) ||
    (DATA.test(before) && !IN_CONFIDENCE.test(paragraphText) && (WHOSE.test(before) || OF_USER.test(paragraphText)))
  );
}

/** Words that tell that the other side does it. */
export function isDone({ governing: { frame }, sentence }: Hit, before: string, object: string): boolean {
  if (WE.test(before)) return true;
  const { text, paragraphText } = sentence;
  const isPassive = PASSIVE.test(before);
  if (frame === null)
    return isPassive
      ? /\b[Yy]our?\b/.test(before) || WORK.test(before) || (DATA.test(before) && OF_USER.test(paragraphText))
      : isItemOf(sentence, before) || (WORK.test(object) && EXPLAINS.test(before));
  if (frame.kind !== 'duty') return frame.kind !== 'waiver';
  if (isPassive || frame.grantor?.role === 'client') return true;
  return isTold(frame, text) && WORK.test(object);
}

/** "The museum will share the recordings": a duty in grammar, a statement in fact. */
export function isTold({ kind, grantor, start, end }: Frame, text: string): boolean {
  if (kind !== 'duty' || grantor?.role === 'creator') return false;
  return /^will\b/.test(text.slice(start, end)) || ACKNOWLEDGED.test(text.slice(0, start));
}
