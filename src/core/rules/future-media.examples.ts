import type { RuleExamples } from './rule';

/** Written for the tests of this rule. */
export const futureMediaExamples: RuleExamples = {
  flags: [
    {
      text: 'Agency may reproduce and distribute the Deliverables in any and all media now known or hereafter devised.',
      quote: 'in any and all media now known or hereafter devised',
      result:
        'Agency may reproduce and distribute the Deliverables in the media and channels reasonably needed for the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may publish the Deliverables in any form, medium or technology, whether now known or later developed, throughout the world.',
      quote: 'in any form, medium or technology, whether now known or later developed',
    },
    {
      text: 'Agency may use the Deliverables in print, on websites and in social media (whether now known or later developed).',
      result:
        'Agency may use the Deliverables in print, on websites and in social media, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You grant us the right to distribute your content in every media format and through every channel.',
      quote: 'in every media format and through every channel',
    },
    {
      setting: 'terms',
      text: 'We can use your work in any format, now or in the future.',
      quote: 'in any format, now or in the future',
      result:
        'We can use your work in the media and channels reasonably needed for the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Deliverables may be exploited by any means or technology, existing or future.',
      quote: 'by any means or technology, existing or future',
    },
    {
      text: 'The Designer grants Agency the right to show the animation through any method of delivery that exists today or that is created in the future.',
    },
    {
      text: 'The Designer licenses to Agency the recordings for use in all media, known or unknown.',
      quote: 'in all media, known or unknown',
    },
    {
      text: 'The Designer grants to Agency the right to exhibit the film by all means and methods now or hereafter known.',
    },
  ],
  clean: [
    { text: 'Agency may not use the Deliverables in any media now known or hereafter devised except the Website.' },
    { text: 'The Designer reserves all rights in media now known or later developed that are not granted here.' },
    { text: 'Agency shall comply with all laws now in force or hereafter enacted.' },
    { text: 'The licence covers the printed catalogue, but not any other media now known or later invented.' },
    { text: 'Agency may post the Deliverables on its social media channels and in its newsletter.' },
    { text: 'Each party releases the other from all claims, known or unknown, about earlier projects.' },
    {
      text: 'Agency grants the Designer the right to show the campaign in any and all media, now known or later devised.',
    },
    { text: 'The Designer will answer any media inquiries together with Agency.' },
    { text: 'Agency and its subsidiaries now existing or later formed shall pay invoices within 30 days.' },
  ],
};
