import type { Contract, Sentence } from './contract';
import { remembered } from '../remembered';
import { speaksOfWork } from './work-grants';

/** A clause that lets something else prevail over the restriction of AI use. */
export interface Override {
  readonly sentence: Sentence;
  readonly kind: 'grant-prevails' | 'other-document-prevails' | 'ends-with-contract';
}

const DESPITE =
  /\b(?:notwithstanding|despite|regardless of|irrespective of)\b[^.;,]{0,40}\b(?:anything|any(?: other)? (?:provision|term|clause)|any restrictions?|the (?:foregoing|above|restrictions?)|other provisions?)\b/i;
const OTHER_DOCUMENT =
  /\b(?:conflicts?|inconsisten(?:cy|cies)|discrepanc(?:y|ies)|contradictions?)\b[^.]{0,200}\b(?:orders?|statements? of work|SOWs?|purchase orders?|polic(?:y|ies)|online terms|(?:website|portal|supplier|platform|general|standard) terms|terms (?:on|of) (?:the|its|our) (?:website|portal|platform)|master (?:services )?agreement|insertion orders?|briefs?)\b[^.]{0,40}\b(?:prevails?|controls?|governs?|takes? precedence|applies|shall apply)\b/i;
/** "this Agreement prevails over any order". */
const THIS_FIRST =
  /\bthis (?:agreement|contract|addendum|deed|letter|licen[cs]e|document)\b[^.]{0,40}\b(?:prevails?|controls?|governs?|takes? precedence)\b/i;
const ENDS =
  /\b(?:expiry|expiration|termination|end)\b[^.;]{0,80}\ball (?:other )?(?:of the )?(?:parties' |mutual |further |rights and |its |their )*(?:obligations|restrictions|covenants|duties)\b[^.;]{0,80}\b(?:cease|end|terminate|expire|lapse)s?\b/i;

const USES = /\b(?:us(?:e|es|age)|exploit\w*|licen[cs]\w*|reproduc\w*|process\w*|train\w*|owns?)\b/i;

function isGrantToOtherSide(sentence: Sentence): boolean {
  if (!speaksOfWork(sentence) || !USES.test(sentence.text)) return false;
  return sentence
    .frames()
    .some(
      ({ kind, negative, grantor, grantee }) =>
        !negative &&
        (kind === 'grant' || kind === 'permission') &&
        (grantee?.role === 'client' || (kind === 'grant' && grantor?.role === 'creator')),
    );
}

/** What a sentence lets prevail; a grant only where it is one to the other side. */
const kindsIn = remembered(({ text }: Sentence) => ({
  grant: DESPITE.test(text),
  document: OTHER_DOCUMENT.test(text) && !THIS_FIRST.test(text),
  end: ENDS.test(text),
}));

/**
 * What in a contract prevails over a restriction that does not itself say that it prevails: a grant "notwithstanding
 * anything", a document that goes first, an end of all duties.
 */
export function findOverride(
  { sentencesFor }: Contract,
  restricting: readonly Sentence[],
  survives: boolean,
): Override | null {
  const placed = [DESPITE, OTHER_DOCUMENT, ENDS].flatMap((pattern) => [...sentencesFor(pattern)]);
  const inOrder = placed.sort((a, b) => a.sentence.paragraph - b.sentence.paragraph || a.index - b.index);
  for (const { sentence } of inOrder) {
    const { grant, document, end } = kindsIn(sentence);
    if (restricting.includes(sentence)) continue;
    if (grant && isGrantToOtherSide(sentence)) return { sentence, kind: 'grant-prevails' };
    if (document) return { sentence, kind: 'other-document-prevails' };
    if (!survives && end) return { sentence, kind: 'ends-with-contract' };
  }
  return null;
}
