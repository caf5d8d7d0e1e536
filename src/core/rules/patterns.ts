import { readAiRestriction } from '../contract/ai-restriction';
import type { Contract } from '../contract/contract';
import type { Rule } from './rule';

/**
 * The patterns that these rules scan a contract for. Each rule is asked about a contract without words, which tells
 * what it looks for; one that it looks for only after a find is not among them, and is tried on every sentence.
 */
export function patternsOf(rules: readonly Rule[]): ReadonlySet<RegExp> {
  const patterns = new Set<RegExp>();
  const empty: Contract = {
    paragraphs: [],
    sentencesFor: (pattern) => {
      patterns.add(pattern);
      return [];
    },
    parties: [],
    words: {
      work: null,
      workIsSingular: false,
      agreement: 'this Agreement',
      project: null,
      permittedUse: null,
      channels: null,
      job: 'project',
      isServiceTerms: false,
    },
    governingLaw: null,
    language: 'en',
  };
  for (const rule of rules) rule.find(empty);
  readAiRestriction(empty);
  return patterns;
}
