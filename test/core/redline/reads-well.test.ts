import { planned, reviewAlone, reviewOf } from '../support';

const AI = 'to train, test, prompt or improve any machine-learning or generative AI system';
const PROJECT = 'the project described in this Agreement';

/** Sentences that careless edits would leave with a joint that joins nothing, a wrong word or a limit in a wrong place. */
const READS_WELL: readonly (readonly [string, string, string])[] = [
  [
    'a comma far on: the limit stands apart',
    'Agency may use the Deliverables in any media to promote the festival and those who made it possible, to inform visitors and to thank its partners.',
    `Agency may use the Deliverables in the media and channels reasonably needed for ${PROJECT} to promote the festival and those who made it possible, to inform visitors and to thank its partners. Agency will not use the Deliverables, or let anyone else use them, ${AI}.`,
  ],
  [
    'a condition: it must not limit the limit',
    'Agency may use the Deliverables for any purpose, unless the Designer objects.',
    `Agency may use the Deliverables for the purposes of ${PROJECT}, unless the Designer objects. Agency will not use the Deliverables, or let anyone else use them, ${AI}.`,
  ],
  [
    'several sentences: one limit after the last',
    'Agency may show the Deliverables for any purpose. The fee is due in May. Agency may edit the Deliverables.',
    `Agency may show the Deliverables for the purposes of ${PROJECT}. The fee is due in May. Agency may edit the Deliverables. Agency will not use the Deliverables, or let anyone else use them, ${AI}.`,
  ],
  [
    'two adjectives that go, and the article with them',
    'The Designer grants Agency a perpetual, irrevocable, royalty-free right to print the Deliverables.',
    'The Designer grants Agency a royalty-free right to print the Deliverables.',
  ],
  [
    'an adverb of two in front of a verb',
    'On payment of the fee, the Designer finally and irrevocably assigns the copyright in the Deliverables to Agency.',
    `On payment of the fee, the Designer finally assigns the copyright in the Deliverables to Agency, and Agency will not use them, or let anyone else use them, ${AI}.`,
  ],
  [
    'what a bracket says of a word goes with it',
    'The Designer gives Agency a non-exclusive, sublicensable (through several tiers), worldwide right to print the Deliverables.',
    `The Designer gives Agency a non-exclusive, worldwide right to print the Deliverables, but not ${AI}.`,
  ],
  [
    'a part after the sentence has its own',
    'The Deliverables shall be owned by Agency. (b) Invoices are sent monthly.',
    `The Deliverables shall be owned by Agency, and Agency will not use them, or let anyone else use them, ${AI}. (b) Invoices are sent monthly.`,
  ],
  [
    'a second noun keeps its preposition',
    'Agency may use the Deliverables without restriction or compensation.',
    `Agency may use the Deliverables for the purposes of ${PROJECT} without compensation, but not ${AI}.`,
  ],
  [
    'a right said of: the sentence cannot end in an infinitive',
    'The rights of Agency in the Deliverables are worldwide.',
    `The rights of Agency in the Deliverables are worldwide, and Agency will not use them, or let anyone else use them, ${AI}.`,
  ],
  [
    'a term in a predicate',
    'The licence that the Designer grants for the Deliverables is perpetual.',
    `The licence that the Designer grants for the Deliverables is limited to the period reasonably needed for ${PROJECT}.`,
  ],
  [
    'rights that are assignable',
    'The licence of the Deliverables is freely transferable by Agency.',
    'The licence of the Deliverables is not freely transferable by Agency.',
  ],
  [
    'capitals',
    'THE DESIGNER GRANTS AGENCY A PERPETUAL RIGHT TO USE THE DELIVERABLES FOR ANY PURPOSE.',
    `THE DESIGNER GRANTS AGENCY A RIGHT TO USE THE DELIVERABLES FOR THE PURPOSES OF ${PROJECT.toUpperCase()}, BUT NOT ${AI.toUpperCase()}.`,
  ],
  [
    'an item of a list',
    'Agency may:\n(a) print the Deliverables;\n(b) use the Deliverables to train AI models; and\n(c) keep one copy.',
    'Agency may:\n(a) print the Deliverables;\n(b) [intentionally omitted]; and\n(c) keep one copy.',
  ],
];

describe('a combined redline', () => {
  it.each(READS_WELL)('%s', (_, text, result) => {
    expect(planned(reviewOf(['The Deliverables are due in May.', text]))).toBe(result);
  });

  it.each(READS_WELL)('leaves nothing to a second review: %s', (_, text, result) => {
    const first = reviewOf(['The Deliverables are due in May.', text]);
    const second = reviewOf(['The Deliverables are due in May.', result]);
    expect(first.findings.filter(({ span }) => span).length).toBeGreaterThan(0);
    expect(second.findings.filter(({ span }) => span)).toEqual([]);
  });

  it('names who takes and what is taken where the contract does not', () => {
    const review = reviewAlone(['Licensee may modify the Beat for any purpose, subject to the fee.']);
    expect(planned(review)).toBe(
      `Licensee may modify the Beat for the purposes of ${PROJECT}, subject to the fee. Licensee will not use the Beat, or let anyone else use it, ${AI}.`,
    );
  });

  it('turns a permission to train round instead of contradicting it', () => {
    const review = reviewAlone([
      'Customer Content may be used to develop and train machine learning models of Provider.',
    ]);
    expect(planned(review)).toBe(
      'Customer Content may not be used to train, test, prompt or improve any machine-learning or generative AI system.',
    );
  });

  it.each([
    ['"Control" means the right to grant a sublicense of the Work worldwide.', 'define a term'],
    ['Publishers like to say "you grant us world rights for any purpose" in their forms.', 'quoted'],
  ])('leaves alone what would not read well: %s', (text, reason) => {
    const review = reviewAlone([text], 'any');
    expect(review.redlines).toEqual([]);
    expect(review.findings.filter(({ span }) => span).every(({ noEdit }) => noEdit?.includes(reason))).toBe(true);
  });
});
