/** The text of docs/language.md, made from the language itself. */
import { CLAUSES } from '../../src/core/language/clause-package';
import { RIDERS } from '../../src/core/language/clauses/riders';
import { dataLicence } from '../../src/core/language/clauses/schedules';
import type { TemplateParagraph } from '../../src/core/language/clauses/template';
import { EMAILS } from '../../src/core/language/emails';
import { FACT_QUESTIONS, FACT_SENTENCES } from '../../src/core/language/facts';
import { QUESTIONS } from '../../src/core/language/gaps';
import { namesFor } from '../../src/core/language/names';
import { POSITIONS } from '../../src/core/language/positions';
import { needsOf } from '../../src/core/language/remedy-texts';
import { ABOUT } from '../../src/core/rules/about';
import { LAW_CHECKED } from '../../src/core/rules/law';
import type { ClauseForm, FactId } from '../../src/core/model';
import { FACT_IDS, LAWS, PLACEHOLDERS } from '../../src/core/model';
import { BUILT_IN } from '../../src/core/playbook/built-in';
import { RULES } from '../../src/core/rules';
import type { Rule } from '../../src/core/rules/rule';

const INTRODUCTION = `# Language

Everything that NoTrain can write into a contract, a comment or a letter. This page is made from the language itself by \`npm run docs\`.

Words in braces are placeholders. What the law is said to be was checked on ${LAW_CHECKED}; a ⚠ stands where a provision that a text names or rests on is known in general only, and was not checked against a source. NoTrain is not a lawyer, and nothing here is legal advice: have a lawyer of the place read what you send.

The contract's own words come first: its names for the parties and the work, a Project, Term, Territory or Fee that it defines, its spelling (licence or license, organisation or organization, favour or favor), its quotation marks, and “shall” where it binds with that. The words of a party's name and the person's own answers are never respelled.`;

const FORMS = `## Two forms of a text

Most texts exist in two forms. The self-contained one stands in any contract. The defined one uses terms such as \`{AI Use}\`, and is written only where the contract defines every such term in the same sense, or the same action inserts a clause that does. A term that the contract uses for something else (a “Model” who sits for photographs) is called otherwise in what is inserted, and never used in an edit.`;

const CARVE_OUT = `## When an addendum counts as the AI carve-out of an assignment

An assignment, or a work made for hire, gives the other side the rights of an owner. What it may do with AI is then a matter of promise. NoTrain takes the words against AI, wherever in the document they stand, to be the carve-out for such a clause only if all of these are so:

1. they forbid AI training and other use as input, for the whole work, without a gap (a limit to “public” or “generative” systems, “reasonable efforts”, an opt-out, or an end with the contract is one);
2. they say that they prevail over the rest of the contract, or nothing in the contract prevails over them.

With both, the severity of the clause and the score take account of it: the ceiling of 55 for ownership without an AI carve-out does not apply, and where the words say themselves that they prevail, the finding weighs less. They must also bind those who receive the work from the other side, and last after the contract ends, or the score stays at 85 at most. The ceilings for training that is permitted in so many words, for copies of a person and for the improvement of products rise to 85 where the words against AI do all this and say themselves that they prevail: the permission is overridden, but should not stand there.

The full and the moderate addendum and the first short clause say that they prevail and that they last. The full one keeps the right itself back (\`{Retained AI Rights}\`), and adds a promise for the case that the law does not let it be held apart; the moderate one is a promise alone. Where the contract lists what survives it, says which document goes first, or calls itself the whole agreement, the addendum comes with a change of that clause. An addendum that was not accepted, or that the contract's own order of documents puts second, is no carve-out: change the assignment itself.`;

