import fc from 'fast-check';
import { planned, reviewAlone, reviewOf } from '../support';

const AI = 'to train, test, prompt or improve any machine-learning or generative AI system';

/** The paragraph after the plan, in a contract between Agency and the Designer. */
function after(text: string): string {
  return planned(reviewOf([text])) ?? text;
}

describe('what a limit names', () => {
  it.each([
    [
      'the one term of the grant',
      'The Designer grants Agency a worldwide right to show and adapt the Lantern Page Templates, subject to section 4.',
      `Agency will not use the Lantern Page Templates, or let anyone else use them, ${AI}.`,
    ],
    [
      'the name given to all of a row',
      'All sketches, notes and maps made by the Designer (collectively, the "Harbour Works") shall be owned by Agency, subject to section 4.',
      `Agency will not use the Harbour Works, or let anyone else use them, ${AI}.`,
    ],
    [
      'all of it where nothing names it well',
      'All ideas, recipes and methods of the Designer become the property of Agency, subject to section 4.',
      `Agency will not use any of the foregoing, or let anyone else use it, ${AI}.`,
    ],
  ])('is %s', (_, text, limit) => {
    expect(after(text)).toBe(`${text} ${limit}`);
  });

  it('is the right alone where a right of use is given in what nothing names', () => {
    expect(after('Agency may license its rights to any third party, but only in writing.')).toContain(
      `, and this gives no right ${AI}.`,
    );
  });

  it('is said once, whatever the sentence owns', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Images', 'Recordings', 'Designs'),
        fc.constantFrom('shall', 'will'),
        (thing, modal) => {
          const result = after(
            `The Harbour ${thing} made by the Designer ${modal} be owned by Agency, subject to section 4.`,
          );
          expect(result.match(/Agency (?:will|shall) not use/g)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('where nothing is given', () => {
  it.each([
    ['a task', 'Agency will assign a project manager to the Designer.'],
    ['rights that are kept', 'All rights not granted to Agency are reserved.'],
    [
      'a list of contracts',
      'Schedule 2 sets forth a complete list of contracts under which Agency has an exclusive licence.',
    ],
    ['a statement of what stays', "Nothing in this Agreement prevents the Designer from using the Designer's name."],
  ])('%s is left alone', (_, text) => {
    expect(after(text)).toBe(text);
  });
});

describe('where a sentence ends', () => {
  it('a limit stands before a heading that has run into it', () => {
    const result = after(
      'The Designer assigns the Deliverables to Agency, subject to payment in full. 2.3 Other Uses.',
    );
    expect(result).toMatch(/\. Agency will not use [^.]+\. 2\.3 Other Uses\.$/);
  });

  it('a bracket within a bracket goes with its adjective', () => {
    const result = planned(
      reviewAlone([
        'Licensor grants Licensee a worldwide, sublicensable (subject to section 4(g)) licence to print the Map.',
      ]),
    );
    expect(result).not.toContain('4(g)');
  });
});
