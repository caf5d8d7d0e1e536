import type { RuleExamples } from './rule';

/** Written for the tests of this rule. */
export const aiOutputOwnershipExamples: RuleExamples = {
  flags: [
    {
      text: 'Agency shall own all outputs, models and improvements generated from the Deliverables.',
      quote: 'models and improvements generated from the Deliverables',
      result: 'Agency may not generate outputs, models or data from the Deliverables with AI.',
    },
    {
      text: 'Agency owns the final files, all edits and all models trained on the Deliverables.',
      quote: 'all models trained on the Deliverables',
      result:
        'Agency owns the final files and all edits, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Deliverables and all derivatives (including voice models trained on them) belong to Agency.',
      quote: 'voice models trained on them',
      result:
        'The Deliverables and all derivatives belong to Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'All machine-generated versions of the Deliverables shall vest in Agency.',
      result: 'No machine-generated versions of the Deliverables may be made.',
    },
    {
      text: 'After termination, Agency may retain all model weights resulting from the Deliverables.',
      quote: 'retain all model weights resulting from the Deliverables',
      result:
        'After termination, Agency will delete any model weights, datasets or embeddings made from the Deliverables.',
    },
    {
      text: 'Any insights or learnings derived from the Deliverables are the property of Agency.',
      quote: 'Any insights or learnings derived from the Deliverables',
    },
    { text: 'The Designer disclaims any interest in content generated from the Deliverables.' },
    {
      setting: 'terms',
      text: 'Anything our AI makes from your work is ours.',
      quote: 'Anything our AI makes from your work',
    },
    { text: 'Work product created using AI tools will be a work made for hire owned by Agency.' },
    {
      text: 'The Designer hereby assigns to Agency all right and title in any AI-generated works and in the sketches.',
      quote: 'any AI-generated works',
    },
    { text: "The synthetic voice created from the recordings is Agency's intellectual property." },
  ],
  clean: [
    { setting: 'terms', text: 'As between you and us, you own the output that the AI generates.' },
    { text: 'Customer owns all Output of the AI features, and Agency assigns to Customer any rights in the Output.' },
    { setting: 'terms', text: 'We do not claim to own any output that our AI generates for you.' },
    { setting: 'terms', text: 'We retain all rights in our services, models and algorithms.' },
    { text: 'Agency owns the photographs and the prints.' },
    { text: 'The outputs of the workshop belong to Agency.' },
    { text: 'Agency shall not own any AI-generated version of the Deliverables.' },
    { text: 'Agency owns the software that was used to generate any AI output.' },
    { text: 'The Designer owns all models trained on the Deliverables.' },
    { text: 'Agency owns the mannequin models that it supplies for the shoot.' },
    { setting: 'terms', text: 'Your use of any output of our generative AI is at your own risk.' },
  ],
};
