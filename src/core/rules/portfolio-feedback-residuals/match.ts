import type { Contract } from '../../contract/contract';
import type { Role } from '../../contract/roles';
import type { Severity } from '../../model';
import type { Repair } from '../../redline/repair';
import type { Match, NoRepair } from '../rule';
import type { Hit } from '../common/scan';
import { scanApart } from '../common/scan';
import { isFeedbackOnly, isRestated } from '../common/subject-matter';
import { type Exception, exceptionAtEnd, isExcepted } from '../common/tail-exception';
import { toMatch } from '../common/to-match';
import { lastNamed } from '../common/who-is-named';

/** What people remember, and what an AI system has learned. */
const RESIDUALS =
  /\bfree to use\b[^.;:]{0,60}?\bresiduals?\b|\bretained in the unaided memor(?:y|ies)\b|\bresiduals? (?:resulting from|of) (?:access|exposure)\b/gi;
const SCRAP =
  '(?:unused|rejected|unselected|unaccepted|discarded|preliminary) (?:concepts?|ideas|pitch(?:es)?|drafts?|designs?|sketches|materials?|proposals?|works?|versions?|samples?)';
/** "Unused concepts become the property of Agency", "may develop rejected pitches". */
const SCRAP_TAKEN = new RegExp(
  `\\b${SCRAP}\\b[^.;:]{0,60}?\\b(?:(?:becomes? |(?:is|are|remains?|(?:shall|will) (?:be|become|remain)) )(?:the )?(?:sole |exclusive )?(?:property of|owned by)|belongs? to|may be (?:used|developed|kept)|vests? in)|\\b(?:may|can) (?:use|develop|keep|own|exploit|adapt)\\b[^.;:]{0,30}?\\b${SCRAP}`,
  'gi',
);
/** Test work: "samples and test pieces are owned by Agency". */
const TEST_WORK =
  /\b(?:test|trial|sample|audition|spec(?:ulative)?) (?:work|pieces?|articles?|designs?|translations?|recordings?|materials?|assignments?|reads?)\b[^.;:]{0,70}?\b(?:property of|owned by|belongs? to|may be used)/gi;
/** "may show samples in case studies on any platform". */
const SHOWCASE =
  /\b(?:may|right to|permission to)\b[^.;:]{0,70}?\b(?:show|showcase|display|use|feature|reproduce|publish|include)\b[^.;:]{0,90}?\bin (?:its|their|our|any|the) (?:own )?(?:[\w-]+,? (?:and )?){0,3}?(?:portfolios?|case stud(?:y|ies)|showcases?|showreels?)\b/gi;
/** "Materials are considered non-confidential and non-proprietary". */
const NOT_CONFIDENTIAL =
  /\b(?:content|materials?|submissions?|contributions?|works?|drafts?|files|uploads?|pitches|information)\b[^.;:]{0,110}?\b(?:(?:considered|treated as|regarded as|is|are|be) )?non-?confidential\b(?:,? and non-?proprietary)?/gi;

const PRODUCT_FEEDBACK =
  /\b(?:about|regarding|relating to|concerning|to improve) (?:our|the|its) (?:services?|platform|products?|software|site|app|materials)\b/i;
const PERFORMANCE_PAY = /\b(?:SAG|AFTRA|guild|union|royalt(?:y|ies)|reuse fees?|scale)\b/;
const REACH = 160;
const BUT_THE_WORK: Exception = {
  tail: ', but not the {Deliverables}, drafts or anything that an AI system has learned',
  apart: 'This does not cover the {Deliverables}, drafts or anything that an AI system has learned.',
};
const BUT_DRAFTS: Exception = {
  tail: ', except for drafts and unpublished work',
  apart: 'This does not apply to drafts and unpublished work.',
};

/** The one who profits from the clause, named before the words or in them. */
function whoProfits({ sentence, start, end, governing }: Hit, contract: Contract, pattern: RegExp): Role | null {
  const { text } = sentence;
  const grantee = governing.frame?.grantee?.role;
  if (pattern === SHOWCASE || pattern === RESIDUALS)
    return grantee === 'client' || grantee === 'creator' || grantee === 'mutual'
      ? grantee
      : lastNamed(text.slice(Math.max(0, start - REACH), start), contract);
  return (
    lastNamed(text.slice(start, Math.min(text.length, end + 60)), contract) ?? lastNamed(text.slice(0, start), contract)
  );
}

function isWeak(hit: Hit, pattern: RegExp, contract: Contract): boolean {
  const { governing, sentence } = hit;
  if (governing.negative || governing.excluded || PRODUCT_FEEDBACK.test(sentence.text)) return false;
  if (isRestated(hit)) return false;
  if (isExcepted(hit, BUT_THE_WORK) || isExcepted(hit, BUT_DRAFTS)) return false;
  if (pattern === RESIDUALS)
    return !PERFORMANCE_PAY.test(sentence.text) && whoProfits(hit, contract, pattern) !== 'creator';
  if (pattern === NOT_CONFIDENTIAL)
    return !isFeedbackOnly(hit) && /\b(?:you|your|contributors?|users?)\b/i.test(`${sentence.stem} ${sentence.text}`);
  return whoProfits(hit, contract, pattern) === 'client';
}

function severityOf(hit: Hit, pattern: RegExp, contract: Contract): Severity {
  if (pattern === SHOWCASE) return 'low';
  if (pattern === NOT_CONFIDENTIAL) return 'medium';
  if (pattern !== RESIDUALS) return 'high';
  if (whoProfits(hit, contract, pattern) === 'mutual') return 'low';
  return /\bunaided memor/i.test(hit.sentence.text) ? 'medium' : 'high';
}

function repairOf(hit: Hit, pattern: RegExp): Repair | NoRepair {
  if (pattern === RESIDUALS) return exceptionAtEnd(hit, BUT_THE_WORK);
  if (pattern === NOT_CONFIDENTIAL) return exceptionAtEnd(hit, BUT_DRAFTS);
  return { strikes: [], exclusion: 'promise', addPurpose: false };
}

/** Finds side clauses that let out again what the main clauses keep. */
export function findSideClauses(contract: Contract): readonly Match[] {
  return scanApart(contract, [RESIDUALS, SCRAP_TAKEN, TEST_WORK, SHOWCASE, NOT_CONFIDENTIAL])
    .filter(({ hit, pattern }) => isWeak(hit, pattern, contract))
    .map(({ hit, pattern }) =>
      toMatch(
        { ...hit, governing: { ...hit.governing, frame: null, direction: 'creator' } },
        {
          severity: severityOf(hit, pattern, contract),
          confidence: 0.7,
          reason: 'is a side clause that lets out what the rest of the contract may keep',
          repair: repairOf(hit, pattern),
        },
      ),
    );
}
