import type { Contract } from '../../contract/contract';
import { frameWords } from '../../contract/governing';
import { allowsWork, governedAt, isGranted, over, running } from '../common/hits';
import { isRecital } from '../ip-assignment/words';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';
import { isDefinition } from '../common/subject-matter';
import {
  ABOUT_OTHERS,
  ALIKE,
  AVAILABLE,
  CONSENT,
  ENDS,
  ENTERED,
  FORBIDDEN,
  GIVEN_UP,
  GRANTED_AFTER,
  HOLDS,
  IN_ROW,
  KEEPS,
  LETS,
  LET_BE_USED,
  LICENSED,
  MADE_AVAILABLE,
  MADE_FROM,
  MAKES,
  MINE,
  NOT_ASKED,
  NOT_PREVENTED,
  OF_A_THING,
  OF_WHOM,
  OR_NOT,
  OWNED,
  PERSON,
  POSSESSED,
  RELEASED,
  REMADE,
  USE_OF,
  VERIFIES,
  VOICED,
  WAIVED,
  WITHHELD,
} from './context';
import {
  ACCOUNT,
  AT_EVENT,
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
} from './words';
import { lastNamed } from '../common/who-is-named';

function isWhose({ text, sentence, start, end }: Hit): boolean {
  if (
    /,| (?:and|or) |\/|\b(?:my|your|his|her|their) |'s | of publicity|publicity right/i.test(text) ||
    REPLICA.test(text)
  )
    return true;
  return (
    POSSESSED.test(sentence.text.slice(Math.max(0, start - 40), start)) ||
    IN_ROW.test(sentence.text.slice(Math.max(0, start - 220), start)) ||
    OF_WHOM.test(sentence.text.slice(end, end + 40)) ||
    LICENSED.test(sentence.text.slice(0, start))
  );
}

/** "Her name and voice may be used by Brand": the verb stands after. */
const MAY_BE_USED =
  /^[^.;]{0,60}?\b(?:may|can|will|shall) (?:(?:also |then |freely )?be (?:(?!need|requir|request|ask|verif|check|remov|delet|stor|collect|retain|process|protect|confirm|amend|updat|chang|contact)[a-z]+ed|shown|visible|built|made public|taken|seen|put|kept on (?:file|show))|(?:also )?(?:appear|accompany))\b(?![^.;]{0,60}\b(?:only (?:with|after|if)|without|unless))/i;

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
    (negative && !OR_NOT.test(before)) ||
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
  if (RELEASED.test(before)) return false;
  const serves = frame?.kind === 'statement' || /\b(?:solely|only|limited purpose) (?:for|to|of)\b/.test(text);
  if (serves && !ACCOUNT.test(hit.text) && SERVES.test(text) && !FOR_ADS.test(text)) return false;
  if (OF_A_THING.test(after) || NOT_PREVENTED.test(before)) return false;
  const isLet = (LETS.test(before) && LET_BE_USED.test(after)) || (MAKES.test(before) && AVAILABLE.test(after));
  if (isLet || MADE_AVAILABLE.test(before)) return allowsWork(hit);
  if (CONSENT.test(before) && !WITHHELD.test(text)) return allowsWork(hit);
  if (frame?.kind === 'permission' && REMADE.test(after)) return allowsWork(hit);
  if (MADE_FROM.test(before) && REPLICA.test(hit.text)) return allowsWork(hit);
  if (WAIVED.test(before) && /publicity/i.test(hit.text)) return allowsWork(hit);
  if (USE_OF.test(text.slice(0, hit.start))) return true;
  if (MAY_BE_USED.test(after)) return allowsWork(hit);
  if (GRANTED_AFTER.test(text.slice(hit.end, hit.end + 420))) return allowsWork(hit);
  if (/\b(?:rights?|licen[cs]e) (?:of|in|to|over) (?:(?:the )?(?:your|my|his|her|their|\w+'s) )?$/i.test(before))
    return allowsWork(hit);
  if (VOICED.test(before) || (frame === null && MINE.test(before))) return allowsWork(hit);
  if (isGranted(hit)) return allowsWork(hit);
  if (frame?.kind === 'permission' || frame?.kind === 'statement') return allowsWork(hit);
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

/** "Client's likeness", used by somebody else: whoever is shown bears it, whatever they are called. */
function ofPossessor(hit: Hit): Hit {
  const { frame, direction } = hit.governing;
  const [, whose] =
    /\b([A-Z]\w+)'s?,? (?:\w+(?:,|,? (?:and|or)) ){0,3}(?:image|likeness|voice|face|portrait|photo)/.exec(hit.text) ??
    [];
  if (direction !== 'client' || whose === undefined || !frame?.grantee) return hit;
  return new RegExp(`\\b${whose}$`, 'i').test(frame.grantee.name) ? hit : running(hit, 'creator');
}

/** "Use your voice": a word by itself is quoted with what is done to it. */
const DONE = /\b(?:use|using|record|publish|display)(?: of)? (?:(?:my|your|his|her|their|the|\w+'s) )?$/i;

function withVerb(hit: Hit): Hit {
  if (!/^\w+$/.test(hit.text)) return hit;
  const verb = DONE.exec(hit.sentence.text.slice(Math.max(0, hit.start - 50), hit.start));
  return verb ? over(hit, hit.start - verb[0].length, hit.end) : hit;
}

const SAY_WHOSE: readonly RegExp[] = [NAMED, SHOWING, DEPICTS, NAME_ALONE];

/** What is filmed is also shown. */
const MADE_PUBLIC =
  /\b(?:us(?:e|ed)|shar(?:e|ed)|publish(?:ed)?|promot\w+|post(?:ed)?|stream(?:ed)?|market\w*|public(?:ly|ity)|social media|website)\b/i;

/** A name by itself counts where it advertises something, and is no brand. */
function isPublicity({ sentence: { text } }: Hit): boolean {
  return (PUBLICITY.test(text) || /\bmy (?:image|photo|likeness|voice)/i.test(text)) && !BRANDS.test(text);
}

/** Finds rights in a person's name, image, voice and copies of them. */
export function findLikeness(contract: Contract): readonly Hit[] {
  const filmed = [
    ...scan(contract, FILMED),
    ...[...scan(contract, AT_EVENT)].filter(({ sentence }) => MADE_PUBLIC.test(sentence.text)),
  ]
    .filter((hit) => !hit.governing.negative && !isRecital(hit))
    // Whoever is filmed bears it, though the words say that they "may be".
    .map((hit) => (hit.governing.direction === 'client' ? running(hit, 'creator') : hit));
  const named = [SIMULATES, ROW, OF_PERSON, SHOWING, DEPICTS, NAMED, NAME_ALONE].flatMap((pattern) =>
    [...scan(contract, pattern)]
      .map(governed)
      .filter((hit) => (SAY_WHOSE.includes(pattern) || isWhose(hit)) && isTaken(hit))
      .filter((hit) => pattern !== NAME_ALONE || isPublicity(hit)),
  );
  return [...named.map((hit) => withVerb(ofPossessor(doneTo(givenUp(ownedByOther(hit, contract)))))), ...filmed];
}
