import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const aiIndemnityExamples: RuleExamples = {
  flags: [
    {
      text: 'The Designer shall indemnify Agency against claims arising from infringement, breach of this Agreement, or use of the Deliverables in any AI system.',
      quote: 'use of the Deliverables in any AI system',
      result:
        'The Designer shall indemnify Agency against claims arising from infringement or breach of this Agreement, but not use of the Deliverables with AI systems.',
    },
    {
      text: 'The Designer will indemnify Agency against any claim arising from the training of models on the Deliverables.',
      quote: 'the training of models',
    },
    {
      setting: 'terms',
      text: 'When you write prompts for our AI features, you agree to indemnify us against claims arising from your use of the service, your inputs and any outputs.',
      quote: 'your inputs and any outputs',
      result:
        'When you write prompts for our AI features, you agree to indemnify us against claims arising from your use of the service.',
    },
    {
      text: 'The Designer warrants that the Deliverables are original and suitable for machine learning.',
      quote: 'suitable for machine learning',
      result: 'The Designer warrants that the Deliverables are original.',
    },
    { text: 'The Designer warrants that all releases needed for synthetic use have been obtained.' },
    {
      text: 'The Designer warrants that the work contains no AI-generated content and shall indemnify Agency for any contrary finding.',
    },
    {
      text: 'The Designer shall indemnify and hold harmless Agency from all losses arising out of the use of generative AI tools by anyone.',
    },
    {
      setting: 'terms',
      text: 'You will defend, indemnify and hold us harmless from every claim related to AI-generated content that you publish.',
      quote: 'AI-generated content',
    },
    {
      text: 'The Designer guarantees that the recordings are cleared for AI training.',
      quote: 'cleared for AI training',
    },
  ],
  clean: [
    { text: 'The Designer shall indemnify AIRCREW and its staff for all losses that arise from a breach.' },
    { text: 'Each party shall be responsible for the AI tools that it uses.' },
    { setting: 'terms', text: 'We will indemnify you against claims that the output infringes a copyright.' },
    { text: 'The Designer shall indemnify Agency against claims that the Deliverables infringe copyright.' },
    { text: 'The Designer warrants that no generative AI was used to create the Deliverables.' },
    {
      text: 'Agency shall indemnify the Designer against claims arising from use of the Deliverables in any AI system.',
    },
    { setting: 'terms', text: 'Our promise to indemnify you does not apply to claims arising from your inputs.' },
    { text: 'The Designer will input the data into the system of Agency.' },
    {
      text: 'The Designer shall indemnify Agency against claims arising from its breach, other than claims arising from AI use by Agency.',
    },
    { text: 'The Designer shall indemnify Agency against claims that the outputs of the workshop infringe rights.' },
  ],
};
