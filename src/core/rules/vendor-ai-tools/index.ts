import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import type { Finder, Match } from '../rule';
import type { Hit } from '../common/scan';
import { scanApart } from '../common/scan';
import { type Exception, exceptionAtEnd } from '../common/tail-exception';
import { toMatch } from '../common/to-match';
import { lastNamed } from '../common/who-is-named';

/** What makes a tool harmless. */
const IF_IT_LEARNS_NOTHING: Exception = {
  tail: ', but only where the terms of the provider do not let it keep or learn from the {Deliverables}',
  apart: 'The terms of the provider may not let it keep or learn from the {Deliverables}.',
};
const AI =
  '(?:AI|A\\.I\\.|artificial intelligence|machine[- ]learning|generative(?: AI)?|AI[- ](?:based|assisted|powered|enabled))';
const TOOL = '(?:tools?|technolog(?:y|ies)|systems?|services?|software|solutions?|platforms?|assistants?|helpers?)';
/** "may use AI tools", "will process the Deliverables with artificial intelligence systems". */
const USES_TOOLS = new RegExp(
  `\\b(?:(?:us(?:e|es|ing)|employs?)|(?:us(?:e|es|ing)|process(?:es)?|edits?|transcribes?|translates?|handles?|uploads?|adapts?)\\b[^.;:]{0,90}? (?:with|through|by means of|in|into|to|using)) (?:(?:third[- ]party|its own|their own|automated|online|commercial|external|any) ){0,2}${AI}(?: (?:and|or) [a-z -]{2,24})? (?:[a-z]+ )?${TOOL}\\b`,
  'g',
);
/** "third-party technologies of its choice". */
const OF_CHOICE =
  /\b(?:third[- ]party |any |other )?(?:tools|technologies|software|platforms) of (?:its|their|our) (?:own )?choice\b/gi;
/** "vendors may process the Deliverables to provide and improve their services". */
const SUPPLIERS_LEARN =
  /\b(?:vendors?|suppliers?|service providers?|subcontractors?|processors?|tool providers?)\b[^.;:]{0,110}?\bto (?:provide(?:,? maintain)?,? and |also )?improve (?:and develop )?their (?:own )?(?:services?|systems?|models?|technolog(?:y|ies))\b/gi;
/** "AI tools are used throughout the Services". */
const ARE_USED = new RegExp(`\\b${AI} ${TOOL} (?:are|is|may be|will be) used\\b`, 'g');

const WORK =
  /\b(?:deliverables?|works?|work product|content|materials?|recordings?|images?|photos?|photographs?|files?|submissions?|manuscripts?|footage|artwork|designs?|drafts?|voice)\b/i;
/** The AI is what the person came for: running it on their input gives them the result. */
const IS_THE_SERVICE =
  /\b(?:your (?:inputs?|prompts?|requests?)|outputs?|responses?|generate|inputs?|users?|customers?)\b/i;
const IS_THE_RESULT = /\b(?:generat(?:e|es|ing)|responses?|answers?|(?:your|the) (?:prompts?|outputs?))\b/i;
/** The tools are already bound not to learn. */
const BOUND =
  /\b(?:do(?:es)? not|will not|may not|never|without)\b[^.;]{0,60}\b(?:train|learn|keep|retain|store)\w*|\bopt(?:ed)?[- ]out\b/i;
const PERSONAL = /\b(?:voice|face|likeness|unpublished|confidential|private)\b/i;
const REACH = 140;

/** The one who uses the tools: the other side or its suppliers, not the creator. */
function isOtherSide(hit: Hit, pattern: RegExp, contract: Contract): boolean {
  if (pattern === SUPPLIERS_LEARN || pattern === ARE_USED) return true;
  const { text } = hit.sentence;
  const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
  if (/\b(?:vendors?|suppliers?|subcontractors?|service providers?|affiliates?)\b/i.test(before)) return true;
  const grantee = hit.governing.frame?.grantee;
  if (grantee) return grantee.role === 'client';
  return lastNamed(before, contract) === 'client';
}

function allows({ governing, sentence: { text, stem } }: Hit, contract: Contract): boolean {
  if (governing.negative || governing.excluded || BOUND.test(text)) return false;
  return (
    WORK.test(`${stem} ${text}`) &&
    !IS_THE_RESULT.test(text) &&
    !(contract.words.isServiceTerms && IS_THE_SERVICE.test(text))
  );
}

function severityOf({ sentence: { text } }: Hit, pattern: RegExp): Severity {
  return pattern === SUPPLIERS_LEARN || PERSONAL.test(text) ? 'high' : 'medium';
}

function find(contract: Contract): readonly Match[] {
  return scanApart(contract, [SUPPLIERS_LEARN, USES_TOOLS, OF_CHOICE, ARE_USED])
    .filter(({ hit, pattern }) => allows(hit, contract) && isOtherSide(hit, pattern, contract))
    .map(({ hit, pattern }) =>
      toMatch(
        { ...hit, governing: { ...hit.governing, frame: null, direction: 'creator' } },
        {
          severity: severityOf(hit, pattern),
          confidence: 0.75,
          reason: 'lets the work into tools whose makers may learn from it',
          repair: exceptionAtEnd(hit, IF_IT_LEARNS_NOTHING),
        },
      ),
    );
}

export const vendorAiTools: Finder = {
  severityUnderRestriction: 'low',
  carrierRank: 11,
  find,
};
