import { asked, isSubjectOpen, subjectOf } from '../../../src/core/grammar/subject';
import { ALL_EXAMPLES } from '../rules/all-examples';
import { reviewOf } from '../support';

function wordsOf(clause: string): string | null {
  const range = subjectOf(clause);
  return range && clause.slice(range.start, range.end).trim();
}

describe('subjectOf', () => {
  it('leaves out the relative clause between subject and verb', () => {
    expect(wordsOf('Agency and any person who receives a copy from the Designer')).toBe('Agency and any person');
  });

  it('begins after the clause that comes before', () => {
    expect(wordsOf('After payment, each licensee whom the Designer approves')).toBe('each licensee');
  });

  it('must not take the "that" of "agrees that" for a relative pronoun', () => {
    expect(wordsOf('The Designer agrees that Agency')).toBeNull();
  });

  it('has nothing to say of a clause without a relative pronoun', () => {
    expect(isSubjectOpen('Agency')).toBe(false);
    expect(wordsOf('Agency and its affiliates')).toBeNull();
  });
});

describe('who is bound', () => {
  it('must not take the name in a relative clause for the one who may', () => {
    const review = reviewOf(
      ['Agency and any person who receives a file from the Designer may sublicense it freely.'],
      'any',
    );
    expect(review.findings.map(({ rule, direction }) => [rule, direction])).toContainEqual(['sublicensing', 'creator']);
  });
});

it('is asked about no more than one character in fifty of the examples, which are denser than any contract', () => {
  const texts = ALL_EXAMPLES.map(({ text }) => text);
  const before = asked.characters;
  reviewOf(texts);
  expect(asked.characters - before).toBeLessThan(texts.join('').length / 50);
});
