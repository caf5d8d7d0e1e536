import type { SourceParagraph } from '../../../src/core/model';

const clause = (text: string): SourceParagraph => ({ text, place: 'body' });
const heading = (listLabel: string, text: string): SourceParagraph => ({
  text,
  place: 'body',
  listLabel,
  headingLevel: 2,
});

/** A contract with findings of every severity, two of them in one sentence, and one about the whole. */
export const AGENCY_CONTRACT: readonly SourceParagraph[] = [
  { text: 'DESIGN SERVICES AGREEMENT', place: 'body', headingLevel: 1 },
  clause('This Agreement is made between the Agency and Mara Lindqvist Studio (the “Designer”).'),
  heading('4.', 'Licence'),
  clause(
    'The Designer grants the Agency a perpetual, worldwide, sublicensable licence to use the Designs in printed and digital form for any purpose whatsoever.',
  ),
  heading('7.', 'Data'),
  clause('The Agency may keep copies of the Designs for its records and to improve its services.'),
  { text: 'Agency standard terms, version 12', place: 'footer' },
];

/** Nothing in it that the fake engine knows. */
export const CLEAN_CONTRACT: readonly SourceParagraph[] = [
  clause('The Agency may use the Designs in the spring campaign, and not to train any AI system.'),
  { text: 'Fee', place: 'table' },
];

/** A contract for the real engine: it leaves the uses and the period open, and its clauses come with numbers and signatures. */
export const FILM_CONTRACT: readonly SourceParagraph[] = [
  { text: 'FILM MUSIC AGREEMENT', place: 'body', headingLevel: 1 },
  clause(
    'This Agreement is made between Harbour Lights Ltd (the “Client”) and Ines Okoro (the “Composer”). The Composer will write music for a film.',
  ),
  clause('1. Licence'),
  clause(
    'The Composer grants the Client a perpetual licence to use the Deliverables for any purpose whatsoever. “Deliverables” means the music that the Composer supplies under this Agreement.',
  ),
  clause('2. General'),
  clause(
    'This Agreement is the entire agreement between the parties and supersedes all earlier discussions. It is governed by the laws of Germany.',
  ),
  clause('Signed by the Client: ____________________ Date: ____________'),
  clause('Signed by the Composer: ____________________ Date: ____________'),
];
