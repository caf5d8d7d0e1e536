import { engine } from '../../src/core/engine';
import { parse, run, useFolder } from './support';

const folder = useFolder();
const contract = folder.file(
  'both.txt',
  [
    'This Agreement is made between Harrow Lane Studio Ltd (the "Agency") and Ines Calder (the "Designer").',
    'The Designer grants the Agency a licence to use the Deliverables for any purpose.',
    'The Agency grants the Designer a licence to use the Agency Materials for any purpose.',
    'Each party grants the other a licence to use its materials for any purpose.',
  ].join('\n\n'),
);

async function directions(...side: readonly string[]): Promise<string[]> {
  const { out } = await run(['review', contract, '--format', 'json', ...side], { engine });
  return parse(out).findings.map(({ paragraph, direction }) => `${paragraph ?? '-'} ${direction}`);
}

describe('the side that is read for', () => {
  it('is the creator: what the client grants is no finding', async () => {
    expect(await directions('--side', 'creator')).toEqual(['1 creator', '3 unclear']);
    expect(await directions()).toEqual(['1 creator', '3 unclear']);
  });

  it('may be the client: what the creator grants is no finding', async () => {
    expect(await directions('--side', 'client')).toEqual(['2 client', '3 unclear']);
  });

  it('may be any: grants in either direction', async () => {
    expect(await directions('--side', 'any')).toEqual(['1 creator', '2 client', '3 unclear']);
  });

  it('is told where it is not the creator, who alone is advised what to sign', async () => {
    const first = async (side: string) => (await run(['review', contract, '--side', side], { engine })).out;
    expect(await first('creator')).toContain('your work');
    expect(await first('client')).toMatch(/^.*\nScore \d+ of 100 \([a-z-]+\), read for the client\.$/m);
    expect(await first('any')).toMatch(/^.*\nScore \d+ of 100 \([a-z-]+\), read for both sides\.$/m);
  });
});
