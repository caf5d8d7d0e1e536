import type { Override } from '../../contract/ai-override';
import type { LoopholeKind } from '../../contract/ai-loopholes';
import type { Ban } from '../../contract/ai-bans';
import type { AiRestrictionReading } from '../../contract/ai-restriction';
import { readAiRestriction } from '../../contract/ai-restriction';
import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import { isOwnLimit } from '../common/own-limits';
import type { Finder, Match, Reasons } from '../rule';
import { weakRestrictionRepair } from './repair';

/** Loopholes that leave a part of the matter free; all others leave the whole of it. */
const IN_PART: ReadonlySet<LoopholeKind> = new Set(['generative-only', 'knowledge', 'private-only', 'one-clause']);
const SHOWN = 90;
/** Loopholes this near to the ban are quoted with it. */
const NEAR = 60;

function shown({ sentence: { text } }: Override): string {
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} ...`;
}

/** The words of the ban with the loopholes near them; those far off are quoted in the reason instead. */
function spanOf({ sentence: { text }, forbidden, start: act, end: stop, loopholes }: Ban): {
  readonly start: number;
  readonly end: number;
  readonly far: string;
} {
  let start = act - forbidden <= NEAR ? forbidden : act;
  let end = stop;
  const far: string[] = [];
  for (const loophole of loopholes) {
    if (loophole.start - end > NEAR || start - loophole.end > NEAR)
      far.push(`"${text.slice(loophole.start, loophole.end).replace(/^[ ,]+/, '')}"`);
    else {
      start = Math.min(start, loophole.start);
      end = Math.max(end, loophole.end);
    }
  }
  return { start, end, far: far.length === 0 ? '' : ` (${far.join(', ')})` };
}

function matchOf(ban: Ban, { override }: AiRestrictionReading, said: Reasons): Match {
  const { sentence, loopholes } = ban;
  const isOverridden = loopholes.length === 0 && override !== null;
  const kinds = new Set(loopholes.map(({ kind }) => kind));
  const { start, end, far } = spanOf(ban);
  const reasons = isOverridden
    ? [`${said[override.kind]} ("${shown(override)}")`]
    : [...kinds].map((kind) => said[kind]);
  const severity: Severity = isOverridden || [...kinds].some((kind) => !IN_PART.has(kind)) ? 'high' : 'medium';
  const repair = weakRestrictionRepair(ban, isOverridden ? override.kind : null);
  return {
    at: {
      paragraph: sentence.paragraph,
      start: sentence.start + start,
      end: sentence.start + end,
      sentence: ban.index,
    },
    confidence: 0.8,
    direction: 'creator',
    severity,
    because: `"${sentence.text.slice(start, end)}" restricts the use with AI, but ${reasons.join('; ')}${far}.`,
    repair:
      'noEdit' in repair
        ? repair
        : {
            ...repair,
            strikes: repair.strikes.map((strike) => ({
              ...strike,
              start: strike.start + sentence.start,
              end: strike.end + sentence.start,
            })),
          },
  };
}

function find(contract: Contract, reasons: Reasons): readonly Match[] {
  const restriction = readAiRestriction(contract);
  if (restriction.state !== 'weak') return [];
  const told = new Set<string>();
  return restriction.bans
    .filter((ban) => (ban.loopholes.length > 0 || restriction.override !== null) && !isOwnLimit(ban))
    .filter(({ loopholes }) => {
      // The same lack in every clause is one lack of the contract: one finding tells it.
      const kinds = loopholes.map(({ kind }) => kind).join();
      const isOfContract = kinds === '' || kinds === 'one-clause';
      const isTold = told.has(kinds);
      told.add(kinds);
      return !isOfContract || !isTold;
    })
    .map((ban) => matchOf(ban, restriction, reasons));
}

export const weakAiRestriction: Finder = {
  readsWholeContract: true,
  severityUnderRestriction: 'medium',
  carrierRank: 11,
  find,
};
