import { frameWords } from '../../contract/governing';
import type { Direction } from '../../model';
import type { Hit } from '../common/scan';

const MATERIAL =
  /\b(?:data|info|information|content|logs?|telemetry|crash reports|clips|samples?|screenshots?|identifiers|details|inputs?|outputs?|prompts?|files?|uploads?|photos?|photographs?|images?|recordings?|deliverables?|materials?|works?|work product|artwork|corrections|answers|notes|lessons|texts|writings|articles|music|songs|performances|transcripts?|comments|sketches|drawings|illustrations|designs|videos?|audio|labels|annotations|submissions?|contributions?|interactions?|conversations|cookies|snippets|messages|likeness|voice|code|footage|manuscripts?|stories|queries|posts|answers|responses|ratings|reviews|searches|preferences|calls|learnings|insights|statistics|know-how|copies|documents?|chats?|activity|visits?|visitors|how (?:you|people|users|customers|visitors|members|our|the|others)|what (?:you|users|they) [a-z]+|(?:your|\w+'s) (?:use|usage|activity)|usage patterns|(?:use|using) (?:it|this|them)|use of the (?:services?|platform|site|app))\b/i;
/** A thing as the subject of the verb after it. */
const MATERIAL_RIGHT_BEFORE = new RegExp(`${MATERIAL.source} $`, 'i');
const USES =
  /\b(?:us(?:e|es|ed|ing|age)|process(?:es|ed|ing)?|collect(?:s|ed|ing|ion)?|analy[sz](?:e|es|ed|ing)|review(?:s|ed)?|read|listen(?:s|ed)?|compil(?:e|es|ed)|shar(?:e|es|ed|ing)|retain(?:s|ed)?|stor(?:e|es|ed)|licen[cs]es?|rights?|permission|combin(?:e|es|ing)|access|learn|ke(?:ep|pt|eps|eping)|gather(?:s|ed)?|receiv(?:e|es|ed)|contribut(?:e|es|ed)|send|sent|monitor(?:s|ed|ing)?|appl(?:y|ies|ied)|deriv(?:e|es|ed|ing)|conduct(?:s|ed|ing)?|handl(?:e|es|ed|ing)|look(?:s|ed)? at|draw(?:s|ing)? on|sell|track(?:s|ed|ing)?|logged|recorded)\b|\bhelps? (?:us|them|it|our|[A-Z]\w+)\b/i;
const SPEAKERS = /\b(?:we|us|our|you|your)\b/i;
const LOGS =
  /\b(?:logs?|telemetry|crash(?: reports?)?|diagnostics?|usage (?:statistics|metrics)|error (?:data|reports?))\b/i;
const CONTENT = /\b(?:content|inputs?|prompts?|files?|photos?|images?|works?|voice)\b/i;
const LETS_OTHERS =
  /\b(?:allow|permit|let|give|grant|authori[sz]e|license|acknowledge|consent|agree|help)s?(?: that)?$/i;
/** "you can choose whether you want us to use", "you agree that we and our partners may": the use is theirs. */
const FOR_US = /\b(?:us to|whether we|our use|we(?:,? (?:and|or) [\w' ]{2,40})? (?:may|can|will|use))\b/i;
/** How far before the verb those who may use stand. */
const SUBJECT = 60;
/** "When you use it, it will use your prompts", "Our personnel may review your files": the subject is theirs. */
const ITS_OWN =
  /(?:\b(?:it|they|third parties|others|partners|affiliates|anyone)|\b[Oo]ur (?:[a-z-]+ ){1,3}|\b(?:[Tt]he|[Tt]his) (?:[a-z]+ )?(?:service|platform|app|feature|system|tool)s?) ?$/;
const YOURS = /\byour?\b/i;
const YOU = /^(?:you|I)$/i;
const VENDOR = /\b(?:provider|vendor|supplier|developer|licensor)\b/i;

/** A use of somebody's material, and no look at something. */
const PLAIN_USE =
  /\b(?:us(?:e|es|ed|ing|age)|process(?:es|ed|ing)?|collect(?:s|ed|ing|ion)?|analy[sz](?:e|es|ed|ing)|retain(?:s|ed)?|licen[cs]es?|rights?|permission)\b/i;
/** "In our interest to create and improve": what a privacy policy processes data for. */
const INTEREST =
  /^\W*(?:In (?:our|the) (?:legitimate )?interests?\b|Our (?:legitimate )?interests? (?:include|in|are)\b|Our legitimate interests?:)/;
/** What somebody calls their own product in a list of what they do with data. */
const THEIRS = /\[?\bAI\b|\b[Oo]ur\b|\b[A-Z]\w+ (?:[A-Z]\w+ )?(?:Products?|Services?|Platform|Features?)\b/;
/** "You let us use it. This is for the purposes of improving": the use stands in the sentence before. */
const REFERS_BACK = /^(?:This|It|They|These|Those|That)\b/;
/** "This licence is solely for operating and improving the platform": what was granted is used for it. */
const OF_RIGHT =
  /^(?:This|The|Such|These|That|Those|Your|My)\b[^.;]{0,30}\b(?:licen[cs]es?|grants?|rights?|consent)\b[^.;]{0,40}\b(?:is|are|covers?|allows?|serves?|granted)\b/i;
/** Effort and money make a product better without anybody's material. */
const BY_EFFORT =
  /\b(?:continue[sd]?|constantly|always|strives?|work(?:s|ing)?(?: (?:hard|constantly))?|trying|aims?|committed|seeks?|support(?:s|ing)? (?:research|efforts) (?:that helps?)?)(?: to)? (?:[a-z]+ )?$|\b(?:revenues?|fees?|funding|periodically|from time to time)\b[^.;]{0,60}$/i;

/** The words open their sentence as one item of a list does. */
export function isItem({ sentence, start }: Hit): boolean {
  return /^\W*(?:\(?[a-z\d]{1,4}[).]\s?)?(?:to )?$/i.test(sentence.text.slice(0, start));
}

/** Somebody else's material is what the product is made better with. */
export function isFed(hit: Hit): boolean {
  const { sentence, start } = hit;
  const words = `${sentence.stem} ${sentence.text}`;
  if (BY_EFFORT.test(sentence.text.slice(0, start))) return false;
  if (INTEREST.test(sentence.text) || (isItem(hit) && THEIRS.test(hit.text))) return true;
  if (OF_RIGHT.test(sentence.text)) return true;
  if (REFERS_BACK.test(sentence.text) && USES.test(sentence.previous?.text ?? '')) return true;
  const near = `${sentence.paragraphText} ${sentence.stem}`;
  if (!SPEAKERS.test(near) && !PLAIN_USE.test(words)) return false;
  if (USES.test(`${sentence.stem} ${sentence.text.slice(0, start)}`) && MATERIAL.test(words)) return true;
  if (!MATERIAL.test(near)) return false;
  if (sentence.frames().some(({ kind, negative }) => kind === 'grant' && !negative)) return true;
  return SPEAKERS.test(near) && ((USES.test(words) && SPEAKERS.test(words)) || isItem(hit));
}

/** These words before a verb name material that it is done with. */
export function isWithMaterial(before: string): boolean {
  return MATERIAL.test(before) || /\b(?:grants?|licen[cs]e|rights?)\b/i.test(before);
}

/** True where only technical records are used, not what the creator made. */
export function usesLogsOnly({ sentence: { text } }: Hit): boolean {
  return LOGS.test(text) && !CONTENT.test(text);
}

/** Against whom it runs: whoever improves a product with data of another is the other side, whatever their name. */
export function improverDirection({ governing: { frame, direction }, sentence, start }: Hit): Direction {
  const { text } = sentence;
  if (frame && YOURS.test(text.slice(frame.end)) && sentence.frames().includes(frame)) {
    if (ITS_OWN.test(text.slice(0, frame.start))) return 'creator';
    if (frame.kind === 'statement' && frame.grantee && !YOU.test(frame.grantee.name)) return 'creator';
  }
  if (frame?.kind === 'duty') {
    // "You acknowledge that your posts will contribute": a thing is bound, not whoever was named before it.
    if (MATERIAL_RIGHT_BEFORE.test(text.slice(0, frame.start))) return 'creator';
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

/** "Learnings derived from Company Materials", owned by another: whoever has the material bears it, whatever their name. */
export function learnerDirection(hit: Hit): Direction {
  const [, material = ''] = / from (?:(?:any|the|all|such|of) ){0,3}([A-Z][\w&]*|your|our)/.exec(hit.text) ?? [];
  const owner = hit.governing.frame?.grantee?.name ?? '';
  const isOwn = material === 'our' || (material !== '' && owner.includes(material));
  return material === '' || isOwn ? improverDirection(hit) : 'creator';
}
