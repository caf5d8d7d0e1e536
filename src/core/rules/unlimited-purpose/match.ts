import type { Contract } from '../../contract/contract';
import { startsItem } from '../../contract/list-items';
import type { Severity } from '../../model';
import type { Strike } from '../../redline/repair';
import { isForbiddenToo, isReachOfRight, over, wordsBefore } from '../common/hits';
import { isBrandOnly, isDefinition, isFeedbackOnly, isRelease } from '../common/subject-matter';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';
import { toMatch } from '../common/to-match';
import type { Match } from '../rule';
import { isAside, limit, PROMISE, purposeOf, replaced } from './repair';
import {
  AGENCY,
  CHOSEN,
  DISCRETION,
  FREELY,
  IS_AS_IF,
  LIKE,
  LIMITED,
  MANNER,
  NAMED_PURPOSE,
  NOUN,
  NO_LIMIT,
  OTHER_DECISION,
  PURPOSE,
  SELF_SPOKEN,
  UNBOUNDED,
  USE,
  USED_FOR,
  WHOLE,
} from './words';

const ADVICE_BROAD = 'sets no limit to what the work may be used for';

/** How far off the verb of use may stand. */
const NEAR = 420;

/** A verb of use before the words on how; the use of a service is none of the work. */
const USED =
  /\b(?:re-?use[sd]?|used?|remix|repurpose|process (?:the|your|such|any|all|our)|reproduce|distribute|exploit|utili[sz]e|otherwise|deal with (?:the|such|any|all|your) (?:[A-Z]?[a-z]+ )?(?:[Ww]orks?|[Cc]ontent|[Mm]aterials?|[Dd]eliverables|[Rr]ecordings?|[Ii]mages?|[Rr]esults)|commerciali[sz]e|publish|display|dispose of)\b(?! (?:of )?(?:the |its |our |these )?(?:[A-Z]?[a-z]+ )?[Ss]ervices?\b)[^;.]{0,120}$/;

function severityOf({ governing }: Hit): Severity {
  return governing.frame?.kind === 'assignment' ? 'medium' : 'high';
}

function allows(hit: Hit): boolean {
  const { negative, excluded, frame, direction } = hit.governing;
  if (
    negative ||
    excluded ||
    isForbiddenToo(hit) ||
    (frame?.kind === 'duty' && !/^un/i.test(hit.text) && !isReachOfRight(hit))
  )
    return false;
  const before = wordsBefore(hit, NEAR);
  if (NO_WORK.test(before) || OWN_THING.test(before)) return false;
  // What somebody else gave, or what an owner keeps, is granted to nobody here.
  if (OBTAINED.test(before) && frame?.kind !== 'grant') return false;
  if (KEPT.test(before) && direction !== 'creator') return false;
  return !isBrandOnly(hit) && !isFeedbackOnly(hit) && !isRelease(hit) && !isDefinition(hit);
}

/** What may be used and is no work: money, rooms, people. */
const NO_WORK =
  /\b(?:us(?:e|ed|ing|es)|utili[sz]e)\b(?: of)?(?: (?:the|its|any|such|all|our|your|other|residual))* ?(?:\w+ )?(?:deposits?|advances?|proceeds|funds?|loans?|fees?|money|premises|rooms?|offices?|cars?|vehicles?|equipment|facilit(?:y|ies)|residuals|sub-?contractors?|suppliers?|vendors?|cookies|collateral|goods)\b[^.;]{0,60}$/i;

/** "may use its own software for any purpose", "escrow funds may be used". */
const OWN_THING =
  /\b(?:us(?:e|es|ing)|exploit|utili[sz]e) (?:its|our|their) own (?:[\w-]+ ){1,4}$|\b(?:funds?|money|proceeds|deposits?|premises|vehicles?|equipment) (?:[a-z]+ )?(?:may|shall|can|will) be (?:used|utili[sz]ed|applied) $|\b(?:products?|goods) (?:acquired|purchased|ordered|sold) $|\bcompounds?\b[^.;]{0,120}$/i;
const OBTAINED = /\b(?:represents?|warrants?|obtained|secured|certif(?:y|ies))\b[^.;]{0,120}$/i;
/** What somebody keeps is not given. */
const KEPT = /\b(?:remains?|retains?|reserves?|reserved)\b[^.;]{0,300}$/i;

function hasGrantBefore({ sentence, start }: Hit): boolean {
  return sentence.frames().some((frame) => frame.kind === 'grant' && frame.start < start);
}