/** The whole page, in Markdown. */
export function languagePage(): string {
  return `${[
    INTRODUCTION,
    placeholders(),
    facts(),
    FORMS,
    CARVE_OUT,
    '## The addendum and other clauses\n\nOne general clause for each contract. Numbers are those of the clause alone; Word\u2019s own numbering can take their place, and the references inside follow.',
    ...(Object.keys(TITLES) as ClauseForm[]).map(clause),
    '## A clause for the governing law\n\nOne at most, as the last clause of the addendum, for the law that the contract names; the person can choose another or none.',
    ...LAWS.map(rider),
    `## The schedule that prices AI use\n\nFor the other side that will not drop AI use: if it is to be, it is priced. Nobody but the parties fills in a fee: NoTrain proposes none, and an answer never goes into these fields.\n\n${quote(lines(dataLicence(PARTS)))}`,
    letters(),
    '## Wording for each rule\n\nThe smallest change of each rule is on the [page of the rules](rules.md). These are the texts beyond it, in the order of a negotiation: ask, softer, price. When to stop is for the person alone and never in a document, a comment or a letter.',
    ...RULES.map(ruleSection),
    playbooks(),
  ].join('\n\n')}\n`;
}

const PARTS = { signatures: true, scheduleA: true, scheduleB: true, rider: null } as const;

const TITLES: Readonly<Record<ClauseForm, string>> = {
  full: 'The full addendum',
  moderate: 'The moderate addendum',
  short: 'The short clause',
  'short-moderate': 'The short clause, moderate',
  definitions: 'The definitions alone',
};

/** What clauses name of the law, and whether it was read. */
const NAMED_LAW = 'Names Article 4(3) of Directive (EU) 2019/790.';

function clause(form: ClauseForm): string {
  const text = lines(CLAUSES[form](PARTS));
  const law = text.some((line) => line.includes('2019/790')) ? ` ${NAMED_LAW}` : '';
  return `### ${TITLES[form]} (\`${form}\`)\n\nLaw checked ${LAW_CHECKED}.${law} Placeholders: ${placeholdersIn(text.join(' '))}.\n\n${quote(text)}`;
}

function rider(law: (typeof LAWS)[number]): string {
  const { name, text, unverified, note } = RIDERS[law];
  const warning =
    unverified.length === 0 ? '' : `\n\n> ⚠ **Not verified:** ${unverified.join('; ')}. Have a local lawyer check it.`;
  return `### ${name} (\`${law}\`)\n\nLaw checked ${LAW_CHECKED}.${note === null ? '' : ` ${note}`}${warning}\n\n${quote([text])}`;
}

function ruleSection({ description: { id, title, lawChecked }, language, comment }: Rule): string {
  const { sources } = ABOUT[id];
  const { reason, canBePriced, walkAway } = POSITIONS[id];
  const { defined = {} } = language;
  const sentences = Object.entries(FACT_SENTENCES[id] ?? {}) as [FactId, string][];
  const texts = [language.strong, language.fallback, defined.strong ?? '', defined.fallback ?? ''].join(' ');
  return [
    `### ${title} (\`${id}\`)`,
    `Reason: ${reason} Law checked ${lawChecked}. Sources: ${sources.map(marked).join('; ')}. Placeholders: ${placeholdersIn(texts)}.`,
    table([
      ['Step', 'Self-contained', 'Defined'],
      ['Ask', language.strong, definedCell(defined.strong)],
      ['Ask, where the other side has no name', language.strongNameless, ''],
      ['Softer', language.fallback, definedCell(defined.fallback)],
      ...(language.fallbackNameless === language.fallback ? [] : [['Softer, without a name', language.fallbackNameless, '']]),
      ...sentences.map(([fact, sentence]) => [`Added once confirmed (${fact})`, sentence, '']),
    ]),
    `Price: ${canBePriced ? 'the schedule above' : 'this is not for sale apart'}. Comment: “${comment}”`,
    `For the person alone, when to stop: ${walkAway}`,
  ].join('\n\n');
}

/** What the rules' sources name and nobody looked up. */
const NOT_VERIFIED =
  /106A|106\(2\)|201\([bd]\)|203\(b\)|204\(a\)|section 29:|L131-1|sections 77|6bis|eBay|section 244/;

