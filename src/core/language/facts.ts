import type { FactId, FactQuestion, RuleId } from '../model';
import { FACT_IDS } from '../model';

/** What only the person knows, as it is asked before a text that says it is inserted. */
export const FACT_QUESTIONS: Readonly<Record<FactId, string>> = {
  'payment-outstanding': 'Is the full payment still to come?',
  'drafts-not-delivered': 'Have you kept the drafts and unused material, so that the other side does not have them?',
  'contract-unsigned': 'Is the contract still unsigned?',
  'no-generative-ai-used': 'Was the work made without generative AI?',
};

/** How a text states a fact. */
const STATED: Readonly<Record<FactId, RegExp>> = {
  'payment-outstanding': /\b(?:on|upon|from|after|until|once) (?:receipt of )?(?:full|final|complete) payment\b/i,
  'drafts-not-delivered':
    /\b(?:drafts?|unused material|rejected concepts?)\b[^.]{0,60}\b(?:(?:are|is|were|was) not (?:transferred|delivered|included)|(?:stay|stays|remain|remains) with)\b/i,
  'contract-unsigned': /\bbefore (?:I|we) sign\b|\bbefore signing\b|\bnot yet signed\b/i,
  'no-generative-ai-used':
    /\b(?:without (?:the use of |using )?|no |free of )(?:generative )?AI(?: tools?| systems?)?\b[^.]{0,30}\b(?:used|made|created)\b|\b(?:made|created|produced)\b[^.]{0,40}\bwithout (?:the use of |using )?(?:generative )?AI\b/i,
};

/** The facts that a text states, as far as its words tell. */
export function factsStated(text: string): readonly FactId[] {
  return FACT_IDS.filter((fact) => STATED[fact].test(text));
}

/** What the person has said of facts; what is absent was not asked. */
export type KnownFacts = Readonly<Partial<Record<FactId, boolean>>>;

/** The facts that a text states and nobody has confirmed. */
export function unconfirmed(text: string, known: KnownFacts): readonly FactId[] {
  return factsStated(text).filter((fact) => known[fact] !== true);
}

/** Sentences that a rule's stronger text may add where the person confirms a fact. */
export const FACT_SENTENCES: Readonly<Partial<Record<RuleId, Readonly<Partial<Record<FactId, string>>>>>> = {
  'ip-assignment': {
    'payment-outstanding': 'The transfer takes place on full payment.',
    'drafts-not-delivered': 'Drafts and unused material are not transferred.',
  },
  'work-for-hire': {
    'payment-outstanding': 'Rights pass on full payment.',
    'drafts-not-delivered': 'Drafts and unused material stay with {Contractor}.',
  },
  'all-rights-buyout': { 'drafts-not-delivered': 'Drafts and unused material stay with {Contractor}.' },
  'ai-indemnity': { 'no-generative-ai-used': '{Contractor} made the {Deliverables} without generative AI.' },
};

/** The questions that remain about facts, each once; a fact that was denied is not asked again. */
export function questionsAbout(
  wanted: readonly (readonly [where: string, facts: readonly FactId[]])[],
  known: KnownFacts,
): readonly FactQuestion[] {
  return FACT_IDS.filter((fact) => known[fact] === undefined).flatMap((fact) => {
    const usedIn = wanted.flatMap(([where, facts]) => (facts.includes(fact) ? [where] : []));
    return usedIn.length === 0 ? [] : [{ fact, question: FACT_QUESTIONS[fact], usedIn: [...new Set(usedIn)] }];
  });
}
