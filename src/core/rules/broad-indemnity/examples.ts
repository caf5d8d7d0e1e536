import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const broadIndemnityExamples: RuleExamples = {
  flags: [
    {
      text: 'The Designer shall indemnify, defend and hold harmless Agency from any and all claims arising out of or relating to the Deliverables.',
      quote: 'indemnify, defend and hold harmless Agency',
      result:
        'The Designer shall indemnify, defend and hold harmless Agency from third-party claims to the extent caused by a proven breach of this Agreement by the Designer, up to the fees paid under this Agreement.',
    },
    {
      text: 'The Designer shall indemnify Agency against all losses, damages, penalties and costs of whatever kind arising from the services.',
      result:
        'The Designer shall indemnify Agency against third-party claims to the extent caused by a proven breach of this Agreement by the Designer, up to the fees paid under this Agreement.',
    },
    {
      text: 'The Designer will indemnify Agency against any breach or alleged breach of its warranties.',
      result:
        'The Designer will indemnify Agency against third-party claims to the extent caused by a proven breach of this Agreement by the Designer, up to the fees paid under this Agreement.',
    },
    {
      setting: 'terms',
      text: 'By using our website and posting your content, you accept these Terms. You agree to indemnify us and our affiliates from any claims relating to your content or your use of the service.',
      quote: 'indemnify us',
      result:
        'By using our website and posting your content, you accept these Terms. You agree to indemnify us and our affiliates from third-party claims to the extent caused by a proven breach of these Terms by you.',
    },
    {
      text: 'The Designer undertakes to keep Agency fully indemnified against every demand made in consequence of this Agreement.',
      quote: 'keep Agency fully indemnified',
    },
    {
      text: 'Agency shall be held harmless by the Designer from and against all claims arising from the images.',
      quote: 'held harmless',
    },
    { setting: 'terms', text: "If something goes wrong with what you post, you'll cover all our costs." },
    {
      text: 'The Designer shall, at its own expense, defend and indemnify Agency, its officers and its licensees from every loss in any way connected with the work, and this indemnity is not subject to any limit of liability.',
      quote: 'defend and indemnify Agency',
    },
    {
      text: 'The Designer shall reimburse Agency for all damages and legal fees that any third party claims.',
      quote: 'reimburse Agency for all',
    },
    {
      setting: 'terms',
      text: 'You hereby indemnify and hold us, our staff and our licensors harmless from any loss that your posts cause.',
      quote: 'indemnify and hold us',
    },
    {
      text: 'The Designer will hold Agency and its distributors harmless from all suits based on the text, libel among them.',
      quote: 'hold Agency and its distributors harmless',
    },
    {
      text: 'The Designer indemnifies and holds harmless Agency and its licensees for any liability that a breach of these warranties brings.',
      quote: 'indemnifies and holds harmless Agency',
    },
    {
      text: 'The Designer shall be responsible for, and shall at all times indemnify, Agency in respect of every loss that it suffers because of the services.',
    },
    {
      text: 'The Designer agrees to waive any claim against Agency, and agrees to indemnify Agency for whatever third parties claim from it.',
      quote: 'indemnify Agency',
    },
    { setting: 'terms', text: 'It is your responsibility to indemnify us against any claims about what you upload.' },
    {
      text: 'The Designer will, on demand, make good to Agency all losses and damages suffered because of a breach.',
      quote: 'make good to Agency all',
    },
    {
      text: 'The Designer shall defend Agency against any suit about the film, and shall pay all damages that a court awards.',
      quote: 'defend Agency',
    },
    {
      text: 'By taking part, each entrant agrees to defend, indemnify and hold harmless the sponsor from all liability for the entry.',
    },
    {
      text: 'Halden shall indemnify and hold harmless Orvik from all claims arising from the acts of Halden.',
      quote: 'indemnify and hold harmless Orvik',
    },
    {
      text: 'Halden agrees to protect, defend, hold harmless, and indemnify Orvik from every claim that its services cause.',
      quote: 'protect, defend, hold harmless, and indemnify Orvik',
    },
    {
      text: 'Halden.com, at its own expense, shall indemnify and keep indemnified Orvik against all losses from its site.',
      quote: 'indemnify and keep indemnified Orvik',
    },
    {
      text: 'Licensee agrees to defend any action brought against Orvik because of its negligence or of the Licensee Content.',
      quote: 'defend any action brought against Orvik',
    },
    {
      text: 'The Designer shall hold harmless and indemnify Agency from all liabilities, penalties and damages arising from unpaid taxes of her assistants.',
      quote: 'hold harmless and indemnify Agency',
    },
    {
      setting: 'terms',
      text: 'By sending in a drawing, entrants hold the Sponsors and their staff harmless from all claims of any kind.',
      quote: 'hold the Sponsors and their staff harmless',
    },
  ],
  clean: [
    {
      text: 'The Designer shall hold Agency harmless from all damages for infringement of the rights of others, insofar as it was caused by the use of the code.',
    },
    { text: 'Company shall indemnify Halden from all claims that arise from how Company sells the lamps.' },
    {
      text: 'The loss is shared unless it was caused by the negligence of Orvik or Halden is required to indemnify Orvik under Section 8.',
    },
    {
      text: 'Halden warrants that the code infringes no copyright of others. Halden indemnifies Orvik for the same.',
    },
    { text: 'Each Member will indemnify the remaining Members for what its own breach costs them.' },
    {
      text: 'Halden agrees to indemnify Orvik for all claims arising from its acts. Orvik agrees to indemnify Halden for all claims arising from its acts.',
    },
    { text: 'Each party shall indemnify the other for third-party claims caused by its own negligence.' },
    {
      text: 'The Designer shall indemnify Agency against third-party claims that the Deliverables infringe copyright.',
    },
    {
      text: 'The Designer shall indemnify Agency against loss caused by breach of this Agreement; this liability shall not exceed the fees paid.',
    },
    { text: 'Agency shall indemnify the Designer against all claims arising from the use of the Deliverables.' },
    { text: 'The Designer shall indemnify Agency against any taxes that are due for the income of the Designer.' },
    { text: 'The party that asks to be indemnified shall tell the other of the claim without delay.' },
    {
      text: 'The Designer shall not be required to indemnify Agency for claims arising from materials that Agency supplied.',
    },
    {
      text: 'The Designer shall indemnify Agency against claims arising from its breach. Agency shall indemnify the Designer against claims arising from its breach.',
    },
    { setting: 'terms', text: 'We will defend and indemnify you against every claim arising from our own acts.' },
    { text: 'The Designer shall carry insurance which will indemnify Agency against damage to its property.' },
    {
      text: "The Designer shall indemnify Agency against any claim that Agency's use of the code as delivered infringes a patent.",
    },
    { text: 'The Designer will also reimburse Agency for all costs of an audit that finds an error.' },
    { text: 'The Designer has no duty to indemnify Agency for material that Agency supplied.' },
    { text: 'Agency and the Designer agree to indemnify each other for the consequences of their own breach.' },
    { text: 'The insurance of the Designer shall indemnify the Designer against professional liability.' },
    { text: 'The Designer releases, discharges and holds harmless Agency from any claims about her likeness.' },
    { text: 'Each member shall indemnify the remaining members against all losses that arise from its withdrawal.' },
  ],
};
