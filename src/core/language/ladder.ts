import type { LadderStep, OfferedText, Review, RuleId, WalkAway, WordingOptions } from '../model';
import type { Rule } from '../rules/rule';
import type { ClauseTemplates } from './clause-package';
import { BRACKETED, CLAUSES, termsDefinedBy } from './clause-package';
import { questionsAbout } from './facts';
import type { Filled } from './fill';
import { fill } from './fill';
import { gapsIn } from './gaps';
import { namesFor } from './names';
import { AI_USE } from './ai-use';
import type { Position } from './positions';
import { POSITIONS } from './positions';
import type { RemedyText, TextSetting } from './remedy-texts';
import { remedyTextsFor } from './remedy-texts';
import type { WordingForm } from './terms';
import { chooseForm } from './terms';

/** What the AI use of the work is made to depend on where it is not dropped. */
const PRICED: Readonly<Record<WordingForm, string>> = {
  'self-contained': `Use of the {Deliverables} ${AI_USE} is permitted only under a separate AI data licence schedule that states the system, the period and the fee and that both parties have signed.`,
  defined:
    '{AI Use} is permitted only under a separate AI data licence schedule that states the {Model}, the period and the fee and that both parties have signed.',
};

/** The setting of a rule's texts for a contract that was reviewed, or for none. */
export function textSetting(
  review: Review | null,
  { answers = {}, facts = {}, inserting }: WordingOptions,
  exclusion: string,
  clauses: ClauseTemplates = CLAUSES,
): TextSetting {
  const words = review?.words;
  return {
    names: words ? namesFor(review.parties, words, answers) : BRACKETED,
    definitions: { words: words ?? {}, inserted: termsDefinedBy(inserting, clauses) },
    facts,
    exclusion,
  };
}

function offered(
  id: RuleId,
  filled: Filled,
  form: WordingForm,
  couldState: RemedyText['couldState'],
  setting: TextSetting,
): OfferedText {
  return {
    text: filled.text,
    form,
    gaps: gapsIn([[id, filled]]),
    toConfirm: questionsAbout([[id, couldState]], setting.facts),
    ready: !filled.open.includes('Client') && !filled.open.includes('Contractor'),
  };
}

/** Why and how far to negotiate about one rule, step by step: the strong text, the softer one, a price, the end. */
export function ladderOf(
  rule: Rule,
  setting: TextSetting,
  { reason, canBePriced, walkAway }: Position = POSITIONS[rule.description.id],
): readonly (LadderStep | WalkAway)[] {
  const { id } = rule.description;
  const { strong, fallback } = remedyTextsFor(setting)(rule);
  const form = chooseForm(['AI Use', 'Model'], setting.definitions);
  const priced = fill(PRICED[form].replaceAll(AI_USE, setting.exclusion ?? AI_USE), setting.names);
  return [
    { step: 'ask', reason, ...offered(id, strong, strong.form, strong.couldState, setting) },
    { step: 'fallback', reason, ...offered(id, fallback, fallback.form, fallback.couldState, setting) },
    ...(canBePriced
      ? [
          {
            step: 'price',
            reason: 'What is not part of the fee can be agreed and paid for separately.',
            ...offered(id, priced, form, [], setting),
          } as const,
        ]
      : []),
    { step: 'walk-away', privateNote: walkAway },
  ];
}
