import { AI_USE } from '../../language/ai-use';
import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

export const thirdPartySharingTexts: RuleTexts = {
  description: {
    title: 'Third-party sharing and transfer',
    summary: 'Your work could reach companies you never dealt with, each with AI terms of its own.',
    privateNote:
      'Each company they share with has its own AI terms. The edit limits who gets your work and asks that your AI limit goes with it. Be slow to accept an open right to share with "data partners" or "research partners".',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could recipients be limited to those who need the files for this project, on the same AI terms? Your usual hosting, print and media suppliers would be covered.',
  language: {
    replaces: true,
    strong: `{Client} may share the {Deliverables} only with recipients who need {them} for {Permitted Use} and have agreed in writing not to use {them} ${AI_USE}. {Client} will be responsible for what those recipients do with {them}. Publication as {Agreement} allows is not restricted.`,
    strongNameless: `Only recipients who need the {Deliverables} for {Permitted Use}, and have agreed in writing not to use {them} ${AI_USE}, may be given {them}. Publication as {Agreement} allows is not restricted.`,
    fallback: `{Client} may share the {Deliverables} with service providers bound by confidentiality terms that forbid using {them} ${AI_USE}.`,
    fallbackNameless: `Anyone who receives the {Deliverables} must agree not to use {them} ${AI_USE}.`,
    defined: {
      strong:
        '{Client} may share the {Deliverables} only with recipients who need {them} for {Permitted Use} and have agreed in writing not to carry out {AI Use}. {Client} will be responsible for what those recipients do with {them}. Publication as {Agreement} allows is not restricted.',
      fallback:
        '{Client} may share the {Deliverables} with service providers bound by confidentiality terms that forbid {AI Use}.',
    },
  },
};
