import { reviewOf } from '../support';

const AI = 'to train, test, prompt or improve any machine-learning or generative AI system';

/** The paragraph after the plan; the same where nothing is changed. */
function after(text: string, ...others: readonly string[]): string {
  const review = reviewOf([...others, text]);
  return review.redlines.find(({ paragraph }) => paragraph === others.length + 1)?.result ?? text;
}

describe('where words are left as they are', () => {
  it.each([
    ['a promise not to use', 'Agency agrees not to use the Deliverables for any other purpose.'],
    ['a condition', 'If Agency may sublicense the Deliverables then the fee is doubled.'],
    ['consent that is spoken of', 'Neither party will unreasonably withhold its consent to a requested sublicense.'],
    ['a country where somebody is registered', 'Agency is duly qualified and in good standing in any jurisdiction.'],
    ['what can be in any medium', 'A notice to the Designer can be in any media or format.'],
    ['rights to decide', 'Agency shall have the sole and exclusive right to determine the price of the Products.'],
    ['what only both may do', 'The parties may, by mutual written agreement, modify the plan of the Deliverables.'],
    ['goods', 'The Designer hereby sells and assigns to Agency all right, title and interest in the receivables.'],
  ])('%s', (_, text) => {
    expect(after(text)).toBe(text);
  });
});

describe('what a limit names', () => {
  it('is the person where name and likeness are given', () => {
    expect(
      after(
        'Agency shall have the right, subject to the schedule, to use the name, voice and likeness of the Designer.',
        'The Deliverables are due in May.',
      ),
    ).toContain('or to make a computer-generated copy of the person');
  });

  it('is the right alone where the contract has no fitting word for what it is in', () => {
    const text = 'Agency may sublicense its rights under section 2, but only to a company that it owns.';
    const result = after(text, 'The Materials are described in Schedule 1.', 'The Materials are due in May.');
    expect(result).toContain(`no right ${AI}`);
    expect(result).not.toContain('the Materials');
  });

  it('is nobody by name where somebody else receives', () => {
    const result = after('All music made for the film shall be owned exclusively by Redwood Pictures.');
    expect(result).not.toContain('Agency will not');
  });

  it('is not the word of the contract where that is part of a longer name', () => {
    const result = after(
      'Agency may translate and adapt the Redwood Content, subject to section 4.',
      'The Content is drawn by the Designer.',
      'The Content is due in May.',
    );
    expect(result).not.toMatch(/use the Content\b/);
  });
});

describe('whoever takes a contract over', () => {
  it('is bound where the right to pass it on is woven into a longer sentence', () => {
    expect(
      after('Agency may assign this Agreement to anyone without consent, provided that it tells the Designer in time.'),
    ).toMatch(/Whoever takes over this Agreement or any right under it gets no right to train/);
  });
});
