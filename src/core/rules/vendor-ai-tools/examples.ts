import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const vendorAiToolsExamples: RuleExamples = {
  flags: [
    {
      text: 'Agency may use AI tools in connection with the Deliverables.',
      quote: 'use AI tools',
      result:
        'Agency may use AI tools in connection with the Deliverables, but only where the terms of the provider do not let it keep or learn from the Deliverables.',
    },
    { text: 'Agency may process the Deliverables with artificial intelligence systems.' },
    {
      text: 'Agency may edit the Deliverables with third-party technologies of its choice.',
      quote: 'third-party technologies of its choice',
    },
    { text: "Agency's vendors may process the Deliverables to provide and improve their services." },
    { text: 'Subcontractors of Agency may use machine-learning software to adapt the Deliverables.' },
    { text: 'AI tools are used throughout the production of the materials.' },
    { text: 'Agency will transcribe the recordings through AI transcription services.' },
    { text: 'Agency may upload drafts and unpublished files to generative AI platforms.' },
    { text: 'Service providers may use the Deliverables to improve their own systems.' },
  ],
  clean: [
    { text: 'The Designer may use AI tools for spell checking.' },
    { text: 'The Designer shall not use AI tools to create the Deliverables.' },
    { text: 'Agency will not use AI tools to process the Deliverables.' },
    { text: 'Agency may use AI tools on the Deliverables if the provider does not keep or learn from the files.' },
    { text: 'Agency may use AI tools to plan its own office rotas.' },
    { text: 'Agency uses virus scanning and back-up services for the files.' },
    {
      setting: 'terms',
      text: 'You give us prompts. We use AI models to generate responses from your content. You may use our AI tools as you like.',
    },
    { text: 'Agency may use the Deliverables with the printers and hosts of its choice.' },
    { text: 'The Designer will deliver the files through the delivery tools of the Project.' },
  ],
};