/** The verb, and not the use that somebody may end at their discretion. */
const USES = /(?:\b(?:may|can|to|and|or|otherwise)|,) (?:be used|(?:re-?)?use|exploit|utili[sz]e)\b(?! of\b)/i;
/** A decision on something else than the use of the work has no adjective either. */
const FULL = /\b(?:sole|absolute|own|full|complete|unfettered|exclusive|free) /;
const BY_ROBOT = /\b(?:robot|spider|scraper|crawler|automated means)\b[^;]{0,60}$/i;
/** "(h) copy or exploit for any commercial purpose any portion of the Service": an item of what is forbidden. */
const OF_SERVICE =
  /^,? (?:any (?:portion|part|content) of|access to|(?:the|our|this) (?:services?|(?:web ?)?site|software|platform|app)\b)/i;

/** "(e) exploit the Services for any commercial purpose": the same, with the object first. */
const SERVICE_USED =
  /\b(?:the|our|this|any) (?:[a-z]+ )?(?:services?|(?:web ?)?sites?|software|platform|app|products?|apis?)(?: or (?:the |any )?[a-z]+)? $/i;

/** What an AI service makes is for whoever asked it. */
const OWN_OUTPUT = /\b(?:[Cc]ustomer|[Uu]sers?|[Yy]ou) (?:may|can|are free to) [^.;]{0,30}\bOutputs?\b[^.;]{0,20}$/;

/** Words on who decides how the work is used. */
const HOW_USED = /\bhow\b|\bdiscretion of$/i;

/** Whose purposes they are counts only against somebody. */
const OWN_PURPOSE = /^for (?:its|our) own /i;

function* purposes(contract: Contract): Generator<Match> {
  for (const hit of [...scan(contract, PURPOSE), ...scan(contract, CHOSEN)]) {
    const after = hit.sentence.text.slice(hit.end);
    if (
      LIMITED.test(after) ||
      !allows(hit) ||
      AGENCY.test(hit.sentence.text.slice(Math.max(0, hit.start - 160), hit.start))
    )
      continue;
    const before = hit.sentence.text.slice(Math.max(0, hit.start - 90), hit.start);
    if (
      /^for any(?: and all| other)? reason/i.test(hit.text) &&
      (!USED_FOR.test(before) || hit.governing.frame === null)
    )
      continue;
    if (hit.governing.frame === null && /\byou(?:r use)?\b[^.;]{0,60}$/i.test(before)) continue;
    const speaks = SELF_SPOKEN.test(hit.text) || HOW_USED.test(hit.text);
    if (!speaks && hit.governing.frame === null && !USE.test(wordsBefore(hit, NEAR))) continue;
    if (
      hit.governing.frame === null &&
      startsItem(hit.sentence.text) &&
      (OF_SERVICE.test(after) || SERVICE_USED.test(before) || BY_ROBOT.test(before))
    )
      continue;
    if (OWN_PURPOSE.test(hit.text) && (hit.governing.direction !== 'creator' || hit.governing.frame === null)) continue;
    if (OWN_OUTPUT.test(before)) continue;
    if (/various/i.test(hit.text) && !hasGrantBefore(hit)) continue;
    const examples = /^,? including (?!without|but)(?=[a-z])/.exec(after);
    const end = hit.end + (examples?.[0].length ?? 0);
    yield toMatch(hit, {
      severity: severityOf(hit),
      confidence: 0.95,
      reason: ADVICE_BROAD,
      repair: purposeOf({ ...hit, end }, examples ? 'for ' : 'for {Permitted Use}'),
    });
  }
}

function* manners(contract: Contract): Generator<Match> {
  for (const pattern of [MANNER, LIKE]) {
    for (const hit of scan(contract, pattern)) {
      const before = wordsBefore(hit, NEAR);
      if (!allows(hit) || hit.governing.frame === null || !USED.test(before) || KEPT.test(before)) continue;
      if (NAMED_PURPOSE.test(hit.sentence.text)) continue;
      yield toMatch(hit, {
        severity: severityOf(hit),
        confidence: 0.8,
        reason: ADVICE_BROAD,
        repair: limit(hit, replaced(hit)),
      });
    }
  }
}

