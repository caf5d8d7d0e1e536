import { createEngine } from '../../../src/core/engine';
import { customise } from '../../../src/core/playbook/customise';
import { isLocked } from '../../../src/core/playbook/locks';
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

it('answers what is locked as the playbook does, whatever else is answered', () => {
  const clause = 'The Designer grants the Agency a licence to use the Designs for any purpose whatsoever.';
  const source = { paragraphs: [{ text: clause, place: 'body' as const }], notRead: [] };
  const wording = (locked: readonly string[]): string => {
    const playbook = {
      format: 'notrain-playbook',
      version: 1,
      name: 'House',
      answers: { 'Permitted Use': 'the catalogue' },
      locked,
    } as const;
    const { findings } = createEngine({ playbook }).review(source, {
      side: 'creator',
      answers: { 'Permitted Use': 'the film' },
    });
    return findings.flatMap(({ remedies }) => remedies.map(({ result }) => result)).join('\n');
  };
  expect(wording([])).toContain('the film');
  expect(wording(['/answers/Permitted Use'])).toContain('the catalogue');
  expect(wording(['/answers/Permitted Use'])).not.toContain('the film');
});
