import { contractText, DENSE, ORDINARY, paragraphsOf } from '../../bench/contract-text';
import { CHOICES } from '../../bench/sentences';

const ordinary = { seed: 3, weakParagraphEvery: ORDINARY };

describe('a contract made up for measuring', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(contractText(20_000, ordinary)).toBe(contractText(20_000, ordinary));
    expect(contractText(20_000, { ...ordinary, seed: 4 })).not.toBe(contractText(20_000, ordinary));
  });

  it('has about the size that was asked for, and begins as a shorter one does', () => {
    const text = contractText(50_000, ordinary);
    expect(Math.abs(text.length - 50_000)).toBeLessThan(2000);
    expect(text.startsWith(contractText(10_000, ordinary))).toBe(true);
  });

  it('has every choice made, and hardly a paragraph twice', () => {
    const paragraphs = [...paragraphsOf(50_000, { seed: 3, weakParagraphEvery: DENSE })];
    expect(paragraphs.join('\n')).not.toMatch(/[{}]|undefined/);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
    for (const choices of Object.values(CHOICES)) expect(choices).not.toEqual([]);
  });
});
