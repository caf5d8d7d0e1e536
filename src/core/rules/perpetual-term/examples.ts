import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const perpetualTermExamples: RuleExamples = {
  flags: [
    {
      text: 'The Designer grants Agency, during the Term and after the expiry of this Agreement, a licence to show the Deliverables.',
      quote: 'after the expiry of this Agreement',
    },
    {
      text: 'The sketches shall be owned by the Designer and are licensed to Agency on an irrevocable basis.',
      quote: 'irrevocable',
    },
    {
      text: 'The Designer grants Agency a perpetual, irrevocable, worldwide right to use the Deliverables.',
      quote: 'perpetual',
      result: 'The Designer grants Agency an irrevocable, worldwide right to use the Deliverables.',
    },
    {
      text: 'The Designer grants Agency an irrevocable, non-exclusive right to use the Deliverables.',
      quote: 'irrevocable',
      result: 'The Designer grants Agency a non-exclusive right to use the Deliverables.',
    },
    {
      text: 'The Designer grants Agency a perpetual, exclusive right to publish the Deliverables in print.',
      result: 'The Designer grants Agency an exclusive right to publish the Deliverables in print.',
    },
    {
      text: 'You grant us a non-exclusive, royalty-free and perpetual right to display Your Content.',
      setting: 'terms',
      result: 'You grant us a non-exclusive and royalty-free right to display Your Content.',
    },
    {
      text: 'Agency may use the Deliverables in print and online in perpetuity.',
      quote: 'in perpetuity',
      result:
        'Agency may use the Deliverables in print and online for the period reasonably needed for the project described in this Agreement.',
    },
    {
      text: 'Agency may use the recordings for the full term of copyright and all renewals and extensions.',
      quote: 'for the full term of copyright and all renewals and extensions',
      result:
        'Agency may use the recordings for the period reasonably needed for the project described in this Agreement.',
    },
    {
      text: 'The Designer hereby irrevocably assigns the copyright in the final Deliverables to Agency.',
      quote: 'irrevocably assigns',
      result: 'The Designer hereby assigns the copyright in the final Deliverables to Agency.',
    },
    { text: 'We can use your work forever.', setting: 'terms', quote: 'forever' },
    {
      text: 'The Designer grants Agency a licence of unlimited duration to show the film.',
      quote: 'unlimited duration',
    },
    { text: 'All rights that the Designer grants to Agency are irrevocable.', quote: 'irrevocable' },
    { text: 'The licence of the Deliverables to Agency cannot be revoked.', quote: 'cannot be revoked' },
    { text: 'This licence has no expiry date.' },
    {
      text: 'The Designer grants Agency a non-terminable right to use the Deliverables.',
      quote: 'non-terminable right',
    },
    { text: 'Agency may use the photographs indefinitely.', quote: 'indefinitely' },
    { text: 'The Designer licenses to Agency the drawings for as long as copyright in them subsists.' },
    { text: 'Usage period: unlimited.', quote: 'unlimited' },
    { text: 'The permission to use the recordings is given without limit of time.' },
    { text: 'The Designer grants Agency the right to use the images for the maximum period permitted by law.' },
    { text: 'The rights of use pass to Agency for ever.', quote: 'for ever' },
    { text: 'There is no time limit on the use of the photographs by Agency.' },
    { text: 'The right of use is unlimited in terms of territory and time.' },
    { text: 'The Designer may not revoke this licence to the drawings.' },
    { setting: 'terms', text: 'Once a photo is printed you cannot withdraw your consent.' },
    { text: 'The Designer waives the right to revoke this licence.' },
    { setting: 'terms', text: 'There is no limit to how long we may use your recordings.' },
    { setting: 'terms', text: 'We may keep and show your drawings for as long as we wish.' },
    { text: 'This release of the image rights shall remain in effect in perpetuity.' },
    { text: 'Agency may permanently display the mural.' },
    { setting: 'terms', text: 'I/we grant the festival the irrevocable right to show the film.' },
    {
      setting: 'terms',
      text: 'You agree that: (i) nothing that you send in will be returned; and (ii) the museum and its partners have the right to show the drawings in perpetuity.',
    },
    { text: 'The permission that you give has no expiration.', quote: 'has no expiration' },
    {
      text: 'The Artist shall not be entitled to revoke this licence.',
      quote: 'shall not be entitled to revoke this licence',
    },
    {
      setting: 'terms',
      text: 'Your submissions will remain in the gallery even if you close your account.',
      quote: 'even if you close',
    },
    { text: 'The Label may sell the recordings until the copyright expires.', quote: 'until the copyright expires' },
  ],
  clean: [
    { setting: 'terms', text: 'We may remove your submissions even if you do not close your account.' },
    { text: 'For good and valuable consideration the Designer will deliver the sketches.' },
    { setting: 'terms', text: 'We keep copies of your content safe for as long as we choose to offer the service.' },
    { text: 'The Designer hereby irrevocably designates Agency as agent to sign filings.' },
    { text: 'Agency retains all rights in its software in perpetuity.' },
    { text: 'This release of all claims and demands is perpetual.' },
    { text: 'Agency may not revoke its approval of the drafts without cause.' },
    { text: 'Agency may inspect the books during the Term and until two years after the end of this Agreement.' },
    { text: 'The Designer grants Agency a perpetual licence to use the trademarks of the Designer.' },
    { text: 'The Designer irrevocably submits to the jurisdiction of the courts of Leeds.' },
    { text: 'The duty to keep the briefs confidential lasts in perpetuity.' },
    { text: 'Agency grants the Designer a perpetual right to show the campaign in a portfolio.' },
    { text: 'The Designer grants Agency a licence for two years. It is not perpetual.' },
    { text: 'No perpetual rights are granted.' },
    { text: 'Agency shall not use the Deliverables in perpetuity.' },
    { text: 'Payment is made by irrevocable letter of credit.' },
    { text: 'Agency keeps a perpetual inventory of its stock.' },
    { text: 'The Designer appoints Agency as its agent for the trade fair, and may revoke this at any time.' },
    { text: 'The licence cannot be revoked before the end of the campaign.' },
    { text: 'The permanent staff of Agency may use the Deliverables until March.' },
    { text: 'The Designer shall keep the documents of Agency secret indefinitely.' },
    { text: 'This Agreement may not be terminated without notice.' },
    { text: 'Agency shall provide an irrevocable standby letter of credit for the use of the studio.' },
  ],
};
