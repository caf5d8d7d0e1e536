import type { RuleExamples } from '../rule';

/** Written for the tests of what is handed over in other words: as a statement, in the passive, to whoever it may be. */
export const handedExamples: RuleExamples = {
  flags: [
    { setting: 'terms', text: 'We share parts of your recordings with Harbour Sound so that it can check them.' },
    {
      setting: 'terms',
      text: 'You grant us a licence to use your content and to allow users to view and share your posts.',
    },
    { setting: 'terms', text: 'You authorise Tidewell to transmit your recordings to model providers.' },
    { setting: 'terms', text: 'We may pass your clips on to schools, museums and other partners.' },
    { setting: 'terms', text: 'Sponsor may show the entries to its retailers and dealers.' },
    { setting: 'terms', text: 'The Studio may disclose the scripts to prospective buyers.' },
    { setting: 'terms', text: 'Uploaded materials are shared with our hosting partners.' },
    { setting: 'terms', text: 'Submissions will be sent to external reviewers.' },
    {
      setting: 'terms',
      text: 'You agree that the Museum may offer all the objects you upload to the public under a CC BY licence.',
    },
    {
      setting: 'terms',
      text: 'Data about your use may be provided to contractors acting for us, and to our resellers.',
    },
    { setting: 'terms', text: 'We share the information we collect with advertisers.' },
    { setting: 'terms', text: 'The Institute will share de-identified recordings with other institutions.' },
    { setting: 'terms', text: 'I understand that the interviews will be archived and made available to scholars.' },
    { setting: 'terms', text: 'Provider is free to disclose the results to whomever it wants.' },
    { setting: 'terms', text: 'Your photo will be given to the press.' },
    { setting: 'terms', text: 'The prompt is sent to OpenAI to produce the answer.' },
    { setting: 'terms', text: 'We ask your permission to share the session recordings with other scholars.' },
    { setting: 'terms', text: 'The Institute reserves the right to give copies of the tapes to other archives.' },
    { setting: 'terms', text: 'The dataset, with your contributions, will be released to the public.' },
    {
      setting: 'terms',
      text: 'The Company shall not be prohibited from selling or otherwise disclosing the data about the customers.',
    },
    {
      setting: 'terms',
      text: 'Author acknowledges that the Reader must show the script to several employees and perhaps to persons outside the company.',
    },
    {
      setting: 'terms',
      text: 'You license the Platform to bundle your texts into datasets and to license the datasets to research labs.',
    },
    { setting: 'terms', text: 'The Editor may freely assign this Agreement. The Contributor may not assign it.' },
    { setting: 'terms', text: 'All permissions given here apply to the Society, its contractors and its licensees.' },
    { setting: 'terms', text: 'Journal may deposit the Article in indexing databases.' },
    {
      setting: 'terms',
      text: 'You grant the Operators and all other persons who help to run the site the right to use your posts.',
    },
    {
      setting: 'terms',
      text: 'The Host grants to the maintainers, and to anyone who receives a copy from them, a free licence to use the patch.',
    },
    {
      setting: 'terms',
      text: 'I authorise the School, its newspaper, and any sponsor of the fair to print my picture.',
    },
    { setting: 'terms', text: 'I permit the School and its photographers to publish pictures of me.' },
    { setting: 'terms', text: 'The organizers and judges reserve a licence to use, copy and show the Submission.' },
    {
      setting: 'terms',
      text: 'Your content may continue to be used by those who downloaded it before you deleted it.',
    },
    { setting: 'terms', text: 'This licence lets others view and remix what you publish.' },
    {
      setting: 'terms',
      text: 'Each author grants to all readers a free, irrevocable licence to copy and distribute the article.',
    },
    {
      setting: 'terms',
      text: 'You waive any right to enforce your copyright against us, our affiliates and our licensees.',
    },
    {
      setting: 'terms',
      text: 'Designer grants to Agency, and the other members of the Agency Group, a licence to use the Designs.',
    },
  ],
  clean: [
    { setting: 'terms', text: 'The app may send details about you to Fernway. Fernway may use them to mend the app.' },
    { setting: 'terms', text: 'We can show your posts to people and others may like them.' },
    { setting: 'terms', text: 'The Contractor shall return all materials to the Client.' },
    { setting: 'terms', text: 'We never share your name with advertisers.' },
    { setting: 'terms', text: 'If the law requires it we may disclose your files to the police.' },
    { setting: 'terms', text: 'No part of the recording may be shared with third parties.' },
    { setting: 'terms', text: 'Licensee must provide a copy of this licence to recipients.' },
    { setting: 'terms', text: 'Reseller may offer the Services to its customers.' },
    { setting: 'terms', text: 'Provider will notify Customer before it engages a new subprocessor.' },
    { setting: 'terms', text: 'The Company may share its own marketing materials with partners.' },
    { setting: 'terms', text: 'Sponsor will give tickets to its customers.' },
    { setting: 'terms', text: 'We will turn off sharing your clips with partners when you ask.' },
    { setting: 'terms', text: 'The amount of the fee is shared between the insurers.' },
    { setting: 'terms', text: 'No phone number, name or address will be sold or shared with partners.' },
    { setting: 'terms', text: 'Nobody grants the Company or its agents any right in the drawings.' },
    { setting: 'terms', text: 'Agency or its counsel may request further documents about the drawings.' },
    { setting: 'terms', text: 'Your public posts can be seen by anyone.' },
    { setting: 'terms', text: 'You must give any other recipients of the patch a copy of this licence.' },
    {
      setting: 'terms',
      text: 'The Author shall give the Publisher and its agents all assistance that the registration of rights requires.',
    },
  ],
};
