import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const weakAiRestrictionExamples: RuleExamples = {
  flags: [
    { setting: 'terms', text: 'Request that your posts not be used for AI model training.' },
    { setting: 'terms', text: 'Commercial AI training on the repository is expressly prohibited.' },
    { setting: 'terms', text: 'Posts may not be added to AI training datasets for commercial purposes.' },
    { setting: 'terms', text: 'No personally identifiable information (PII) will be used to train AI models.' },
    {
      setting: 'terms',
      text: 'We do not use your drawings to train AI models for any purpose outside of providing the app.',
    },
    {
      setting: 'terms',
      text: 'We work with AI vendors on terms that do not let them train their public models on your files.',
    },
    {
      setting: 'terms',
      text: 'You may not use crawlers or other automated means to collect posts for training AI models without our prior written permission.',
    },
    { setting: 'terms', text: 'Conversations over the interface are not used for training by default.' },
    { setting: 'terms', text: 'We do not use your files to train models for other customers.' },
    { setting: 'terms', text: 'We will not license your drawings to others for AI training.' },
    { text: 'Agency shall ensure, where possible, that the Deliverables are not used for AI training.' },
    { text: 'Agency may not use the Deliverables to train AI, except for internal purposes.' },
    { setting: 'terms', text: 'You can opt out of training, and you can ask us to delete everything.' },
    { setting: 'terms', text: 'The sketches must not be used to train models unless a future policy allows it.' },
    { setting: 'terms', text: 'We will never use your sensitive files to train AI.' },
    {
      text: 'Agency shall not use the Deliverables to train generative artificial intelligence models.',
      result:
        'Agency shall not use the Deliverables to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency will not use the Deliverables to train public or third-party models.',
      result:
        'Agency will not use the Deliverables to train, test, prompt or improve any machine-learning or generative AI system, public or private.',
    },
    {
      text: 'Agency will not use the Deliverables to train foundation models or competing AI services.',
      quote: 'will not use the Deliverables to train foundation models or competing AI services',
    },
    {
      text: 'Agency will use reasonable efforts not to allow AI training on the Deliverables.',
      quote: 'reasonable efforts not to allow AI training',
      result:
        'Agency will not use the Deliverables, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency will not knowingly permit AI training on the Deliverables.',
      result: 'Agency will not permit AI training on the Deliverables.',
    },
    {
      text: 'During the Term, Agency will not use the Deliverables to train AI systems.',
      result: 'During and after this Agreement, Agency will not use the Deliverables to train AI systems.',
    },
    {
      text: 'Agency will not train AI on the Deliverables without consent, which shall not be unreasonably withheld.',
      result: 'Agency will not train AI on the Deliverables without a separate signed agreement.',
    },
    {
      text: 'Agency will not train AI on the Deliverables except as needed for its business.',
      result: 'Agency will not train AI on the Deliverables.',
    },
    {
      text: 'Agency may improve its systems with the Deliverables if this does not constitute training.',
      quote: 'if this does not constitute training',
    },
    {
      text: 'Agency has no current intention to use the Deliverables for AI.',
      result:
        'Agency will not use the Deliverables, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We never train AI models on private content.',
      result: 'We never train AI models on any content, private or public.',
    },
    {
      setting: 'terms',
      text: 'If you would rather not have your sketches used for AI training, please write to our privacy team.',
    },
    {
      setting: 'terms',
      text: 'Members who wish to exclude their galleries from model training can do so on the privacy page.',
      quote: 'Members who wish to exclude their galleries from model training',
    },
    {
      setting: 'terms',
      text: 'You can switch the toggle off at any time so that your chats are no longer used for machine learning.',
    },
    { setting: 'terms', text: "By default, we don't train on your documents." },
    { setting: 'terms', text: 'We have no plans to use direct messages for training our AI.' },
    {
      text: 'For the term of this Agreement, Agency will not use the Deliverables to train any AI system.',
    },
    {
      setting: 'terms',
      text: 'Your unpublished drafts are never used to train the model.',
    },
    {
      text: 'Agency has no right to use the Deliverables for training artificial intelligence technologies to generate images.',
    },
    {
      text: 'Agency will take reasonable steps to prevent the Deliverables from being used for AI training by others.',
    },
    {
      setting: 'terms',
      text: 'You can opt out of having your posts used to train our models in your account.',
      quote: 'opt out of having your posts used to train our models',
    },
    {
      text: 'Agency will not use the Deliverables to train any AI system. Notwithstanding anything to the contrary, Agency may use the Deliverables for all of its affairs.',
      result:
        'Despite anything else in this Agreement, Agency will not use the Deliverables to train any AI system. Notwithstanding anything to the contrary, Agency may use the Deliverables for all of its affairs.',
    },
    {
      text: 'Agency will not use the Deliverables to train any AI system. If this Agreement and a purchase order conflict, the purchase order prevails.',
    },
    {
      text: 'Agency will not allow third parties to use the Deliverables to train their AI models.',
      quote: 'will not allow third parties to use the Deliverables to train their AI models',
    },
    {
      setting: 'terms',
      text: 'If you do not want your posts to be used to train our AI, you can send us a form.',
      quote: 'do not want your posts to be used to train our AI, you can',
    },
    { setting: 'terms', text: 'You can opt out of the use of your data for training in your account.' },
    { setting: 'terms', text: 'Files from enterprise accounts are not used to train our models.' },
    { setting: 'terms', text: 'Our partners may not use your content to train their models.' },
    { text: 'Agency will not use the Deliverables to train language models made available to third parties.' },
    {
      text: 'Agency shall not train its models with the Deliverables, provided that Agency may use parts of them for such purpose.',
    },
    { setting: 'terms', text: 'You have control over whether your drawings are used to train our AI.' },
    {
      setting: 'terms',
      text: 'The library forbids any use of your photographs to train a foundation model with the exception of Harbour Assistant.',
      quote: 'forbids any use of your photographs to train a foundation model with the exception of Harbour Assistant',
    },
  ],
  clean: [
    { setting: 'terms', text: 'The data may not be used for commercial purposes or to train AI models.' },
    {
      setting: 'terms',
      text: 'The Software may not be used to train AI, whether for commercial purposes or otherwise.',
    },
    { setting: 'terms', text: 'Agency may not use the drawings for any commercial purposes, AI training or resale.' },
    { text: 'The studio may not be used for training.' },
    { setting: 'terms', text: 'We do not use your drawings to train AI models without your explicit consent.' },
    { setting: 'terms', text: 'You cannot opt out of the training sessions for moderators.' },
    { text: 'Nor does Agency have the right to use the Deliverables to train any AI system or to let others do so.' },
    { setting: 'terms', text: 'Our models may learn from your posts unless you opt out of training in your settings.' },
    {
      text: 'Agency will not use the Deliverables, or permit their use, to train, test or improve any machine-learning system, now or later.',
    },
    {
      text: 'No one may use the Deliverables to train artificial intelligence without the prior written consent of the Designer.',
    },
    {
      text: 'Agency shall not use the Deliverables for AI training unless the Designer agrees in a separate signed document.',
    },
    { text: 'The Designer shall not use generative AI to create the Deliverables.' },
    { setting: 'terms', text: 'You may not use our services to train competing AI models.' },
    {
      text: 'Agency will not use the Deliverables to train any AI model, whether public or private, generative or not.',
    },
    { text: 'All rights to text and data mining and to the training of artificial intelligence are reserved.' },
    { setting: 'terms', text: 'We do not use your content to train our AI models.' },
    { text: 'AI training on the Deliverables is prohibited during and after the Term.' },
    { text: 'The Designer grants Agency a licence to use the Deliverables, but not to train any AI system.' },
    {
      text: 'Agency will not use the Deliverables to train any AI system. Notwithstanding the foregoing, Agency may end this Agreement at any time.',
    },
    {
      text: 'Agency will not use the Deliverables to train any AI system, and will use reasonable efforts to keep others from copying them. No one may train machine-learning models on the Deliverables.',
    },
    { setting: 'terms', text: 'You can opt out of e-mails about training courses.' },
    { setting: 'terms', text: 'If you do not want to see advertisements, you may buy a subscription.' },
    { text: 'Agency will use reasonable efforts to train its staff within the Term.' },
  ],
};
