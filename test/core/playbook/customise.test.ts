import { customise, isLocked } from '../../../src/core/playbook/customise';
import type { Playbook } from '../../../src/core/playbook/playbook';

const FIRM: Playbook = {
  format: 'notrain-playbook',
  version: 1,
  name: 'House',
  side: 'creator',
  rules: { sublicensing: { severity: 'high', comment: 'Could we name them?' } },
  locked: ['/side', '/rules/sublicensing/severity'],
};

describe('a locked field', () => {
  it('covers what lies below it, and no namesake', () => {
    expect(isLocked({ ...FIRM, locked: ['/rules/sublicensing'] }, '/rules/sublicensing/comment')).toBe(true);
    expect(isLocked({ ...FIRM, locked: ['/rules/sub'] }, '/rules/sublicensing')).toBe(false);
  });

  it.each([
    [{ ...FIRM, side: 'any' }, '/side'],
    [{ ...FIRM, rules: { sublicensing: { severity: 'low' } } }, '/rules/sublicensing/severity'],
    [{ ...FIRM, rules: {} }, '/rules/sublicensing'],
    [{ ...FIRM, locked: [] }, '/locked'],
  ])('may not be changed: %#', (changed, path) => {
    const result = customise(FIRM, changed);
    expect(result).toMatchObject({ ok: false });
    if (!result.ok) expect(result.problems.map((problem) => problem.path)).toContain(path);
  });

  it('leaves the others free', () => {
    const changed = { ...FIRM, name: 'Mine', rules: { sublicensing: { severity: 'high', comment: 'Who is it?' } } };
    expect(customise(FIRM, changed)).toEqual({ ok: true, playbook: changed });
  });

  it('is refused first for what is not valid', () => {
    expect(customise(FIRM, { ...FIRM, name: '' })).toMatchObject({ ok: false, problems: [{ path: '/name' }] });
  });
});