function* discretions(contract: Contract): Generator<Match> {
  for (const hit of scan(contract, DISCRETION)) {
    const before = hit.sentence.text.slice(Math.max(0, hit.start - 420), hit.start);
    const use = USE.exec(before);
    const frame = hit.governing.frame;
    const direct = /\bfor use $/.test(before);
    if (!allows(hit) || !use || (frame === null && !direct)) continue;
    const verb = hasGrantBefore(hit) ? use.index : before.search(USES);
    const decided = verb >= 0 ? before.slice(verb) : hit.sentence.text.slice(frame?.end ?? 0, hit.start);
    if (OTHER_DECISION.test(decided) && !direct) continue;
    if (!FULL.test(hit.text) && !(USES.test(before) && frame && frame.kind !== 'duty')) continue;
    // Far from the verb of use only a grant still governs; near it any permission does.
    if (!hasGrantBefore(hit) && before.length - use.index > 90) continue;
    yield toMatch(hit, {
      severity: severityOf(hit),
      confidence: 0.75,
      reason: 'leaves it to them what the work is used for',
      repair: isAside(hit) ? PROMISE : limit(hit, replaced(hit)),
    });
  }
}

function* adjectives(contract: Contract): Generator<Match> {
  for (const pattern of [UNBOUNDED, NO_LIMIT]) {
    for (const hit of scan(contract, pattern)) {
      if (!allows(hit) || NAMED_PURPOSE.test(hit.sentence.text.slice(hit.end))) continue;
      const isAdjective = pattern === UNBOUNDED;
      const before = wordsBefore(hit, NEAR);
      if (!isAdjective && (hit.governing.frame === null || !USE.test(before))) continue;
      if (/^without (?:any )?limitations?$/i.test(hit.text) && !USED.test(before)) continue;
      const adjective: Strike = { kind: 'member', start: hit.start, end: hit.end };
      const noun = isAdjective ? (NOUN.exec(hit.sentence.text.slice(hit.end))?.[0].length ?? 0) : 0;
      yield toMatch(over(hit, hit.start, hit.end + noun), {
        severity: severityOf(hit),
        confidence: 0.8,
        reason: ADVICE_BROAD,
        repair: limit(hit, isAdjective ? [adjective] : replaced(hit), isAdjective),
      });
    }
  }
}

function* wholes(contract: Contract): Generator<Match> {
  for (const hit of scan(contract, WHOLE)) {
    const { text } = hit.sentence;
    if (!allows(hit) || NAMED_PURPOSE.test(text)) continue;
    const isRow = wordsBefore(hit, 2) === ': ';
    if (!isRow && IS_AS_IF.test(hit.text) && (hit.governing.frame === null || !USE.test(wordsBefore(hit, NEAR))))
      continue;
    yield toMatch(hit, {
      severity: severityOf(hit),
      confidence: 0.75,
      reason: ADVICE_BROAD,
      repair: isRow ? { noEdit: 'row' } : limit(hit, IS_AS_IF.test(hit.text) ? replaced(hit) : []),
    });
  }
}

/** What the free use is for after all. */
const USED_TO = /^[^.;]{0,90}?\b(?:to (?!the\b)[a-z]+|for|in connection|solely|only|under|in accordance)\b/i;

function* freedoms(contract: Contract): Generator<Match> {
  for (const hit of scan(contract, FREELY)) {
    const { text } = hit.sentence;
    const { excluded, frame, direction } = hit.governing;
    const isDenied = /^(?:no|not|carte) /i.test(hit.text)
      ? excluded || isBrandOnly(hit) || (/^not /i.test(hit.text) && !USE.test(wordsBefore(hit, 90)))
      : !allows(hit) || frame === null || direction === 'unclear';
    if (isDenied || isFeedbackOnly(hit) || USED_TO.test(text.slice(hit.end))) continue;
    yield toMatch(hit, {
      severity: severityOf(hit),
      confidence: 0.75,
      reason: ADVICE_BROAD,
      repair: /^not? /i.test(hit.text) ? PROMISE : limit(hit, []),
    });
  }
}

/** Matches of which none overlaps one before it. */
function apart(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of matches) {
    const { at } = match;
    const isNew = kept.every(
      ({ at: other }) =>
        other?.paragraph !== at?.paragraph || !other || !at || other.end <= at.start || at.end <= other.start,
    );
    if (isNew) kept.push(match);
  }
  return kept;
}

/** Finds grants whose purpose has no limit. */
export function findUnlimitedPurpose(contract: Contract): readonly Match[] {
  return apart([
    ...purposes(contract),
    ...manners(contract),
    ...discretions(contract),
    ...adjectives(contract),
    ...wholes(contract),
    ...freedoms(contract),
  ]);
}
