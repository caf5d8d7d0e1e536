import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import { broadIndemnityRepair } from './repair';
import type { Indemnity } from '../common/indemnity';
import { payerName, readIndemnities } from '../common/indemnity';
import type { Match } from '../rule';
import { toMatch } from '../common/to-match';

const INFRINGEMENT = /\b(?:infring\w*|misappropriat\w*|intellectual property|copyrights?|patents?)\b/i;
/** A claim of infringement in one piece: what the use infringes is no trigger of its own. */
const IP_CLAIM =
  /\b(?:claims?|allegations?|actions?|suits?|proceedings?|alleg(?:es|ing|ed)|asserting|that|liabilit(?:y|ies)|damages|losses|based (?:up)?on)\b(?:(?!\b(?:breach|negligen|misconduct|represent|warrant|libel|defam)|, or |\(i)[^.;]){0,200}?\b(?:infring|misappropriat|violat)\w*(?:(?!\b(?:breach|negligen)|, or |\(i)[^.;]){0,120}?\b(?:rights?|patents?|copyrights?|trademarks?|secrets?|property)\b/gi;
const ANYTHING_ELSE =
  /\b(?:breach\w*|negligen\w*|misconduct|fraud|violat(?:e|es|ion|ions) (?:of )?(?:these|this|any law|applicable|law)|acts?|omissions?|representations?|warrant(?:y|ies)|injur\w+|personal|defam\w*|libel\w*|invasion|any other claims?|use of|your (?:use|content|conduct|participation)|participation|failure|performance|services|obligations?|out of [^.;]{0,40}this agreement|any claims?,? (?:of|related|relating|in connection|whatsoever))\b/i;
const TAX_ONLY = /\b(?:tax(?:es)?|withholding|social security|unemployment|workers'? compensation|payroll)\b/i;
const BEYOND_TAX = /\b(?:breach|negligen|misconduct|content|third part|damages|losses|liabilit|penalt)\w*/i;
const CAPPED =
  /\b(?:(?:shall|will|does|do) not exceed|exceed the|limited to (?:the|an|a) (?:amount|fees?|sum|total|price|proceeds)|up to (?:the|an|a) (?:amount|fees?|sum|limits?|maximum)|capped at|maximum (?:liability|amount)|insurance proceeds)\b/i;
/** Whoever places shares answers for what a prospectus says. */
const SECURITIES = /\b(?:19(?:33|34) Act|Securities Act|Exchange Act|Prospectus|Registration Statement)\b/;
/** Fault that is proved is the limit itself. */
const PROVEN = /\bto the extent (?:directly )?caused by (?:a |an |its |their )?proven\b/i;
const UNCAPPED =
  /\b(?:not (?:be )?(?:subject to|limited by) (?:any|the) (?:limit|cap)\w*|without (?:any )?limit(?:ation)? (?:of|on|as to) (?:liability|amount))\b/i;
const MUTUAL =
  /\b(?:each (?:party|member|partner|shareholder|of the parties)|both parties|the parties|either party)(?:,[^,;.]{0,60},)? (?:hereby |also |further )?(?:shall|will|agrees?|undertakes?|must)\b[^.;]{0,120}\b(?:indemnify|hold|defend|save)\b|\b(?:indemnify|hold|defend)\b[^.;]{0,80}\b(?:each other|one another|the (?:other|remaining)(?: \w+)?)\b|\b(?:mutual(?:ly)?|reciprocal) indemn|\bindemnification obligations of (?:each|both)\b/i;
const OWN_ACTS =
  /\b(?:whether or not|regardless of|even if|alleged|of (?:any|whatever|every) (?:kind|nature)|whatsoever|use of the (?:deliverables|content|works?|materials?) by|your content|any matter)\b/i;

/** The claims are those that the sentence spoke of before. */
const OF_THE_SAME = /\b(?:such (?:[Cc]laims?|threat|infringement)|any such|related liabilities)\b/;
/** "Indemnifies Agency for the same": for what the sentence before speaks of. */
const OF_THE_LAST = /^ (?:for|against|from) (?:the same|the foregoing)\b/;
/** That it breaks the warranty that was just given is the same claim in other words, and a limit is no claim. */
const NO_OTHER_CLAIM =
  /\binsofar as\b[^.;]*|\bbreach(?: or (?:claimed|alleged) breach)? of (?:the foregoing|this|the above|such) (?:warrant|representation)\w+/gi;

/** The trigger, as far as the paragraph or the list after it goes. */
function triggerOf({ hit }: Indemnity, contract: Contract): string {
  const { sentence, end } = hit;
  const own = sentence.text.slice(end);
  const paragraph = sentence.paragraphText;
  const rest = paragraph.slice(sentence.end);
  if (OF_THE_LAST.test(own)) return `${sentence.previous?.text ?? ''} ${sentence.text}`;
  if (OF_THE_SAME.test(own)) return sentence.text;
  if (!/:\s*$|[;:]\s*\(?[a-z1i][).]/.test(own)) return own;
  const items = contract.paragraphs
    .slice(sentence.paragraph + 1, sentence.paragraph + 8)
    .flatMap(({ sentences }) => sentences.filter(({ stem }) => stem.includes(sentence.text.slice(0, 60))));
  return `${own} ${rest} ${items.map(({ text }) => text).join(' ')}`;
}

/** The other side promises as much, in the same paragraph or elsewhere. */
function isAnswered({ hit, payer }: Indemnity, all: readonly Indemnity[]): boolean {
  const paragraph = hit.sentence.paragraphText;
  return (
    MUTUAL.test(paragraph) ||
    all.some(
      (other) =>
        other.payer.name !== payer.name && (other.direction === 'client' || other.protectedOne?.name === payer.name),
    )
  );
}

/** "Releases, discharges and holds harmless": claims are let go, and none is paid for. */
function isReleaseOnly({ text, sentence, start }: Indemnity['hit']): boolean {
  return (
    !/indemnif|defend/i.test(text) && /\b(?:releases?|discharges?)\b[^.;]{0,40}$/i.test(sentence.text.slice(0, start))
  );
}

function severityOf(trigger: string, contract: Contract): Severity {
  if (OWN_ACTS.test(trigger) && !contract.words.isServiceTerms) return 'critical';
  return contract.words.isServiceTerms ? 'medium' : 'high';
}

/** Finds promises by the creator alone to pay for claims, without a limit. */
export function findBroadIndemnity(contract: Contract): readonly Match[] {
  const all = readIndemnities(contract);
  const found: Match[] = [];
  const told = new Set<number>();
  for (const indemnity of all) {
    const { hit, direction } = indemnity;
    const paragraph = hit.sentence.paragraphText;
    if (isReleaseOnly(hit)) continue;
    if (direction === 'unclear' || told.has(hit.sentence.paragraph)) continue;
    const trigger = triggerOf(indemnity, contract);
    if (INFRINGEMENT.test(trigger) && !ANYTHING_ELSE.test(trigger.replace(NO_OTHER_CLAIM, '').replace(IP_CLAIM, '')))
      continue;
    if (TAX_ONLY.test(trigger) && !BEYOND_TAX.test(trigger)) continue;
    if (PROVEN.test(trigger) || SECURITIES.test(paragraph)) continue;
    if (CAPPED.test(paragraph) && !UNCAPPED.test(paragraph)) continue;
    if (direction === 'creator' && isAnswered(indemnity, all)) continue;
    told.add(hit.sentence.paragraph);
    found.push(
      toMatch(
        { ...hit, governing: { ...hit.governing, direction, frame: null } },
        {
          severity: severityOf(trigger, contract),
          confidence: 0.85,
          reason: `makes ${payerName(indemnity)} pay for claims of almost every kind, without a limit`,
          repair: broadIndemnityRepair(indemnity, contract),
        },
      ),
    );
  }
  return found;
}
