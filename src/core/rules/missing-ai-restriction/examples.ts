import type { RuleExamples } from '../rule';

const JOB =
  'The Designer will create a set of illustrations for the spring catalogue and deliver them as agreed. Agency will pay the fee within thirty days of each invoice, and will name the Designer wherever the illustrations appear. Either party may end this Agreement by thirty days of written notice. Work that was finished before the end is paid for in full. The parties will keep each other informed of delays and will settle questions of taste in good faith before they involve anyone else in them. Notices are sent by e-mail to the addresses that the parties last gave each other.';
const GRANT = 'The Designer grants Agency a licence to use the Deliverables for the Project.';

/** Written for the tests of this rule. */
export const missingAiRestrictionExamples: RuleExamples = {
  flags: [
    { text: `${GRANT} ${JOB}` },
    { text: `The Designer hereby assigns to Agency all right, title and interest in the Deliverables. ${JOB}` },
    { text: `The Designer grants to Agency the exclusive right to publish the illustrations and designs. ${JOB}` },
    { text: `${GRANT} The Designer shall not use AI tools to create the Deliverables. ${JOB}` },
    { text: `${GRANT} All information that the parties exchange about the Deliverables is confidential. ${JOB}` },
    { text: `The Designer licenses to Agency the artwork in the catalogue for two years. ${JOB}` },
    { text: `${GRANT} Agency will not resell the Deliverables. ${JOB}` },
    { setting: 'terms', text: `You grant us a licence to host and show your content. ${JOB}` },
    { text: `${GRANT} All other rights are reserved by the Designer. ${JOB}` },
    { text: `${GRANT} This order is made under the master agreement of the parties. ${JOB}` },
  ],
  clean: [
    {
      text: `${GRANT} Agency will not use the Deliverables, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system. ${JOB}`,
    },
    { text: `${GRANT} No one may use the Deliverables to train artificial intelligence. ${JOB}` },
    { text: `${GRANT} AI Use is not permitted. "AI Use" means training a machine-learning model. ${JOB}` },
    { text: `The Deliverables may be used for the Project, but not to train any AI system. ${GRANT} ${JOB}` },
    { text: `${GRANT} The right to use the Deliverables for machine learning is excluded. ${JOB}` },
    { text: GRANT },
    { text: JOB },
    { text: `Agency grants the Designer a licence to use the brand guidelines. ${JOB}` },
    { text: `The supplier grants the buyer a licence under its patents to manufacture the compound. ${JOB}` },
    { text: `${GRANT} Agency will use reasonable efforts to keep the Deliverables out of AI training. ${JOB}` },
  ],
};
