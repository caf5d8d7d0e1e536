import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const sublicensingExamples: RuleExamples = {
  flags: [
    { setting: 'terms', text: 'I give the Studio permission to publish and license the photographs.' },
    { setting: 'terms', text: 'You agree that we can license your work to brands.' },
    { setting: 'terms', text: 'We may offer your contribution under other licence terms, commercial ones included.' },
    {
      setting: 'terms',
      text: 'The entrants agree to the Trust having free use and sublicensing of the winning entries.',
    },
    {
      setting: 'terms',
      text: 'Licensor grants Licensee the right, by itself or through one or more sublicensees, to make copies of the Work.',
    },
    {
      setting: 'terms',
      text: 'Agency may use, reproduce and publicly perform the Recordings and allow others to do the same.',
    },
    { setting: 'terms', text: 'You grant us the right to use, or permit to be used, your name and photographs.' },
    { setting: 'terms', text: 'Publisher may permit third parties to reproduce the Article.' },
    { setting: 'terms', text: "Sublicences may be granted without the Artist's consent." },
    { setting: 'terms', text: 'The Foundation may authorise reproduction of the Paper by others.' },
    { setting: 'terms', text: 'The Archive may give researchers permission to quote from the interview.' },
    { setting: 'terms', text: 'Licensee may extend this licence to its customers.' },
    {
      text: 'The Designer grants Agency the right to: (a) print the drawings; (b) sell the prints; and (c) sublicense any of these rights.',
      quote: 'sublicense any of these rights',
    },
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
      quote: 'sublicense the Deliverables',
      result: 'Agency may use, reproduce and modify the Deliverables.',
    },
    {
      setting: 'terms',
      text: 'You grant us a worldwide right (with the right to sublicense) to use and publish Your Content.',
      quote: 'right to sublicense',
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
      quote: 'sublicense the Deliverables to distributors',
    },
    {
      text: 'The Designer grants Agency a sublicensable licence to print the posters.',
      result: 'The Designer grants Agency a licence to print the posters.',
    },
    {
      text: 'The Designer grants Agency an irrevocable and sublicensable licence to print the posters.',
      result: 'The Designer grants Agency an irrevocable licence to print the posters.',
    },
    {
      text: 'Agency may license the content to third-party partners.',
      quote: 'license the content to third-party partners',
      result:
        'Agency may license the content to third-party partners, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may grant further licences of the Deliverables to its customers.',
      quote: 'grant further licences of the Deliverables to its customers',
      result:
        'Agency may grant further licences of the Deliverables to its customers, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may let its clients use the Deliverables.',
      quote: 'let its clients use',
      result:
        'Agency may let its clients use the Deliverables, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may exploit the Work itself or through third parties.',
      quote: 'itself or through third parties',
      result:
        'Agency may exploit the Work itself or through third parties, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may transfer simple or exclusive rights of use to third parties.',
      quote: 'transfer simple or exclusive rights of use to third parties',
      result:
        'Agency may transfer simple or exclusive rights of use to third parties, and this gives no right to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer authorises Agency to permit broadcasters to show the film.',
      quote: 'permit broadcasters to show',
      result:
        'The Designer authorises Agency to permit broadcasters to show the film, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may grant third parties rights of use in the illustrations.',
      quote: 'grant third parties rights of use',
      result:
        'Agency may grant third parties rights of use in the illustrations, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency shall have the exclusive right to license foreign rights in the drawings.',
      quote: 'license foreign rights',
      result:
        'Agency shall have the exclusive right to license foreign rights in the drawings, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants Agency a licence, with right of sublicense, to use the Deliverables.',
      quote: 'right of sublicense',
      result: 'The Designer grants Agency a licence to use the Deliverables.',
    },
    {
      text: 'Agency may license the Contribution under any licence terms.',
      quote: 'license the Contribution under any licence',
      result:
        'Agency may license the Contribution under any licence terms, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You agree that we may let our business partners use your videos.',
      quote: 'let our business partners use',
      result:
        'You agree that we may let our business partners use your videos, and we will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may license or otherwise make available the recordings to others.',
      quote: 'license or otherwise make available the recordings to others',
      result:
        'Agency may license or otherwise make available the recordings to others, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants Agency a licence (for the term in Schedule B) to: a. license, exhibit and print the drawings.',
      quote: 'license',
    },
    {
      text: 'The Designer grants Agency a licence to the earlier drawings, which shall permit Agency and any transferee or sublicensee to use them.',
      quote: 'any transferee or sublicensee',
    },
    { setting: 'terms', text: '(a) use, and permit others to use, the Images;', quote: 'permit others to use' },
    { text: 'The Designer grants Agency the right to print, license, lease and sell the drawings.', quote: 'license' },
    {
      text: 'Agency may use the drawings and grant to third parties rights in them.',
      quote: 'grant to third parties rights',
    },
    {
      text: 'The Designer authorises Agency to grant licences to use their drawings.',
      quote: 'grant licences to use their',
    },
    { text: 'Agency may license the Deliverables to end users.', quote: 'license the Deliverables to end users' },
    { text: 'Agency may have the photographs published by others.' },
    { text: 'The Designer licenses the drawings to Agency with full power of sublicensing.' },
    { text: 'Agency may enter into sublicense agreements for the film.', quote: 'enter into sublicense agreements' },
    {
      setting: 'terms',
      text: 'You grant us a licence to: - Copy - Sublicense - Adapt your posts.',
      quote: 'Sublicense',
    },
    { text: 'Agency may permit its subsidiaries and contractors to use the Deliverables.' },
    { text: 'Agency can sub-license the photographs to museums.', quote: 'sub-license the photographs to museums' },
    { text: 'Agency may release the code under the MIT licence.', quote: 'release the code under the MIT licence' },
    { text: 'The photographs may be licensed to third parties by Agency.', quote: 'may be licensed to third parties' },
    {
      setting: 'terms',
      text: '* free of charge (we do not pay for your content); * sublicensable, so that we can let others show your content; and * worldwide.',
      quote: 'sublicensable',
    },
  ],
  clean: [
    {
      text: 'The Artist hereby reserves the right to print (or grant a third party the right to print) the posters.',
    },
    { text: 'In no event may either party sell, rent or license the data to the competitors of the other.' },
    { setting: 'terms', text: 'No sublicences may be granted.' },
    { setting: 'terms', text: "Any sublicence requires the Licensor's written consent." },
    { setting: 'terms', text: 'You shall not decompile the Software, or permit others to do so.' },
    { setting: 'terms', text: 'Distributor may license the Products to customers in the Territory.' },
    { text: '(b) Sublicense Rights. The parties will meet once a year to talk about the sales.' },
    { text: 'No third party has the right to sublicense the recordings without the consent of the Designer.' },
    { text: 'Agency may not sublicense the Deliverables.' },
    { text: 'The Designer grants Agency a non-exclusive, non-sublicensable licence to use the Deliverables.' },
    { text: 'The Designer grants Agency a licence to show the film, without the right to sublicense.' },
    { text: 'No right to grant sublicences is given.' },
    { text: 'Agency grants the Designer a sublicensable licence to use the brand guidelines and fonts.' },
    { text: 'Agency shall pay the Designer ten percent of all income from sublicensing.' },
    { text: 'Agency grants the Designer a licence, with the right to sublicense, to use its logos and trade marks.' },
    { text: 'Agency agrees not to copy, sell or sublicense the drafts.' },
    { text: 'The parties will ask other suppliers to keep the launch date secret.' },
    { text: 'The Designer may license the illustrations to others.' },
    { text: 'Agency has no right to authorise any third party to use the Deliverables.' },
    { text: 'Agency may have any third party attend the meeting.' },
    { text: 'Agency may inspect the files itself or through its advisers.' },
    { setting: 'terms', text: 'We may allow third parties to offer services on our platform.' },
    { text: 'The right to sublicense is reserved to the Designer.' },
    { setting: 'terms', text: 'You can still license your content to others.' },
    { text: 'Nor does Agency have the right to sublicense the drawings.' },
    { text: 'Neither Agency nor its Partner shall have any right to grant sublicenses.' },
    { text: 'Neither side will withhold its consent to a requested transfer, assignment or sublicense.' },
    {
      text: 'The Designer has the right to license (or sublicense, as the case may be) the source drawings to Agency.',
    },
    { text: "The licence ends upon termination of the Designer's right to sublicense the earlier drawings." },
    {
      text: 'The Designer grants Agency a licence for the use of the Licensed Mark on its vans. Agency may sublicense its rights under this clause to its subsidiaries.',
    },
    { text: 'The drawings that no member of the group has the right to sublicense are listed in Annex B.' },
    { text: 'The Designer shall license such later drawings to AGENCY at its best price.' },
    { text: 'Agency is free to relicense the Product after the sell-off period.' },
    { text: 'Either party may assign, sublicense or transfer this Agreement to its affiliates.' },
    { text: 'Agency may sell the goods under the License and to buyers of its choice.' },
    { text: 'Agency may grant to others the right to park at its offices.' },
    { text: 'Agency shall obtain every permit, license or approval for the event.' },
  ],
};
