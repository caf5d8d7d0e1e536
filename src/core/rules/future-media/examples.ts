import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const futureMediaExamples: RuleExamples = {
  flags: [
    { text: 'Usage: print, digital, broadcast and all other media, for two years.' },
    { text: 'The Designer grants Agency all forms of reproduction which are at present unknown.' },
    {
      text: 'The Designer grants Agency the right to show the sketches in the original medium or any other.',
    },
    { text: 'The Designer licenses Agency to use the sketches in any known and currently unknown manner.' },
    { text: 'Agency may use the sketches in any form of media.' },
    { text: 'Agency may show the sketches on any platform whatsoever.' },
    {
      text: 'THE DESIGNER HEREBY GRANTS AGENCY THE RIGHT TO USE THE SKETCHES IN ANY MEDIA NOW KNOWN OR HEREAFTER DEVISED.',
    },
    {
      setting: 'terms',
      text: 'By entering, you agree that: (i) drawings will not be returned; and (ii) the Sponsor and its licensees have the right to use the drawings in any medium now known or later devised.',
    },
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
    {
      text: 'Agency may publish the Work in print, digital and all other media that may come into being.',
      quote: 'all other media that may come into being',
      result:
        'Agency may publish the Work in print, digital and all other media, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You let us use your content in any format and on any platform, including ones that do not exist yet.',
      quote: 'that do not exist yet',
      result:
        'You let us use your content in any format and on any platform, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may exploit the Work in any form of exploitation yet unknown.',
      quote: 'in any form of exploitation yet unknown',
      result:
        'Agency may exploit the Work in the media and channels reasonably needed for the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may stream the recordings by any technology which may hereafter be invented.',
      quote: 'by any technology which may hereafter be invented',
      result:
        'Agency may stream the recordings in the media and channels reasonably needed for the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The rights include all forms of electronic distribution now existing or subsequently developed.',
      quote: 'all forms of electronic distribution now existing or subsequently developed',
      result:
        'The rights include all forms of electronic distribution. This gives no right to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the portrait in any media whatsoever.',
      quote: 'in any media whatsoever',
      result:
        'Agency may use the portrait in the media and channels reasonably needed for the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    { text: 'The licence shall apply to any form, medium or technology now known or hereafter developed.' },
    {
      text: 'The Designer licenses the artwork for print and for any other form of media, including those not yet invented.',
    },
    {
      text: 'Agency may publish the game on any platform or device, whether now known or developed in the future.',
      quote: 'on any platform or device, whether now known or developed in the future',
    },
    { text: 'Agency may adapt the Deliverables for any new media or technology.' },
    { text: 'Rights granted: all media, worldwide.', quote: 'all media' },
    { text: 'Agency may broadcast the recordings on all channels now in use or that come into use later.' },
    { text: 'The grant extends to types of use that are unknown today.' },
    { text: 'The Designer licenses the film for cinemas, television and all other media.', quote: 'all other media' },
    { text: 'Agency may use the Deliverables regardless of the medium.' },
    {
      setting: 'terms',
      text: '(c) print, publish and exploit the Photographs by any device or in media now or hereafter known.',
      quote: 'by any device or in media now or hereafter known',
    },
    {
      text: 'The Designer grants Agency the right to exhibit the film and hereafter devise, in any manner, upon all platforms.',
      quote: 'hereafter devise',
    },
    {
      text: 'The speaker grants the society the right to convert the talk to any medium or format.',
      quote: 'to any medium or format',
    },
    {
      text: 'Distribution of the song by all means now or later available.',
      quote: 'by all means now or later available',
    },
  ],
  clean: [
    { text: 'The Designer may sue for past, present and future infringement of the sketches.' },
    { text: 'Agency shall own the copyright in any medium-specific artwork that it makes itself.' },
    { text: 'The Designer grants Agency a licence and waives any moral rights that may arise from it.' },
    { text: 'Agency may communicate with the Designer by any medium.' },
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
    { text: 'The Designer will not permit the use of the portrait in any media.' },
    { text: 'The licence does not cover media that do not exist yet.' },
    { text: 'Agency will pay all taxes that exist now or in the future.' },
    { text: 'Agency is entitled to receive the files in any form or medium.' },
    { text: 'Agency may advertise the Products in any media.' },
    { text: 'The Designer will return all copies in any medium.' },
    { text: 'Agency may place advertisements in all media.' },
    { text: 'The records may be kept in any form or medium.' },
    {
      setting: 'terms',
      text: '"Territory" is every area in which Harbour sells through present and future distribution channels.',
    },
  ],
};
