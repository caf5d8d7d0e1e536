import { answerProblem } from '../language/gaps';
import { OWN_TERMS, PLACEHOLDERS, RULE_IDS, SEVERITIES } from '../model';
import type { Schema, Shape } from './shape';
import { byName, either, exactly, fields, list, oneOf, text, truth } from './shape';
import { PLAYBOOK_VERSION } from './playbook';

const LONGEST_NAME = 120;
const LONGEST_TEXT = 4000;
const LONGEST_COMMENT = 1000;
const MOST_PARAGRAPHS = 120;
const MOST_LOCKS = 100;

const CONTRACT_WORDS: readonly string[] = PLACEHOLDERS;
const SMALL_WORDS: readonly string[] = ['them', 'they are'];
const TERMS: readonly string[] = OWN_TERMS;

/** What is wrong with the braces of a text; null for nothing. */
function braces(allowed: readonly string[], references: boolean) {
  return (value: string): string | null => {
    for (const [, inner = ''] of value.matchAll(/\{([^{}]*)\}/g)) {
      if (allowed.includes(inner) || (references && /^#[\w-]+$/.test(inner))) continue;
      return TERMS.includes(inner)
        ? `{${inner}} needs a definition: it can stand in a "defined" text alone.`
        : `{${inner}} is not a placeholder.`;
    }
    return /[{}]/.test(value.replace(/\{[^{}]*\}/g, '')) ? 'A brace has no partner.' : null;
  };
}

const PLAIN = braces([...CONTRACT_WORDS, ...SMALL_WORDS], false);
const DEFINED = braces([...CONTRACT_WORDS, ...SMALL_WORDS, ...TERMS], false);

/** Sentences are added after sentences. */
const sentences =
  (check: (value: string) => string | null) =>
  (value: string): string | null =>
    check(value) ?? (/[.!?]["')\u201d\u2019]*$/.test(value.trimEnd()) ? null : 'This must end as a sentence does.');

const ownText = (what: string): Shape =>
  either(
    text(LONGEST_TEXT, `${what}, in words of its own`, { also: sentences(PLAIN) }),
    (value) => typeof value === 'string',
    fields(
      {
        selfContained: text(LONGEST_TEXT, 'In words of its own', { also: sentences(PLAIN) }),
        defined: text(LONGEST_TEXT, 'In terms that the addendum or the contract defines, such as {AI Use}', {
          also: sentences(DEFINED),
        }),
      },
      ['selfContained', 'defined'],
      `${what}, in both forms`,
    ),
  );

const exclusion = (value: string): string | null => {
  if (!/^to [a-z]/.test(value) || /[.;:{}]/.test(value))
    return 'This must be an infinitive without a full stop, such as "to train or improve any AI system".';
  return /\btrain\b/.test(value) && /\b(?:AI|artificial intelligence|machine[- ]learning)\b/i.test(value)
    ? null
    : 'This must speak of training and of AI: it is what keeps the work out.';
};

const rulePlan = fields(
  {
    on: truth('False leaves the rule out of every review'),
    severity: oneOf(SEVERITIES, 'What every finding of the rule weighs'),
    comment: text(LONGEST_COMMENT, 'The courteous words beside a finding, which the other side reads', {
      lines: true,
      also: (value) => (/[{}]/.test(value) ? 'A comment has no placeholders.' : null),
    }),
    strong: ownText('The stronger wording'),
    fallback: ownText('The softer wording'),
    privateNote: text(LONGEST_TEXT, 'For the person alone; never in a document', { lines: true }),
    walkAway: text(LONGEST_TEXT, 'When to stop, for the person alone; never in a document', { lines: true }),
  },
  [],
  'What the playbook says of one rule',
);

const paragraph = fields(
  {
    kind: oneOf(['title', 'heading', 'subclause', 'body'], 'Headings and subclauses are numbered'),
    text: text(LONGEST_TEXT, 'The words, with placeholders in braces', {
      also: braces([...CONTRACT_WORDS, ...SMALL_WORDS, ...TERMS], true),
    }),
    id: text(40, 'What {#id} in another paragraph refers to', {
      also: (value) => (/^[\w-]+$/.test(value) ? null : 'Only letters, digits, "_" and "-" are possible.'),
    }),
  },
  ['kind', 'text'],
  'A paragraph of the addendum',
);

/** The format of a playbook, version 1. */
export const PLAYBOOK_SHAPE: Shape = fields(
  {
    $schema: text(300, 'Where an editor finds this schema'),
    format: exactly('notrain-playbook', 'This must be "notrain-playbook": it says what the file is.'),
    version: exactly(PLAYBOOK_VERSION, `This must be ${PLAYBOOK_VERSION}: this program reads no other version.`),
    name: text(LONGEST_NAME, 'What the playbook is called'),
    description: text(LONGEST_COMMENT, 'What it is for', { lines: true }),
    side: oneOf(['creator', 'client', 'any'], 'Whose interests are read for'),
    exclusion: text(300, 'The words with which edits keep AI out: an infinitive', { also: exclusion }),
    rules: byName(RULE_IDS, rulePlan, 'What the playbook says of each rule'),
    addendum: fields(
      {
        form: oneOf(['full', 'moderate'], 'The form that is offered first'),
        paragraphs: list(paragraph, MOST_PARAGRAPHS, 'An addendum of the playbook\u2019s own'),
      },
      [],
      'The addendum',
    ),
    answers: byName(
      CONTRACT_WORDS,
      text(300, 'Words that stand where a contract does not say', { also: answerProblem }),
      'What stands for a placeholder',
    ),
    locked: list(
      text(200, 'A path such as /side or /rules/sublicensing', {
        also: (value) =>
          /^(?:\/[\w$~-]+(?: [\w-]+)*)+$/.test(value) ? null : 'This must be a path such as /rules/sublicensing.',
      }),
      MOST_LOCKS,
      'What whoever uses the playbook may not change',
    ),
  },
  ['format', 'version', 'name'],
  'A NoTrain playbook',
);

/** The JSON Schema of a playbook, for editors. The program itself asks for more, which a schema cannot say. */
export const PLAYBOOK_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'NoTrain playbook',
  ...PLAYBOOK_SHAPE.schema,
};
