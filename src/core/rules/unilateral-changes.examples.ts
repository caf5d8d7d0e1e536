import type { RuleExamples } from './rule';

/** Written for the tests of this rule. */
export const unilateralChangesExamples: RuleExamples = {
  flags: [
    {
      text: "The Designer shall comply with Agency's policies as amended from time to time.",
      quote: 'as amended from time to time',
      result: "The Designer shall comply with Agency's policies in the version in force at the date of this Agreement.",
    },
    {
      text: "The supplier terms on Agency's website are incorporated by reference and form part of this Agreement.",
      result:
        "The supplier terms on Agency's website apply in the version in force at the date of this Agreement, but do not affect rights in the materials that the Designer supplies under this Agreement.",
    },
    {
      setting: 'terms',
      text: 'When you upload your work, your content stays yours. We may change these terms by posting an updated version.',
      quote: 'may change these terms by posting an updated version',
    },
    {
      text: 'The Designer delivers the Deliverables. Continued performance constitutes acceptance of the changed terms.',
      quote: 'Continued performance constitutes acceptance of the changed terms',
      result:
        'The Designer delivers the Deliverables. Continued performance is not acceptance of changes to rights in the Deliverables or AI.',
    },
    {
      text: 'If there is a conflict, the online terms control.',
      quote: 'the online terms control',
      result: 'If there is a conflict, this Agreement prevails.',
    },
    {
      text: 'The terms of each purchase order govern the Services.',
      result: 'The terms of each purchase order apply to price and delivery only.',
    },
    {
      text: 'The Designer shall upload the Deliverables to the portal and accept its terms.',
      result:
        'The Designer shall upload the Deliverables to the portal and accept its terms, but those terms do not give anyone the right to use the Deliverables to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency reserves the right to amend this Agreement at any time.',
      quote: 'reserves the right to amend this Agreement at any time',
    },
    { setting: 'terms', text: 'We may update our AI policy from time to time, and your files are covered by it.' },
  ],
  clean: [
    { text: 'This Agreement may be changed only in writing signed by both parties.' },
    { text: 'The parties may amend this Agreement by mutual written consent.' },
    { text: 'The Data Protection Act 2018, as amended from time to time, applies.' },
    { text: 'The fee is set out in Schedule 2, as amended from time to time by the parties.' },
    { text: 'Agency may change the date of the shoot at any time.' },
    { text: 'The Designer may change these terms with thirty days of notice.' },
    { text: 'Agency may not amend this Agreement without the signature of the Designer.' },
    { text: 'The brief in the annex is incorporated by reference.' },
    { text: 'If this Agreement and an order conflict, this Agreement prevails.' },
    { text: 'The General Terms, version 2.1, are incorporated by reference.' },
    { setting: 'terms', text: 'We may change our services and add new features at any time.' },
  ],
};
