import type { Contract } from '../../contract/contract';
import { isClosed } from '../../redline/limit-place';
import type { Repair } from '../../redline/repair';
import type { Indemnity } from '../common/indemnity';
import { payerName } from '../common/indemnity';

/** The claims and what they arise from, to the end of the sentence. */
const TRIGGER =
  /^(?<others>(?: harmless)?(?:,? [\w ,.'"()&/-]{0,300}?)?,? )(?:from and against|from|against|for),? (?<claims>(?:any |every |each )?(?:breach(?:es)?)\b[^.;:]{3,400}|[^.;:]{0,400}?\b(?:arising|arise|resulting|result|relat(?:ed|ing)|in connection|connected|caused|based|incurred|due to|about)\b[^.;:]{3,400})\.$/i;
/** Usual words for claims of every kind, which others of the same kind can replace. */
const USUAL =
  /^(?:(?:any|all|each|every)(?: and all)? |claims|damages|losses|third[- ]party)(?=.*\b(?:claims?|demands|damages?|losses|liabilit(?:y|ies)|breach(?:es)?)\b)/i;
/** What other clauses may refer to, and what limits or divides the claims already, must stay. */
const HOLDS_MORE =
  /["“”]|\((?:[a-z]|[ivx]{1,4}|\d)\)|\b(?:provided|except|unless|to the extent|only|but|subject to|as defined|[Ss]ection|[Aa]rticle)\b/;
const LONGEST = 320;
const OTHERS_CLAIM = /\b(?:claim|action|suit|proceeding|demand|allegation|third|entit)/i;
/** Before claims that a list goes on with. */
const AGAINST = /\b(?:from and against|from|against)(?= (?:any|all|every|each|third-party)\b)/i;
/** Words of a trigger among those whom the promise protects: the claims begin earlier than they seem to. */
const BEGUN = /\b(?:arising|resulting|incurred|suffered|actions?|claims?|loss(?:es)?|liabilit(?:y|ies))\b/i;

/** What the other side has to pay itself is claimed by nobody else. */
const own = ({ sentence, start }: Indemnity['hit'], narrow: string): string =>
  OTHERS_CLAIM.test(sentence.text.slice(start)) ? narrow : narrow.replace('third-party claims', 'loss');

/** Narrows the claims to those that the payer causes, up to the fee; terms of a service have no fee to name. */
export function broadIndemnityRepair(indemnity: Indemnity, contract: Contract): Repair {
  const { hit } = indemnity;
  const match = TRIGGER.exec(hit.sentence.text.slice(hit.end));
  const claims = match?.groups?.['claims'];
  const isCapitals = !/[a-z]/.test(hit.sentence.text);
  const none = { exclusion: 'none', addPurpose: false } as const;
  const cap = contract.words.isServiceTerms ? '' : ', up to the fees paid under {Agreement}';
  const narrow = `third-party claims to the extent caused by a proven breach of {Agreement} by ${payerName(indemnity)}${cap}`;
  const opening = isClosed(hit.sentence.text) ? null : AGAINST.exec(hit.sentence.text.slice(hit.end));
  if (opening && !isCapitals) {
    const at = hit.end + opening.index + opening[0].length;
    const upTo = contract.words.isServiceTerms ? '' : 'up to the fees paid under {Agreement} and ';
    const insert = `, ${upTo}to the extent caused by a proven breach of {Agreement} by ${payerName(indemnity)},`;
    return { strikes: [{ kind: 'words', start: at, end: at, insert }], ...none };
  }
  const isUsual = claims !== undefined && USUAL.test(claims) && !HOLDS_MORE.test(claims) && claims.length < LONGEST;
  if (!isUsual || isCapitals || BEGUN.test(match?.groups?.['others'] ?? ''))
    return { strikes: [], after: { sentence: `This indemnity covers only ${own(hit, narrow)}.` }, ...none };
  const end = hit.sentence.text.length - 1;
  return { strikes: [{ kind: 'words', start: end - claims.length, end, insert: narrow }], ...none };
}
