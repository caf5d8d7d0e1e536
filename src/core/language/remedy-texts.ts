import type { FactId, OwnTerm } from '../model';
import { OWN_TERMS } from '../model';
import type { DefinedTexts, Rule } from '../rules/rule';
import type { KnownFacts } from './facts';
import { FACT_SENTENCES, unconfirmed } from './facts';
import type { Filled } from './fill';
import { fill } from './fill';
import type { Names } from './names';
import { AI_USE } from './ai-use';
import type { Definitions, WordingForm } from './terms';
import { chooseForm } from './terms';

/** A rule's text for one contract. */
export interface RemedyText extends Filled {
  readonly form: WordingForm;
  /** What more the text would say if the person confirmed it. */
  readonly couldState: readonly FactId[];
}

/** A rule's stronger and softer text for one contract. */
export interface RemedyTexts {
  readonly strong: RemedyText;
  readonly fallback: RemedyText;
}

/** What the texts of one contract are written with. */
export interface TextSetting {
  readonly names: Names;
  readonly definitions: Definitions;
  readonly facts: KnownFacts;
  /** In place of the usual exclusion of AI. */
  readonly exclusion?: string;
}

/** The terms that a text needs defined elsewhere. */
export function needsOf(template: string): readonly OwnTerm[] {
  return OWN_TERMS.filter((term) => template.includes(`{${term}}`));
}

function namesAll(template: string, { client, contractor }: Names): boolean {
  return (
    (client !== null || !template.includes('{Client}')) && (contractor !== null || !template.includes('{Contractor}'))
  );
}

/** The first template that can be used: with every party named, every term defined, every fact confirmed. */
function usable(kind: 'strong' | 'fallback', { language }: Rule, setting: TextSetting): string {
  const { names, definitions, facts } = setting;
  const defined: DefinedTexts = { ...language.defined, ...language.own };
  const nameless = kind === 'strong' ? language.strongNameless : language.fallbackNameless;
  const candidates = [defined[kind], language[kind], nameless].filter(
    (template) =>
      template !== undefined &&
      namesAll(template, names) &&
      (needsOf(template).length === 0 || chooseForm(needsOf(template), definitions) === 'defined') &&
      unconfirmed(template, facts).length === 0,
  );
  return candidates[0] ?? nameless;
}

function textOf(kind: 'strong' | 'fallback', rule: Rule, setting: TextSetting): RemedyText {
  const { names, facts, exclusion } = setting;
  const template = usable(kind, rule, setting);
  const sentences = Object.entries(FACT_SENTENCES[rule.description.id] ?? {}).filter(
    ([, sentence]) => kind === 'strong' && rule.language.own?.strong === undefined && namesAll(sentence, names),
  ) as [FactId, string][];
  const stated = sentences.flatMap(([fact, sentence]) => (facts[fact] === true ? [sentence] : []));
  const whole = [template, ...stated].join(' ');
  return {
    ...fill(exclusion === undefined ? whole : whole.replaceAll(AI_USE, exclusion), names),
    form: needsOf(template).length > 0 ? 'defined' : 'self-contained',
    couldState: [
      ...sentences.flatMap(([fact]) => (facts[fact] === true ? [] : [fact])),
      ...unconfirmed(rule.language[kind], facts),
    ],
  };
}

/** Gives the texts of rules for one contract; each is written once. */
export function remedyTextsFor(setting: TextSetting): (rule: Rule) => RemedyTexts {
  const written = new Map<Rule, RemedyTexts>();
  return (rule) => {
    const known = written.get(rule);
    if (known) return known;
    const texts = { strong: textOf('strong', rule, setting), fallback: textOf('fallback', rule, setting) };
    written.set(rule, texts);
    return texts;
  };
}
