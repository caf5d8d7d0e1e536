import { createEngine } from '../../../src/core/engine';
import { POSITIONS } from '../../../src/core/language/positions';
import type { Finding, WordingOptions } from '../../../src/core/model';
import { FACT_IDS, LAWS, RULE_IDS } from '../../../src/core/model';
import type { Playbook } from '../../../src/core/playbook/playbook';
import { RULES } from '../../../src/core/rules';
import { ABOUT } from '../../../src/core/rules/about';
import { EXAMPLES } from '../../../src/core/rules/examples';
import { contractOf, PREAMBLE } from '../support';

const SOURCE = contractOf(
  PREAMBLE,
  ...RULE_IDS.flatMap((id) => EXAMPLES[id].flags.slice(0, 3).map(({ text }) => text)),
  'If there is a conflict, this Agreement prevails over any schedule. Sections 1 and 2 survive its end.',
);
const CONFIRMED: WordingOptions = { facts: Object.fromEntries(FACT_IDS.map((fact) => [fact, true])) };

/** All that an engine can hand out for a document or a letter, whatever was confirmed or is inserted. */
function sendable(playbook?: Playbook): readonly string[] {
  const engine = createEngine(playbook ? { playbook } : {});
  const settings: readonly WordingOptions[] = [{}, CONFIRMED, { ...CONFIRMED, inserting: 'full' }];
  return settings.flatMap((options) => {
    const review = engine.review(SOURCE, { side: 'any', ...options });
    const inserted = (finding: Finding) => finding.remedies.flatMap(({ edits }) => edits.map(({ insert }) => insert));
    const clauses = (['full', 'moderate', 'short', 'short-moderate', 'definitions'] as const).flatMap((form) =>
      LAWS.map((law) => engine.clause(form, review, { ...options, source: SOURCE, law })),
    );
    return [
      ...review.findings.flatMap((finding) => [engine.commentFor(finding, review), ...inserted(finding)]),
      ...review.redlines.flatMap(({ edits }) => edits.map(({ insert }) => insert)),
      ...clauses.flatMap(({ paragraphs, companions }) => [
        ...paragraphs.map(({ text }) => text),
        ...companions.flatMap(({ redline }) => redline.edits.map(({ insert }) => insert)),
      ]),
      ...engine.addendum('full', review).paragraphs.map(({ text }) => text),
      ...engine.dataLicence(review, options).paragraphs.map(({ text }) => text),
      ...engine.emails(review, options).map(({ text }) => text),
      ...RULE_IDS.flatMap((id) =>
        engine
          .ladder(id, review, options)
          .flatMap((step) => (step.step === 'walk-away' ? [] : [step.text, step.reason])),
      ),
    ];
  });
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?:]) /).filter((sentence) => sentence.length > 20);

describe('what is for the person alone', () => {
  const texts = [...new Set(sendable())].filter((text) => text !== '');

  it('comes out of no function that writes for the other side', () => {
    expect(texts.length).toBeGreaterThan(300);
    const secrets = RULES.flatMap(({ description: { id, summary, privateNote } }) => [
      summary,
      ...sentencesOf(privateNote),
      ...sentencesOf(POSITIONS[id].walkAway),
      ...ABOUT[id].grading.map(({ severity, when }) => `${severity}: ${when}`),
    ]);
    const everything = texts.join('\n');
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
    expect(everything).not.toMatch(
      /\bseverity\b|\bscore\b|walk[- ]?away|\bdecline\b|do not sign|consider not signing/i,
    );
  });

  it('comes out of none either where a playbook says it of every rule', () => {
    const mark = 'Zwischenruf-7731';
    const playbook: Playbook = {
      format: 'notrain-playbook',
      version: 1,
      name: mark,
      description: mark,
      rules: Object.fromEntries(RULE_IDS.map((id) => [id, { privateNote: mark, walkAway: mark }])),
    };
    expect(createEngine({ playbook }).describe('sublicensing').privateNote).toBe(mark);
    expect(sendable(playbook).filter((text) => text.includes(mark))).toEqual([]);
  });

  it('is no part of any text of the language', () => {
    const language = [
      ...RULES.flatMap(
        ({ comment, language: { strong, strongNameless, fallback, fallbackNameless, defined = {} } }) => [
          comment,
          strong,
          strongNameless,
          fallback,
          fallbackNameless,
          defined.strong ?? '',
          defined.fallback ?? '',
        ],
      ),
    ];
    for (const { walkAway } of Object.values(POSITIONS))
      for (const text of language) expect(text.includes(walkAway)).toBe(false);
  });
});
