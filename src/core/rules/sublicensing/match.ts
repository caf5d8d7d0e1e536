import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import { isForbiddenToo, isGranted, over } from '../common/hits';
import type { Match } from '../rule';
import type { Hit } from '../common/scan';
import { claims, scan } from '../common/scan';
import { isSpokenOf } from '../common/spoken-of';
import { MATTER } from '../third-party-sharing/grantees.match';
import { isBrandOnly, isDefinition, isFeedbackOnly } from '../common/subject-matter';
import {
  ADJECTIVE,
  RIGHT,
  VERB,
  OTHERS,
  KNOWN,
  OTHER_USERS,
  LICENSE_VERB,
  PASSIVE,
  NAMED_SUBLICENSEE,
  LICENSE_RIGHTS,
  IN_OTHER_WORDS,
  AS_NOUN,
} from './words';
import { planFor } from './repair';
import { toMatch } from '../common/to-match';

const REASON = 'lets them pass the right to use the work on to others';
const LIMITED_TO_SUPPLIERS =
  /\b(?:solely|only) to (?:its |their |our )?(?:service providers|contractors|subcontractors|vendors|suppliers)\b/i;

function severityOf(hit: Hit): Severity {
  const { text } = hit.sentence;
  if (LIMITED_TO_SUPPLIERS.test(text)) return 'low';
  if (/\bmultiple tiers\b|\bwithout (?:notice|payment|any payment)\b/i.test(text)) return 'critical';
  return hit.governing.frame?.kind === 'assignment' ? 'medium' : 'high';
}

const SUPPLIER = /\b(?:producer|licensor|owner|author|artist|photographer|composer|creator)s?$/i;

/** "Allow third parties": what they may do is of the work, or of a service. */
const LETS = /^(?:permit|allow|let|enable|authori[sz]e)\b(?!.* (?:so|foregoing|same|things|rights)$)/i;
const WORK =
  /\b(?:files|rights?|licen[cs]e|information|publications?|intellectual property|technology|property|it|them)\b/i;
/** The right stays where it was: "the right to sublicense is reserved to Licensor". */
const STAYS = /^[^.;,]{0,40}?\b(?:is|are|remains?|shall remain) (?:expressly )?(?:reserved|with|retained)\b/i;

/** "You can still license your content to others": what is one's own one may license. */
const OWN = /\byou (?:(?:can|may|are free to|remain free to|will|still|also|continue to),? ){1,3}$/i;

const DENIED =
  /\b(?:without|no|nor|not|neither)(?: (?:the|any|an?|other|express|further|such|additional))?(?: express)?[ -]{1,12}(?:to )?$/i;
