import type { RuleExamples } from '../rule';

/** Written for the tests of who is said to own the work. */
export const ownershipExamples: RuleExamples = {
  flags: [
    {
      text: 'The Deliverables shall be the sole and exclusive property of Agency.',
      quote: 'shall be the sole and exclusive property of Agency',
      result:
        'The Deliverables shall be the sole and exclusive property of Agency from full payment, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency will own all Work Product created under this Agreement.',
      quote: 'Agency will own all Work Product',
      result:
        'Agency will own all Work Product created under this Agreement, and Agency will not use it, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'Once you send us the files, we own everything.',
      quote: 'we own',
      result:
        'Once you send us the files, we own everything, and we will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'All intellectual property created during the engagement shall vest in Agency upon creation.',
      quote: 'shall vest in Agency',
      result:
        'All intellectual property created during the engagement shall vest in Agency upon creation, and Agency will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency owns all materials made by the Designer, whether or not included in the final Deliverables.',
      quote: 'Agency owns',
      result:
        'Agency owns all materials made by the Designer, whether or not included in the final Deliverables, and Agency will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'All submissions become our property when you upload them.',
      quote: 'become our property',
      result:
        'All submissions become our property when you upload them, and no one may use any of the foregoing to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Upon payment in full, ownership of the Deliverables passes to Agency.',
      quote: 'passes to Agency',
      result:
        'Upon payment in full, ownership of the Deliverables passes to Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The copyright in the photographs belongs exclusively to Agency.',
      quote: 'belongs exclusively to Agency',
      result:
        'The copyright in the photographs belongs exclusively to Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency shall be deemed the owner of all results and proceeds of the services.',
      quote: 'Agency shall be deemed the owner',
      result:
        'Agency shall be deemed the owner of all results and proceeds of the services, and Agency will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You agree that everything you post becomes ours.',
      quote: 'becomes ours',
      result:
        'You agree that everything you post becomes ours, and no one may use any of the foregoing to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'All ideas, concepts and sketches that the Designer makes shall be owned solely by Agency.',
      quote: 'shall be owned solely by Agency',
      result:
        'All ideas, concepts and sketches that the Designer makes shall be owned solely by Agency from full payment, and Agency will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency will retain all right, title and interest in the illustrations created by the Designer.',
      quote: 'Agency will retain all right, title and interest',
      result:
        'Agency will retain all right, title and interest in the illustrations created by the Designer, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'All content produced by the Designer under this Agreement is owned by Agency.',
      quote: 'is owned by Agency',
      result:
        'All content produced by the Designer under this Agreement is owned by Agency from full payment, and Agency will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency is entitled to all rights in inventions made by the Designer.',
      quote: 'Agency is entitled',
      result:
        'Agency is entitled to all rights in inventions made by the Designer, and Agency will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: "Ownership of all recordings made for the campaign shall be solely Agency's.",
      quote: "shall be solely Agency's",
      result:
        "Ownership of all recordings made for the campaign shall be solely Agency's, and Agency will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.",
    },
    {
      text: 'Agency shall have sole ownership of the reports and source code developed by the Designer.',
      quote: 'Agency shall have sole ownership',
      result:
        'Agency shall have sole ownership of the reports and source code developed by the Designer, and Agency will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Rights in the software developed under this Agreement shall lie exclusively with Agency.',
      quote: 'shall lie exclusively with Agency',
      result:
        'Rights in the software developed under this Agreement shall lie exclusively with Agency, and Agency will not use any of the foregoing, or let anyone else use it, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'Any improvements to the licensed technology made by Licensee shall be owned exclusively by Licensor.',
      quote: 'shall be owned exclusively by Licensor',
      result:
        'Any improvements to the licensed technology made by Licensee shall be owned exclusively by Licensor from full payment, and no one may use any of the foregoing to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer agrees that he does not have, and will not claim, any right or title in the ideas and images used in the posters, and that all copyrights therein are recognized to be owned by Harbour.',
      quote: 'are recognized to be owned by Harbour',
    },
    {
      text: 'Agency shall be the sole owner of all materials created by or for Agency in the performance of the services.',
      quote: 'Agency shall be the sole owner',
    },
    {
      text: 'Agency shall own all title to the Agency Customizations as Work Product.',
      quote: 'Agency shall own all title',
    },
    {
      text: 'The Designer acknowledges that she has no right, title or interest in the photographs.',
      quote: 'has no right, title or interest',
    },
    { text: 'The Designer waives any claim of ownership in the deliverables.', quote: 'waives any claim of ownership' },
    {
      text: 'The Designer shall not have any interest in the recordings, which shall be the exclusive property of Agency.',
      quote: 'shall be the exclusive property of Agency',
    },
    { text: 'All title in the artwork shall be and remain with Agency.', quote: 'shall be and remain with Agency' },
    { text: 'Ownership of the master tapes is hereby ceded to Agency.', quote: 'is hereby ceded to Agency' },
    {
      setting: 'terms',
      text: "You'll own the logo designs that we create for your shop once the last invoice is paid.",
    },
    { text: "The drafts and mock-ups are Agency's upon payment." },
    { setting: 'terms', text: 'All poems become Tern Press sole property when they are sent in.' },
    { text: 'Agency will receive full ownership of the finished drawings after payment.' },
    { text: 'Agency shall be entitled to all right, title and interest in the films made hereunder.' },
    { text: 'All approved songs are irrevocably transferred to Agency.' },
    { text: 'The Designer retains no commercial rights, title or interest in the finished recordings.' },
    { text: 'The Program Inventions shall be owned by Halcyon and its affiliates.' },
    {
      text: 'All rights arising from the services, whether developed by Agency or by the Designer, shall be solely owned by Agency.',
    },
    {
      setting: 'terms',
      text: 'Any drawings, notes and data sent in by you shall be the exclusive property of [Company Name].',
    },
    { setting: 'terms', text: 'All work product is owned by {{client_name}}.' },
    { text: 'Upon full payment Agency owns the final artwork.' },
    { text: 'All records and reports generated under this Agreement shall remain the property of Agency.' },
    { text: 'The Designer agrees that the Festival shall own the copyright in accepted posters.' },
    { text: 'IP created by the Designer is company property.' },
    { text: 'Agency has full ownership of everything the Designer makes on the job.' },
    { setting: 'terms', text: 'The Model agrees that the copyright in the pictures belongs to the Photographer.' },
    { text: 'Any IP the Designer develops with the grant shall be vested in the Institute.' },
    { text: 'All rights to the beat are sold to Agency.' },
    {
      setting: 'terms',
      text: 'Inventions that are made by Harlow or Bright in performing their obligations will become the exclusive property of Bright.',
    },
    { setting: 'terms', text: 'All copyright in the jingle shall be owned solely and exclusively by Bright.' },
  ],
  clean: [
    {
      setting: 'terms',
      text: 'You also own the texts and photographs that you provided for the website we build for you.',
    },
    { text: 'Agency owns or controls all rights in its own trademarks.' },
    { text: 'Agency will remain the owner of its brand assets, briefs and data.' },
    { text: 'The Designer retains ownership of the Deliverables.' },
    { text: 'The Deliverables shall remain the property of the Designer.' },
    { text: 'All confidential information remains the property of the party that disclosed it.' },
    { setting: 'terms', text: 'All rights in the site, its design and its software are owned by us or our licensors.' },
    { setting: 'terms', text: 'You own your content, and we claim no ownership of it.' },
    { text: 'Agency shall not own the Deliverables.' },
    { text: 'Each party owns the work that it made before this Agreement.' },
    { text: 'Agency warrants that it owns the photographs it supplies.' },
    { text: 'WHEREAS Agency owns a collection of photographs made in the last century;' },
    { text: 'The books and records of the project are the property of Agency.' },
    { text: 'Agency may use the software developed and owned by Brightleaf Labs.' },
    { text: 'Agency has all licences that it needs to own and operate its studios.' },
    { text: 'All confidential information remains the property of the Disclosing Party, whoever created it.' },
    { text: 'Harbour shall own all inventions made by or on behalf of Harbour under this Agreement.' },
    {
      text: 'Agency agrees that it does not have any right in the photographs, and that all copyrights therein are owned by the Designer.',
    },
    { text: 'Agency shall not acquire any right, title or interest in the photographs.' },
    { text: 'The Designer acquires no rights in the photographs of Agency.' },
    { text: 'The Designer represents that third parties have no rights in the drawings.' },
    { text: 'The Designer shall have no right in the recordings made by others.' },
    { setting: 'terms', text: 'You acknowledge that you have no rights in the works on this site.' },
    { setting: 'terms', text: 'User acquires no ownership in the images.' },
    { setting: 'terms', text: 'You will own all rights in your apps.' },
    { setting: 'terms', text: "The scripts, recordings and designs are ours or our licensors'." },
    { setting: 'terms', text: 'You own all rights in the songs you create.' },
    { text: 'Agency is liable for damage to the property of Harlow Studio, whether or not it was prepared for.' },
    { setting: 'terms', text: 'Photos of the product are sold to customers in the shop.' },
    { setting: 'terms', text: 'The licence covers the intellectual property vested in the Crown under the grant.' },
    {
      setting: 'terms',
      text: 'The assets to be transferred to Bright shall be kept in good order with all their copyrights.',
    },
    { setting: 'terms', text: 'Content made by employees typically belongs to the publisher.' },
    { setting: 'terms', text: 'Bright shall own all sales data and designs resulting from its own promotion.' },
  ],
};
