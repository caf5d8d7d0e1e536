import { AI_USE } from '../../language/ai-use';
import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import type { Repair } from '../../redline/repair';
import { governedAt, over, running, wordsBefore } from '../common/hits';
import { ADJECTIVE, BEYOND, CELL, NO_END, TAIL, TERM_ROW } from './words';
import type { Finder, Match, NoRepair } from '../rule';
import type { Hit } from '../common/scan';
import { scanApart } from '../common/scan';
import { isBrandOnly, isDefinition, isFeedbackOnly } from '../common/subject-matter';
import { survivingLicences } from './survival';
import { toMatch } from '../common/to-match';

const RIGHTS =
  /\b(?:release(?=[^.;]{0,60}\b(?:effect|perpetual|perpetuity|irrevocable))|(?:sub-?)?licen[cs](?:es?|ed)|rights?|copyrights?|grants?|assign(?:s|ment|ed)?|transfers?|conveys?|use[ds]?|usage|buy-?out|owns?|ownership|title|permission|consent|authori[sz]ation)\b/i;
const OTHER_MATTER = /\b(?:confidential|trade secrets?|jurisdiction|indemnif\w+|non-?compet\w+|warrant(?:y|ies))\b/i;
/** Matters whose lasting has nothing to do with rights in the work, whatever else the sentence says. */
const NEVER = /\b(?:guarant(?:y|ee)|funds?|indebtedness|obliged irrevocably|letter of credit)\b/i;
const GRANTS = /\b(?:licen[cs]e|assign|transfer|convey|grant)\w*/i;

/** How far a row of adjectives reaches. */
const ROW = 120;

function concernsRights(hit: Hit): boolean {
  const { text } = hit.sentence;
  const { negative, excluded, frame } = hit.governing;
  // A licence of a mark is none of the work, but for one that takes the mark away: without end, and for nothing more.
  const takes =
    frame?.kind !== 'assignment' && /\b(?:irrevocable|fully[ -]paid)/i.test(text.slice(hit.start, hit.end + ROW));
  if (!takes && isBrandOnly(hit)) return false;
  if (negative || excluded || isFeedbackOnly(hit) || isDefinition(hit)) return false;
  if (/\b(?:no|not|nor|without)(?: any| a)? $/i.test(wordsBefore(hit, 16))) return false;
  if (
    frame === null &&
    !GRANTS.test(text) &&
    /\brelease\b/i.test(text) &&
    (OF_CLAIMS.test(text) || !RELEASE_OF_USE.test(hit.sentence.paragraphText))
  )
    return false;
  if (NEVER.test(text.slice(Math.max(0, hit.start - 120), hit.end))) return false;
  const isCell = CELL.test(hit.sentence.stem);
  const permits = frame?.kind === 'grant' || frame?.kind === 'permission';
  if (!(isCell || permits || RIGHTS.test(text)) || (OTHER_MATTER.test(text) && !GRANTS.test(text))) return false;
  return hit.governing.frame?.kind !== 'waiver';
}

