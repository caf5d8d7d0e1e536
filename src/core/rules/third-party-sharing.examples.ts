import type { RuleExamples } from './rule';

/** Written for the tests of this rule. */
export const thirdPartySharingExamples: RuleExamples = {
  flags: [
    {
      text: 'The Designer grants Agency a non-exclusive, transferable, worldwide right to use the Deliverables.',
      quote: 'transferable',
      result: 'The Designer grants Agency a non-exclusive, worldwide right to use the Deliverables.',
    },
    {
      setting: 'terms',
      text: 'You grant us a non-exclusive, worldwide, transferable, sublicensable right to host Your Content.',
      quote: 'transferable',
      result: 'You grant us a non-exclusive, worldwide, sublicensable right to host Your Content.',
    },
    {
      text: 'The Designer grants Agency and its affiliates, licensees, successors and assigns the right to publish the Deliverables.',
      quote: 'Agency and its affiliates, licensees, successors and assigns',
      result: 'The Designer grants Agency the right to publish the Deliverables.',
    },
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
      text: 'Agency may assign its rights in the Deliverables to any person without notice.',
      quote: 'assign its rights in the Deliverables to any person without notice',
      result:
        'Agency may assign its rights in the Deliverables together with the business that uses the Deliverables, if the new holder accepts the same limits in writing.',
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
      text: 'Agency and its affiliates may use the Deliverables for the campaign.',
      quote: 'Agency and its affiliates',
      result: 'Agency may use the Deliverables for the campaign.',
    },
    {
      setting: 'terms',
      text: 'You also grant every other user of the app a licence to copy and share your posts.',
      quote: 'every other user of the app',
      result:
        'You also grant every other user of the app a licence to copy and share your posts. No one may use your posts to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer permits Agency (including its partners) to show the photographs online.',
      quote: 'Agency (including its partners',
      result: 'The Designer permits Agency to show the photographs online.',
    },
    {
      text: 'The licence to use the Deliverables is freely assignable.',
      quote: 'freely assignable',
      result: 'The licence to use the Deliverables is not freely assignable.',
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
        'Agency may transmit the drafts to recipients who need them for the purposes of the project described in this Agreement, and Agency will not use the materials that the Designer supplies under this Agreement, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We share your content with trusted partners for research.',
      quote: 'share your content with trusted partners',
      result:
        'We share your content with recipients who need it for the purposes of the project described in this Agreement, and we will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'Other users may download your content and use it.',
      quote: 'Other users may download your content',
      result:
        'Other users may download your content and use it. No one may use your content to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: "Agency may transfer this Agreement without the Designer's consent.",
      quote: "transfer this Agreement without the Designer's consent",
      result:
        'Agency may transfer this Agreement together with the business that uses the materials that the Designer supplies under this Agreement, if the new holder accepts the same limits in writing.',
    },
    {
      text: 'I consent to the use of my photograph by Agency, its licensees and those acting with its permission.',
      quote: 'Agency, its licensees and those acting with its permission',
      result: 'I consent to the use of my photograph by Agency.',
    },
    {
      text: 'The Designer grants to Agency, its successors and assigns, the right to use the photographs in the brochure.',
      quote: 'Agency, its successors and assigns',
      result: 'The Designer grants to Agency the right to use the photographs in the brochure.',
    },
    {
      text: 'Agency may pass the files on to vendors, service providers and technology partners.',
      quote: 'pass the files on to vendors, service providers and technology partners',
      result:
        'Agency may pass the files on to recipients who need them for the purposes of the project described in this Agreement, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency has the right to license the Deliverables to others and to assign any of these rights to third parties.',
      quote: 'assign any of these rights to third parties',
      result:
        'Agency has the right to license the Deliverables to others and to assign any of these rights together with the business that uses the Deliverables, if the new holder accepts the same limits in writing.',
    },
    {
      text: 'This Agreement is freely assignable by Agency.',
      quote: 'is freely assignable by Agency',
      result:
        'This Agreement is assignable by Agency together with the business that uses the materials that the Designer supplies under this Agreement, if the new holder accepts the same limits in writing.',
    },
    {
      text: 'Agency may at any time assign this Agreement, in whole or in part, to any third party.',
      quote: 'assign this Agreement, in whole or in part, to any third party',
      result:
        'Agency may at any time assign this Agreement together with the business that uses the materials that the Designer supplies under this Agreement, if the new holder accepts the same limits in writing.',
    },
    {
      text: 'Agency may assign its rights under this Agreement.',
      quote: 'assign its rights under this Agreement',
      result:
        'Agency may assign its rights under this Agreement together with the business that uses the materials that the Designer supplies under this Agreement, if the new holder accepts the same limits in writing.',
    },
    {
      text: 'The licence granted to Agency may be assigned without restriction.',
      quote: 'may be assigned without restriction',
      result:
        'The licence granted to Agency may be assigned together with the business that uses the materials that the Designer supplies under this Agreement, if the new holder accepts the same limits in writing.',
    },
    {
      setting: 'terms',
      text: 'We may assign these Terms, and any rights granted to us, to anyone.',
      quote: 'assign these Terms, and any rights granted to us, to anyone',
      result:
        'We may assign these Terms, and any rights granted to us, together with the business that uses the materials supplied under these Terms, if the new holder accepts the same limits in writing.',
    },
    {
      setting: 'terms',
      text: 'You may not transfer these Terms; we may transfer them without your consent.',
      quote: 'transfer them without your consent',
      result:
        'You may not transfer these Terms; we may transfer them together with the business that uses the materials supplied under these Terms, if the new holder accepts the same limits in writing.',
    },
    {
      setting: 'terms',
      text: 'If we are acquired, your content may be transferred to the purchaser.',
      quote: 'transferred to the purchaser',
      result:
        'If we are acquired, your content may be transferred to the purchaser, if the new holder accepts the same limits in writing.',
    },
    {
      setting: 'terms',
      text: 'Your posts may be displayed by our partners and advertisers.',
      quote: 'our partners and advertisers',
      result:
        'Your posts may be displayed by our partners and advertisers, and no one may use your posts to train, test, prompt or improve any machine-learning or generative AI system.',
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
      text: 'The Designer agrees that Agency and those acting under its authority may publish the drawings.',
      quote: 'Agency and those acting under its authority',
      result: 'The Designer agrees that Agency may publish the drawings.',
    },
    {
      setting: 'terms',
      text: 'Other users may remix, stitch and duet with your videos.',
      quote: 'Other users may remix, stitch and duet with your videos',
      result:
        'Other users may remix, stitch and duet with your videos. No one may use the materials supplied under this Agreement to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: "The Designer grants Agency and Agency's media suppliers the right to print the posters.",
      quote: "Agency and Agency's media suppliers",
      result: 'The Designer grants Agency the right to print the posters.',
    },
    {
      setting: 'terms',
      text: 'Your prompts may be shared with our third-party model providers.',
      quote: 'shared with our third-party model providers',
      result:
        'Your prompts may be shared with recipients who need them for the purposes of the project described in this Agreement, and no one may use your prompts to train, test, prompt or improve any machine-learning or generative AI system.',
    },
  ],
  clean: [
    { text: 'Agency may disclose the Deliverables to its legal advisers or where the law requires it.' },
    { text: 'The Designer grants Agency a non-exclusive, non-transferable right to use the Deliverables.' },
    { text: 'The licence is personal to Agency and not transferable.' },
    { text: "Neither party may assign this Agreement without the other party's consent." },
    { text: 'Agency shall not disclose the Deliverables to third parties.' },
    {
      text: 'Agency will indemnify the Designer, and the Designer will indemnify Agency and its affiliates, against third-party claims.',
    },
    { text: 'The Designer may show the Deliverables to third parties in a portfolio.' },
    { text: 'Agency grants the Designer a transferable licence to use its fonts.' },
    { setting: 'terms', text: 'You may share your content with other users through the service.' },
    { text: 'The shares of Agency are freely transferable.' },
    { text: "Agency will not sell or rent the Designer's files to anyone." },
    { setting: 'terms', text: 'We will not share your content with third parties without your consent.' },
    { text: 'This Agreement binds the parties and their permitted successors and assigns.' },
    { text: 'Agency and its affiliates may use the Services during the trial.' },
    { text: 'Agency shall provide its staff to the project and payments to third parties.' },
    { text: 'The Designer grants Agency a licence to use its logo, which is transferable with the business.' },
    { setting: 'terms', text: 'We explain how we share information with partners in our privacy notice.' },
    { text: 'Agency may refuse to allow any user to buy the posters.' },
    { text: 'Agency may assign this Agreement only to a successor that takes over its whole business.' },
    { text: 'The Designer may assign this Agreement to any person without the consent of Agency.' },
    { text: 'Agency may assign this Agreement with the prior written consent of the Designer.' },
    { setting: 'terms', text: 'We provide you with tools to share your posts with other users.' },
    { setting: 'terms', text: 'We may share aggregated statistics with our partners.' },
    { setting: 'terms', text: 'You agree not to transfer the output to third parties.' },
    { text: "Nothing in this Agreement shall grant Agency or its affiliates any right in the Designer's tools." },
    { text: 'The Designer shall permit Agency and its representatives to inspect the books and data of the project.' },
    { text: 'Agency may assign a project manager to the photographs at any time.' },
  ],
};
