import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const unlimitedTerritoryExamples: RuleExamples = {
  flags: [
    { text: 'The licence is valid globally.', quote: 'globally' },
    { text: 'Agency may show the film everywhere.', quote: 'everywhere' },
    {
      text: 'Agency may use the Deliverables throughout the universe.',
      quote: 'throughout the universe',
      result:
        'Agency may use the Deliverables throughout the world, but not to train, test, prompt or improve any machine-learning or generative AI system.',
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
    { text: 'The Designer grants Agency the right to show the film around the world.', quote: 'around the world' },
    {
      text: 'The Designer grants Agency rights without territorial limitation.',
      quote: 'without territorial limitation',
    },
    { text: 'The licence is unlimited as to time and territory.', quote: 'unlimited as to time and territory' },
    { text: 'The Designer grants Agency a global, royalty-free licence.', quote: 'global' },
    { setting: 'terms', text: 'You let us show your photos anywhere.', quote: 'anywhere' },
    { text: 'The territory of the licence is the world.', quote: 'the world' },
    { text: 'The licence is not limited to any country.', quote: 'not limited to any country' },
    { text: 'Rights granted for the entire world: the Designer licenses to Agency the drawings for the entire world.' },
    { text: 'Rights: non-exclusive, worldwide.', quote: 'worldwide' },
    { text: 'The Designer grants Agency the right to show the film everywhere in the world.' },
    {
      text: 'The Designer grants Agency a right to use the photographs on a global basis.',
      quote: 'on a global basis',
    },
    { text: 'The right of use is unlimited in terms of time and territory.' },
    { text: 'Territory of use: Europe and rest of world.' },
    { text: 'The talk may be made available to the public worldwide by Agency.', quote: 'worldwide' },
    { text: 'This release is effective worldwide.', quote: 'worldwide' },
    { text: 'The Designer grants Agency a universal right to show the film.', quote: 'universal' },
    { text: 'Agency may use the photographs without limitation upon time or location.' },
    { text: 'The rights extend to every territory.', quote: 'every territory' },
    {
      text: 'The Designer assigns the drawings to Agency, to the extent permitted by law, in all countries of the world.',
      quote: 'in all countries of the world',
    },
    { text: 'The assignment of the sketches is global.', quote: 'global' },
    { text: 'I agree that this release is worldwide.', quote: 'worldwide' },
    { text: 'By entering you agree to the Festival showing your film around the world.', quote: 'around the world' },
  ],
  clean: [
    { text: 'Agency may sell the products anywhere in the world.' },
    { text: 'Agency may move the files to data centres in any country where it works.' },
    {
      text: 'The Designer grants Agency a worldwide licence to use the Bluefinch Marks in connection with materials for the fair.',
    },
    {
      text: 'Each party is duly licensed or qualified to do business in each jurisdiction where its work requires it.',
    },
    { text: 'The Designer has obtained all licences needed to distribute the sketches worldwide.' },
    { text: 'Agency respects rights holders internationally.' },
    {
      text: 'Limited licence to Global Meridian. You let Global Meridian show your photographs in its spring catalogue.',
    },
    {
      text: 'Agency holds all licences and rights for its trade and is in good standing in each jurisdiction in which it works.',
    },
    { text: 'Agency has worldwide offices and will name one contact person.' },
    { text: 'The Designer may show the Deliverables on the World Wide Web.' },
    { text: 'Agency may not use the Deliverables outside Austria or worldwide.' },
    { text: 'Agency grants the Designer a worldwide right to use the brand photographs.' },
    { text: 'Agency shall comply with all laws of all countries in which it sells goods.' },
    { text: 'The Designer grants Agency a licence to use the Deliverables in Austria.' },
    { text: 'The Designer warrants that no claim is pending in any country of the world.' },
    { text: 'The parties shall use courier services that deliver worldwide.' },
    { text: 'Agency may terminate the licence in any country of the Territory.' },
    { setting: 'terms', text: 'Our service is worldwide, and so are our offices.' },
    { text: 'The Designer will register the copyright in any country that Agency names.' },
    { setting: 'terms', text: 'We share news with people around the world.' },
    { text: 'Agency may register its trademarks in any other country.' },
    { text: 'The tests may be carried out on a global basis.' },
    { text: 'Agency is in good standing in all other jurisdictions.' },
    { text: 'The Designer retains all rights in the Deliverables worldwide.' },
    { setting: 'terms', text: 'Our copies may be kept on servers anywhere in the world.' },
    { text: 'Agency shall have the right to file and prosecute its patents worldwide.' },
    {
      setting: 'terms',
      text: 'You grant us a worldwide right to use your trademarks and logos in our marketing materials.',
    },
  ],
};
