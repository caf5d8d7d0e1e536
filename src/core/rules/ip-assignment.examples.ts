import type { RuleExamples } from './rule';

/** Written for the tests of this rule. */
export const ipAssignmentExamples: RuleExamples = {
  flags: [
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
      text: 'The Deliverables shall be the sole and exclusive property of Agency.',
      quote: 'shall be the sole and exclusive property of Agency',
      result:
        'The Deliverables shall be the sole and exclusive property of Agency from full payment, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency will own all Work Product created under this Agreement.',
      quote: 'will own',
      result:
        'Agency will own all Work Product created under this Agreement, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'Once you send us the files, we own everything.',
      quote: 'we own',
      result:
        'Once you send us the files, we own everything, and no one may use the materials supplied under this Agreement to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer assigns to Agency the final artwork, drafts, source files, ideas and know-how.',
      quote: 'assigns to Agency',
      result:
        'The Designer assigns to Agency the final artwork, drafts, source files, ideas and know-how, and Agency will not use the materials that the Designer supplies under this Agreement, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'All intellectual property created during the engagement shall vest in Agency upon creation.',
      quote: 'shall vest in Agency',
      result:
        'All intellectual property created during the engagement shall vest in Agency upon creation, and Agency will not use the materials that the Designer supplies under this Agreement, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency owns all materials made by the Designer, whether or not included in the final Deliverables.',
      quote: 'Agency owns',
      result:
        'Agency owns all materials made by the Designer, whether or not included in the final Deliverables, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer irrevocably appoints Agency as attorney-in-fact to sign any assignment.',
      quote: 'irrevocably appoints Agency as attorney-in-fact',
      result:
        'The Designer will sign any short document reasonably needed to record the transfer stated in this Agreement.',
    },
    {
      setting: 'terms',
      text: 'All submissions become our property when you upload them.',
      quote: 'become our property',
      result:
        'All submissions become our property when you upload them, and no one may use the materials supplied under this Agreement to train, test, prompt or improve any machine-learning or generative AI system.',
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
        'By sending your story you hand over all rights in it to us, and we will not use the materials supplied under this Agreement, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Upon payment in full, ownership of the Deliverables passes to Agency.',
      quote: 'passes to Agency',
      result:
        'Upon payment in full, ownership of the Deliverables passes to Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer agrees to sign over to Agency the copyright in the drawings.',
      quote: 'agrees to sign over to Agency the copyright',
      result:
        'The Designer agrees to sign over to Agency the copyright in the drawings, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The copyright in the photographs belongs exclusively to Agency.',
      quote: 'belongs exclusively to Agency',
      result:
        'The copyright in the photographs belongs exclusively to Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'To the extent that title to the recordings does not vest in Agency by law, the Designer will assign it to Agency.',
      quote: 'will assign',
      result:
        'To the extent that title to the recordings does not vest in Agency by law, the Designer will assign it to Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'This Agreement constitutes an irrevocable assignment by the Designer of all copyrights in the Deliverables.',
      quote: 'irrevocable assignment by the Designer',
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
      text: 'Agency shall be deemed the owner of all results and proceeds of the services.',
      quote: 'shall be deemed the owner',
      result:
        'Agency shall be deemed the owner of all results and proceeds of the services, and Agency will not use the materials that the Designer supplies under this Agreement, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer sells, assigns and transfers to Agency the entire right, title and interest in the manuscript.',
      quote: 'sells, assigns and transfers to Agency the entire right, title and interest',
      result:
        'The Designer sells, assigns and transfers to Agency the entire right, title and interest in the manuscript, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You agree that everything you post becomes ours.',
      quote: 'becomes ours',
      result:
        'You agree that everything you post becomes ours, and no one may use the materials supplied under this Agreement to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'All ideas, concepts and sketches that the Designer makes shall be owned solely by Agency.',
      quote: 'shall be owned solely by Agency',
      result:
        'All ideas, concepts and sketches that the Designer makes shall be owned solely by Agency from full payment, and Agency will not use the materials that the Designer supplies under this Agreement, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants Agency all right, title and interest in the master recordings.',
      quote: 'grants Agency all right, title',
      result:
        'The Designer grants Agency all right, title and interest in the master recordings, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
  ],
  clean: [
    { text: 'Agency will remain the owner of its brand assets, briefs and data.' },
    { text: 'The Designer retains ownership of the Deliverables.' },
    { text: 'The Deliverables shall remain the property of the Designer.' },
    { text: 'Neither party may assign this Agreement without consent.' },
    { text: 'Agency may assign this Agreement to an affiliate.' },
    { text: 'Nothing in this Agreement assigns any copyright to Agency.' },
    { text: 'Agency hereby assigns to the Designer all rights in the title page it designed.' },
    { text: 'All confidential information remains the property of the party that disclosed it.' },
    { setting: 'terms', text: 'All rights in the site, its design and its software are owned by us or our licensors.' },
    { setting: 'terms', text: 'You own your content, and we claim no ownership of it.' },
    { text: "The Designer assigns to Agency any goodwill in Agency's trademarks that arises from their use." },
    { text: 'Title to the printed copies passes to Agency on delivery.' },
    { text: 'The Designer will transfer the files to Agency by e-mail.' },
    { text: 'Agency shall not own the Deliverables.' },
    { text: 'Agency will assign a project manager to the Designer.' },
    { text: 'The Designer assigns its claim for the invoice to a factoring company.' },
    { text: 'Each party owns the work that it made before this Agreement.' },
    { setting: 'terms', text: 'As between you and us, the outputs are assigned to you.' },
    { text: 'Agency warrants that it owns the photographs it supplies.' },
    { text: 'WHEREAS Agency owns a collection of photographs made in the last century;' },
    { text: 'This Agreement binds the heirs, successors and assigns of the parties.' },
  ],
};
