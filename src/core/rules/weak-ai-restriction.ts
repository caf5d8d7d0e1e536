import type { Override } from '../contract/ai-override';
import type { LoopholeKind } from '../contract/ai-loopholes';
import type { Ban } from '../contract/ai-bans';
import type { AiRestrictionReading } from '../contract/ai-restriction';
import { readAiRestriction } from '../contract/ai-restriction';
import type { Contract } from '../contract/contract';
import type { Severity } from '../model';
import { isOwnLimit } from './own-limits';
import type { Finder, Match } from './rule';
import { weakRestrictionRepair } from './weak-ai-restriction.repair';

const GAP: Readonly<Record<LoopholeKind, readonly [Severity, string]>> = {
  'generative-only': ['medium', 'it names generative AI alone, so other machine learning stays free'],
  'some-models-only': ['high', 'it names some models only, so their own or private ones stay free'],
  'others-only': ['high', 'it binds others, and not the party that makes the promise'],
  effort: ['high', 'it promises efforts, not that it will not happen'],
  knowledge: ['medium', 'it covers only what they do knowingly'],
  term: ['high', 'it ends with the contract, and what a model has learned stays'],
  consent: ['high', 'consent may follow from silence or may not be refused'],
  exception: ['high', 'an exception lets the use in again'],
  intention: ['high', 'it states an intention, which may change'],
  'private-only': ['medium', 'it covers some material only, such as what is private or of some accounts'],
  'commercial-only': ['high', 'it covers commercial use only, so what is called research or private stays free'],
  'not-called-training': ['high', 'improving a system stays allowed where it is not called training'],
  'opt-out': ['high', 'the use is on until you switch it off'],
  'one-clause': [
    'medium',
    'it limits the grant that it stands in, and other clauses grant rights without such a limit',
  ],
};
const OVERRIDE: Readonly<Record<Override['kind'], string>> = {
  'grant-prevails': 'another clause grants rights whatever this one says',
  'other-document-prevails': 'another document goes first where the two differ',
  'ends-with-contract': 'all duties end with the contract, and this one with them',
};
const ORDER: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
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

function matchOf(ban: Ban, { override }: AiRestrictionReading): Match {
  const { sentence, loopholes } = ban;
  const isOverridden = loopholes.length === 0 && override !== null;
  const kinds = new Set(loopholes.map(({ kind }) => kind));
  const gaps = [...kinds].map((kind) => GAP[kind]);
  const { start, end, far } = spanOf(ban);
  const reasons = isOverridden
    ? [`${OVERRIDE[override.kind]} ("${shown(override)}")`]
    : gaps.map(([, reason]) => reason);
  const severity = isOverridden ? 'high' : (ORDER.find((level) => gaps.some(([own]) => own === level)) ?? 'medium');
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

function find(contract: Contract): readonly Match[] {
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
    .map((ban) => matchOf(ban, restriction));
}

export const weakAiRestriction: Finder = {
  readsWholeContract: true,
  severityUnderRestriction: 'medium',
  carrierRank: 11,
  find,
};
