import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const portfolioFeedbackResidualsTexts: RuleTexts = {
  description: {
    title: 'Feedback, residuals, portfolio and similar side clauses',
    summary: 'A small clause may let out what the rest of the contract keeps.',
    privateNote:
      'Clauses on residuals, rejected work, samples and submissions can undo limits elsewhere: "unaided memory" might be said of what a model has learned, and a rejected pitch is still your work. The edit says that they do not cover your work, drafts or AI.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could this be limited to general know-how that people remember, and leave out drafts, pitches and the work itself?',
  language: {
    strong:
      'No feedback, residuals, publicity or submission term gives rights in the {Deliverables}, drafts or rejected work, or the right to use them to train, test, prompt or improve any machine-learning or generative AI system. Memory means what a person remembers without aid.',
    strongNameless:
      'No feedback, residuals, publicity or submission term gives rights in the {Deliverables}, drafts or rejected work, or the right to use them to train, test, prompt or improve any machine-learning or generative AI system. Memory means what a person remembers without aid.',
    fallback:
      'General know-how that people remember without aid may be used freely, but not the {Deliverables}, drafts or anything an AI system has learned.',
    fallbackNameless:
      'General know-how that people remember without aid may be used freely, but not the {Deliverables}, drafts or anything an AI system has learned.',
    defined: {
      strong:
        'No feedback, residuals, publicity or submission term gives rights in the {Deliverables}, drafts or rejected work, or permits {AI Use}. Memory means what a person remembers without aid, and never the content of a {Model}.',
      fallback:
        'General know-how that people remember without aid may be used freely, but not the {Deliverables}, drafts or anything a {Model} has learned.',
    },
  },
};
