import { lines, plainEngine, run, silenceEngine, useFolder } from '../support';

const folder = useFolder();

async function text(content: string, options: Parameters<typeof run>[1] = {}): Promise<string> {
  return (await run(['review', folder.file('contract.txt', content)], options)).out;
}

describe('the answer for people', () => {
  it('has a verdict, the counts, and each finding with its words and its reason', async () => {
    const out = await text('Use for any purpose.\n\nA perpetual licence.');
    expect(out).toContain('Score 80 of 100: ');
    expect(out).toContain('2 findings: 1 high, 1 low.');
    expect(out).toContain('HIGH  Title of unlimited-purpose (unlimited-purpose, paragraph 0)');
    expect(out).toContain('“any purpose”');
    expect(out).toContain('“perpetual” sets no limit.');
  });

  it('always ends with the line that it is no legal advice, once', async () => {
    for (const content of ['Use for any purpose.', 'Nothing.', '']) {
      const out = await text(content);
      expect(lines(out).at(-1)).toContain('not legal advice');
      expect(out.match(/not legal advice/g)).toHaveLength(1);
    }
  });

  it('says that an empty document is empty, and gives it no score', async () => {
    const out = await text(' \n\n ');
    expect(out).toContain('empty');
    expect(out).not.toContain('Score');
  });

  it('names what was not checked and what was left out', async () => {
    const engine = {
      ...plainEngine,
      review: (...given: Parameters<typeof plainEngine.review>) => ({
        ...plainEngine.review(...given),
        notChecked: ['A text box was not read.'],
        leftOut: [{ id: 'a', because: 'It overlaps another change.' }],
      }),
    };
    const out = await text('Nothing.', { engine });
    expect(out).toContain('Not checked\n  - A text box was not read.');
    expect(out).toContain('Left out\n  - It overlaps another change. (a)');
  });

  it('shows the arithmetic of the score, and the ways to AI training, the open ones first', async () => {
    const route = { id: 'sharing', title: 'They may hand it on', open: false, because: 'It is closed.' };
    const steps = [
      { label: 'Sharing', findings: ['a'] },
      { label: 'AI training', findings: [] },
    ];
    const engine = {
      ...plainEngine,
      review: (...given: Parameters<typeof plainEngine.review>) => ({
        ...plainEngine.review(...given),
        score: {
          value: 83,
          band: 'fair' as const,
          lines: [
            { label: 'Start', points: 100, findings: [] },
            { label: 'Scope of the rights', points: -20, findings: ['a'] },
            { label: 'Given back', points: 3, findings: [] },
          ],
        },
        routes: [
          { ...route, steps },
          { ...route, id: 'use', title: 'They may use it', open: true, because: 'Nothing closes it.', steps },
        ],
      }),
    };
    const out = await text('any purpose', { engine });
    expect(out).toContain(
      'How the score comes about\n   100  Start\n   −20  Scope of the rights\n    +3  Given back\n  = 83\n',
    );
    expect(out).toContain(
      'How the work could come to train AI\n' +
        '  - Open: They may use it (Sharing → AI training). Nothing closes it.\n' +
        '  - Closed: They may hand it on (Sharing → AI training). It is closed.\n',
    );
  });

  it('does not score what could not be judged', async () => {
    const engine = {
      ...plainEngine,
      review: (...given: Parameters<typeof plainEngine.review>) => ({ ...plainEngine.review(...given), score: null }),
    };
    expect(await text('Vertrag.', { engine })).toContain('No score');
  });

  it('says of the whole contract what has no words', async () => {
    const out = await text('Nothing.', { engine: silenceEngine });
    expect(out).toContain('MEDIUM  Title of missing-ai-restriction (missing-ai-restriction, the whole\ncontract)');
    expect(out).not.toContain('“”');
  });

  it('lets nothing of a contract command the terminal', async () => {
    const engine = {
      ...plainEngine,
      review: (...given: Parameters<typeof plainEngine.review>) => {
        const review = plainEngine.review(...given);
        return { ...review, findings: review.findings.map((each) => ({ ...each, quote: 'a\u001b[2J\u202eb\u0007' })) };
      },
    };
    expect(await text('any purpose', { engine })).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it('stays within the width of the terminal', async () => {
    const because = 'word '.repeat(60);
    const engine = {
      ...plainEngine,
      review: (...given: Parameters<typeof plainEngine.review>) => {
        const review = plainEngine.review(...given);
        return { ...review, findings: review.findings.map((each) => ({ ...each, because })) };
      },
    };
    const out = await text('any purpose', { engine });
    expect(lines(out).filter((line) => line.includes('word')).length).toBeGreaterThan(3);
    expect(
      Math.max(
        ...lines(out)
          .filter((line) => line.includes('word'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });
});
