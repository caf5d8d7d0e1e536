import type { RuleExamples } from './rule';

/** Written for the tests of this rule. */
export const sublicensingExamples: RuleExamples = {
  flags: [
    {
      text: 'The Designer grants Agency a non-exclusive, sublicensable, worldwide right to use the Deliverables.',
      quote: 'sublicensable',
      result: 'The Designer grants Agency a non-exclusive, worldwide right to use the Deliverables.',
    },
    {
      setting: 'terms',
      text: 'You grant us a non-exclusive, royalty-free, transferable and sub-licensable right to use Your Content.',
      quote: 'sub-licensable',
      result: 'You grant us a non-exclusive, royalty-free and transferable right to use Your Content.',
    },
    {
      text: 'Agency may use, reproduce, modify and sublicense the Deliverables.',
      quote: 'sublicense',
      result: 'Agency may use, reproduce and modify the Deliverables.',
    },
    {
      setting: 'terms',
      text: 'You grant us a worldwide right (with the right to sublicense) to use and publish Your Content.',
      quote: 'the right to sublicense',
      result: 'You grant us a worldwide right to use and publish Your Content.',
    },
    {
      text: 'Agency may use the Deliverables, with the right to sublicense through multiple tiers of sublicensees.',
      result: 'Agency may use the Deliverables.',
    },
    {
      text: 'Agency may publish the Deliverables and may authorise others to do any of these things.',
      quote: 'authorise others to do any of these things',
      result:
        'Agency may publish the Deliverables and may authorise others to do any of these things, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the Deliverables, and grant and authorize sublicenses of the foregoing.',
      result:
        'Agency may use the Deliverables, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may sublicense the Deliverables to distributors and broadcasters.',
      quote: 'sublicense',
    },
    {
      text: 'The Designer grants Agency a sublicensable licence to print the posters.',
      result: 'The Designer grants Agency a licence to print the posters.',
    },
    {
      text: 'The Designer grants Agency an irrevocable and sublicensable licence to print the posters.',
      result: 'The Designer grants Agency an irrevocable licence to print the posters.',
    },
  ],
  clean: [
    { text: 'Agency may not sublicense the Deliverables.' },
    { text: 'The Designer grants Agency a non-exclusive, non-sublicensable licence to use the Deliverables.' },
    { text: 'The Designer grants Agency a licence to show the film, without the right to sublicense.' },
    { text: 'No right to grant sublicences is given.' },
    { text: 'Agency grants the Designer a sublicensable licence to use the brand guidelines and fonts.' },
    { text: 'Agency shall pay the Designer ten percent of all income from sublicensing.' },
    { text: 'Agency grants the Designer a licence, with the right to sublicense, to use its logos and trade marks.' },
    { text: 'Agency agrees not to copy, sell or sublicense the drafts.' },
    { text: 'The parties will ask other suppliers to keep the launch date secret.' },
  ],
};
