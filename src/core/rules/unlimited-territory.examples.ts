import type { RuleExamples } from './rule';

/** Written for the tests of this rule. */
export const unlimitedTerritoryExamples: RuleExamples = {
  flags: [
    {
      text: 'Agency may use the Deliverables throughout the universe.',
      quote: 'throughout the universe',
      result: 'Agency may use the Deliverables throughout the world.',
    },
    {
      text: 'The Designer grants Agency a non-exclusive, worldwide licence to use the Deliverables.',
      quote: 'worldwide',
    },
    {
      text: 'The Designer grants Agency the right to publish the illustrations throughout the world.',
      quote: 'throughout the world',
    },
    {
      text: 'The Designer hereby assigns to Agency all right, title and interest worldwide in the Deliverables.',
      quote: 'worldwide',
    },
    { text: 'You grant us a world-wide right to show your content.', setting: 'terms', quote: 'world-wide' },
    { text: 'We can use your work anywhere in the world.', setting: 'terms', quote: 'anywhere in the world' },
    { text: 'Agency may show the film in all countries of the world.', quote: 'in all countries of the world' },
    { text: 'The licence has these terms. Territory: worldwide', quote: 'worldwide' },
    {
      text: 'The Designer licenses to Agency the recordings for use in Germany and elsewhere.',
      quote: 'in Germany and elsewhere',
    },
  ],
  clean: [
    { text: 'Agency has worldwide offices and will name one contact person.' },
    { text: 'The Designer may show the Deliverables on the World Wide Web.' },
    { text: 'Agency may not use the Deliverables outside Austria or worldwide.' },
    { text: 'Agency grants the Designer a worldwide right to use the brand photographs.' },
    { text: 'Agency shall comply with all laws of all countries in which it sells goods.' },
    { text: 'The Designer grants Agency a licence to use the Deliverables in Austria.' },
    { text: 'The Designer warrants that no claim is pending in any country of the world.' },
    { text: 'The parties shall use courier services that deliver worldwide.' },
  ],
};
