import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import type { Repair } from '../../redline/repair';
import type { Match, NoRepair } from '../rule';
import type { Hit } from '../common/scan';
import { scanApart } from '../common/scan';
import { type Exception, exceptionAtEnd, isExcepted } from '../common/tail-exception';
import { toMatch } from '../common/to-match';
import { lastNamed } from '../common/who-is-named';

const TERMS =
  '(?:terms(?: (?:of (?:service|use|engagement|business)|and conditions))?|agreement|conditions|polic(?:y|ies)|guidelines|rules|licen[cs]e terms|contract|addendum)';
/** "We may change these Terms at any time". */
const MAY_CHANGE = new RegExp(
  `\\b(?:may|can|reserves? the right(?: at any time)?(?:,? in (?:its|our|their) sole discretion,?)? to)(?: (?:at any time|also|periodically|from time to time|modify or|update or|,)){0,4},? (?:amend|modify|change|update|revise|alter|vary|replace|supplement)(?:,? (?:or |and )?(?:amend|modify|change|update|revise|alter|vary|replace|discontinue|supplement|add to|delete)){0,3} (?:(?:any|all|parts?|portions?|provisions?) of )?(?:these|this|the|our|its|their|such|any)(?: [\\w'-]+){0,4}? ${TERMS}\\b(?: (?:at any time|from time to time|by posting[^.;,]{0,50}))?`,
  'gi',
);
/** "These Terms may be changed by us without notice". */
const MAY_BE_CHANGED = new RegExp(
  `\\b(?:these|this|the|our|its|their) (?:[\\w'-]+ ){0,3}?${TERMS} (?:may|can|will) (?:also )?be (?:amended|modified|changed|updated|revised|altered|varied)(?: (?:at any time|from time to time))? by (?:us|the [A-Z]\\w+|[A-Z]\\w+)`,
  'gi',
);
/** "Your continued use constitutes acceptance of the changes". */
const SILENCE_ACCEPTS =
  /\bcontinu(?:ed|ing) (?:use|access|performance|participation)\b[^.;:]{0,110}?\b(?:constitutes?|is|means|shall be|will be|signif(?:y|ies)|indicates?|you (?:agree|accept))\b[^.;:]{0,40}?\b(?:accept\w*|agree\w*|consent)\b/gi;
