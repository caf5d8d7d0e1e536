/** The text of docs/rules.md, made from the catalog of rules and their examples. */
import { RULES } from '../../src/core/rules';
import { ABOUT } from '../../src/core/rules/about';
import { EXAMPLES } from '../../src/core/rules/examples';
import type { Rule, RuleExample } from '../../src/core/rules/rule';

const MOST_WORDINGS = 6;
const MOST_CLEAN = 4;

const INTRODUCTION = `# Rules

What NoTrain looks for in a contract, a rule for each kind of wording, and what it offers instead. This page is made from the rules themselves by \`npm run docs\`; the sentences quoted are those that the tests run on.

Words in braces stand for the contract's own: \`{Client}\` for the side that receives the work, \`{Deliverables}\` for the work. NoTrain is not a lawyer, and nothing here is legal advice.`;

/** The whole page, in Markdown. */
export function rulesPage(): string {
  const contents = RULES.map(({ description: { id, title, summary } }) => `| [${title}](#${anchor(title, id)}) | \`${id}\` | ${cell(summary)} |`);
  return `${[INTRODUCTION, ['| Rule | Id | In short |', '| --- | --- | --- |', ...contents].join('\n'), ...RULES.map(section)].join('\n\n')}\n`;
}

function section(rule: Rule): string {
  const { description, comment, language } = rule;
  const { id, title, summary, privateNote, lawChecked } = description;
  const { sources, grading } = ABOUT[id];
  const { flags, clean } = EXAMPLES[id];
  const edited = flags.find(({ result }) => result !== undefined);
  return [
    `## ${title} (\`${id}\`)`,
    `**${summary}** ${privateNote}`,
    `**How contracts word it**\n\n${bullets(flags.slice(0, MOST_WORDINGS).map(wording))}`,
    `**What is left alone**\n\n${bullets(clean.slice(0, MOST_CLEAN).map(({ text }) => shorten(text)))}`,
    `**How grave it is**\n\n${bullets(grading.map(({ severity, when }) => `${severity}: ${when}`))}`,
    ...(edited === undefined ? [] : [`**The smallest change**\n\n${bullets([`before: ${shorten(edited.text)}`, `after: ${shorten(edited.result ?? '')}`])}`]),
    `**Stronger wording**\n\n> ${language.strong}`,
    `**Softer wording**\n\n> ${language.fallback}`,
    `**The comment in the document**\n\n> ${comment}`,
    `Sources: ${sources.join('; ')}. Law checked ${lawChecked}.`,
  ].join('\n\n');
}

function wording({ text, quote }: RuleExample): string {
  return quote === undefined || !text.includes(quote) ? shorten(text) : shorten(text).replace(quote, `**${quote}**`);
}

const LONGEST = 260;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The anchor that GitHub gives a heading. */
function anchor(title: string, id: string): string {
  return `${title} ${id}`.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-');
}
