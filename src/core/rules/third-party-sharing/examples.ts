import type { RuleExamples } from '../rule';
import { disclosingExamples } from './disclosing.examples';
import { granteeExamples } from './grantees.examples';
import { handedExamples } from './handed.examples';
import { transferExamples } from './transfer.examples';

/** Written for the tests of this rule. */
export const thirdPartySharingExamples: RuleExamples = {
  flags: [
    ...transferExamples.flags,
    ...granteeExamples.flags,
    ...disclosingExamples.flags,
    ...handedExamples.flags,
    {
      text: 'Agency may share the Deliverables with printers, media owners and data partners.',
      quote: 'share the Deliverables with printers, media owners and data partners',
      result:
        'Agency may share the Deliverables with printers and media owners, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may disclose or make available the Deliverables to third parties and partners.',
      quote: 'disclose or make available the Deliverables to third parties and partners',
      result:
        'Agency may disclose or make available the Deliverables to recipients who need them for the purposes of the project described in this Agreement, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Deliverables may be distributed by Agency through content aggregators, digital archives and clipping services.',
      quote: 'distributed by Agency through content aggregators, digital archives and clipping services',
      result:
        'The Deliverables may be distributed by Agency through the media and channels reasonably needed for the services described in this Agreement, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We may make Your Content available to other companies, organizations or individuals.',
      quote: 'available to other companies, organizations or individuals',
      result:
        'We may make Your Content available to recipients who need it for the purposes of the project described in this Agreement, and we will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We can share your files with our partners.',
      quote: 'share your files with our partners',
      result:
        'We can share your files with recipients who need them for the purposes of the project described in this Agreement, and we will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may store and process the Deliverables on third-party platforms of its choosing.',
      quote: 'store and process the Deliverables on third-party platforms of its choosing',
      result:
        'Agency may store and process the Deliverables on platforms whose terms do not let the provider use them for its own purposes, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may syndicate the Deliverables to other news outlets.',
      quote: 'syndicate the Deliverables to other news outlets',
      result:
        'Agency may syndicate the Deliverables to other news outlets, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You also grant every other user of the app a licence to copy and share your posts.',
      quote: 'every other user of the app',
      result:
        'You also grant every other user of the app a licence to copy and share your posts. No one may use your posts to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may provide the recordings to data partners.',
      quote: 'provide the recordings to data partners',
      result:
        'Agency may provide the recordings to recipients who need them for the purposes of the project described in this Agreement, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may contribute the Deliverables to industry repositories or libraries.',
      quote: 'contribute the Deliverables to industry repositories or libraries',
      result:
        'Agency may contribute the Deliverables to recipients who need them for the purposes of the project described in this Agreement, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may transmit the drafts to any person for evaluation.',
      quote: 'transmit the drafts to any person',
      result:
        'Agency may transmit the drafts to recipients who need them for the purposes of the project described in this Agreement, and this gives no right to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We share your content with trusted partners for research.',
      quote: 'share your content with trusted partners',
      result:
        'We share your content with recipients who need it for the purposes of the project described in this Agreement, and we will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may pass the files on to vendors, service providers and technology partners.',
      quote: 'pass the files on to vendors, service providers and technology partners',
      result:
        'Agency may pass the files on to recipients who need them for the purposes of the project described in this Agreement, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We may give our partners access to your voice recordings.',
      quote: 'give our partners access to',
      result:
        'We may give our partners access to your voice recordings, and we will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency shall be entitled to resell the Deliverables to its clients.',
      quote: 'resell the Deliverables to its clients',
      result:
        'Agency shall be entitled to resell the Deliverables to recipients who need them for the purposes of the project described in this Agreement, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'Your prompts may be shared with our third-party model providers.',
      quote: 'shared with our third-party model providers',
      result:
        'Your prompts may be shared with recipients who need them for the purposes of the project described in this Agreement, and no one may use your prompts to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'Content that you submit may be shared with other companies for research.',
      quote: 'shared with other companies',
      result:
        'Content that you submit may be shared with recipients who need them for the purposes of the project described in this Agreement, and this gives no right to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: "The Designer permits Agency's retailers and distributors to show the artwork in stores.",
      quote: "Agency's retailers and distributors",
      result:
        "The Designer permits Agency's retailers and distributors to show the artwork in stores. Agency will not use the artwork, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.",
    },
    {
      setting: 'terms',
      text: 'We may syndicate your reviews to third-party websites.',
      quote: 'syndicate your reviews to third-party websites',
      result:
        'We may syndicate your reviews to recipients who need them for the purposes of the project described in this Agreement, and this gives no right to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may furnish copies of the drawings to reviewers, distributors and other third parties.',
      quote: 'furnish copies of the drawings to reviewers, distributors and other third parties',
      result:
        'Agency may furnish copies of the drawings to reviewers and distributors, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You agree that we may subcontract the processing of your user data to our sister company.',
      quote: 'subcontract the processing of your user data to our sister company',
    },
    {
      text: 'The Designer agrees that the rights of Agency in the drawings shall inure to all Agency affiliates.',
      quote: 'inure to all Agency affiliates',
    },
    {
      text: 'The Designer grants Agency a right to use the designs in any shops that Agency and its affiliates operate.',
      quote: 'shops that Agency and its affiliates operate',
    },
    { text: 'Agency may disclose the source code to a contractor.', quote: 'disclose the source code to a contractor' },
    { text: 'Agency may at its option assign the photographs to any buyer.' },
    {
      setting: 'terms',
      text: 'You authorize us to engage subprocessors for the processing of your content.',
      quote: 'engage subprocessors',
    },
  ],
  clean: [
    { text: '- No photograph and no recording will be sold to third parties.' },
    ...transferExamples.clean,
    ...granteeExamples.clean,
    ...disclosingExamples.clean,
    ...handedExamples.clean,
    { text: 'Agency may disclose the Deliverables to its legal advisers or where the law requires it.' },
    { text: 'Agency shall not disclose the Deliverables to third parties.' },
    { setting: 'terms', text: 'You may share your content with other users through the service.' },
    { text: "Agency will not sell or rent the Designer's files to anyone." },
    { setting: 'terms', text: 'We will not share your content with third parties without your consent.' },
    { text: 'Agency shall provide its staff to the project and payments to third parties.' },
    { setting: 'terms', text: 'We explain how we share information with partners in our privacy notice.' },
    { setting: 'terms', text: 'We provide you with tools to share your posts with other users.' },
    { setting: 'terms', text: 'We may share aggregated statistics with our partners.' },
    { text: 'Agency grants the Reseller and its dealers the right to sell the products of Agency.' },
    {
      text: 'The licence ends in the event that Agency assigns, transfers or otherwise conveys any rights in the drawings to any third party.',
    },
    { text: 'Nobody asked for a clause granting Agency and its affiliates any right to use the drawings.' },
    { text: 'The rights and obligations of the parties shall inure to the benefit of their affiliates.' },
    { text: 'All goodwill in the designs shall inure to the benefit of Agency and its affiliates.' },
    { text: 'Agency will under no circumstances disclose the manuscript to third parties.' },
    { text: 'Agency may stop any objectionable use of the drawings by the Designer or its clients.' },
    { text: 'Either party may exercise its rights in the recordings, each party through its affiliates.' },
    { text: 'No such drawing, sketch or plan shall be shown to third parties by Agency.' },
  ],
};
