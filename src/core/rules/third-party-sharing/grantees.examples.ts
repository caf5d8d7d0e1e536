import type { RuleExamples } from '../rule';

/** Written for the tests of who is named as receiving a right. */
export const granteeExamples: RuleExamples = {
  flags: [
    {
      text: 'The Designer grants the Organizers and their sponsors the right to publish the photographs.',
      quote: 'the Organizers and their sponsors',
    },
    {
      text: 'The Designer grants Agency and its affiliates, licensees, successors and assigns the right to publish the Deliverables.',
      quote: 'Agency and its affiliates, licensees, successors and assigns',
      result: 'The Designer grants Agency the right to publish the Deliverables.',
    },
    {
      text: 'Agency and its affiliates may use the Deliverables for the campaign.',
      quote: 'Agency and its affiliates',
      result: 'Agency may use the Deliverables for the campaign.',
    },
    {
      text: 'The Designer permits Agency (including its partners) to show the photographs online.',
      quote: 'Agency (including its partners',
      result: 'The Designer permits Agency to show the photographs online.',
    },
    {
      setting: 'terms',
      text: 'Other users may download your content and use it.',
      quote: 'Other users may download your content',
      result:
        'Other users may download your content and use it. No one may use your content to train, test, prompt or improve any machine-learning or generative AI system.',
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
      setting: 'terms',
      text: 'Your posts may be displayed by our partners and advertisers.',
      quote: 'our partners and advertisers',
      result:
        'Your posts may be displayed by our partners and advertisers, and no one may use your posts to train, test, prompt or improve any machine-learning or generative AI system.',
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
        'Other users may remix, stitch and duet with your videos. This gives no right to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: "The Designer grants Agency and Agency's media suppliers the right to print the posters.",
      quote: "Agency and Agency's media suppliers",
      result: 'The Designer grants Agency the right to print the posters.',
    },
    {
      setting: 'terms',
      text: 'You hereby grant the Sponsor Parties the right to use your photographs in print.',
      quote: 'the Sponsor Parties',
      result:
        'You hereby grant the Sponsor Parties the right to use your photographs in print, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'Any user may copy and reuse the articles that you publish here.',
      quote: 'Any user may copy',
      result:
        'Any user may copy and reuse the articles that you publish here. No one may use the articles to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency and/or its Affiliate(s) shall have the right to show the photographs to subscribers.',
      quote: 'Agency and/or its Affiliate(s)',
    },
    {
      text: 'The Designer grants Agency a licence for the purpose of allowing Agency and its Affiliates to copy and adapt the drawings.',
      quote: 'Agency and its Affiliates',
    },
    {
      text: 'The Designer grants Agency the right to use the photographs through its affiliates or otherwise.',
      quote: 'through its affiliates or otherwise',
    },
  ],
  clean: [
    { text: 'The Designer assigns to Agency, and agrees to assign to Agency, all rights in the drawings.' },
    {
      text: 'Agency will indemnify the Designer, and the Designer will indemnify Agency and its affiliates, against third-party claims.',
    },
    { text: 'The Designer may show the Deliverables to third parties in a portfolio.' },
    { text: 'Agency and its affiliates may use the Services during the trial.' },
    { text: 'Agency may refuse to allow any user to buy the posters.' },
    { setting: 'terms', text: 'You agree not to transfer the output to third parties.' },
    { text: "Nothing in this Agreement shall grant Agency or its affiliates any right in the Designer's tools." },
    { text: 'The Designer shall permit Agency and its representatives to inspect the books and data of the project.' },
    { text: 'In no event may this Agreement be read as granting Agency or its affiliates any right in the sketches.' },
    { text: 'Agency may perform the campaign through its affiliates.' },
  ],
};
