import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const workForHireExamples: RuleExamples = {
  flags: [
    {
      text: 'The Deliverables shall be deemed works made for hire under the copyright laws of the United States.',
      quote: 'works made for hire',
      result: 'The Deliverables shall not be deemed works made for hire under the copyright laws of the United States.',
    },
    { text: 'The texts shall be considered a work made for hire, and the Agency shall be their author.' },
    { text: 'The Work is a "work made for hire".', result: 'The Work is not a "work made for hire".' },
    {
      text: 'The Deliverables are works made for hire and, to the extent they are not, the Designer assigns all rights in them to Agency.',
    },
    {
      text: 'All results of the services will be considered a work made for hire.',
      result: 'All results of the services will not be considered a work made for hire.',
    },
    {
      text: 'The illustrations are works-for-hire.',
      quote: 'works-for-hire',
      result: 'The illustrations are not works-for-hire.',
    },
    { text: 'Agency and the Designer agree that the Deliverables will be works made for hire owned by Agency.' },
    {
      text: 'To the extent that the Deliverables do not qualify as a work made for hire, the Designer assigns them to Agency.',
    },
    { text: 'The Designer acknowledges that the recordings are produced as a work made for hire for Agency.' },
    { text: 'The Designer is engaged on a work for hire basis.', quote: 'work for hire' },
    {
      setting: 'terms',
      text: 'Everything you make for us is work for hire.',
      quote: 'work for hire',
      result: 'Everything you make for us is not work for hire.',
    },
    { text: 'The Deliverables are commissioned as works made-for-hire.', quote: 'works made-for-hire' },
    {
      text: 'Agency shall be deemed the author of the drawings for all purposes.',
      quote: 'deemed the author of the drawings for all purposes',
      result: 'Agency shall not be deemed the author of the drawings for all purposes.',
    },
    {
      text: 'The Designer performs the services as an employee for hire.',
      quote: 'employee for hire',
    },
    {
      text: 'Agency will be considered the sole author of the animation ab initio.',
      quote: 'considered the sole author of the animation ab initio',
      result: 'Agency will not be considered the sole author of the animation ab initio.',
    },
    { text: 'This is a work-for-hire arrangement, and Agency is the author of the jingles.' },
    { text: 'The drawings shall be deemed "work made for hire" and owned by Agency.' },
  ],
  clean: [
    { text: 'This is not a work for hire agreement.' },
    { text: 'The Deliverables shall not be deemed works made for hire.' },
    { text: 'Neither the drafts nor the final files are works made for hire.' },
    { text: 'The parties agree that no Deliverable is a work made for hire.' },
    { text: 'Agency may hire a photographer to work on the next project.' },
    { text: 'The car for hire is paid by Agency.' },
    { text: 'The work-for-hire provision of the earlier contract no longer applies.' },
    { text: 'The Designer works for Agency and for other clients.' },
    { text: 'Work-for-hire agreement (form for employees)' },
    { text: 'The Designer shall be deemed the author of the drawings for all purposes.' },
    { text: 'The rules on works made for hire do not apply.' },
    { text: 'Nothing made under this Agreement is a work for hire.' },
  ],
};
