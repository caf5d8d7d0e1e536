import type { Contract } from '../contract/contract';
import { allowsWork, governedAt, isGranted } from './hits';
import { isRecital } from './ip-assignment.words';
import type { Hit } from './scan';
import { scan } from './scan';
import { lastNamed } from './who-is-named';

/** What makes a person known, beyond the name. */
const IDENTITY =
  '(?:(?:text-to-speech|TTS|artificial|cloned|AI(?:-generated)?) (?:voices?(?: models?)?|speech|doubles?|likeness|avatars?)|digital (?:doubles?|replicas?|likeness|twins?|humans?)|synthetic(?: AI)? (?:voices?|speech|performances?|likeness|performers?)|voice (?:clones?|models?|prints?)|voiceprints?|vocal (?:id|prints?)|biometric\\w* (?:data|identifiers?|information)(?! (?:privacy|act))|facial (?:scans?|geometry|data|features)|body scans?|motion[- ]capture(?: data)?|sound-?alikes?|look-?alikes?|deep-?fakes?|avatars?|likeness(?:es)?|voices?(?! (?:actor|artist|talent|over|recordings?|commands?|input|messages?|calls?|mail|services?|work|search|chat|assistants?))|image and voice|name and (?:image|likeness|photo\\w*|picture|voice)|user ?names?,? (?:and |or )?profile (?:pictures?|photos?|images?)|portraits?|persona|biograph(?:y|ies|ical (?:details|data|information|materials?|sketch))|silhouettes?|autographs?|visual (?:image|depiction|representation)|mannerisms|life stor(?:y|ies)|(?:rights?|right) of publicity|publicity rights?)';
const BESIDE =
  '(?:names?|nicknames?|identit(?:y|ies)|signatures?|appearance|profile (?:pictures?|photos?|images?)|initials|usernames?|user (?:names?|handles?)|blog name|images?|photos?|photographs?|pictures?|videos?|statements?|performances?|biographical \\w+|facsimile signature|social media (?:avatar|handles?)|other|and/or|similar attributes|caricatures?|professional names?|stage names?|character|credentials|quotes?|testimonials?|words|symbols|depictions?|face)';
