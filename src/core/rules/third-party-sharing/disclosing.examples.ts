import type { RuleExamples } from '../rule';

/** Written for the tests of what leaves the other side's hands, and of others who may use the work. */
export const disclosingExamples: RuleExamples = {
  flags: [
    { setting: 'terms', text: 'If our business is sold, your recordings may be transferred to the buyer.' },
    {
      setting: 'terms',
      text: 'Your files may be disclosed or sold as part of a merger or a sale of assets.',
      quote: 'may be disclosed or sold',
    },
    {
      setting: 'terms',
      text: 'We may transfer your data in the event of a reorganisation.',
      quote: 'transfer your data',
    },
    { setting: 'terms', text: 'We may sell or share your usage data.', quote: 'sell or share your usage data' },
    {
      setting: 'terms',
      text: 'You send us samples of your voice. We reserve the right to release them under an open licence.',
      quote: 'release them under an open licence',
    },
    { setting: 'terms', text: 'You agree to our sharing your drawings and your data with selected partners.' },
    {
      setting: 'terms',
      text: 'We rely on third-party companies to transcribe your recordings.',
      quote: 'rely on third-party companies to transcribe your recordings',
    },
    { text: 'The rights in the drawings may be assigned by Agency without the consent of the Designer.' },
    { setting: 'terms', text: 'We may assign these terms and the rights granted to us to anyone.' },
    { text: 'Agency shall not be prohibited from disclosing the Deliverables to third parties.' },
    { text: 'Nothing in this Agreement prevents Agency from sharing the drawings with its partners.' },
    {
      text: 'The Designer assigns to Agency, its successors and licensees all copyright in the drawings.',
      quote: 'Agency, its successors and licensees',
    },
    {
      text: 'The Designer permits Agency and those licensed by it to print the drawings.',
      quote: 'Agency and those licensed by it',
    },
    { text: 'The Designer shall supply the sketches, which Agency and its agencies may adapt.' },
    { text: "Agency's clients may publish the photographs.", quote: "Agency's clients" },
    { setting: 'terms', text: 'You agree that other users can view, save and reuse your drawings.' },
    { setting: 'terms', text: 'You let our sponsors publish your photos.', quote: 'our sponsors' },
    {
      setting: 'terms',
      text: 'You license your songs to us and to other members of the platform.',
      quote: 'us and to other members',
    },
    { setting: 'terms', text: 'Your voice recordings may be processed by outside vendors.', quote: 'outside vendors' },
    { setting: 'terms', text: 'This licence extends to third parties who help us.', quote: 'extends to third parties' },
  ],
  clean: [
    { setting: 'terms', text: 'If our business is sold, we will tell you before your files are moved.' },
    { setting: 'terms', text: 'You can turn off sharing your data with our partners.' },
    { setting: 'terms', text: 'We never sell your usage data.' },
    { text: 'Agency or third parties have all right, title and interest in the fonts.' },
    { text: 'Agency shall not be prohibited from closing its offices.' },
    { text: 'Nothing in this Agreement prevents the Designer from showing the drawings to friends.' },
    { text: 'The merger of Agency with another company ends this Agreement.' },
    { text: 'The Designer gives Agency a receipt for the papers that third parties authorized by it have sent.' },
  ],
};
