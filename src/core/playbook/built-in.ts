import type { Playbook } from './playbook';

/** For a freelancer who wants the firm position from the start. */
export const FREELANCER_FIRM: Playbook = {
  format: 'notrain-playbook',
  version: 1,
  name: 'Freelancer, firm',
  description: 'Every rule is on, the full addendum is offered, and silence about AI weighs as much as a permission.',
  side: 'creator',
  rules: {
    'missing-ai-restriction': { severity: 'critical' },
    'product-improvement': { severity: 'critical' },
    sublicensing: {
      walkAway:
        'A free right to sublicense with no AI limit is the end of the talk: ask for a list of suppliers, or stop.',
    },
    'ai-training-grant': {
      walkAway: 'If the permission to train stays and has no price of its own, do not sign.',
    },
  },
  addendum: { form: 'full' },
};

/** For an agency that wants to close quickly and keep its clients, with the core of the position intact. */
export const AGENCY_MIDDLE: Playbook = {
  format: 'notrain-playbook',
  version: 1,
  name: 'Agency, middle ground',
  description:
    'Keeps training out and lets ordinary business through: wide territory, long terms and standard indemnities are left alone.',
  side: 'creator',
  exclusion: 'to train, fine-tune or improve any machine-learning or generative AI system',
  rules: {
    'unlimited-territory': { on: false },
    'perpetual-term': { severity: 'low' },
    'broad-indemnity': { on: false },
    'moral-rights-waiver': { severity: 'low' },
    'unlimited-purpose': {
      severity: 'medium',
      comment: 'Broad use is fine for us. Could we just add that it does not include AI training?',
      strong: {
        selfContained:
          '{Client} may use the {Deliverables} for ordinary marketing and business communications, but not to train, fine-tune or improve any machine-learning or generative AI system, or let anyone else do so.',
        defined:
          '{Client} may use the {Deliverables} for ordinary marketing and business communications, but will not carry out {AI Use} or let anyone else do so.',
      },
    },
    'vendor-ai-tools': {
      severity: 'low',
      comment: 'Your usual tools are fine. Could we note that they are used with training turned off?',
    },
  },
  addendum: { form: 'moderate' },
};

/** The playbooks that come with NoTrain. */
export const BUILT_IN: readonly Playbook[] = [FREELANCER_FIRM, AGENCY_MIDDLE];
