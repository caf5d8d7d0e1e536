import fc from 'fast-check';
import type { AiRestriction } from '../../src/core/contract/ai-restriction';
import type { Finding, RuleId } from '../../src/core/model';
import { RULE_IDS } from '../../src/core/model';
import { routesOf } from '../../src/core/routes';
import { bareFinding, reviewOf } from './support';

const restriction = (given: Partial<AiRestriction> = {}): AiRestriction => ({
  state: 'effective',
  prevails: true,
  bindsOthers: true,
  survives: true,
  sentences: [],
  ...given,
});

const finding = (rule: RuleId, confidence = 0.9): Finding => bareFinding(rule, { id: rule, confidence });

const isOpen = (rule: RuleId, given: AiRestriction) => routesOf([finding(rule)], given).map(({ open }) => open);

describe('routesOf', () => {
  it('leads from a sublicence over an AI company to training', () => {
    const [route] = routesOf([finding('sublicensing')], restriction({ state: 'none' }));
    expect(route?.steps.map(({ label }) => label)).toEqual(['Sublicence', 'An AI company', 'AI training']);
    expect(route?.steps.map(({ findings }) => findings)).toEqual([['sublicensing'], [], []]);
    expect(route?.open).toBe(true);
  });

  it('closes a route of use where the restriction prevails, and opens it where it does not', () => {
    expect(isOpen('unlimited-purpose', restriction())).toEqual([false]);
    expect(isOpen('unlimited-purpose', restriction({ prevails: false }))).toEqual([true]);
    expect(isOpen('unlimited-purpose', restriction({ state: 'weak' }))).toEqual([true]);
  });

  it('closes a route over others only where the restriction binds them', () => {
    expect(isOpen('sublicensing', restriction())).toEqual([false]);
    expect(isOpen('sublicensing', restriction({ bindsOthers: false }))).toEqual([true]);
  });

  it('never closes an express permission or a right to change the terms', () => {
    expect(isOpen('ai-training-grant', restriction())).toEqual([true]);
    expect(isOpen('unilateral-changes', restriction())).toEqual([true]);
  });

  it('has no route for findings that are unsure or lead nowhere', () => {
    expect(routesOf([finding('sublicensing', 0.3), finding('broad-indemnity')], restriction())).toEqual([]);
  });

  it('loses no route when a finding is added, and opens none when a restriction is made stronger', () => {
    const rules = fc.uniqueArray(fc.constantFrom(...RULE_IDS), { minLength: 1 });
    fc.assert(
      fc.property(rules, fc.boolean(), fc.boolean(), (ids, prevails, bindsOthers) => {
        const given = restriction({ prevails, bindsOthers });
        const all = routesOf(
          ids.map((id) => finding(id)),
          given,
        );
        const fewer = routesOf(
          ids.slice(1).map((id) => finding(id)),
          given,
        );
        const stronger = routesOf(
          ids.map((id) => finding(id)),
          restriction(),
        );
        expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(fewer.map(({ id }) => id)));
        const open = (routes: typeof all) => routes.filter((route) => route.open).map(({ id }) => id);
        expect(open(all)).toEqual(expect.arrayContaining(open(stronger)));
      }),
    );
  });

  it('is part of a review and names findings of it', () => {
    const { routes, findings } = reviewOf(['The Designer grants Agency a sublicensable licence to print the posters.']);
    expect(routes.map(({ id }) => id)).toEqual(['sublicence']);
    expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining([...(routes[0]?.steps[0]?.findings ?? [])]));
  });
});
