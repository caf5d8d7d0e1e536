import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const allRightsBuyoutExamples: RuleExamples = {
  flags: [
    {
      text: 'During the Term the Designer shall not license the Deliverables to any other party.',
      quote: 'shall not license the Deliverables to any other',
    },
    {
      text: 'Harbourlight agrees that it will not license any Harbourlight Samples for games, as long as the minimum is paid.',
      quote: 'will not license any Harbourlight Samples',
    },
    { text: 'The Magazine acquires exclusive use of the photographs for ninety days.', quote: 'exclusive use of' },
    { text: 'The drawings are licensed exclusively to Agency.', quote: 'exclusively to' },
    {
      text: 'The fee is a full buy-out of the Deliverables.',
      quote: 'full buy-out of the Deliverables',
      result:
        'The fee is a buy-out of the Deliverables, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants Agency an exclusive, perpetual, worldwide right to use the Deliverables.',
      quote: 'exclusive, perpetual, worldwide right to use',
      result:
        'The Designer grants Agency a perpetual, worldwide right to use the Deliverables for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency will have the exclusive right to publish the Deliverables.',
      quote: 'exclusive right to publish',
      result:
        'Agency will have the exclusive right to publish the Deliverables for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    { text: 'All rights in and to the Content belong to Agency, unrestricted.', quote: 'All rights' },
    {
      text: 'The Designer transfers the files, all copyrights and all other rights worldwide to Agency.',
      quote: 'all copyrights',
    },
    {
      text: 'The flat fee covers all uses present and future without further payment.',
      quote: 'all uses present and future',
      result:
        'The flat fee covers all uses present and future without further payment, and this gives no right to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: "You're selling us all your rights in this work.",
      quote: 'selling us all your rights',
      result:
        "You're selling us all your rights in this work, and no one may use any of the foregoing to train, test, prompt or improve any machine-learning or generative AI system.",
    },
    {
      setting: 'terms',
      text: 'By uploading, you give us exclusive rights to all material on your channel.',
      quote: 'exclusive rights to all',
      result:
        'By uploading, you give us exclusive rights to all material on your channel for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency buys out all rights in the Deliverables.',
      quote: 'buys out all rights in',
      result:
        'Agency buys out all rights in the Deliverables, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants Agency an exclusive licence to use the recordings in the film for two years.',
      quote: 'exclusive licence to use the recordings',
      result:
        'The Designer grants Agency an exclusive licence to use the recordings in the film for two years, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'This licence is exclusive to Agency.',
      quote: 'exclusive to Agency',
      result:
        'This licence is exclusive to Agency, and this gives no right to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants Agency the sole and exclusive right to exploit the performance and the voice of the Designer.',
      quote: 'sole and exclusive right to exploit the performance',
      result:
        'The Designer grants Agency the sole and exclusive right to exploit the performance and the voice of the Designer for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants 100% of the rights in the illustrations to Agency.',
      quote: '100% of the rights',
      result:
        'The Designer grants 100% of the rights in the illustrations to Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer licenses the photographs exclusively to Agency.',
      quote: 'licenses the photographs exclusively',
      result:
        'The Designer licenses the photographs exclusively to Agency for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The parties agree on a total buyout for all media.',
      quote: 'total buyout',
      result:
        'The parties agree on a buyout for all media, and this gives no right to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency acquires all rights in the manuscript.',
      quote: 'all rights',
      result:
        'Agency acquires all rights in the manuscript, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The price is for the outright purchase of the artwork.',
      quote: 'outright purchase of the',
      result:
        'The price is for the purchase of the artwork, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The licence covers unlimited usage, unlimited time.',
      quote: 'unlimited usage, unlimited time',
      result:
        'The licence covers unlimited usage, unlimited time, and this gives no right to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    { text: 'The Designer hereby assigns all copyrights in the Deliverables to Agency.', quote: 'all copyrights' },
    { text: 'The rights granted in this Agreement are exclusive to Agency.' },
    { text: 'Agency shall be the sole licensee of the character.' },
    { text: 'Agency will have exclusive use of the designs.' },
    { text: 'The Designer grants Agency the right to use the Deliverables to the exclusion of all others.' },
    { text: 'The Designer grants Agency the sole right to publish the story.', quote: 'sole right to publish' },
    { text: 'Agency shall enjoy exclusive rights to the illustrations for two years.' },
    { text: 'The licence hereby granted shall be exclusive as to printed posters.' },
    { text: 'Agency shall have exclusive use of the illustrations.' },
    { text: 'Agency shall have all rights to use, copy and exploit the footage.' },
    { setting: 'terms', text: 'You transfer to us the exclusive rights of exploitation in your songs.' },
    { text: 'Rights: all rights, worldwide.' },
    {
      text: 'Where a transfer of ownership is not possible by law, the assignment by the Designer to Agency covers the exclusive rights to use the drawings.',
    },
    { text: 'This transfer covers the exclusive right to print and sell the article.' },
    { text: 'The licence granted to Agency under this Agreement will, subject to payment, be exclusive for posters.' },
    { text: 'The Designer irrevocably and exclusively assigns to Agency the whole of the songs.' },
    { text: 'The Designer grants Agency exclusivity in the footage for the term.' },
    {
      text: 'Upon delivery, all intellectual property rights in the drawings transfer to and become the property of Agency.',
    },
    { text: 'Full rights to the final logo are transferred to Agency.' },
    { text: 'All usage rights are bought out.' },
    { setting: 'terms', text: 'Rights requested: exclusive, worldwide, print and electronic.' },
    { setting: 'terms', text: 'We ask for exclusive rights to the story for ninety days after publication.' },
  ],
  clean: [
    { text: 'Agency shall have the exclusive right to name the festival hall.' },
    { text: 'The Distributor shall have the exclusive right to market, promote and sell the Goods in the Territory.' },
    {
      text: 'If Agency wishes to grant another company an exclusive licence of its catalogue, it shall tell the Designer first.',
    },
    { text: 'The Designer will not offer or pay a bribe to any person.' },
    { setting: 'terms', text: 'You may not license the service to any third party.' },
    {
      text: 'The Designer grants Agency an exclusive option, open until the end of May, to order a second series of posters.',
    },
    { text: 'Agency may exercise all rights and elections under the insolvency laws about the rights in the work.' },
    { setting: 'terms', text: 'You confirm that:\n1. You are of age\n2. You own all rights to the recording' },
    { setting: 'terms', text: 'You own or control all rights in the photos that you post.' },
    { text: 'Agency has the full and exclusive right, title and interest in the platform.' },
    { text: 'Agency shall have the exclusive right (itself or through others) to manufacture the lamps.' },
    { text: 'Agency has the exclusive right to prepare, file and maintain patent applications.' },
    { text: 'All rights not expressly granted are reserved by the Designer.' },
    { text: 'The Designer grants Agency a non-exclusive licence to use the Deliverables.' },
    { text: 'The Designer retains all rights in the Deliverables.' },
    { text: 'The courts of London have exclusive jurisdiction.' },
    { text: 'Repair is the exclusive remedy of Agency.' },
    { text: 'Agency grants the Designer an exclusive right to sell prints at the fair.' },
    { text: 'Upon termination all rights of Agency end and revert to the Designer.' },
    { text: 'The Designer warrants that the Designer owns all rights in the Deliverables.' },
    { text: 'All rights reserved.' },
    { text: 'Agency has the exclusive right to negotiate with the printers.' },
    { text: 'Agency may not obtain any exclusive right in the Deliverables.' },
    { setting: 'terms', text: 'You keep all rights in your content.' },
    { text: "The Designer grants Agency an exclusive licence to use the Designer's logo." },
    { text: 'Agency respects all copyrights of others.' },
    { text: 'The shareholders agreed on a buy-out option for the company.' },
    { text: 'The Designer shall secure all rights, consents and permissions needed for the photographs.' },
    { text: 'Agency will have exclusive use of the meeting room.' },
    { text: 'The remedies in this section apply to the exclusion of all others.' },
    { text: 'Agency has the sole right to control the defence of a claim.' },
    { setting: 'terms', text: 'You own all rights in the music you create.' },
    { setting: 'terms', text: 'You grant us full rights to use the diagnostic reports.' },
  ],
};
