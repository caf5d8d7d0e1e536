import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const productImprovementExamples: RuleExamples = {
  flags: [
    {
      setting: 'terms',
      text: 'This licence is solely for operating and improving the platform. It ends when you delete your content.',
    },
    { setting: 'terms', text: 'We handle what you upload in order to provide, secure and improve the Services.' },
    { setting: 'terms', text: 'The Provider may collect analytics data on the use of the Gateway.' },
    { setting: 'terms', text: 'Your conversations help us make our assistant better.' },
    { setting: 'terms', text: 'We look at aggregate statistics of your recipes to improve performance.' },
    {
      setting: 'terms',
      text: 'You grant us the right to store and analyse your recordings for platform operation and improvement.',
      quote: 'store and analyse your recordings for platform operation and improvement',
    },
    {
      setting: 'terms',
      text: 'Lantern may retain copies of your lessons for service improvement.',
      quote: 'retain copies of your lessons for service improvement',
    },
    { setting: 'terms', text: 'Your interactions with the assistant may be logged for quality improvement.' },
    { setting: 'terms', text: 'Our staff may review your recordings to improve recognition accuracy.' },
    {
      setting: 'terms',
      text: 'We may combine your files with those of others to create industry reports that we sell.',
    },
    { setting: 'terms', text: 'The institute may use the recordings and answers for future research.' },
    {
      setting: 'terms',
      text: 'What you look for helps us build new features and mend old ones; we use your searches for nothing else.',
    },
    { setting: 'terms', text: 'We analyse your activity to understand how people use our workshop pages.' },
    {
      setting: 'terms',
      text: 'Harbour Tools may create statistics and benchmarks from the files you store and offer them to other customers.',
    },
    {
      setting: 'terms',
      text: 'We may conduct aggregated and anonymised analysis of your projects, and we may retain copies for service improvement.',
    },
    {
      setting: 'terms',
      text: 'Vendor has a licence to store Customer Data in anonymous form for the purpose of developing enhancements to the Vendor Platform.',
    },
    {
      setting: 'terms',
      text: 'Purposes of processing: to run the shop; to show content; for internal analytics and product enhancement.',
    },
    {
      setting: 'terms',
      text: 'You grant us the right to use Your Content to operate, provide and improve our services.',
      quote: 'operate, provide and improve our services',
      result:
        'You grant us the right to use Your Content to operate and provide our services, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We may use Your Content for operating, developing and improving the service.',
      result:
        'We may use Your Content for operating the service, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may process the Deliverables for delivery, research and analytics.',
      quote: 'research and analytics',
      result:
        'Agency may process the Deliverables for delivery, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the Deliverables to provide the campaign and to develop new products and technologies.',
      quote: 'develop new products and technologies',
      result:
        'Agency may use the Deliverables to provide the campaign, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the Deliverables for internal research and development.',
      quote: 'use the Deliverables for internal research and development',
      result:
        'Agency may use the Deliverables for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the code to improve its own product.',
      quote: 'improve its own product',
      result:
        'Agency may use the code to improve its own product, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We use your files to make our products better.',
      quote: 'make our products better',
      result:
        'We use your files to make our products better, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'What you write in the chat helps us improve the service. Your messages stay yours.',
      quote: 'improve the service',
    },
    {
      setting: 'terms',
      text: 'We may anonymise the data of your projects and use it freely.',
      quote: 'anonymise the data',
    },
    {
      text: 'The images and other content of the Designer may be used for product development and quality improvement.',
      quote: 'product development and quality improvement',
    },
    {
      setting: 'terms',
      text: 'We use the information that we collect to: provide the site; improve and develop our tools; keep accounts safe.',
      quote: 'improve and develop our tools',
    },
    {
      text: 'Agency may analyse the recordings and use the results to refine its recommendation algorithms.',
      quote: 'refine its recommendation algorithms',
    },
    {
      setting: 'terms',
      text: 'When you use the assistant, it will use your prompts to give helpful answers and improve services.',
      quote: 'improve services',
    },
    {
      setting: 'terms',
      text: 'Our authorised personnel may review your content for business purposes, including improving product features.',
      quote: 'improving product features',
    },
    {
      setting: 'terms',
      text: 'You can choose to contribute voice clips to help improve dictation.',
      quote: 'improve dictation',
    },
    {
      setting: 'terms',
      text: 'We keep log data and use it to conduct and support research and innovation.',
      quote: 'use it to conduct and support research and innovation',
    },
    { setting: 'terms', text: 'In our interest to create, provide and improve technology that people like to use.' },
    { setting: 'terms', text: 'We process what you tell us for audience research and services development.' },
    { setting: 'terms', text: 'We analyse your searches so that we can make our recommendations better.' },
    { setting: 'terms', text: 'Aggregated data about your files may be used by us for any lawful business purpose.' },
    {
      setting: 'terms',
      text: 'Improve our search results and ranking.',
      quote: 'Improve our search results and ranking',
    },
    {
      setting: 'terms',
      text: 'The app collects data from sites, including those that we do not own or operate, to improve Harbour services.',
    },
    {
      setting: 'terms',
      text: 'We need your permission to use that content. This is solely for the purposes of providing and improving our products.',
      quote: 'providing and improving our products',
    },
    {
      setting: 'terms',
      text: 'We will also use your conversations to fix errors, and to provide and improve Harbour Assistant.',
      quote: 'improve Harbour Assistant',
    },
    { setting: 'terms', text: 'We use the information that we have to test improvements to our products.' },
    { setting: 'terms', text: 'We may use it (a) to comply with the law; (b) for testing and internal research.' },
    {
      text: 'Agency owns all improvements, including those created by using insights or learnings derived from the Designer Materials.',
      quote: 'insights or learnings derived from the Designer Materials',
    },
    {
      setting: 'terms',
      text: 'If you post pictures, you give us permission to use them to run and improve Harbour.',
      quote: 'improve Harbour',
    },
    {
      setting: 'terms',
      text: 'We may analyse what you post so that our tools get better.',
      quote: 'our tools get better',
    },
    { setting: 'terms', text: 'We use information from your account to improve your experience.' },
  ],
  clean: [
    {
      text: 'The Author grants Agency a licence to use, copy, modify, enhance and improve the Software and its Source Code.',
    },
    { text: 'The auditors may copy usage statistics in order to test the royalty reports.' },
    { text: 'Recipient shall use the material only for academic research at its own laboratory.' },
    { setting: 'terms', text: 'Our reports help advertisers understand how people engage with their campaigns.' },
    {
      setting: 'terms',
      text: 'You grant the library the right to distribute your thesis for research, educational or related academic purposes only.',
    },
    { setting: 'terms', text: 'We restrict our suppliers from using your files for improving their own services.' },
    { setting: 'terms', text: 'Supplier may share Usage Data with others only if it is aggregated.' },
    { text: 'The Designer will improve the Deliverables in two rounds of revisions.' },
    { text: 'The Designer shall use the data that Agency supplies to improve the website of Agency.' },
    { text: 'Agency will not use the Deliverables to develop or improve any product or service.' },
    { setting: 'terms', text: 'You may use the results to improve your own products and services.' },
    { setting: 'terms', text: 'We may use suggestions that you send us to improve our services.' },
    { text: 'The parties will meet each quarter and discuss how to improve their services.' },
    { text: 'Agency is a company that develops and improves sound technology.' },
    { text: '"Improvement" means every enhancement of the licensed technology or of a product made with it.' },
    { text: 'Agency shall pay for the research and development work of the Designer.' },
    { text: 'The Designer may use general experience to improve services for other customers.' },
    { text: 'Each party may use the study data for internal research and development.' },
    { setting: 'terms', text: 'Updates improve the service; we may install them on your device.' },
    { setting: 'terms', text: 'We work constantly to improve our services for you and for the content that you like.' },
    { setting: 'terms', text: 'The revenues from advertisements allow us to improve our services.' },
    { setting: 'terms', text: 'You may use the licensed material for performing research on public health only.' },
    { text: 'Agency may from time to time change or improve its systems and the materials that it lends.' },
    { text: 'Nothing here lets Agency use the drafts for research and development.' },
    {
      text: 'The files hold no code that could interfere with the use of the computers of Agency for test or research purposes.',
    },
    { setting: 'terms', text: '(e) use the Outputs to improve any product that competes with our services.' },
    { setting: 'terms', text: 'We may charge you the costs of research that your request makes necessary.' },
  ],
};
