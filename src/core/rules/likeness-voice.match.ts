import type { Contract } from '../contract/contract';
import { frameWords } from '../contract/governing';
import { allowsWork, governedAt, isGranted, running } from './hits';
import { isRecital } from './ip-assignment.words';
import type { Hit } from './scan';
import { scan } from './scan';
import { isDefinition } from './subject-matter';
import {
  ACCOUNT,
  ACTS,
  BRANDS,
  DEPICTS,
  FILMED,
  FOR_ADS,
  NAMED,
  NAME_ALONE,
  OF_PERSON,
  PUBLICITY,
  REPLICA,
  ROW,
  SERVES,
  SHOWING,
  SIMULATES,
} from './likeness-voice.words';
import { lastNamed } from './who-is-named';

/** A lone attribute is a person's only where the words say whose it is. */
const POSSESSED = /(?:\b(?:my|your|his|her|their|all)|\b(?!someone|another|anyone)\w+'s?) (?:[\w-]+ ){0,2}$/i;
const OF_WHOM =
  /^,? (?:and [a-z]+ )?of (?:the (?:[A-Z]|talent|performer|model|artist|individual|person|subject)|[A-Z]|you\b|me\b)/;
const USES =
  /\b(?:(?:re-?)?us(?:e|es|ing)|recording|filming|publication|reproduction|publish|reproduce|display|exploit|record|photograph|film|print|broadcast|depict|portray|feature|promot\w+|creat(?:e|ing)|generat(?:e|ing)|scan|distribute|adapt|exhibit|publicity|show|licen[cs]e|feature|take|list|include|identify|mention|attach|incorporate|edit|modify|alter|stream|dub|make|publishing|displaying|reproducing|showing|posting|sharing|broadcasting|distributing|exhibiting|exploiting|post|share|manage|commerciali[sz]e|animate)\b/i;
const OWNED = /\b(?:is|are|shall be|will be|remains?)\b[^;]{0,60}?\b(?:property|owned by|belongs?)\b/i;
/** "constitutes your consent for Sponsor to use": a permission that no verb gives. */
const CONSENT =
  /\b(?:consent|permission|authori[sz]ation|authori[sz]es?|permits?|allows?|releases?) (?:for|to|that|the|[A-Z]\w+)\b[^.;]{0,110}\b(?:use|publish|display|reproduce|film|photograph|record|exploit)\b[^.;]{0,60}$/i;
const WITHHELD =
  /\b(?:prior|without|require[sd]?|subject to|obtain\w*|withdraw\w*|revoke)\b[^.;]{0,60}\b(?:consent|permission|authori[sz]ation)\b/i;
/** "shall allow their likeness to be used", "makes available for the use of Sponsor". */
const LET_BE_USED =
  /^[^.;]{0,80}? (?:to be|being) (?:used|published|displayed|recorded|reproduced|filmed|photographed)\b/i;
const LETS =
  /\b(?:allows?|permits?|authori[sz]es?|consents?|agrees?) (?:to )?(?:the |all |his |her |their |its |my |your )?$/i;
const MAKES = /\bmakes? (?:the |his |her |their |its |my |your )?$/i;
const AVAILABLE = /^[^.;]{0,40}? available (?:to|for)\b/i;
const MADE_AVAILABLE =
  /\bmak(?:e|es|ing) available (?:for|to)\b[^.;]{0,220}$|\binclud(?:es|ing) (?:our|its|their) use of $/i;
/** Things have a likeness too. */
const OF_A_THING = /^ of (?:the |its |any )?(?:car|vehicle|product|building|mascot|logo|stadium)s?\b/i;
/** "Nothing shall prevent the Model from using her name": whoever keeps that gives nothing. */
const NOT_PREVENTED = /\bprevent\b[^;]{0,240}$/i;
/** "waives any right of publicity in the photographs". */
const WAIVED = /\bwaives? (?:any|all)(?: and all)? (?:such )?$/i;
/** The data of a body that show who somebody is, and nothing else. */
const VERIFIES = /\b(?:(?:age )?verif\w+|authenticat\w+|(?:your|government) ID|age estimation|log ?in|fraud|unlock)\b/i;
/** "A look-alike of the car" is nobody. */
const ALIKE = /^(?:look|sound)-?alikes?$/i;
const PERSON = /\b(?:person|talent|artist|performer|actor|actress|singer|model|celebrity|voice|likeness|athlete)s?\b/i;
/** The grant follows: "to the extent the content shows your likeness, you grant us the same rights". */
const GRANTED_AFTER = /\bgrants?\b[^.;]{0,60}\b(?:rights?|licen[cs]e|permission)\b/i;
/** A heading that is a permission: "Use of your username and profile picture". */
const USE_OF = /^\W*Use (?:of )?(?:your|my|the) $|^\W*Use $/i;
/** "Does not have, and shall not claim, any right in the likenesses or images used": given up, not kept. */
const GIVEN_UP =
  /\b(?:(?:does|do|shall|will|did) not (?:have|hold|own|retain|acquire|assert|claim)|(?:have|has|claims?|retains?) no|waives?|relinquish(?:es)?|disclaims?)\b[^.;]{0,120}\b(?:rights?|title|interest|claims?)\b[^.;]{0,40} (?:in|to|over) (?:the |any |all |such )?(?:[a-z]+, ){0,4}(?:and |or )?$/i;
/** What is said of others, or of what nobody may do. */
const ABOUT_OTHERS =
  /\b(?:represents?|warrants?|desirous of|desires? to|obtained|secured|cleared|impersonat\w+ (?:any|another|other|someone|or)\b|someone's|another's|third part(?:y|ies)'?|misleading|infring\w+|violat\w+|consents?,? releases?|(?:consent|permission) of (?:each|every|all|any))\b[^;]{0,110}$/i;
const ENDS = /^[^.;]{0,60}\b(?:(?:shall|will) (?:end|cease|terminate)|(?:is|are|shall be|will be) subject to)\b/i;

const FORBIDDEN = /^[^.;]{0,80}\b(?:is|are) (?:not (?:permitted|allowed)|prohibited|forbidden)\b/i;

/** "a licence to use the voice": the licence says that it is somebody's. */
const LICENSED = /\b(?:licen[cs]e|right|permission|consent) to use (?:the )?$/i;
/** "permission for your likeness to be included". */
const PERMITTED = /\b(?:permission|consent|authori[sz]ation|right) for (?:the |your |my |his |her |their )?$/i;
const TO_BE_DONE =
  /^[^.;]{0,40}? (?:to be|being) (?:included|shown|used|published|recorded|shared|broadcast|filmed)\b/i;
/** "Recordings which may include your image": what they hold, not what is done with it. */
const HOLDS = /\b(?:may|can|could|might) (?:also )?(?:include|contain)\b[^.;]{0,60}$/i;
/** "his likeness recreated by computer". */
const REMADE = /^ (?:be )?(?:digitally )?(?:recreated|altered|replicated|simulated|cloned|synthesi[sz]ed)\b/i;
/** "will be processed to create voice models". */
const MADE_FROM =
  /\b(?:used|processed|recorded|analy[sz]ed)\b[^.;]{0,120}\bto (?:create|generate|build|train|produce) (?:an? |the )?$/i;
/** What somebody keeps, or need not be given, is not taken from them. */
const KEEPS = /\b(?:retains?|reserves?|keeps?)\b[^.;]{0,90}$/i;
const NOT_ASKED = /\bright to (?:require|demand|insist|have|be)\b[^.;]{0,60}$/i;
/** The picture that somebody enters for a prize is a work. */
const ENTERED = /\b(?:contest|competition|entr(?:y|ies)|winner|prize)\b/i;

function isWhose({ text, sentence, start, end }: Hit): boolean {
  if (
    /,| (?:and|or) |\/|^(?:my|your|his|her|their) |'s | of publicity|publicity right/i.test(text) ||
    REPLICA.test(text)
  )
    return true;
  return (
    POSSESSED.test(sentence.text.slice(Math.max(0, start - 40), start)) ||
    OF_WHOM.test(sentence.text.slice(end, end + 40)) ||
    LICENSED.test(sentence.text.slice(0, start))
  );
}

/** "Her name and voice may be used by Brand": the verb stands after. */
const MAY_BE_USED =
  /^[^.;]{0,60}?\b(?:may|can|will|shall) (?:also |then |freely )?be (?:used|published|displayed|shown|posted|shared|reproduced|recorded|exploited|broadcast|featured|adapted|cloned|synthesi[sz]ed|replicated)\b(?![^.;]{0,60}\b(?:only (?:with|after|if)|without|unless))/i;

/** The hit read with the verb that governs it, also where that follows. */
function governed(hit: Hit): Hit {
  const after = hit.governing.frame ? null : MAY_BE_USED.exec(hit.sentence.text.slice(hit.end, hit.end + 160));
  return after ? governedAt(hit, hit.end + after[0].length) : hit;
}

/** The same words say whose it is instead. */
function isTakenOver(text: string): boolean {
  return /\b(?:owned by|property of|belongs? to|vests? in)\b/i.test(text);
}

function isTaken(hit: Hit): boolean {
  const { sentence } = hit;
  const { text } = sentence;
  const { frame, negative, excluded } = hit.governing;
  const before = text.slice(Math.max(0, hit.start - 260), hit.start);
  const after = text.slice(hit.end, hit.end + 160);
  if (GIVEN_UP.test(before) && isTakenOver(text)) return !isRecital(hit);
  if (
    negative ||
    excluded ||
    isRecital(hit) ||
    isDefinition(hit) ||
    /\bindemnif/i.test(`${sentence.stem} ${text}`) ||
    ENDS.test(after) ||
    FORBIDDEN.test(after)
  )
    return false;
  if (ABOUT_OTHERS.test(before) || NOT_ASKED.test(before)) return false;
  if (KEEPS.test(before) && frame?.grantee?.role !== 'client' && !/^we$/i.test(frame?.grantee?.name ?? ''))
    return false;
  if (/^(?:my|the) photo\w*$/i.test(hit.text) && ENTERED.test(text)) return false;
  if (ALIKE.test(hit.text) && !PERSON.test(text.replace(hit.text, ''))) return false;
  if (/\b(?:biometric|facial|face)/i.test(hit.text) && VERIFIES.test(text)) return false;
  if (HOLDS.test(before) && !GRANTED_AFTER.test(after)) return false;
  if (/\b(?:agrees?|consents?) to (?:the |any )?(?:use|publication|display) of (?:\w+ ){0,3}$/i.test(before))
    return allowsWork(hit);
  if (OF_A_THING.test(after) || NOT_PREVENTED.test(before)) return false;
  const isLet = (LETS.test(before) && LET_BE_USED.test(after)) || (MAKES.test(before) && AVAILABLE.test(after));
  if (isLet || MADE_AVAILABLE.test(before)) return allowsWork(hit);
  if (CONSENT.test(before) && !WITHHELD.test(text)) return allowsWork(hit);
  if (frame?.kind === 'permission' && REMADE.test(after)) return allowsWork(hit);
  if (PERMITTED.test(before) && TO_BE_DONE.test(after)) return allowsWork(hit);
  if (MADE_FROM.test(before) && REPLICA.test(hit.text)) return allowsWork(hit);
  if (WAIVED.test(before) && /publicity/i.test(hit.text)) return allowsWork(hit);
  if (USE_OF.test(text.slice(0, hit.start))) return true;
  if (MAY_BE_USED.test(after)) return allowsWork(hit);
  if (GRANTED_AFTER.test(after)) return allowsWork(hit);
  if (/\b(?:rights?|licen[cs]e) (?:of|in|to|over) (?:(?:the )?(?:your|my|his|her|their|\w+'s) )?$/i.test(before))
    return allowsWork(hit);
  const serves = frame?.kind === 'statement' || /\b(?:solely|only) (?:for|to)\b/.test(text);
  if (serves && !ACCOUNT.test(hit.text) && SERVES.test(text) && !FOR_ADS.test(text)) return false;
  if (isGranted(hit) || frame?.kind === 'permission' || frame?.kind === 'statement')
    return allowsWork(hit) && (USES.test(before) || ACTS.test(hit.text));
  return REPLICA.test(hit.text) && (OWNED.test(after) || /\b(?:own|retain|use)s?\b/i.test(before));
}

/** Whose the copy is by words that follow it: "the synthetic voice is Agency's property" runs against the person. */
function ownedByOther(hit: Hit, contract: Contract): Hit {
  const { governing, sentence, end, text } = hit;
  const owned = governing.direction === 'unclear' && REPLICA.test(text) ? OWNED.exec(sentence.text.slice(end)) : null;
  if (!owned || lastNamed(owned[0], contract) !== 'client') return hit;
  return { ...hit, governing: { ...governing, direction: 'creator' } };
}

/** Whoever gives a right up bears it, though the words forbid. */
function givenUp(hit: Hit): Hit {
  const { governing, sentence } = hit;
  if (!governing.negative || !isTakenOver(sentence.text)) return hit;
  return running(hit, governing.frame?.grantee?.role === 'client' ? 'client' : 'creator');
}

/** "My voice will be recorded": whoever it is done to bears it. */
function doneTo(hit: Hit): Hit {
  const { frame, direction } = hit.governing;
  const isPassive = frame?.kind === 'duty' && /^(?:shall|will) be\b/i.test(frameWords(hit.sentence, frame));
  return isPassive && direction === 'client' ? running(hit, 'creator') : hit;
}

const SAY_WHOSE: readonly RegExp[] = [NAMED, SHOWING, DEPICTS, NAME_ALONE];

/** A name by itself counts where it advertises something, and is no brand. */
function isPublicity({ sentence: { text } }: Hit): boolean {
  return PUBLICITY.test(text) && !BRANDS.test(text);
}

/** Finds rights in a person's name, image, voice and copies of them. */
export function findLikeness(contract: Contract): readonly Hit[] {
  const filmed = [...scan(contract, FILMED)]
    .filter((hit) => !hit.governing.negative && !isRecital(hit))
    // Whoever is filmed bears it, though the words say that they "may be".
    .map((hit) => (hit.governing.direction === 'client' ? running(hit, 'creator') : hit));
  const named = [SIMULATES, ROW, OF_PERSON, SHOWING, DEPICTS, NAMED, NAME_ALONE].flatMap((pattern) =>
    [...scan(contract, pattern)]
      .map(governed)
      .filter((hit) => (SAY_WHOSE.includes(pattern) || isWhose(hit)) && isTaken(hit))
      .filter((hit) => pattern !== NAME_ALONE || isPublicity(hit)),
  );
  return [...named.map((hit) => doneTo(givenUp(ownedByOther(hit, contract)))), ...filmed];
}
