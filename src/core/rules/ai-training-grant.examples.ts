import type { RuleExamples } from './rule';

/** Written for the tests of this rule. */
export const aiTrainingGrantExamples: RuleExamples = {
  flags: [
    {
      text: 'The Writer agrees that the Articles may be analysed and used to develop, train and improve the tools of the Publisher.',
      quote: 'train and improve the tools',
    },
    {
      text: 'Agency may use the Deliverables for advertising, for promotion and to train machine-learning models.',
      quote: 'train machine-learning models',
      result:
        'Agency may use the Deliverables for advertising and for promotion, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You grant us the right to use Your Content to display it, to develop and train our AI models, and to promote the service.',
      result:
        'You grant us the right to use Your Content to display it and to promote the service, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the Deliverables to promote its services, including the training of artificial intelligence models.',
      result:
        'Agency may use the Deliverables to promote its services, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the Deliverables to develop, train, test and improve internal language models.',
      result:
        'Agency may not use the Deliverables to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We use content you upload to train our models.',
      quote: 'train our models',
      result:
        'We do not use content you upload to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'Usage data may be processed to develop or enhance machine-learning models.',
      result:
        'Usage data may not be processed to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'By posting, you grant us a worldwide licence to use, copy and publish (including for AI training purposes) your drawings.',
      result:
        'By posting, you grant us a worldwide licence to use, copy and publish your drawings, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The rights granted to Agency include the right to use the recordings for text and data mining.',
      quote: 'text and data mining',
    },
    {
      setting: 'terms',
      text: 'You can choose in your settings whether we use your files to train our AI.',
      quote: 'train our AI',
    },
  ],
  clean: [
    { text: 'The Contractor will train the staff of the Client to use the software.' },
    { text: 'Agency will not use the Deliverables to train any machine-learning or generative AI system.' },
    { text: 'Nothing in this Agreement permits Agency to train AI models on the Deliverables.' },
    { text: 'Agency may use the Deliverables for the Project, but not to train artificial intelligence models.' },
    { setting: 'terms', text: 'You may not use the service to train a competing AI model.' },
    { text: 'The Designer will train two employees of Agency to update the website.' },
    { text: 'The fashion models will be paid by Agency and trained by the choreographer.' },
    { setting: 'terms', text: 'We process your prompt with AI features to give you the answer that you ask for.' },
    { text: 'The Designer shall not use generative AI tools to create the Deliverables.' },
    { text: 'Agency shall never allow others to use the recordings for training AI systems.' },
  ],
};
