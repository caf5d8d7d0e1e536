import { ownershipExamples } from './ownership.examples';
import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const ipAssignmentExamples: RuleExamples = {
  flags: [
    ...ownershipExamples.flags,
    {
      text: 'The Designer hereby assigns to Agency all right, title and interest in and to the Deliverables.',
      quote: 'hereby assigns to Agency all right, title and interest',
      result:
        'The Designer hereby assigns to Agency all right, title and interest in and to the Deliverables, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer hereby irrevocably assigns and agrees to assign the Work Product to Agency.',
      quote: 'hereby irrevocably assigns and agrees to assign the Work Product',
      result:
        'The Designer hereby irrevocably assigns and agrees to assign the Work Product to Agency, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer assigns to Agency the final artwork, drafts, source files, ideas and know-how.',
      quote: 'assigns to Agency',
      result:
        'The Designer assigns to Agency the final artwork, drafts, source files, ideas and know-how, and Agency will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer irrevocably appoints Agency as attorney-in-fact to sign any assignment.',
      quote: 'irrevocably appoints Agency as attorney-in-fact',
      result:
        'The Designer will sign any short document reasonably needed to record the transfer stated in this Agreement.',
    },
    {
      text: 'The Designer assigns all rights in the Deliverables to Agency.',
      quote: 'assigns all rights',
      result:
        'The Designer assigns all rights in the Deliverables to Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'By sending your story you hand over all rights in it to us.',
      quote: 'hand over all rights',
      result:
        'By sending your story you hand over all rights in it to us, and we will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer agrees to sign over to Agency the copyright in the drawings.',
      quote: 'agrees to sign over to Agency the copyright',
      result:
        'The Designer agrees to sign over to Agency the copyright in the drawings, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'To the extent that title to the recordings does not vest in Agency by law, the Designer will assign it to Agency.',
      quote: 'will assign',
      result:
        'To the extent that title to the recordings does not vest in Agency by law, the Designer will assign it to Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'This Agreement constitutes an irrevocable assignment by the Designer of all copyrights in the Deliverables.',
      quote: 'irrevocable assignment by the Designer of all copyrights',
      result:
        'This Agreement constitutes an irrevocable assignment by the Designer of all copyrights in the Deliverables, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer shall assign any future copyright in the illustrations to Agency on request.',
      quote: 'shall assign any future copyright',
      result:
        'The Designer shall assign any future copyright in the illustrations to Agency on request, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer sells, assigns and transfers to Agency the entire right, title and interest in the manuscript.',
      quote: 'sells, assigns and transfers to Agency the entire right, title and interest',
      result:
        'The Designer sells, assigns and transfers to Agency the entire right, title and interest in the manuscript, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants Agency all right, title and interest in the master recordings.',
      quote: 'grants Agency all right, title',
      result:
        'The Designer grants Agency all right, title and interest in the master recordings, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer shall cause its employees to assign to Agency all rights in the Deliverables.',
      quote: 'shall cause its employees to assign to Agency all rights',
      result:
        'The Designer shall cause its employees to assign to Agency all rights in the Deliverables, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'All rights in the photographs transfer to Agency.',
      quote: 'transfer to Agency',
      result:
        'All rights in the photographs transfer to Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'Licensee hereby assigns to Licensor all improvements and derivative works that Licensee makes.',
      quote: 'hereby assigns to Licensor',
    },
    { text: 'The Designer shall hold all intellectual property rights in the sketches on trust for Agency.' },
    {
      text: 'Each illustrator engaged by the Designer shall be under an obligation to assign to Agency all rights in the drawings.',
    },
    { text: 'The Designer hereby makes all assignments required to give Agency title to the storyboards.' },
    { text: 'The contributors transfer the copyright in their essays to Agency on acceptance.' },
    { setting: 'terms', text: 'The photographer renounces all rights to the pictures sent in for the calendar.' },
    { setting: 'terms', text: 'The participant grants the museum all rights to the recordings.' },
    {
      text: 'THE DESIGNER HEREBY ASSIGNS TO AGENCY ALL RIGHT, TITLE AND INTEREST IN AND TO THE ARTWORK MADE UNDER THIS AGREEMENT.',
    },
    { text: 'Agency may copyright the recordings in its own name.' },
    { text: 'The Designer is signing over all copyrights in the posters to Agency.' },
    { text: 'The transfer of copyright from the Designer to Agency takes effect on acceptance.' },
    { text: "The Designer's assignment of copyright is effective upon signature." },
    { text: 'This assignment extends to all copyright in the lyrics.' },
    { text: 'Agency purchases all rights, title and copyright in the beat.' },
    {
      setting: 'terms',
      text: '- Assignment of all right, title and interest in the code, sketches and other materials made for the shop.',
    },
    { setting: 'terms', text: 'Winners must sign an assignment of copyright before the prize is paid.' },
    { setting: 'terms', text: 'The author shall execute a deed of assignment in favour of the University.' },
    { setting: 'terms', text: 'After payment, rights to the chosen design are transferred over to the buyer.' },
    {
      text: 'At the request of Agency the Designer shall execute further assignments so that Agency can register the copyright in the posters.',
      quote: 'execute further assignments',
    },
    {
      setting: 'terms',
      text: 'Harlow shall promptly sign a specific assignment of title to Bright and do what else helps Bright to obtain a patent.',
    },
    {
      setting: 'terms',
      text: 'Harlow hereby assigns to Bright and its designees all rights, title and interest in the murals.',
      quote: 'hereby assigns to Bright and its designees all rights, title and interest',
    },
    {
      setting: 'terms',
      text: 'Harlow wrote the code for the scoreboard, and hereby assigns to Bright a half interest therein.',
    },
  ],
  clean: [
    { setting: 'terms', text: 'The publisher grants you ownership of all copyright in your own translations.' },
    { text: 'The trustee shall hold the payments on trust for Agency.' },
    { text: 'The Designer is under no obligation to assign any copyright to Agency.' },
    ...ownershipExamples.clean,
    { text: 'Neither party may assign this Agreement without consent.' },
    { text: 'Agency may assign this Agreement to an affiliate.' },
    { text: 'Nothing in this Agreement assigns any copyright to Agency.' },
    { text: 'Agency hereby assigns to the Designer all rights in the title page it designed.' },
    { text: "The Designer assigns to Agency any goodwill in Agency's trademarks that arises from their use." },
    { text: 'Title to the printed copies passes to Agency on delivery.' },
    { text: 'The Designer will transfer the files to Agency by e-mail.' },
    { text: 'Agency will assign a project manager to the Designer.' },
    { text: 'The Designer assigns its claim for the invoice to a factoring company.' },
    { setting: 'terms', text: 'As between you and us, the outputs are assigned to you.' },
    { text: 'This Agreement binds the heirs, successors and assigns of the parties.' },
    { text: 'The Designer shall convey good title to the printed posters to Agency.' },
    { text: 'The Designer assigns to Agency the right to enforce its trademarks against others.' },
    { text: 'If the Designer assigns the copyright to a third party, this Agreement ends.' },
    { text: 'Title and risk of loss in the prints shall transfer to Agency on delivery.' },
    { text: 'The Designer grants Agency, its contractors, assigns, licensees and heirs a licence to show the photo.' },
    { text: 'The Designer grants Agency, its successors, and assigns a licence to show the photo.' },
    { text: "Any transfer of copyright requires the Designer's written consent." },
    { setting: 'terms', text: 'Buyer shall sign the transfer form for the vehicle.' },
    {
      text: 'This licence ends where Agency assigns, licenses or otherwise conveys any rights in the drawings to others.',
    },
    { text: 'Each assignee of copyright is bound, and the assignor party shall ensure that the assignee knows of it.' },
    { setting: 'terms', text: 'Harlow will transfer title to Bright when the Products leave the harbour.' },
    { setting: 'terms', text: 'Harlow assigns to Bright all its right, title and interest in the Receivables.' },
    {
      setting: 'terms',
      text: 'Harlow shall not end the Licence Agreement for the film rights but shall assign it to Bright.',
    },
    { setting: 'terms', text: '(c) the owner assigns copyright in the film and the assignee is not bound; or' },
  ],
};