/** "Any attempted transfer or sublicense by a party", "a license (or sublicense, as the case may be)": a thing that is spoken of, and not what may be done. */
const NOUN_BEFORE =
  /\b(?:an?|the|such|any|each|every|of|no|[a-z]+ed) (?:(?!to\b|may\b)[a-z-]+,? ){0,4}?(?:licen[cs]e|sale|transfer|assignment|[a-z]+(?:ment|ation)),? (?:and\/or |or |and )?$|\blicen[cs]e,? \((?:or|and) $/i;
const NOUN_AFTER =
  /^(?:,? (?:as (?:the case may be|applicable|appropriate)|amendments?|agreements?|fees?|revenues?|income|(?:shall|will|is|are|by|that|which|hereunder|in (?:violation|breach))\b))/i;
/** A verb in one place and a noun in another. */
const EITHER = /^(?:(?:sub|re)-?\s?)?licen[cs]e$/i;

/** "License such designs to LICENSEE": to the other side itself. The case tells names. */
const TO_PARTY = /^(?!grant)[^.;]* to (?:the )?[A-Z]\w+(?: and its \w+)?$/;
/** Goods are sold by others and not used by them. */
const OF_GOODS =
  /^(?:relicen[cs]e|(?:authori[sz]e|permit|allow|license|appoint) [^.;]{0,80})\b[^.;]{0,40}\b(?:Products?|Compounds?|sub-?distributors)\b/i;
const CONTRACT = /^(?:,? (?:or |and )?[a-z]+){0,4} (?:this|the) Agreement\b/;

function isNoun(hit: Hit, before: string, after: string): boolean {
  return EITHER.test(hit.text) && (NOUN_BEFORE.test(before) || NOUN_AFTER.test(after));
}

/** "The Artist reserves the right to print (or grant others the right to print)": who supplies the work gives nothing. */
function isKept({ sentence, start, governing: { frame } }: Hit): boolean {
  return (
    frame?.kind === 'permission' &&
    frame.grantee?.role === 'creator' &&
    sentence.frames().some((one) => one.kind === 'grant' && one.start === start)
  );
}

function allows(hit: Hit): boolean {
  const { negative, excluded } = hit.governing;
  if (negative || excluded || isForbiddenToo(hit)) return false;
  const before = hit.sentence.text.slice(0, hit.start);
  const after = hit.sentence.text.slice(hit.end);
  if (DENIED.test(before) || isNoun(hit, before, after)) return false;
  if (TO_PARTY.test(hit.text) || (OF_GOODS.test(hit.text + after) && !MATTER.test(before + after))) return false;
  // A contract that changes hands between both sides.
  if (hit.governing.frame?.grantee?.role === 'mutual' && CONTRACT.test(after)) return false;
  // Who supplies the work may license it elsewhere.
  if (SUPPLIER.test(hit.governing.frame?.grantee?.name ?? '') && /\b(?:may|can)\b/i.test(before.slice(-30)))
    return false;
  if (STAYS.test(after) || isKept(hit)) return false;
  if (OWN.test(before.slice(-60)) && /^(?:\w+,? ){1,4}?your\b/.test(hit.sentence.text.slice(hit.start, hit.end + 40)))
    return false;
  return !isBrandOnly(hit) && !isFeedbackOnly(hit) && !isDefinition(hit) && !isSpokenOf(hit);
}

/** "Allow others to do the same": whoever may do the one may do the other. */
const SO_TOO = / to do (?:so|the same|any of)/i;
/** "The transfer of copyright empowers the publisher to". */
const EMPOWERS = /\b(?:empowers?|entitles?|enables?)\b[^.;]{2,160}$/i;
/** Programs and services are licensed out by whoever makes them. */
const TOOL = /\b(?:software|services?|platform|documentation|products?)\b/i;

/** "Use, copy and show the recordings, and allow others to do so": a row of uses of somebody's work. */
function isOfRow({ sentence: { text }, start }: Hit): boolean {
  return (
    /\band (?:to )?$/.test(text.slice(0, start)) && MATTER.test(text) && !TOOL.test(text) && !/\bnot\b/i.test(text)
  );
}

/** Other words for passing on count where they are about somebody's work. */
function isOfWork({ sentence: { text }, start, end, text: words }: Hit): boolean {
  if (/\b(?:requires?|subject to|only with|obtain)\b/i.test(text.slice(end, end + 60))) return false;
  const near = text.slice(Math.max(0, start - 120), end + 120);
  if (MATTER.test(words) || / of (?:the|your|my) [A-Z]/.test(words)) return true;
  return (
    ((MATTER.test(near) || /\b(?:licen[cs]e|permission|rights?)\b/i.test(words)) && !TOOL.test(near)) ||
    /\bsub-?licen/i.test(words)
  );
}

/** What is passed on, and to whom. */
const WHAT =
  /^(?: directly or indirectly)?(?: through multiple tiers)?(?: and\/or assign)?(?: (?:the|any|all|some|such|its|these|this|it|them|others|third|to)\b(?: or (?:all|any|more)\b)?(?: (?!(?:under|solely|only|for|in|on|provided|as|that|which|who|subject|with|without|is|are|shall|will|may|and|or|by|upon|through|granted|at|from|during)\b)[\w'-]+){0,10})?/;

/** A verb is quoted with what it is about; the edit strikes the verb alone. */
function whole(hit: Hit, pattern: RegExp): Hit {
  if (pattern !== VERB && pattern !== RIGHT) return hit;
  const what = WHAT.exec(hit.sentence.text.slice(hit.end))?.[0] ?? '';
  const article = /^(?:the|an?) /i.exec(hit.text)?.[0].length ?? 0;
  return over(hit, hit.start + article, hit.end + what.length);
}

/** Finds rights to pass the work on to others. */
export function findSublicensing(contract: Contract): readonly Match[] {
  const found: Match[] = [];
  const claim = claims();
  for (const pattern of [
    ADJECTIVE,
    RIGHT,
    VERB,
    OTHERS,
    KNOWN,
    OTHER_USERS,
    LICENSE_VERB,
    PASSIVE,
    NAMED_SUBLICENSEE,
    LICENSE_RIGHTS,
    IN_OTHER_WORDS,
    AS_NOUN,
  ]) {
    for (const hit of scan(contract, pattern)) {
      if (!allows(hit)) continue;
      const { text } = hit.sentence;
      if (pattern === OTHERS && LETS.test(hit.text) && !WORK.test(text) && !MATTER.test(text)) continue;
      if (/^grant to\b/i.test(hit.text) && !MATTER.test(text)) continue;
      if (pattern === OTHERS && TOOL.test(hit.text) && !MATTER.test(hit.text)) continue;
      if ((pattern === AS_NOUN || pattern === IN_OTHER_WORDS) && !isOfWork(hit)) continue;
      const saysAlone =
        pattern === ADJECTIVE ||
        pattern === RIGHT ||
        pattern === PASSIVE ||
        (pattern === AS_NOUN && !/^through/i.test(hit.text)) ||
        (pattern === OTHERS && SO_TOO.test(hit.text) && isOfRow(hit)) ||
        (pattern === NAMED_SUBLICENSEE && isGranted(hit)) ||
        (pattern === IN_OTHER_WORDS && EMPOWERS.test(text.slice(0, hit.start)));
      if (!saysAlone && (hit.governing.frame === null || hit.governing.frame.kind === 'duty')) continue;
      if (!claim(hit)) continue;
      const plan = planFor(hit, pattern);
      found.push(
        toMatch(whole(hit, pattern), {
          severity: severityOf(hit),
          confidence: pattern === OTHERS || pattern === KNOWN ? 0.75 : 0.9,
          reason: REASON,
          repair: { ...plan, addPurpose: false },
        }),
      );
    }
  }
  return found;
}
