import { runModule } from '../support/run-module';

interface Reading {
  readonly body: readonly string[];
  readonly margins?: readonly string[];
  readonly notes?: readonly string[];
}

interface Settled {
  readonly accept: Reading;
  readonly reject: Reading;
}

interface Program {
  readonly original: Settled;
  readonly redlined: Settled;
}

interface Comparison {
  readonly failures: readonly string[];
  readonly isWhole: boolean;
  readonly changed: number;
}

function compare(ours: Program, theirs: Program): Comparison {
  const whole = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'body' in value ? { margins: [], notes: [], ...value } : value;
  return JSON.parse(
    runModule(`
      import { compare } from './scripts/libreoffice/compare.mjs';
      process.stdout.write(JSON.stringify(compare(${JSON.stringify(ours, whole)}, ${JSON.stringify(theirs, whole)})));
    `),
  ) as Comparison;
}

/** A program that reads `before` in the original, and in the redlined copy `after` when it has accepted all. */
function reads(before: readonly string[], after: readonly string[], rest: Omit<Reading, 'body'> = {}): Program {
  const original = { body: before, ...rest };
  return {
    original: { accept: original, reject: original },
    redlined: { accept: { body: after, ...rest }, reject: original },
  };
}

const BEFORE = ['Grant', 'for any purpose', 'End'];
const AFTER = ['Grant', 'for the Project', 'End'];
const FIELD = '\ue000';

test('two programs that read alike agree on the whole text', () => {
  expect(compare(reads(BEFORE, AFTER), reads(BEFORE, AFTER))).toEqual({ failures: [], isWhole: true, changed: 1 });
});

test('another text after accepting is told with both wordings', () => {
  const { failures } = compare(reads(BEFORE, AFTER), reads(BEFORE, ['Grant', 'for the  Project', 'End']));
  expect(failures).toEqual([
    'compared with LibreOffice after accepting all: paragraph 1, ours “for the Project”, its “for the  Project”',
  ]);
});

test('a change in a paragraph that nobody touched is told', () => {
  const { failures } = compare(reads(BEFORE, AFTER), reads(BEFORE, ['Grant', 'for the Project', 'The end']));
  expect(failures).toHaveLength(1);
});

test('a paragraph that was lost is told', () => {
  const { failures } = compare(reads(BEFORE, AFTER), reads(BEFORE, ['Grant', 'for the Project']));
  expect(failures).toEqual(['compared with LibreOffice after accepting all: paragraph 2, ours “End”, its nothing']);
});

test('a program that does not read the original again after rejecting is told, whichever it is', () => {
  const good = reads(BEFORE, AFTER);
  const bad = { ...good, redlined: { ...good.redlined, reject: { body: ['Grant', 'for any  purpose', 'End'] } } };
  expect(compare(good, bad).failures.join()).toContain('it does not read the original again');
  expect(compare(bad, good).failures.join()).toContain('we do not read the original again');
});

describe('where LibreOffice reads the original otherwise', () => {
  const theirs = ['Grant', 'for any purpose', 'The', 'End'];

  test('the changed paragraphs are compared alone', () => {
    const changed = ['Grant', 'for the Project', 'The', 'End'];
    expect(compare(reads(BEFORE, AFTER), reads(theirs, changed))).toEqual({
      failures: [],
      isWhole: false,
      changed: 1,
    });
  });

  test('another change is told', () => {
    const { failures } = compare(reads(BEFORE, AFTER), reads(theirs, ['Grant', 'for the Projects', 'The', 'End']));
    expect(failures).toHaveLength(1);
  });

  test('a second change is told', () => {
    const { failures } = compare(reads(BEFORE, AFTER), reads(theirs, ['Grants', 'for the Project', 'The', 'End']));
    expect(failures).toHaveLength(1);
  });
});

test('what is no text of a paragraph does not count: blank ones, marks of notes and pictures, ends of controls', () => {
  const ours = reads(['A\ufffc clause', ' ', 'End'], ['A\ufffc clause', ' ', 'End']);
  const theirs = reads(['A clause\r', 'End'], ['A clause\r', 'End']);
  expect(compare(ours, theirs)).toMatchObject({ failures: [], isWhole: true });
});

test.each([
  [`Page ${FIELD} of ${FIELD}.`, 'Page 2 of 31.', true],
  [`Page ${FIELD} of ${FIELD}.`, 'Page  of .', true],
  [`Page ${FIELD} of ${FIELD}.`, 'Page 2 of 31', false],
  [`Page ${FIELD}`, 'page 2', false],
  [`aa${FIELD}aa`, 'aaa', false],
])('the result of a field is let be: %j reads as %j: %s', (ours, theirs, isAlike) => {
  expect(compare(reads([ours], [ours]), reads([theirs], [theirs])).isWhole).toBe(isAlike);
});

test('notes may come in another order, headers be said more often', () => {
  const ours = reads(BEFORE, AFTER, { notes: ['one', 'two'], margins: ['Draft'] });
  const theirs = reads(BEFORE, AFTER, { notes: ['two', 'one'], margins: ['Draft', 'Draft'] });
  expect(compare(ours, theirs)).toMatchObject({ failures: [], isWhole: true });
  const other = reads(BEFORE, AFTER, { notes: ['two', 'two'], margins: ['Draft'] });
  expect(compare(ours, other).isWhole).toBe(false);
});