const WHOSE = '(?:(?:his|her|their|your|my|other|any|the) )?';
const SEPARATOR = '(?:,? (?:and\\/or|and|or)|,)';
/** A row of attributes: "name, image, likeness and voice". */
const ROW = new RegExp(
  `\\b(?<words>(?:${BESIDE}${SEPARATOR} ${WHOSE}){0,9}${IDENTITY}(?:${SEPARATOR} ${WHOSE}(?:${IDENTITY}|${BESIDE})){0,9})\\b`,
  'gi',
);
/** The image, picture or name of a person: "my image and name", "your face". */
const OF_PERSON =
  /\b(?<words>(?:my|your|his|her|their|his or her|(?!someone|another|anyone|other|celebrit)[A-Z]\w+'s) (?:(?:(?:full |legal |professional |stage |own |user ?)?(?:name|nickname|face|voice|image|photo\w*|picture|performance|username|initials|(?:facsimile )?signature|handle|biography|profile (?:photo|picture))(?:,? (?:and\/or|and|or)|,) (?:(?:his|her|your|my|their) )?){1,6}(?:face|image|likeness|pictures?|photo(?:graph)?s?|profile (?:photo|picture)|(?:facsimile )?signature|name|voice|handle)|(?:face|image|likeness|portrait)(?: (?:and|or) (?:name|voice|image|likeness|face|picture))?))\b/gi;
/** A person's image under a name that the contract gave it: "the Roe Image". */
const NAMED =
  /(?<=\b(?:use|of|to) )(?<words>(?:the )?[A-Z]\w+(?:'s?)? (?:Image|Likeness|Voice|Identity|Persona|Name and Likeness))\b/g;
/** "simulate, synthesize or clone the voice". */
const SIMULATES =
  /\b(?<words>(?:simulat|synthesi[sz]|replicat|clon|recreat|re-creat|imitat|digitally (?:alter|replicat|recreat))(?:e|ing)?(?:(?:,? (?:and|or)|,) (?:\w+ ){0,2}?(?:simulat|synthesi[sz]|replicat|clon|recreat|alter|imitat|manipulat)(?:e|ing)?){0,4} (?:the |my |your |his |her |their |any |[A-Z]\w+'s )?(?:[\w']+ ){0,3}?(?:voice(?! actor)|likeness|image|face|performances?|appearance)(?:(?:,? (?:and|or)|,) (?:voice|likeness|image|face|performances?|appearance)){0,4})/gi;
/** Copies of a person made by a machine. */
export const REPLICA =
  /\b(?:digital(?:ly)? (?:doubles?|replicas?|likeness|twins?|humans?)|synthetic|text-to-speech|TTS|artificial|AI(?:-generated)? (?:voice|double|likeness|avatar)|voice ?prints?|voice (?:clones?|models?)|biometric|facial (?:scans?|geometry)|body scans?|clon(?:e|ing)|deep-?fakes?|sound-?alikes?|look-?alikes?|simulat(?:e|ion)|synthesi[sz]e)\b/i;

/** A lone attribute is a person's only where the words say whose it is. */
const POSSESSED = /(?:\b(?:my|your|his|her|their|all)|\b(?!someone|another|anyone)\w+'s?) (?:[\w-]+ ){0,2}$/i;
const OF_WHOM =
  /^,? (?:and [a-z]+ )?of (?:the (?:[A-Z]|talent|performer|model|artist|individual|person|subject)|[A-Z]|you\b|me\b)/;
const USES =
  /\b(?:(?:re-?)?us(?:e|es|ing)|recording|filming|publication|reproduction|publish|reproduce|display|exploit|record|photograph|film|print|broadcast|depict|portray|feature|promot\w+|creat(?:e|ing)|generat(?:e|ing)|scan|distribute|adapt|exhibit|publicity|show)\b/i;
const OWNED = /\b(?:is|are|shall be|will be|remains?)\b[^;]{0,60}?\b(?:property|owned by|belongs?)\b/i;
/** The grant follows: "to the extent the content shows your likeness, you grant us the same rights". */
const GRANTED_AFTER = /\bgrants?\b[^.;]{0,60}\b(?:rights?|licen[cs]e|permission)\b/i;
/** A heading that is a permission: "Use of your username and profile picture". */
const USE_OF = /^\W*Use of (?:your|my|the) $/i;
/** What is said of others, or of what nobody may do. */
const ABOUT_OTHERS =
  /\b(?:represents?|warrants?|obtained|impersonat\w+|someone's|another's|third part(?:y|ies)'?|misleading|infring\w+|violat\w+|consents?,? releases?|(?:consent|permission) of (?:each|every|all|any))\b[^;]{0,110}$/i;
const ENDS = /^[^.;]{0,40}\b(?:shall|will) (?:end|cease|terminate|be subject to)\b/i;

const FORBIDDEN = /^[^.;]{0,80}\b(?:is|are) (?:not (?:permitted|allowed)|prohibited|forbidden)\b/i;
/** "You agree to be filmed and photographed". */
const FILMED =
  /\b(?:agrees?|consents?) to (?<words>(?:be|being) (?:filmed|photographed|videotaped|scanned|recorded (?:and|or) (?:filmed|photographed))(?:(?:,? (?:and|or)|,) (?:filmed|photographed|recorded|videotaped|scanned)){0,3})\b/gi;

function isWhose({ text, sentence, start, end }: Hit): boolean {
  if (/,| (?:and|or) |\/|'s | of publicity|publicity right/i.test(text) || REPLICA.test(text)) return true;
  return (
    POSSESSED.test(sentence.text.slice(Math.max(0, start - 40), start)) ||
    OF_WHOM.test(sentence.text.slice(end, end + 40))
  );
}

/** "Her name and voice may be used by Brand": the verb stands after. */
const MAY_BE_USED =
  /^[^.;]{0,60}?\b(?:may|can|will|shall) (?:also |then |freely )?be (?:used|published|displayed|shown|reproduced|recorded|exploited|broadcast|featured|adapted|cloned|synthesi[sz]ed|replicated)\b(?![^.;]{0,60}\b(?:only (?:with|after|if)|without|unless))/i;

/** The hit read with the verb that governs it, also where that follows. */
function governed(hit: Hit): Hit {
  const after = hit.governing.frame ? null : MAY_BE_USED.exec(hit.sentence.text.slice(hit.end, hit.end + 160));
  return after ? governedAt(hit, hit.end + after[0].length) : hit;
}

function isTaken(hit: Hit): boolean {
  const { text } = hit.sentence;
  const { frame, negative, excluded } = hit.governing;
  const before = text.slice(Math.max(0, hit.start - 260), hit.start);
  const after = text.slice(hit.end, hit.end + 160);
  if (negative || excluded || isRecital(hit) || /\bindemnif/i.test(text) || ENDS.test(after) || FORBIDDEN.test(after))
    return false;
  if (ABOUT_OTHERS.test(before)) return false;
  if (/\b(?:agrees?|consents?) to (?:the |any )?(?:use|publication|display) of (?:\w+ ){0,3}$/i.test(before))
    return allowsWork(hit);
  if (USE_OF.test(text.slice(0, hit.start))) return true;
  if (MAY_BE_USED.test(after)) return allowsWork(hit);
  if (GRANTED_AFTER.test(after)) return allowsWork(hit);
  if (/\b(?:rights?|licen[cs]e) (?:of|in|to|over) (?:(?:the )?(?:your|my|his|her|their|\w+'s) )?$/i.test(before))
    return allowsWork(hit);
  if (isGranted(hit) || frame?.kind === 'permission' || frame?.kind === 'statement')
    return allowsWork(hit) && (USES.test(before) || REPLICA.test(hit.text));
  return REPLICA.test(hit.text) && (OWNED.test(after) || /\b(?:own|retain|use)s?\b/i.test(before));
}

/** Whose the copy is by words that follow it: "the synthetic voice is Agency's property" runs against the person. */
function ownedByOther(hit: Hit, contract: Contract): Hit {
  const { governing, sentence, end, text } = hit;
  const owned = governing.direction === 'unclear' && REPLICA.test(text) ? OWNED.exec(sentence.text.slice(end)) : null;
  if (!owned || lastNamed(owned[0], contract) !== 'client') return hit;
  return { ...hit, governing: { ...governing, direction: 'creator' } };
}

/** Finds rights in a person's name, image, voice and copies of them. */
export function findLikeness(contract: Contract): readonly Hit[] {
  const filmed = [...scan(contract, FILMED)].filter((hit) => !hit.governing.negative && !isRecital(hit));
  const named = [SIMULATES, ROW, OF_PERSON, NAMED].flatMap((pattern) =>
    [...scan(contract, pattern)].map(governed).filter((hit) => (pattern === NAMED || isWhose(hit)) && isTaken(hit)),
  );
  return [...named.map((hit) => ownedByOther(hit, contract)), ...filmed];
}
