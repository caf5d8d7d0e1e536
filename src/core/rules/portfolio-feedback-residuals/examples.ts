import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const portfolioFeedbackResidualsExamples: RuleExamples = {
  flags: [
    {
      text: 'Agency is free to use for any project the residuals of its access to the drafts.',
      quote: 'free to use for any project the residuals',
    },
    {
      text: 'Agency may use general ideas that are retained in the unaided memory of its staff.',
      result:
        'Agency may use general ideas that are retained in the unaided memory of its staff, but not the materials that the Designer supplies under this Agreement, drafts or anything that an AI system has learned.',
    },
    { text: 'All unused concepts become the property of Agency.', quote: 'unused concepts become the property of' },
    { text: 'Agency may develop rejected pitches without payment.' },
    { text: 'Preliminary sketches shall be the sole property of Agency.' },
    { text: 'Test pieces made for the pitch are owned by Agency.' },
    {
      text: 'Agency may show the Deliverables in its portfolio and on any platform.',
      quote: 'may show the Deliverables in its portfolio',
    },
    { setting: 'terms', text: 'Materials that you upload will be treated as non-confidential and non-proprietary.' },
    { text: 'Each party is free to use the residuals of information that it received.' },
  ],
  clean: [
    { text: 'Unused concepts stay the property of the Designer.' },
    { text: 'The Designer may show the Deliverables in her portfolio.' },
    { text: 'The Designer may use rejected designs for other clients.' },
    { text: 'Agency may not develop rejected pitches.' },
    { text: 'Agency will pay residuals to the Designer for each repeat of the broadcast.' },
    {
      setting: 'terms',
      text: 'Ideas that you send us about our services are non-confidential, and we may use them. You may write to us.',
    },
    { text: 'Drafts and pitches are confidential until the campaign is launched.' },
    { text: 'The Designer is free to use what is retained in her unaided memory.' },
    { text: 'Agency may include the Deliverables in the catalogue of the exhibition.' },
  ],
};
