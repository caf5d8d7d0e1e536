import type { Safeguard, SafeguardKind } from './contract/ai-safeguards';
import type { ScoreLine } from './model';

const CREDITS: Readonly<Record<SafeguardKind, { readonly points: number; readonly label: string }>> = {
  condition: { points: 5, label: 'every right excludes AI use' },
  'retained-right': { points: 5, label: 'the right to AI use is kept back' },
  'flow-down': { points: 4, label: 'those who receive the work are bound too' },
  precedence: { points: 4, label: 'the words against AI use prevail' },
  deletion: { points: 4, label: 'what was trained on is to be deleted' },
  reservation: { points: 3, label: 'text and data mining is reserved' },
  survival: { points: 3, label: 'the words against AI use outlast the contract' },
  'replica-consent': { points: 3, label: 'no replica without consent' },
  injunction: { points: 2, label: 'a court may be asked to stop it' },
  uncapped: { points: 2, label: 'no cap on liability for AI use' },
  verification: { points: 2, label: 'it can be checked' },
};
/** All credits together, and the share of the points lost that they may give back. */
const MOST = 20;
const SHARE = 0.5;
const LONGEST_QUOTE = 60;

function quoted(words: string): string {
  if (words === '') return '';
  const cut = words.length > LONGEST_QUOTE ? `${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …` : words;
  return ` (“${cut}”)`;
}

/**
 * What the safeguards of a contract give back of the points that it has lost: the weightiest first, at most half of
 * the points lost and 20 in all, so that a contract never gains by a weak clause.
 */
export function creditLines(safeguards: readonly Safeguard[], lost: number): readonly ScoreLine[] {
  const byWeight = [...safeguards].sort((a, b) => CREDITS[b.kind].points - CREDITS[a.kind].points);
  const lines: ScoreLine[] = [];
  let left = Math.min(MOST, Math.floor(lost * SHARE));
  for (const { kind, words } of byWeight) {
    const { points, label } = CREDITS[kind];
    const given = Math.min(points, left);
    if (given === 0) break;
    left -= given;
    const part = given < points ? '; in part, since at most half of the points lost come back' : '';
    lines.push({ label: `Given back: ${label}${quoted(words)}${part}`, points: given, findings: [] });
  }
  return lines;
}
