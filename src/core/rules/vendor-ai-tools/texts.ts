import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const vendorAiToolsTexts: RuleTexts = {
  description: {
    title: 'AI tools of the client or its suppliers',
    summary: 'Their tools, or those of their suppliers, may learn from your work by default.',
    privateNote:
      'Training often happens through the default settings of a tool rather than by intent. The edit lets them use their tools, as long as the tools do not keep or learn from your work. Ask which tools they use.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Use of ordinary tools is fine. Could we say that they must be ones whose terms do not let the provider keep or learn from the work?',
  language: {
    strong:
      'The {Deliverables} may be put, by {Client} or by suppliers, only into tools whose terms do not let the provider keep {them}, learn from {them} or use {them} to train, test, prompt or improve any machine-learning or generative AI system. {Client} will name those tools on request.',
    strongNameless:
      'The {Deliverables} may be put only into tools whose terms do not let the provider keep {them}, learn from {them} or use {them} to train, test, prompt or improve any machine-learning or generative AI system.',
    fallback: 'Tools that handle the {Deliverables} are used with training turned off.',
    fallbackNameless: 'Tools that handle the {Deliverables} are used with training turned off.',
    defined: {
      strong:
        'The {Deliverables} may be put, by {Client} or by suppliers, only into tools whose terms do not let the provider keep {them} or carry out {AI Use}. {Client} will name those tools on request.',
    },
  },
};
