import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const injunctiveReliefWaiverExamples: RuleExamples = {
  flags: [
    {
      text: "The Designer's remedies are limited to the right, if any, to seek damages at law.",
      quote: 'remedies are limited to the right, if any, to seek damages at law',
      result:
        "The Designer's remedies are limited to the right, if any, to seek damages at law, except in relation to use of the materials that the Designer supplies under this Agreement to train, test, prompt or improve any machine-learning or generative AI system.",
    },
    { text: 'The Designer shall have no right to enjoin or restrain the distribution of the Campaign.' },
    { text: 'The Designer waives any right to injunctive or other equitable relief.' },
    { text: 'The Designer shall not be entitled to rescission or injunctive relief in respect of the Deliverables.' },
    { text: 'In no event may the Designer seek to enjoin the exhibition of the Film.' },
    { text: 'The Designer agrees that damages are an adequate remedy for any breach.' },
    { text: 'The Designer agrees not to seek an injunction against use of the recordings of her voice.' },
    {
      setting: 'terms',
      text: "If something goes wrong, you can ask us for money but you can't make us stop.",
      quote: "can't make us stop",
    },
    { text: "The Designer's sole remedy for a missing credit is an action for damages at law." },
    { text: 'No breach by Agency shall entitle the Designer to rescind this Agreement or to seek an injunction.' },
  ],
  clean: [
    { text: 'Either party may seek injunctive relief in any court of competent jurisdiction.' },
    { text: 'Neither party shall be entitled to rescission or injunctive relief before mediation.' },
    { text: 'The Designer may ask a court to enjoin any use that this Agreement does not allow.' },
    { text: 'Agency shall have no right to enjoin the Designer from working for others.' },
    { text: "Agency's remedies are limited to the right to seek damages at law." },
    { text: 'The Designer agrees that damages would be inadequate and that Agency may seek injunctive relief.' },
    { text: 'Damages are not an adequate remedy for use of the Deliverables in AI systems.' },
    { text: 'The Designer shall refrain from statements that harm the Campaign.' },
    {
      text: 'An order or injunction of a court that delays the launch counts as an event outside the control of the parties.',
    },
  ],
};
