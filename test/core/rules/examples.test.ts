import { aiTrainingGrantExamples } from '../../../src/core/rules/ai-training-grant.examples';
import { allRightsBuyoutExamples } from '../../../src/core/rules/all-rights-buyout.examples';
import { derivativeWorksExamples } from '../../../src/core/rules/derivative-works.examples';
import { futureMediaExamples } from '../../../src/core/rules/future-media.examples';
import { RULES } from '../../../src/core/rules';
import { ipAssignmentExamples } from '../../../src/core/rules/ip-assignment.examples';
import { likenessVoiceExamples } from '../../../src/core/rules/likeness-voice.examples';
import { missingAiRestrictionExamples } from '../../../src/core/rules/missing-ai-restriction.examples';
import { moralRightsWaiverExamples } from '../../../src/core/rules/moral-rights-waiver.examples';
import { perpetualTermExamples } from '../../../src/core/rules/perpetual-term.examples';
import type { RuleExample, RuleExamples } from '../../../src/core/rules/rule';
import { sublicensingExamples } from '../../../src/core/rules/sublicensing.examples';
import { thirdPartySharingExamples } from '../../../src/core/rules/third-party-sharing.examples';
import { unlimitedPurposeExamples } from '../../../src/core/rules/unlimited-purpose.examples';
import { unlimitedTerritoryExamples } from '../../../src/core/rules/unlimited-territory.examples';
import { workForHireExamples } from '../../../src/core/rules/work-for-hire.examples';
import type { Finding, RuleId } from '../../../src/core/model';
import { findingsOf, reviewAlone, reviewOf } from '../support';

const EXAMPLES: Partial<Record<RuleId, RuleExamples>> = {
  'ai-training-grant': aiTrainingGrantExamples,
  'all-rights-buyout': allRightsBuyoutExamples,
  'derivative-works': derivativeWorksExamples,
  'future-media': futureMediaExamples,
  'ip-assignment': ipAssignmentExamples,
  'likeness-voice': likenessVoiceExamples,
  'missing-ai-restriction': missingAiRestrictionExamples,
  'moral-rights-waiver': moralRightsWaiverExamples,
  'perpetual-term': perpetualTermExamples,
  sublicensing: sublicensingExamples,
  'third-party-sharing': thirdPartySharingExamples,
  'unlimited-purpose': unlimitedPurposeExamples,
  'unlimited-territory': unlimitedTerritoryExamples,
  'work-for-hire': workForHireExamples,
};
const ENOUGH = 8;

function found(rule: RuleId, { text, setting }: RuleExample): readonly Finding[] {
  return findingsOf(setting === 'terms' ? reviewAlone([text]) : reviewOf([text]), rule);
}

describe.each(RULES.map((rule) => rule.description.id))('%s', (id) => {
  const { flags = [], clean = [] } = EXAMPLES[id] ?? {};

  it('has at least eight examples of each kind, none of them twice', () => {
    const texts = [...flags, ...clean].map(({ text }) => text);
    expect(flags.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(clean.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(flags)('flags: $text', (example) => {
    const findings = found(id, example);
    expect(findings.length).toBeGreaterThan(0);
    if (example.quote !== undefined) expect(findings.map(({ quote }) => quote)).toContain(example.quote);
    if (example.result !== undefined) {
      const results = findings.flatMap(({ remedies }) => remedies).filter(({ kind }) => kind === 'minimal');
      expect(results.map(({ result }) => result)).toContain(example.result);
    }
  });

  it.each(clean)('must not flag: $text', (example) => {
    expect(found(id, example)).toEqual([]);
  });
});
