import { SEVERITIES, type Band, type Engine, type Side } from '../../core/model';
import type { Answer, FindingAnswer, SeverityCounts } from '../answer';
import type { Output } from '../io';
import { counted, hanging, plain, spellOut, wrap } from './lines';
import type { Writer } from './writer';

/** For the creator. */
const VERDICTS: Readonly<Record<Band, string>> = {
  strong: 'little in it could let them train AI on your work.',
  fair: 'mostly fair; look at the points below.',
  exposed: 'your work is exposed; ask for changes before you sign.',
  'high-risk': 'high risk; do not sign it as it stands without advice.',
  'do-not-sign': 'as it stands, do not sign it.',
};

const NOT_ADVICE = 'NoTrain is not a lawyer. This is information, not legal advice.\n';

/** Longer quotes are cut in the middle; the JSON has them whole. */
const LONGEST_QUOTE = 400;

/** For people: the verdict, each finding with its words and reason, and what was not checked. */
export function textWriter(output: Output, engine: Pick<Engine, 'describe'>, side: Side): Writer {
  const width = Math.min(output.columns, 100);
  let answered = 0;
  return {
    async write(answer) {
      if (answered++ > 0) await output.write('\n');
      await output.write(verdict(answer, side, width) + arithmeticText(answer, width));
      for await (const finding of answer.findings) await output.write(findingText(finding, engine, width));
      await output.write(routesText(answer, width));
      await output.write(list('Not checked', answer.notChecked, width));
      let leftOut = 0;
      for await (const { id, because } of answer.leftOut) {
        if (leftOut++ === 0) await output.write('\nLeft out\n');
        await output.write(wrap(`- ${plain(because)} (${plain(id)})`, width, '  '));
      }
    },
    async end() {
      if (answered > 0) await output.write(`\n${NOT_ADVICE}`);
    },
  };
}

function verdict(answer: Answer, side: Side, width: number): string {
  const name = spellOut('file' in answer.subject ? answer.subject.file : answer.subject.id);
  if (answer.empty !== null) return `${name}\n${answer.empty}\n`;
  const about = [
    ...answer.parties.map(({ name: party, role }) => `${plain(party)} (${role})`),
    ...(answer.governingLaw === null ? [] : [`law of ${plain(answer.governingLaw)}`]),
  ];
  return (
    `${name}\n` +
    wrap(scoreText(answer, side), width) +
    wrap(`${tally(answer.counts)}.`, width) +
    (about.length === 0 ? '' : wrap(about.join(', '), width))
  );
}

function scoreText({ score, band }: Answer, side: Side): string {
  if (score === null || band === null) return 'No score: it could not be judged.';
  if (side === 'creator') return `Score ${score} of 100: ${VERDICTS[band]}`;
  return `Score ${score} of 100 (${band}), read for ${side === 'client' ? 'the client' : 'both sides'}.`;
}

const signed = (points: number): string => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;

/** The score's lines, which add up to it. */
function arithmeticText({ empty, score, arithmetic: [start, ...steps] }: Answer, width: number): string {
  if (empty !== null || score === null || start === undefined || steps.length === 0) return '';
  const rows = [
    [String(start.points), start.label],
    ...steps.map(({ points, label }) => [signed(points), label]),
    [`= ${score}`, ''],
  ];
  return `\nHow the score comes about\n${rows.map(([points = '', label = '']) => hanging(points.padStart(6), plain(label), width)).join('')}`;
}

/** How the work could come to train AI, the open ways first. */
function routesText({ empty, routes }: Answer, width: number): string {
  if (empty !== null || routes.length === 0) return '';
  const inOrder = [...routes.filter(({ open }) => open), ...routes.filter(({ open }) => !open)];
  const texts = inOrder.map(({ title, steps, open, because }) => {
    const way = steps.map(({ label }) => label).join(' → ');
    return wrap(`- ${open ? 'Open' : 'Closed'}: ${title} (${way}). ${because}`, width, '  ');
  });
  return `\nHow the work could come to train AI\n${texts.join('')}`;
}

function tally(counts: SeverityCounts): string {
  const severities = [...SEVERITIES].reverse().filter((severity) => counts[severity] > 0);
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0);
  if (total === 0) return 'Nothing was found';
  return `${counted(total, 'finding')}: ${severities.map((severity) => `${counts[severity]} ${severity}`).join(', ')}`;
}

function findingText(finding: FindingAnswer, engine: Pick<Engine, 'describe'>, width: number): string {
  const { severity, rule, paragraph, quote, because } = finding;
  const place = paragraph === null ? 'the whole contract' : `paragraph ${paragraph}`;
  const heading = `${severity.toUpperCase()}  ${plain(engine.describe(rule).title)} (${rule}, ${place})`;
  return (
    `\n${wrap(heading, width)}` +
    (quote === '' ? '' : wrap(`“${shorten(plain(quote))}”`, width, '  ')) +
    wrap(plain(because), width, '  ')
  );
}

function shorten(text: string): string {
  const half = LONGEST_QUOTE / 2;
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, half)} […] ${text.slice(-half)}`;
}

function list(title: string, sentences: readonly string[], width: number): string {
  return sentences.length === 0
    ? ''
    : `\n${title}\n${sentences.map((sentence) => wrap(`- ${plain(sentence)}`, width, '  ')).join('')}`;
}
