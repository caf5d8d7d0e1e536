import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const aiTrainingGrantExamples: RuleExamples = {
  flags: [
    { setting: 'terms', text: 'If you use the Harbour model, Harbour may use your content to train its AI model.' },
    {
      setting: 'terms',
      text: 'The Artist has negotiated and consented to the use of the voice data for AI work, including the training of machine learning models.',
    },
    { setting: 'terms', text: 'Content may be mined for text and data.' },
    { setting: 'terms', text: 'Talent authorises the creation of an AI model of her voice.' },
    { setting: 'terms', text: 'Your uploads may be added to the training data of our models.' },
    {
      setting: 'terms',
      text: 'We may use your notes to provide and improve our services, including the models that power them.',
    },
    { setting: 'terms', text: 'The gallery may make your works available to AI developers under a licence.' },
    {
      setting: 'terms',
      text: 'Chats with the assistant may be used for model training.',
      quote: 'may be used for model training',
    },
    {
      text: 'I consent to the creation and use of a custom neural voice model from my recordings.',
      quote: 'creation and use of a custom neural voice model',
    },
    {
      setting: 'terms',
      text: 'Drawings that you upload become part of the dataset on which our AI generator is trained.',
    },
    {
      setting: 'terms',
      text: 'Our assistant is powered by machine learning. We retain your chats and may use them for training unless you turn this off.',
      quote: 'for training',
    },
    { setting: 'terms', text: 'We may use your sketches to develop, evaluate and improve the Lantern XL models.' },
    { setting: 'terms', text: 'Your photographs may be used in training our computer-vision technology.' },
    {
      setting: 'terms',
      text: 'Your labels may be used to improve Lantern products, services and machine-learning technology.',
    },
    {
      text: 'The purpose of the collection of recordings is: (a) developing and evaluating: (i) machine-learning models for speech; and (ii) statistics.',
    },
    { text: 'The Footage MAY be employed in the testing and training of automated systems.' },
    { text: 'The Designer permits Agency to employ the sketches as training material for algorithms.' },
    {
      setting: 'terms',
      text: 'You accept that the service relies on machine learning and that your posts will contribute to the training of such systems.',
    },
    {
      text: 'The Writer agrees that the Articles may be analysed and used to develop, train and improve the tools of the Publisher.',
      quote: 'develop, train and improve the tools',
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
      quote: 'use content you upload to train our models',
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
      quote: 'use the recordings for text and data mining',
    },
    {
      setting: 'terms',
      text: 'You can choose in your settings whether we use your files to train our AI.',
      quote: 'use your files to train our AI',
    },
    {
      setting: 'terms',
      text: 'We will use your files to train our systems unless you opt out.',
      result:
        'We will not use your files to train, test, prompt or improve any machine-learning or generative AI system, unless you first sign a separate agreement.',
    },
    { setting: 'terms', text: 'Our AI can learn from your work.', quote: 'AI can learn from your work' },
    { text: 'Agency may use the photographs for machine learning purposes.', quote: 'for machine learning purposes' },
    {
      text: 'Agency may ingest the Deliverables into any generative AI system.',
      quote: 'ingest the Deliverables into any generative AI system',
    },
    {
      setting: 'terms',
      text: 'You agree that your pictures may be shown to others and may be used to teach our models.',
      quote: 'may be used to teach our models',
    },
    {
      text: 'Agency may use the voice recordings to create and operate a voice cloning model.',
      quote: 'use the voice recordings to create and operate a voice cloning model',
    },
    {
      setting: 'terms',
      text: 'Our policy explains how we use your messages to train our AI models.',
      quote: 'use your messages to train our AI models',
    },
    { setting: 'terms', text: 'We keep chat logs and review them to train and refine our AI assistants.' },
    {
      setting: 'terms',
      text: 'Reviewers label samples of your messages, so that our ranking algorithms can be trained.',
      quote: 'our ranking algorithms can be trained',
    },
    { setting: 'terms', text: 'You let us use your code to train our code-generation models.' },
    { setting: 'terms', text: 'We may use your pictures to teach our systems what a bicycle looks like.' },
    { text: 'Licensed Uses: (a) display on the website; (b) training of AI models; (c) archiving.' },
    { text: '\u2705 Train artificial intelligence models on the recordings.' },
    { setting: 'terms', text: 'AI development: to train and improve our AI models.' },
    { setting: 'terms', text: 'Improve our machine-learning models and what they suggest.' },
    { text: 'Permitted Purpose: training, validation and testing of machine-learning models.' },
    { setting: 'terms', text: 'We license public posts to developers of large language models.' },
    {
      setting: 'terms',
      text: 'The platform has automated systems that are trained on user content.',
      quote: 'systems that are trained on user content',
    },
    { text: 'Agency may use the footage for any purpose, including AI and machine learning.' },
    { setting: 'terms', text: 'Your inputs and results may also be used for training and fine-tuning purposes.' },
    { setting: 'terms', text: 'We may scan your files in order to train classifiers.' },
    {
      setting: 'terms',
      text: 'We do not provide an option to exclude your uploads from training.',
      quote: 'do not provide an option to exclude your uploads from training',
    },
    {
      text: 'Training Data: the Designer provides access to the picture archive.',
      quote: 'Training Data: the Designer provides access',
    },
    {
      setting: 'terms',
      text: 'If you require that your files not be used to train our models, you must upgrade to the paid plan.',
      quote: 'not be used to train',
    },
    {
      setting: 'terms',
      text: 'By uploading, you allow us to feed your drawings into the engines that power our generative brushes.',
      quote: 'feed your drawings into the engines that power our generative',
    },
    { setting: 'terms', text: 'What you write may become part of the data our models learn from.' },
    {
      text: 'The Photographer grants Agency the right to use the pictures to train image generation tools.',
      quote: 'use the pictures to train image generation tools',
    },
    { setting: 'terms', text: 'Photos already used in training cannot be taken out of the model again.' },
    { setting: 'terms', text: 'By keeping your tracks here you will help our models get better.' },
  ],
  clean: [
    { text: 'The Contractor will keep the camera data, which the staff used in training last year.' },
    { setting: 'terms', text: '✅ Prevents AI training on your drawings' },
    { setting: 'terms', text: 'The author reserves the use of this work for text and data mining.' },
    { setting: 'terms', text: 'Using this archive for training AI models is considered commercial use.' },
    {
      setting: 'terms',
      text: 'You grant us a licence to process your answers solely to provide the app, including generating your summary, embeddings and matches.',
    },
    {
      setting: 'terms',
      text: 'Use the scans for machine learning or AI training, unless a separate licence has been signed.',
    },
    { text: 'The Publisher will send sales and training aids for the readings to the Agency.' },
    { text: 'The Contributor reserves text and data mining of the photographs.' },
    { setting: 'terms', text: 'We share your prompt with our AI provider so that it can answer you.' },
    { text: 'Agency owns the training pipeline and algorithms and all weights of its models.' },
    { text: 'Vendor shall: (a) keep the files safe; (b) not use the files to train models for other customers.' },
    { text: 'Synthetic Use: training, tuning or evaluation of systems that learn from recordings.' },
    { text: 'Agency may provide its own data for the training of the model.' },
    {
      setting: 'terms',
      text: 'We develop advanced technologies such as artificial intelligence so that people can use our products safely.',
    },
    { setting: 'terms', text: 'You can opt out of having your posts used for AI training.' },
    { setting: 'terms', text: 'Our settings tell crawlers to refrain from using your drawings as training data.' },
    { setting: 'terms', text: 'If you use the materials to create, train or improve an AI model, you must name us.' },
    { text: 'The Contractor will train the staff of the Client to use the software.' },
    { text: 'Agency will not use the Deliverables to train any machine-learning or generative AI system.' },
    { text: 'Nothing in this Agreement permits Agency to train AI models on the Deliverables.' },
    { text: 'Agency may use the Deliverables for the Project, but not to train artificial intelligence models.' },
    { setting: 'terms', text: 'You may not use the service to train a competing AI model.' },
    { text: 'The Designer will train two employees of Agency to update the website.' },
    { text: 'The fashion models will be paid by Agency and trained by the choreographer.' },
    { setting: 'terms', text: 'We process your prompt with AI features to give you the answer that you ask for.' },
    { text: 'The Designer shall not use generative AI tools to create the Deliverables.' },
    { text: 'The Designer reserves the right to license the Deliverables for machine learning.' },
    { setting: 'terms', text: 'Your prompt is fed into our AI model, which returns an answer to you.' },
    { text: 'The Designer shall train the AI assistant of Agency with the product data of Agency.' },
    { setting: 'terms', text: 'You may use the results to train your own models.' },
    { text: '[Drafting note: select the data that may be used to train models.]' },
    { text: 'Any use of these pictures for training AI systems requires a licence of its own.' },
    { text: 'Agency shall pay a fee for each article that is used in training AI models.' },
    { text: 'We reserve all rights, that to use this text for AI training among them.' },
    { text: 'The auditor may speak with the people responsible for AI training operations.' },
    { text: 'The parties shall negotiate the terms on which Agency may use the work for AI training.' },
    { text: 'Agency agrees that no picture will be used in training datasets.' },
    { text: 'Whether courts see fair use in AI training is not settled.' },
    { text: 'Agency shall never allow others to use the recordings for training AI systems.' },
    { setting: 'terms', text: '(c) use the Outputs to train or improve any AI model that competes with our models.' },
    { setting: 'terms', text: '(d) use the service to train AI models without our prior written consent.' },
    { text: 'The service does not offer a way to exclude staff from training courses.' },
  ],
};