/** "Agency's policies, as amended from time to time". */
const AS_AMENDED = new RegExp(
  `\\b${TERMS}\\b[^.;:]{0,70}?(?<words>\\b(?:as|and as|each as)(?: (?:the same |they |it |such )?(?:may|shall|might) be)?(?: (?:amended|updated|modified|revised|changed|in effect|in force|issued|published)(?:,| or| and){0,2}){1,3}(?: by [\\w ]{2,24})? from time to time\\b)`,
  'gi',
);
/** "The supplier terms on the website are incorporated by reference". */
const TAKEN_IN = new RegExp(
  `\\b(?:supplier|vendor|contractor|portal|online|website|platform|marketplace|community|brand|contributor)(?: [\\w'-]+){0,2} ${TERMS}\\b[^.;:]{0,90}?\\b(?:incorporated (?:herein )?by reference|form part of|shall apply|will apply)\\b`,
  'gi',
);
/** "If there is a conflict, the online terms control". */
const THEIRS_PREVAIL =
  /\b(?:online|website|portal|platform|supplier)(?: [\w'-]+){0,2} (?:terms(?: and conditions)?|conditions)\b[^.;:]{0,40}?\b(?:prevails?|controls?|governs?)\b/gi;

const CHANGE = /\b(?:chang|amend|modif|revis|updat|new terms|addition|variation)\w*/i;
const CONFLICT = /\b(?:conflicts?|inconsisten\w+|discrepanc\w+|contradict\w*)\b/i;
const AGREED =
  /\b(?:mutual(?:ly)?|both parties|signed by|in writing (?:signed|by|between)|written (?:agreement|consent|amendment)|(?:with|upon|subject to) (?:your|[\w ]{2,20}'s) (?:prior |express |written ){0,3}(?:consent|agreement|approval))\b/i;
const LAW_OR_PRICE =
  /\b(?:laws?|statutes?|regulations?|act|directive|fees?|prices?|pricing|rates?|schedule of|exchange|programs?|products?|features?|services?)\b[^.;:]{0,24}$/i;
const OPERATIONS_ONLY =
  /\b(?:security|safety|health|expenses?|travel|conduct|anti-?(?:bribery|corruption)|parking|premises|privacy)\b/i;
const REACH = 160;
const NO_FURTHER_RIGHTS: Exception = {
  tail: ', but they give no further rights in the {Deliverables}',
  apart: 'Such terms give no further rights in the {Deliverables}.',
};
const NOT_RIGHTS: Exception = {
  tail: ', but not in relation to rights in the {Deliverables} or to AI',
  apart: 'This does not apply to rights in the {Deliverables} or to AI.',
};

/** Who changes the terms: named before "may"; for policies, whose they are. */
function isOtherSides(hit: Hit, pattern: RegExp, contract: Contract): boolean {
  const { text } = hit.sentence;
  const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
  if (pattern === MAY_BE_CHANGED) return lastNamed(hit.text, contract) === 'client';
  if (pattern === MAY_CHANGE) {
    const grantee = hit.governing.frame?.grantee?.role;
    const who =
      grantee === 'client' || grantee === 'creator' || grantee === 'mutual' ? grantee : lastNamed(before, contract);
    return who === 'client';
  }
  if (pattern === AS_AMENDED) {
    const policies = text.slice(Math.max(0, hit.match.index - 60), hit.start);
    return !LAW_OR_PRICE.test(text.slice(0, hit.match.index)) && lastNamed(policies, contract) === 'client';
  }
  if (pattern === SILENCE_ACCEPTS) return CHANGE.test(text);
  return pattern === THEIRS_PREVAIL ? CONFLICT.test(text) : true;
}

function severityOf({ sentence: { text } }: Hit, { words }: Contract): Severity {
  if (OPERATIONS_ONLY.test(text) && !/\b(?:rights?|content|licen[cs]es?|AI)\b/.test(text)) return 'low';
  return words.isServiceTerms ? 'medium' : 'high';
}

function repairOf(hit: Hit, pattern: RegExp): Repair | NoRepair {
  if (pattern === AS_AMENDED)
    return {
      strikes: [
        { kind: 'words', start: hit.start, end: hit.end, insert: 'in the version in force at the date of {Agreement}' },
      ],
      exclusion: 'own',
      addPurpose: false,
    };
  return exceptionAtEnd(hit, pattern === TAKEN_IN || pattern === THEIRS_PREVAIL ? NO_FURTHER_RIGHTS : NOT_RIGHTS);
}

/** Finds rights to change the terms alone, and terms from elsewhere that come in; one finding a paragraph. */
export function findUnilateralChanges(contract: Contract): readonly Match[] {
  const told = new Set<number>();
  const found: Match[] = [];
  for (const { hit, pattern } of scanApart(contract, [
    MAY_CHANGE,
    MAY_BE_CHANGED,
    SILENCE_ACCEPTS,
    AS_AMENDED,
    TAKEN_IN,
    THEIRS_PREVAIL,
  ])) {
    const { sentence, governing } = hit;
    if (told.has(sentence.paragraph) || AGREED.test(sentence.text)) continue;
    if (governing.negative || governing.excluded || !isOtherSides(hit, pattern, contract)) continue;
    told.add(sentence.paragraph);
    if (isExcepted(hit, NO_FURTHER_RIGHTS) || isExcepted(hit, NOT_RIGHTS)) continue;
    found.push(
      toMatch(
        { ...hit, governing: { ...governing, frame: null, direction: 'creator' } },
        {
          severity: severityOf(hit, contract),
          confidence: 0.75,
          reason: 'lets the terms change without your signature, those about your work and AI too',
          repair: repairOf(hit, pattern),
        },
      ),
    );
  }
  return found;
}
