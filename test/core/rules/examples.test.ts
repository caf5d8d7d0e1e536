import { engine } from '../../../src/core/engine';
import { RULES } from '../../../src/core/rules';
import { ABOUT } from '../../../src/core/rules/about';
import { EXAMPLES } from '../../../src/core/rules/examples';
import type { RuleExample } from '../../../src/core/rules/rule';
import type { Finding, RuleId } from '../../../src/core/model';
import { contractOf, findingsOf, PREAMBLE } from '../support';

const ENOUGH = 8;

function found(rule: RuleId, { text, setting }: RuleExample): readonly Finding[] {
  const source = setting === 'terms' ? contractOf(text) : contractOf(PREAMBLE, text);
  return findingsOf(engine.review(source, { side: 'creator', facts: { 'payment-outstanding': true } }), rule);
}

describe.each(RULES.map((rule) => [rule.description.id, rule] as const))('%s', (id, rule) => {
  const { flags, clean } = EXAMPLES[id];

  it('has at least eight examples of each kind, none of them twice', () => {
    const texts = [...flags, ...clean].map(({ text }) => text);
    expect(flags.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(clean.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('says of every severity that it gives when it gives it', () => {
    const given = flags.flatMap((example) => found(id, example)).map(({ severity }) => severity);
    const told = ABOUT[rule.description.id].grading.map(({ severity }) => severity);
    expect(told).toEqual(expect.arrayContaining([...new Set(given)]));
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
