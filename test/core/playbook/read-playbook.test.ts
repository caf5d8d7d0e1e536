import fc from 'fast-check';
import { BUILT_IN } from '../../../src/core/playbook/built-in';
import { PLAYBOOK_SCHEMA } from '../../../src/core/playbook/format';
import type { Playbook } from '../../../src/core/playbook/playbook';
import { checkPlaybook, readPlaybook, writePlaybook } from '../../../src/core/playbook/read-playbook';

const LEAST = { format: 'notrain-playbook', version: 1, name: 'Ours' };

/** Every field that there is. */
const WHOLE = {
  ...LEAST,
  $schema: './playbook.schema.json',
  description: 'Two\nlines.',
  side: 'creator',
  exclusion: 'to train or improve any AI system',
  rules: {
    sublicensing: {
      on: true,
      severity: 'high',
      comment: 'Could we name the suppliers?',
      strong: { selfContained: '{Client} may not sublicense.', defined: '{AI Use} is not licensed on.' },
      fallback: 'Suppliers of {Client} may help with {Project}.',
      privateNote: 'Ask who they are.',
      walkAway: 'Stop.',
    },
    'broad-indemnity': { on: false },
  },
  addendum: {
    form: 'moderate',
    paragraphs: [
      { kind: 'title', text: 'OUR ADDENDUM' },
      { kind: 'heading', text: 'No AI', id: 'ban' },
      { kind: 'subclause', text: '{Client} will not carry out {AI Use}. Clause {#ban} survives.' },
      { kind: 'body', text: 'Agreed.' },
    ],
  },
  answers: { 'Permitted Use': 'the spring issue' },
  locked: ['/side', '/rules/sublicensing'],
};

function problemsOf(value: unknown): readonly string[] {
  const result = checkPlaybook(value);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('a playbook', () => {
  it.each([LEAST, WHOLE, ...BUILT_IN])('is read: $name', (value) => {
    expect(readPlaybook(JSON.stringify(value))).toEqual({ ok: true, playbook: value });
  });

  it('reads back as it was written', () => {
    for (const playbook of BUILT_IN) {
      const text = writePlaybook(playbook);
      const again = readPlaybook(text);
      expect(again).toEqual({ ok: true, playbook });
      if (again.ok) expect(writePlaybook(again.playbook)).toBe(text);
    }
  });

  it('is nobody\u2019s to change once it is read', () => {
    const result = readPlaybook(JSON.stringify(WHOLE));
    expect(result.ok && Object.isFrozen(result.playbook.rules?.sublicensing)).toBe(true);
  });

  it.each([
    ['no object', [], ': This must be an object.'],
    ['another format', { ...LEAST, format: 'x' }, '/format: This must be "notrain-playbook"'],
    ['a later version', { ...LEAST, version: 2 }, '/version: This must be 1'],
    ['no name', { format: LEAST.format, version: 1 }, '/name: This field is missing.'],
    ['an empty name', { ...LEAST, name: ' ' }, '/name: This text is empty.'],
    ['an unknown field', { ...LEAST, colour: 'red' }, '/colour: There is no field of this name.'],
    ['an unknown rule', { ...LEAST, rules: { nonsense: {} } }, '/rules/nonsense: There is no field of this name.'],
    [
      'a wrong type',
      { ...LEAST, rules: { sublicensing: { on: 'yes' } } },
      '/rules/sublicensing/on: This must be true or false.',
    ],
    [
      'an unknown severity',
      { ...LEAST, rules: { sublicensing: { severity: 'grave' } } },
      '/rules/sublicensing/severity: This must be one of: low',
    ],
    ['a huge text', { ...LEAST, name: 'x'.repeat(121) }, '/name: This text is longer than 120 characters.'],
    ['a control character', { ...LEAST, name: 'a\u0007b' }, '/name: This text holds a character that cannot be seen.'],
    ['a reversing character', { ...LEAST, name: 'a\u202eb' }, '/name: This text holds a character'],
    ['half a character', { ...LEAST, name: 'a\ud800b' }, '/name: This text holds a character'],
    [
      'a line break in a sentence',
      { ...LEAST, rules: { sublicensing: { strong: 'One.\nTwo.' } } },
      '/rules/sublicensing/strong: This text holds',
    ],
    [
      'an unknown placeholder',
      { ...LEAST, rules: { sublicensing: { strong: '{Foo} pays.' } } },
      '/rules/sublicensing/strong: {Foo} is not a placeholder.',
    ],
    [
      'an undefined term',
      { ...LEAST, rules: { sublicensing: { strong: 'No {AI Use}.' } } },
      '{AI Use} needs a definition',
    ],
    ['half a brace', { ...LEAST, rules: { sublicensing: { strong: '{Client pays.' } } }, 'A brace has no partner.'],
    [
      'half a sentence',
      { ...LEAST, rules: { sublicensing: { strong: 'No more' } } },
      'This must end as a sentence does.',
    ],
    [
      'a placeholder in a comment',
      { ...LEAST, rules: { sublicensing: { comment: '{Client}?' } } },
      'A comment has no placeholders.',
    ],
    [
      'an exclusion that excludes nothing',
      { ...LEAST, exclusion: 'to paint any house' },
      '/exclusion: This must speak of training and of AI',
    ],
    [
      'an exclusion that is a sentence',
      { ...LEAST, exclusion: 'No training. No AI.' },
      '/exclusion: This must be an infinitive',
    ],
    [
      'a reference to nothing',
      { ...LEAST, addendum: { paragraphs: [{ kind: 'heading', text: '{#ban}' }] } },
      '/addendum/paragraphs/0/text: No numbered paragraph has the id "ban".',
    ],
    [
      'a subclause of nothing',
      { ...LEAST, addendum: { paragraphs: [{ kind: 'subclause', text: 'x' }] } },
      'A subclause needs a heading before it.',
    ],
    [
      'an answer in braces',
      { ...LEAST, answers: { Project: '{Client}' } },
      '/answers/Project: Brackets and braces are not possible.',
    ],
    ['a lock that is no path', { ...LEAST, locked: ['side'] }, '/locked/0: This must be a path'],
    ['a list for an object', { ...LEAST, rules: [] }, '/rules: This must be an object.'],
    ['null for an object', { ...LEAST, addendum: null }, '/addendum: This must be an object.'],
  ])('is refused with %s', (_name, value, says) => {
    expect(problemsOf(value).join('\n')).toContain(says);
  });

  it('is told all that is wrong, up to a bound', () => {
    expect(problemsOf({ ...LEAST, side: 'mine', rules: { sublicensing: { on: 1, severity: 2 } } })).toHaveLength(3);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]));
    expect(problemsOf({ ...LEAST, ...many })).toHaveLength(50);
  });
});

