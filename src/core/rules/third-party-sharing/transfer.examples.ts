import type { RuleExamples } from '../rule';

/** Written for the tests of what passes to a new holder. */
export const transferExamples: RuleExamples = {
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
      text: 'Agency may assign its rights in the Deliverables to any person without notice.',
      quote: 'assign its rights in the Deliverables to any person without notice',
      result:
        'Agency may assign its rights in the Deliverables together with the business that uses the Deliverables, if the new holder accepts the same limits in writing.',
    },
    {
      text: 'The licence to use the Deliverables is freely assignable.',
      quote: 'freely assignable',
      result: 'The licence to use the Deliverables is not freely assignable.',
    },
    {
      text: "Agency may transfer this Agreement without the Designer's consent.",
      quote: "transfer this Agreement without the Designer's consent",
      result:
        'Agency may transfer this Agreement together with the business that uses the materials that the Designer supplies under this Agreement, if the new holder accepts the same limits in writing.',
    },
    {
      text: 'Agency has the right to license the Deliverables to others and to assign any of these rights to third parties.',
      quote: 'assign any of these rights to third parties',
      result:
        'Agency has the right to license the Deliverables to others and to assign any of these rights together with the business that uses the Deliverables, if the new holder accepts the same limits in writing.',
    },
    {
      text: 'This Agreement is freely assignable by Agency.',
      quote: 'This Agreement is freely assignable by Agency',
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
      quote: 'The licence granted to Agency may be assigned without restriction',
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
  ],
  clean: [
    {
      text: '"Rights" means patents, designs (whether registrable or not), copyright and other assignable intellectual property.',
    },
    { text: 'The Designer grants Agency a non-exclusive, non-transferable right to use the Deliverables.' },
    { text: 'The licence is personal to Agency and not transferable.' },
    { text: "Neither party may assign this Agreement without the other party's consent." },
    { text: 'Agency grants the Designer a transferable licence to use its fonts.' },
    { text: 'The shares of Agency are freely transferable.' },
    { text: 'This Agreement binds the parties and their permitted successors and assigns.' },
    { text: 'The Designer grants Agency a licence to use its logo, which is transferable with the business.' },
    { text: 'Agency may assign this Agreement only to a successor that takes over its whole business.' },
    { text: 'The Designer may assign this Agreement to any person without the consent of Agency.' },
    { text: 'Agency may assign this Agreement with the prior written consent of the Designer.' },
    { text: 'Agency may assign a project manager to the photographs at any time.' },
    { text: 'Agency may assign work to the Designer from time to time.' },
    { text: 'Agency may assign this Agreement to a purchaser of substantially all of its assets.' },
  ],
};
