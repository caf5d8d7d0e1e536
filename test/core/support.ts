import type { Prose } from '../../src/core/contract/prose';
import { proseOf } from '../../src/core/contract/prose';
import { engine } from '../../src/core/engine';
import type { ContractSource, Finding, Review, Side } from '../../src/core/model';
import { NO_PREFILTER } from '../../src/core/prefilter/prefilter';

/** Introduces the parties that most tests speak of. */
export const PREAMBLE =
  'This Agreement is between Brightleaf Agency Ltd ("Agency") and Jane Roe, an illustrator ("the Designer").';

/** A contract of body paragraphs. */
export function contractOf(...paragraphs: readonly string[]): ContractSource {
  return { paragraphs: paragraphs.map((text) => ({ text, place: 'body' as const })), notRead: [] };
}

/** The readings of paragraphs, as what a whole contract says is read from them. */
export function proseOfTexts(...texts: readonly string[]): Prose {
  const paragraphs = texts.map((text) => ({ text, candidates: NO_PREFILTER.candidates(text) }));
  return proseOf(paragraphs, NO_PREFILTER);
}

/** Reviews paragraphs between Agency and the Designer. */
export function reviewOf(paragraphs: readonly string[], side: Side = 'creator'): Review {
  return engine.review(contractOf(PREAMBLE, ...paragraphs), { side });
}

/** Reviews paragraphs that nothing introduces. */
export function reviewAlone(paragraphs: readonly string[], side: Side = 'creator'): Review {
  return engine.review(contractOf(...paragraphs), { side });
}

/** The text after the only plan of a review. */
export function planned(review: Review): string | undefined {
  return review.redlines[0]?.result;
}

/** The findings of one rule. */
export function findingsOf(review: Review, rule: Finding['rule']): readonly Finding[] {
  return review.findings.filter((finding) => finding.rule === rule);
}

/** A finding that has no words in a document, for tests of what is made of findings. */
export function bareFinding(
  rule: Finding['rule'],
  given: Pick<Finding, 'id' | 'confidence'> & Partial<Pick<Finding, 'severity'>>,
): Finding {
  return {
    rule,
    severity: 'high',
    direction: 'creator',
    span: null,
    quote: '',
    because: '',
    remedies: [],
    noEdit: null,
    ...given,
  };
}
