import { createEngine } from '../../src/core/engine';
import { lines, parse, run, useFolder } from './support';

const folder = useFolder();
const LEAST = { format: 'notrain-playbook', version: 1, name: 'House' };
const contract = folder.file(
  'contract.txt',
  'This Agreement is between Brightleaf Ltd ("Agency") and Jane Roe, an illustrator ("the Designer").\n\nThe Designer grants Agency a worldwide licence to use the Deliverables for any purpose.\n',
);
const file = (name: string, content: unknown) =>
  folder.file(name, typeof content === 'string' ? content : JSON.stringify(content));
const review = (playbook: string, ...args: readonly string[]) =>
  run(['review', contract, '--format', 'json', '--playbook', playbook, ...args], {
    engineFor: (given) => createEngine({ playbook: given }),
  });

describe('--playbook', () => {
  it('reviews by the playbook', async () => {
    const playbook = file('house.json', {
      ...LEAST,
      rules: { 'unlimited-territory': { on: false }, 'unlimited-purpose': { severity: 'critical' } },
    });
    const { code, out } = await review(playbook);
    const { findings, notChecked } = parse(out);
    expect(code).toBe(1);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toContainEqual(['unlimited-purpose', 'critical']);
    expect(findings.map(({ rule }) => rule)).not.toContain('unlimited-territory');
    expect(notChecked.join()).toContain('leaves these out');
  });

  it('reads for the side that the playbook says, unless another is asked for', async () => {
    const playbook = file('client.json', { ...LEAST, side: 'client' });
    expect(parse((await review(playbook)).out).findings.map(({ direction }) => direction)).not.toContain('creator');
    const asked = parse((await review(playbook, '--side', 'creator')).out);
    expect(asked.findings.map(({ direction }) => direction)).toContain('creator');
  });

  it.each([
    ['a lock', { ...LEAST, side: 'client', locked: ['/side'] }, ['--side', 'any'], 'locks the side to client'],
    [
      'a wrong field',
      { ...LEAST, rules: { sublicensing: { on: 1 } } },
      [],
      '/rules/sublicensing/on: This must be true or false.',
    ],
    ['several faults', { ...LEAST, name: '', side: 'x' }, [], '(and 1 more)'],
    ['no JSON', 'nonsense', [], 'is not JSON'],
    ['a name that commands a terminal', { ...LEAST, '\u001b[2J\nx': 1 }, [], 'There is no field of this name.'],
  ])('refuses %s in one line and reviews nothing', async (name, content, args, says) => {
    const { code, out, err } = await review(file(`${name}.json`, content), ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(lines(err)).toHaveLength(1);
    expect(err).toContain(says);
    expect(err).not.toContain('\u001b');
  });
});