describe('a hostile file', () => {
  const refusal = (json: string): string => {
    const result = readPlaybook(json);
    return result.ok ? 'read' : (result.problems[0]?.message ?? '');
  };
  const withField = (field: string) => `{"format":"notrain-playbook","version":1,"name":"x",${field}}`;

  it.each([
    ['nonsense', 'The file is not JSON.'],
    ['', 'The file is not JSON.'],
    ['null', 'This must be an object.'],
    [withField('"__proto__":{"polluted":true}'), 'There is no field of this name.'],
    [withField('"constructor":{"prototype":{"polluted":true}}'), 'There is no field of this name.'],
    [withField('"rules":{"__proto__":{"on":false}}'), 'There is no field of this name.'],
    [withField('"rules":{"sublicensing":{"toString":"x"}}'), 'There is no field of this name.'],
    [withField('"name":"y"'), 'This field stands twice.'],
    [withField('"n\\u0061me":"y"'), 'This field stands twice.'],
    [withField(`"rules":${'['.repeat(100_000)}`), 'The brackets go too deep.'],
    [`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'The brackets go too deep.'],
    [`"${'x'.repeat(2 << 20)}"`, 'The file is too large for a playbook.'],
  ])('is refused: %#', (json, because) => {
    expect(refusal(json)).toBe(because);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('says where a field stands twice', () => {
    const result = readPlaybook(withField('"rules":{"sublicensing":{"on":true,"on":false}}'));
    expect(result).toMatchObject({ ok: false, problems: [{ path: '/rules/sublicensing/on' }] });
  });

  it('never makes the reader throw, and what is read reads back', () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('object'),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
      object: fc.dictionary(
        fc.constantFrom(
          'name',
          'rules',
          'sublicensing',
          'strong',
          'addendum',
          'paragraphs',
          '__proto__',
          'locked',
          'x',
        ),
        tie('value'),
      ),
    })).object;
    fc.assert(
      fc.property(value, fc.string(), (object, junk) => {
        readPlaybook(junk);
        const result = checkPlaybook({ ...LEAST, ...(object as object) });
        if (result.ok) expect(readPlaybook(writePlaybook(result.playbook))).toEqual(result);
      }),
    );
  });
});

describe('the schema', () => {
  it('names every field of a playbook', () => {
    const properties = PLAYBOOK_SCHEMA['properties'] as Record<string, unknown>;
    const fields: readonly (keyof Playbook)[] = [
      'format',
      'version',
      'name',
      'description',
      'side',
      'exclusion',
      'rules',
      'addendum',
      'answers',
      'locked',
    ];
    expect(
      Object.keys(properties)
        .filter((name) => name !== '$schema')
        .sort(),
    ).toEqual([...fields].sort());
    expect(PLAYBOOK_SCHEMA).toMatchObject({ additionalProperties: false, required: ['format', 'version', 'name'] });
  });
});
