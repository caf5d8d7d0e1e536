import type { Engine } from '../../src/core/model';
import type { Answer, FindingAnswer, RedlineAnswer } from '../../src/cli/answer';
import { reviewText, type TextReading } from '../../src/cli/review-text';
import { plainEngine, silenceEngine } from './support';

interface Gathered {
  readonly answer: Answer;
  readonly findings: FindingAnswer[];
  readonly redlines: RedlineAnswer[];
  readonly leftOut: { readonly id: string; readonly because: string }[];
}

async function review(text: string, options: Partial<TextReading> = {}): Promise<Gathered> {
  const gathered: Gathered[] = [];
  await reviewText({ id: 'a' }, [text], { engine: plainEngine, side: 'creator', ...options }, async (answer) => {
    const findings: FindingAnswer[] = [];
    for await (const finding of answer.findings) findings.push(finding);
    const redlines: RedlineAnswer[] = [];
    for await (const redline of answer.redlines) redlines.push(redline);
    const leftOut: Gathered['leftOut'] = [];
    for await (const entry of answer.leftOut) leftOut.push(entry);
    gathered.push({ answer, findings, redlines, leftOut });
  });
  expect(gathered).toHaveLength(1);
  const [only] = gathered;
  if (only === undefined) throw new Error('no answer');
  return only;
}

const PARAGRAPHS = ['Use for any purpose.', 'Nothing here.', 'A perpetual licence.', 'Again for any purpose here.'];
/** A text longer than this is long, and its pieces are as short as a paragraph. */
const PIECES = { sizes: { longestText: 30, pieceSize: 30 } };
const TEXT = PARAGRAPHS.join('\n\n');

/** The words that a finding points at. */
function pointed(finding: FindingAnswer): string | undefined {
  if (finding.paragraph === null || finding.start === null || finding.end === null) return undefined;
  return PARAGRAPHS[finding.paragraph]?.slice(finding.start, finding.end);
}

describe('a text that is read in pieces', () => {
  it('has its findings and redlines in the same places as one read at once', async () => {
    const whole = await review(TEXT);
    const pieces = await review(TEXT, { ...PIECES });
    expect(pieces.findings.map(pointed)).toEqual(['any purpose', 'perpetual', 'any purpose']);
    const places = ({ findings }: Gathered) => findings.map(({ paragraph, start, end }) => ({ paragraph, start, end }));
    expect(places(pieces)).toEqual(places(whole));
    expect(pieces.redlines).toEqual(whole.redlines);
    expect(pieces.answer.counts).toEqual(whole.answer.counts);
  });

  it('is told to the person, a text read at once is not', async () => {
    expect((await review(TEXT)).answer.notChecked).toEqual([]);
    const { notChecked } = (await review(TEXT, { ...PIECES })).answer;
    expect(notChecked).toEqual([expect.stringMatching(/read in 4 pieces/)]);
  });

  it('gives no two findings the same id', async () => {
    const sameId: Engine = {
      ...plainEngine,
      review(source, options) {
        const result = plainEngine.review(source, options);
        return { ...result, findings: result.findings.map((finding) => ({ ...finding, id: finding.rule })) };
      },
    };
    const { findings } = await review(TEXT, { engine: sameId, ...PIECES });
    expect(findings).toHaveLength(3);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(3);
  });

  it('has the score of its worst piece', async () => {
    const text = `${TEXT}\n\nperpetual, for any purpose`;
    expect((await review(text, { ...PIECES })).answer.score).toBe(80);
  });

  it('lacks as a whole only what every piece lacks', async () => {
    const { findings, answer } = await review(TEXT, { engine: silenceEngine, ...PIECES });
    expect(findings.filter(({ paragraph }) => paragraph === null).map(({ id }) => id)).toEqual(['silence']);
    expect(answer.counts).toEqual({ low: 1, medium: 1, high: 2, critical: 0 });

    const onlySilentFirst: Engine = {
      ...silenceEngine,
      review: (source, options) =>
        (source.paragraphs[0]?.text === PARAGRAPHS[0] ? silenceEngine : plainEngine).review(source, options),
    };
    const spoken = await review(TEXT, { engine: onlySilentFirst, ...PIECES });
    expect(spoken.findings.filter(({ paragraph }) => paragraph === null)).toEqual([]);
    expect(spoken.answer.counts.medium).toBe(0);
  });

  it('says once how the text was decoded', async () => {
    const { notChecked } = (await review(TEXT, { notes: ['Read as Windows-1252.'], ...PIECES })).answer;
    expect(notChecked.filter((sentence) => sentence.includes('Windows-1252'))).toHaveLength(1);
  });
});

describe('a paragraph too long to be read at once', () => {
  const long = `First.\n\n${'Words and words. '.repeat(10)}Use for any purpose. ${'More words. '.repeat(10)}`;

  it('has its findings at their place in the whole paragraph', async () => {
    const { findings } = await review(long, { sizes: { longestParagraph: 60 } });
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    const paragraph = long.split('\n\n')[1] ?? '';
    expect(finding).toMatchObject({ paragraph: 1, start: paragraph.indexOf('any purpose') });
  });

  it('gets no edit, and says why', async () => {
    const { findings, redlines, leftOut } = await review(long, { sizes: { longestParagraph: 60 } });
    expect(findings[0]).toMatchObject({ remedies: [], noEdit: 'The paragraph is too long to show an edit in it.' });
    expect(redlines).toEqual([]);
    expect(leftOut).toEqual([{ id: findings[0]?.id, because: 'The paragraph is too long to show an edit in it.' }]);
  });
});

describe('an empty text', () => {
  it.each(['', ' \n\n\t\n', '\ufeff'])('is known as empty: %j', async (text) => {
    expect((await review(text)).answer).toMatchObject({
      empty: expect.stringContaining('is empty') as string,
      score: null,
    });
  });
});
