import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const unilateralChangesExamples: RuleExamples = {
  flags: [
    {
      setting: 'terms',
      text: 'You keep your content. We may change these Terms at any time. Your content stays yours, and you can delete it.',
      quote: 'may change these Terms at any time',
      result:
        'You keep your content. We may change these Terms at any time, but not in relation to rights in your content or to AI. Your content stays yours, and you can delete it.',
    },
    { text: 'Agency may modify these terms by posting an updated version on its website.' },
    { text: 'Agency reserves the right to amend, update or replace this Agreement from time to time.' },
    {
      text: "The Designer shall comply with Agency's content policies as amended from time to time.",
      quote: 'as amended from time to time',
      result:
        "The Designer shall comply with Agency's content policies in the version in force at the date of this Agreement.",
    },
    { text: "The Designer's continued performance constitutes acceptance of the changed terms." },
    {
      text: 'The supplier terms on the website of Agency are incorporated by reference.',
      result:
        'The supplier terms on the website of Agency are incorporated by reference, but they give no further rights in the materials that the Designer supplies under this Agreement.',
    },
    { text: 'If there is a conflict, the online terms control.' },
    { text: 'Agency may update its AI policy from time to time without notice.' },
    { text: "The Designer shall follow Agency's safety policies, as they may be updated from time to time." },
    { setting: 'terms', text: 'These Terms may be changed by us without notice.' },
  ],
  clean: [
    { text: 'This Agreement may be changed only in writing signed by both parties.' },
    { text: 'The parties may amend this Agreement by mutual written agreement.' },
    { text: 'Agency may change the schedule of the Project by notice to the Designer.' },
    { text: 'Agency may not modify these terms without the written consent of the Designer.' },
    { text: 'The Designer may update these terms for later projects.' },
    { text: 'Each party shall comply with data protection law as amended from time to time.' },
    { text: 'Agency may modify the Deliverables to fit the named channels.' },
    {
      text: 'The brand guidelines, version 2 of March, are attached and form part of this Agreement by signature of both parties.',
    },
    { text: 'From time to time the parties will meet to discuss the Project.' },
  ],
};