/** The words after the term count only in a grant that sets no other end. */
function outlasts({ sentence, governing, end }: Hit): boolean {
  const { frame, negative } = governing;
  const isGrant = frame?.kind === 'grant' || frame?.kind === 'permission';
  return (
    isGrant &&
    !negative &&
    !/\bfor (?:a|an|\w+ \(?\d)[^.;]{0,40}\b(?:period|months?|years?|days?)\b/i.test(sentence.text.slice(0, end))
  );
}

/** "Retains all rights in the software in perpetuity": what somebody has they go on having. */
function isKept({ sentence: { text }, governing: { frame } }: Hit): boolean {
  return frame?.kind === 'ownership' && /\b(?:retain|reserve|remain)/.test(text.slice(frame.start, frame.end));
}

/** A release of claims is no right in the work; one of a likeness is. */
const OF_CLAIMS = /\b(?:claims?|liabilit(?:y|ies)|demands|causes of action)\b/i;
const RELEASE_OF_USE =
  /\b(?:publicity|likeness|images?|photos?|photographs?|recordings?|voice|rights granted|use of)\b/i;

/** Whether words of one of the patterns let a right in the work last for ever. */
function isEndless(hit: Hit, pattern: RegExp): boolean {
  if (isKept(hit)) return false;
  if (pattern === TERM_ROW) return !isBrandOnly(hit);
  // These deny that there is an end: the words themselves are negative, the right is not.
  if (pattern === NO_END)
    return (
      !hit.governing.excluded && !isBrandOnly(hit) && !isFeedbackOnly(hit) && !OTHER_MATTER.test(hit.sentence.text)
    );
  return concernsRights(hit) && (pattern !== BEYOND || outlasts(hit));
}

function severityOf({ text, sentence, governing }: Hit): Severity {
  if (/irrevocably/i.test(text) || governing.frame?.kind === 'assignment') return 'low';
  if (/\b(?:voice|likeness)\b/i.test(sentence.text)) return 'high';
  return /perpetual|perpetuity/i.test(sentence.text) && /irrevocabl/i.test(sentence.text) ? 'high' : 'medium';
}

/** "The full duration of the copyrights in the song and the recording": what they are in goes with them. */
const IN_WHAT =
  /^ (?:in|to|of) (?:the |this |such |any |his |her |their |your )?[\w-]+(?: [\w-]+){0,2}?(?: and (?:the )?[\w-]+(?: [\w-]+)?)?(?=[,.;]|$)/;

function repairOf({ start, end: last, sentence, text: quoted }: Hit, isRow: boolean): Repair {
  const before = sentence.text.slice(0, start);
  const inWhat = /\bcopyrights?$/i.test(quoted) ? (IN_WHAT.exec(sentence.text.slice(last))?.[0].length ?? 0) : 0;
  const end = last + inWhat;
  const within = /\b(?:with|of|for)(?: an?)? $/.exec(before);
  if (within && /duration$/i.test(quoted))
    return {
      strikes: [{ kind: 'words', start: within.index, end, insert: 'for {Term}' }],
      exclusion: 'none',
      addPurpose: false,
    };
  // "during and forever after the Term": the time of the contract is left.
  const during = /\bduring (and )$/i.exec(before)?.[1]?.length ?? 0;
  if (during > 0 && sentence.text.startsWith(' after ', end))
    return {
      strikes: [{ kind: 'words', start: start - during, end: end + ' after '.length, insert: '' }],
      exclusion: 'none',
      addPurpose: false,
    };
  // "This licence is perpetual and shall continue until ...": what follows says how long.
  const copula = /\b(?:is|shall be|will be) $/.exec(before);
  const goesOn = /^ and (?=(?:shall|will) (?:continue|last|remain|run)\b)/.exec(sentence.text.slice(end))?.[0];
  if (copula && goesOn !== undefined)
    return {
      strikes: [{ kind: 'words', start: copula.index, end: end + goesOn.length, insert: '' }],
      exclusion: 'none',
      addPurpose: false,
    };
  // "The licence is perpetual.": nothing else is said of it.
  if (
    /\b(?:is|are|shall be|will be) $/.test(before) &&
    /^(?:[.;,]|$| and (?:shall|will|may)\b)/.test(sentence.text.slice(end))
  )
    return {
      strikes: [{ kind: 'words', start, end, insert: 'limited to {Term}' }],
      exclusion: 'none',
      addPurpose: false,
    };
  const isPredicate = /\b(?:is|are|be)(?: [a-z]+,?){0,3}(?: and)? $/.test(before);
  const strikes = isPredicate
    ? []
    : isRow
      ? [{ kind: 'member' as const, start, end }]
      : [{ kind: 'words' as const, start, end, insert: 'for {Term}' }];
  return { strikes, exclusion: isPredicate ? 'promise' : 'none', addPurpose: false };
}

/** What may not be done with copies can be said however long rights last. */
function followedBy(sentence: string): Repair {
  return { strikes: [], exclusion: 'none', addPurpose: false, after: { sentence } };
}

const HOWEVER_LONG = followedBy(`However long these rights last, no copy may be used ${AI_USE}.`);
const SURVIVING = followedBy(`Whatever survives, no copy may be used ${AI_USE}.`);
/** Words that no small change gives an end to. */
const NO_EDIT: ReadonlyMap<RegExp, NoRepair> = new Map([
  [BEYOND, { noEdit: 'outlasts' }],
  [NO_END, { noEdit: 'outlasts' }],
  [TERM_ROW, { noEdit: 'row' }],
]);

/** "Shall survive expiration in perpetuity": a time of the contract's own would contradict it. */
function isSurvival({ sentence: { text }, start }: Hit): boolean {
  return /\bsurviv(?:e|es|ing)\b/i.test(text.slice(0, start));
}

/** "You may not revoke this licence" runs against whoever gave it; words that deny an end forbid nobody its use. */
function deniedEnd(contract: Contract, hit: Hit): Hit {
  if (hit.match.groups?.['revoked'] === undefined) return hit.start > 0 ? governedAt(hit, hit.start - 1) : hit;
  const role = contract.actors.before(hit.sentence.text, hit.start)?.role;
  return role === 'creator' || role === 'client' ? running(hit, role) : hit;
}

/** What lasts, where it stands next to the adjective: "perpetual licence", "irrevocably assigns". */
const LASTS =
  /^ (?:(?:non-?)?exclusive )?(?:(?:rights?(?: and licen[cs]es?)?|licen[cs]es?)|assigns?|transfers?|conveys?|grants?)\b/i;

function withNoun(hit: Hit, pattern: RegExp): Hit {
  const next = pattern === ADJECTIVE ? LASTS.exec(hit.sentence.text.slice(hit.end, hit.end + ROW)) : null;
  return over(hit, hit.start, hit.end + (next?.[0].length ?? 0));
}

function find(contract: Contract): readonly Match[] {
  const worded = scanApart(contract, [ADJECTIVE, TAIL, BEYOND, NO_END, TERM_ROW])
    .map(({ hit, pattern }) => ({ hit: pattern === NO_END ? deniedEnd(contract, hit) : hit, pattern }))
    .filter(({ hit, pattern }) => isEndless(hit, pattern))
    .map(({ hit, pattern }) =>
      toMatch(withNoun(hit, pattern), {
        severity: severityOf(hit),
        confidence: 0.9,
        reason: 'leaves you no end and no way to take the rights back',
        repair:
          (pattern === BEYOND || pattern === NO_END) && /\b(?:rights?|licen[cs]es?)\b/i.test(hit.sentence.text)
            ? HOWEVER_LONG
            : (NO_EDIT.get(pattern) ?? (isSurvival(hit) ? SURVIVING : repairOf(hit, pattern === ADJECTIVE))),
      }),
    );
  const surviving = survivingLicences(contract).map(({ hit, sections }) =>
    toMatch(hit, {
      severity: 'low',
      confidence: 0.7,
      reason: `keeps the licence of section ${sections.join(' and ')} alive after the contract has ended`,
      repair: SURVIVING,
    }),
  );
  return [...worded, ...surviving];
}

export const perpetualTerm: Finder = {
  severityUnderRestriction: 'low',
  carrierRank: 12,
  find,
};
