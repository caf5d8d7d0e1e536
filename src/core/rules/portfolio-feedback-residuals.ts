import { LAW_CHECKED } from './law';
import { findSideClauses } from './portfolio-feedback-residuals.match';
import type { Rule } from './rule';

export const portfolioFeedbackResiduals: Rule = {
  description: {
    id: 'portfolio-feedback-residuals',
    title: 'Feedback, residuals, portfolio and similar side clauses',
    summary: 'A small clause may let out what the rest of the contract keeps.',
    privateNote:
      'Clauses on residuals, rejected work, samples and submissions can undo limits elsewhere: "unaided memory" might be said of what a model has learned, and a rejected pitch is still your work. The edit says that they do not cover your work, drafts or AI.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could this be limited to general know-how that people remember, and leave out drafts, pitches and the work itself?',
  grading: [
    {
      severity: 'high',
      when: 'rejected pitches, tests or drafts become theirs, or residuals have no limit to human memory',
    },
    { severity: 'medium', when: 'residuals that people remember unaided, or submissions that count as public' },
    { severity: 'low', when: 'both sides may use what they remember, or the work is shown in a portfolio' },
  ],
  severityUnderRestriction: 'low',
  carrierRank: 21,
  sources: ['Residuals clauses of technology confidentiality agreements', 'Submission terms of online platforms'],
  language: {
    strong:
      'No feedback, residuals, publicity or submission term gives rights in the {Deliverables}, drafts or rejected work, or the right to use them to train, test, prompt or improve any machine-learning or generative AI system. Memory means what a person remembers without aid.',
    strongNameless:
      'No feedback, residuals, publicity or submission term gives rights in the {Deliverables}, drafts or rejected work, or the right to use them to train, test, prompt or improve any machine-learning or generative AI system. Memory means what a person remembers without aid.',
    fallback:
      'General know-how that people remember without aid may be used freely, but not the {Deliverables}, drafts or anything an AI system has learned.',
    fallbackNameless:
      'General know-how that people remember without aid may be used freely, but not the {Deliverables}, drafts or anything an AI system has learned.',
  },
  find: findSideClauses,
};