const marked = (source: string): string => (NOT_VERIFIED.test(source) ? `⚠ ${source}` : source);

function definedCell(text: string | undefined): string {
  return text === undefined || needsOf(text).length === 0 ? 'the same' : text;
}

function placeholders(): string {
  const names = namesFor([], {
    work: null,
    workIsSingular: false,
    agreement: 'this Agreement',
    project: null,
    permittedUse: null,
    channels: null,
    job: 'project',
    isServiceTerms: false,
  });
  const none = '(none: the text waits)';
  const DEFAULTS: Readonly<Record<(typeof PLACEHOLDERS)[number], string>> = {
    Client: none,
    Contractor: none,
    Deliverables: 'materials that the supplier supplies under this Agreement',
    Agreement: names.agreement,
    Project: names.project,
    'Permitted Use': names.permittedUse,
    Channels: names.channels,
    Term: names.term,
    Territory: names.territory,
    Fee: '(none: a blank to fill in)',
    Section: names.section,
  };
  return `## Placeholders\n\nWhere a contract does not say, the person is asked, and a default that limits the other side or is neutral stands meanwhile. The fee never has one.\n\n${table([
    ['Placeholder', 'Question', 'Default'],
    ...PLACEHOLDERS.map((placeholder) => [`\`{${placeholder}}\``, QUESTIONS[placeholder], DEFAULTS[placeholder]]),
  ])}`;
}

function facts(): string {
  return `## What only the person knows\n\nA text that states one of these is not offered as ready before it is confirmed.\n\n${table([
    ['Fact', 'Question'],
    ...FACT_IDS.map((fact) => [`\`${fact}\``, FACT_QUESTIONS[fact]]),
  ])}`;
}

function letters(): string {
  const all = EMAILS.map(({ id, when, text, facts: taken }) => {
    const asked = taken.length === 0 ? '' : ` To be confirmed first: ${taken.join(', ')}.`;
    return `### ${when.split('.')[0] ?? ''} (\`${id}\`)\n\n${when}${asked}\n\n${quote([text])}`;
  });
  return `## Letters\n\nTo be copied into an e-mail.\n\n${all.join('\n\n')}`;
}

function playbooks(): string {
  const built = BUILT_IN.map(({ name, description }) => `- **${name}**: ${description ?? ''}`);
  return `## Playbooks\n\nA playbook is a JSON file that says, once for all contracts, which rules are on, what they weigh, the wording of each remedy and comment, an addendum, the side that is read for, and which of that nobody may change. The format is [playbook.schema.json](playbook.schema.json), version 1; \`notrain review FILE --playbook FILE\` uses one. A file with a field that the format does not know, a wrong type, a text that is too long or holds characters that cannot be seen is refused as a whole, with the place of the fault.\n\nTwo come with NoTrain:\n\n${built.join('\n')}`;
}

function lines(template: readonly TemplateParagraph[]): readonly string[] {
  let [first, second] = [0, 0];
  const numbers = new Map<string, string>();
  const numbered = template.map(({ kind, text, id }) => {
    if (kind === 'heading') {
      first += 1;
      second = 0;
      if (id !== undefined) numbers.set(id, String(first));
      return `**${first}. ${text}**`;
    }
    if (kind === 'subclause') return `${first}.${(second += 1)} ${text}`;
    return kind === 'body' ? text : `**${text}**`;
  });
  return numbered.map((text) => text.replace(/\{#([\w-]+)\}/g, (_, id: string) => numbers.get(id) ?? '?'));
}

/** Blanks are no emphasis, and asterisks of a value no list. */
const escaped = (text: string): string => text.replace(/_{2,}/g, (blank) => `\`${blank}\``);

function quote(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `> ${escaped(text)}`).join('\n>\n');
}

function placeholdersIn(text: string): string {
  const found = [...new Set([...text.matchAll(/\{([A-Z][\w ]*)\}/g)].map(([whole]) => `\`${whole}\``))];
  return found.length === 0 ? 'none' : found.join(', ');
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
