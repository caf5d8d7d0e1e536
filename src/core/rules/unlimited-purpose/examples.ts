import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const unlimitedPurposeExamples: RuleExamples = {
  flags: [
    {
      text: 'The Designer grants Agency a licence to use and adapt the Deliverables for any and all fields of use.',
      quote: 'for any and all fields of use',
    },
    { text: 'Agency may use the Deliverables for other purposes as reasonably determined by Agency.' },
    { text: 'The Designer agrees that there is no limit on the uses which Agency may make of the sketches.' },
    { text: 'Agency shall be at liberty to exploit the sketches as it thinks fit.' },
    { text: 'All rights of use, unlimited in time, place and purpose, in the sketches are granted to Agency.' },
    { setting: 'terms', text: 'You agree that we may do with your pictures whatever we please.' },
    {
      text: 'The Designer understands that all uses to which the sketches may be put will be determined by Agency.',
    },
    {
      setting: 'terms',
      text: 'You grant us a licence to do any act restricted by copyright in your maps. These rights do not exclude any field of endeavour.',
    },
    {
      text: 'Where an assignment is not possible by law, the Designer grants Agency the right to use and exploit the sketches in any known and currently unknown manner.',
    },
    { text: 'The Designer grants Agency a licence to process the sketches in any fashion.' },
    {
      text: 'The Designer grants Agency the right to use the sketches for all purposes connected or unconnected with its business.',
    },
    {
      setting: 'terms',
      text: 'We can do what we like with the pictures that you send us, and you grant us the right to do so.',
    },
    { text: "The Designer agrees that Agency's use of the sketches shall be unlimited." },
    { setting: 'terms', text: 'You permit us to use your survey answers for our own purposes.' },
    {
      text: 'The Designer grants Agency the right to use the Deliverables for any purpose whatsoever.',
      quote: 'for any purpose whatsoever',
      result:
        'The Designer grants Agency the right to use the Deliverables for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use, copy and publish the Deliverables for any and all purposes, commercial or otherwise, without further payment.',
      quote: 'for any and all purposes, commercial or otherwise',
      result:
        'Agency may use, copy and publish the Deliverables for the purposes of the project described in this Agreement, without further payment, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the Deliverables for any purpose, including advertising, promotion and events.',
      quote: 'for any purpose',
      result:
        'Agency may use the Deliverables for advertising, promotion and events, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants Agency an unrestricted, worldwide right to use the Deliverables.',
      quote: 'unrestricted',
      result:
        'The Designer grants Agency a worldwide right to use the Deliverables for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the Deliverables in any manner that Agency may determine in its sole discretion.',
      quote: 'in any manner that Agency may determine in its sole discretion',
      result:
        'Agency may use the Deliverables for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    { text: 'The Deliverables may be used by Agency for any lawful purpose.', quote: 'for any lawful purpose' },
    { setting: 'terms', text: 'Once you upload your work, we can use it however we like.', quote: 'however we like' },
    {
      text: 'As owner of the Deliverables, Agency may use them without limitation or restriction.',
      quote: 'without limitation or restriction',
      result:
        'As owner of the Deliverables, Agency may use them without limitation or restriction, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer hereby licenses to Agency the sketches for all purposes, provided that the fee is paid.',
      quote: 'for all purposes',
      result:
        'The Designer hereby licenses to Agency the sketches for the purposes of the project described in this Agreement, provided that the fee is paid. Agency will not use the sketches, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You grant us permission to display and use your photographs at our sole discretion.',
      quote: 'at our sole discretion',
    },
    {
      text: 'Agency may use and exploit the Deliverables in any such manner as Agency shall elect.',
      quote: 'in any such manner as Agency shall elect',
      result:
        'Agency may use and exploit the Deliverables for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the Deliverables for such purposes as Agency may determine in its sole discretion.',
      quote: 'for such purposes as Agency may determine in its sole discretion',
      result:
        'Agency may use the Deliverables for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the Deliverables to the same extent as if Agency had created them.',
      quote: 'to the same extent as if Agency had created them',
      result:
        'Agency may use the Deliverables for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the material as it deems appropriate.',
      quote: 'as it deems appropriate',
      result:
        'Agency may use the material for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the footage in any context.',
      quote: 'in any context',
      result:
        'Agency may use the footage for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer permits all uses of the photographs by Agency.',
      quote: 'all uses',
      result:
        'The Designer permits all uses of the photographs by Agency. Agency will not use the photographs, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We may use your content for any reason.',
      quote: 'for any reason',
      result:
        'We may use your content for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    { text: 'Usage: unlimited.', quote: 'unlimited' },
    {
      text: 'The Designer authorises Agency to exploit the recordings in such manner as Agency may determine.',
      quote: 'in such manner as Agency may determine',
    },
    { text: 'Agency may deal with the Work in any way it thinks fit.', quote: 'in any way it thinks fit' },
    { text: 'Agency shall be free to use the Deliverables without limitation.', quote: 'without limitation' },
    {
      text: 'Agency may use the Deliverables for any internal or external purpose.',
      quote: 'for any internal or external purpose',
    },
    { text: "Agency's right to use the Work shall be unrestricted.", quote: 'unrestricted' },
    { text: 'Agency may edit and use the footage at its discretion.', quote: 'at its discretion' },
    { text: 'Agency may make such use of the recordings as it may desire.' },
    { text: 'The licence covers any use.', quote: 'any use' },
    {
      text: 'Agency may use the drawings for any purpose, related or unrelated to the project.',
      quote: 'for any purpose',
    },
    { text: 'The licence is for unlimited commercial usage.', quote: 'unlimited' },
    { text: "Agency's use of the Deliverables shall not be limited in any way." },
    { text: 'Agency may use the photographs on its website and for other purposes as it sees fit.' },
    { text: 'Agency may freely use, copy and publish the Deliverables.', quote: 'freely use' },
    { text: 'Agency may use the story for publicity, training or any other purpose.' },
    {
      setting: 'terms',
      text: 'ii. print, publish and otherwise exploit the Photographs in any manner.',
      quote: 'in any manner',
    },
    {
      text: 'I agree that the portraits may be used as deemed appropriate by the Council.',
      quote: 'as deemed appropriate by',
    },
    {
      text: 'The Label has full discretion over how the recordings are used.',
      quote: 'full discretion over how the recordings are used',
    },
    {
      text: 'The use of the footage is at the sole discretion of the producer.',
      quote: 'use of the footage is at the sole discretion of',
    },
  ],
  clean: [
    { setting: 'terms', text: 'Copying for any other purpose is expressly prohibited by law.' },
    { text: 'Agency may use as many links as Agency, in its sole discretion, wishes to use.' },
    { text: 'These rules apply to acts that relate in any way to the use of the Deliverables.' },
    { text: 'The Designer may make no further use of the sketches for any purpose.' },
    { text: '(d) exploit the Platform for any commercial purpose, such as selling advertising space;' },
    { text: 'If Agency closes, for whatever reason, the Designer may use the drawings elsewhere.' },
    { text: '2.2 not to use the sketches for any other purpose nor to show them to anybody.' },
    { text: 'Agency grants the Designer an unlimited right to sublicense the fonts.' },
    { text: 'The Designer has obtained the unrestricted permission of the owner of the photographs.' },
    { text: 'Agency may use its own software for any purpose.' },
    { text: 'The deposited funds may be used for any purpose approved by the board.' },
    { text: 'The Designer agrees to not use the mark of Agency for any purpose.' },
    { text: 'Agency may use the sketches in any manner for purposes of the exhibition.' },
    { text: 'The Deliverables shall not be used for any purpose other than the Project.' },
    { text: 'Agency will not use the drafts for any purpose without a further agreement.' },
    { text: 'This Agreement may be signed electronically and is binding for all purposes.' },
    { text: 'Agency grants the Designer the right to use the brand photographs for any purpose.' },
    { text: 'Agency may use the Deliverables for all purposes described in Schedule 1.' },
    { text: 'Agency may print an unlimited number of copies of the brochure solely for the Spring Campaign.' },
    { text: 'The Designer may refuse, in its sole discretion, any change to the approved layout.' },
    { text: 'Neither party may act as agent of the other for any purpose whatsoever.' },
    { text: 'Agency may end this Agreement for any reason by giving 30 days of notice.' },
    { text: 'The software is provided without any warranty that it is suitable for any purpose.' },
    { text: 'Agency may use the Deliverables for any other purpose expressly permitted by the Designer.' },
    { text: 'Agency may withhold its consent in its sole discretion.' },
    { setting: 'terms', text: 'You may use the service for any reason.' },
    { setting: 'terms', text: 'We may close your account for any reason.' },
    { text: 'Agency may use the Services as it sees fit.' },
    { text: 'Agency may use the Deliverables for any purpose set out in the brief.' },
    { text: 'Words such as "including" are without limitation.' },
    { text: 'Agency may use the Deliverables in print, including, without limitation, in the catalogue.' },
    { text: 'Agency may use the deposit for any purpose.' },
    { setting: 'terms', text: 'We use cookies for various purposes.' },
    { text: 'Agency may use subcontractors in its sole discretion.' },
    { text: 'Agency may freely use the Deliverables to test the website.' },
    { setting: 'terms', text: '(c) publish, copy or otherwise exploit any content of the site in any manner;' },
    { setting: 'terms', text: '(h) reproduce, copy or exploit for any commercial purpose any portion of the Service;' },
    { setting: 'terms', text: '(j) read the pages by means of a robot or crawler for any purpose;' },
  ],
};
