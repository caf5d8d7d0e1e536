import type { Contract } from '../contract/contract';
import type { Severity } from '../model';
import type { Repair, Strike } from '../redline/repair';
import { isBrandOnly, isDefinition, isFeedbackOnly, isRelease } from './subject-matter';
import type { Hit } from './scan';
import { scan } from './scan';
import { toMatch } from './to-match';
import type { Match } from './rule';

const KINDS = '(?:(?:lawful|legal|business|commercial|other|and every|further|personal or commercial) ){0,2}';
const CHOICE =
  "(?:,? (?:(?:as|that|which) )?[A-Za-z' ]{2,40}? (?:in (?:its|our|their|his|her|your) (?:sole |absolute |own |full ){0,2}discretion )?(?:may |shall |will )?(?:determines?|elects?|chooses?|decides?|sees? fit|deems? (?:fit|appropriate)|wish(?:es)?|desires?|likes?|wants?)(?: (?:in|at) (?:its|our|their|his|her|your) (?:sole |absolute |own |full ){0,2}discretion)?)?";
const PURPOSE = new RegExp(
  `\\bfor (?:any(?: and all| or all| and every)?|all|every|whatever|various) ${KINDS}(?:purposes?|uses?)\\b(?: (?:whatsoever|whatever|of any kind|it (?:chooses|likes|wants)|we (?:choose|like|want)))?(?:,? (?:(?:whether )?(?:commercial|private|personal|advertising)[a-z ,-]{0,40}or otherwise))?(?: which may be beneficial)?${CHOICE}`,
  'gi',
);
/** What follows a purpose that is limited after all, or that is the opposite of one. */
const LIMITED =
  /^[^.;]{0,50}\b(?:prohibited|forbidden|not permitted|not allowed)\b|^,? without (?:our|the|its) (?:express |prior |written ){0,3}(?:permission|consent)|^,? (?:other than|except|not\b|that (?:is|are|would)|which (?:is|are|violates)|inconsistent|contrary|prohibited|outside|beyond|hereunder|here(?:in|of)|of this|of the|under this|permitted|set forth|described|contemplated|specified|consistent|stated|relat(?:ed|ing)|in connection|connected|reasonably|necessary|required|in accordance)/i;
const LIKE =
  /\b(?:however|as) (?:we|they|it|[A-Z][a-z]+) (?:likes?|chooses?|wants?|wish(?:es)?|please[sd]?|sees? fit)\b|\bas (?:we|they|it|the [A-Z]?[a-z]+|[A-Z][a-z]+) sees? fit\b/g;
const MANNER = new RegExp(
  `\\bin any (?:and all )?(?:way|manner|fashion)s?(?: whatsoever)?(?<choice>${CHOICE})(?! (?:now|known|which|that|contemplated|permitted|described|consistent|set forth|inconsistent|contrary|whether|prohibited|other|not\\b|or (?:form|media|medium)))`,
  'gi',
);
const DISCRETION =
  /(?<words>\b(?:at|in|within) (?:[A-Z][\w.]{1,20}'s|its|our|their|his|her|the [A-Z]\w+'s) (?:sole |absolute |own |full |complete |unfettered |exclusive |and ){1,3}discretion\b)(?! (?:may|shall|will|to|determine))/g;
const USE = /\b(?:use|uses|used|exploit|utili[sz]e|usage)\b/i;
const UNBOUNDED =
  /\b(?<words>unrestricted|unlimited|unfettered)(?=(?:(?:,? and |, )(?:fully |freely )?[a-z-]+){0,10}(?: usage|, fully paid-up)? (?:rights?|licen[cs]es?|permission|use|usage|uses|utili[sz]ation|contexts|purposes)\b)/gi;
const NAMED_PURPOSE =
  /\b(?:solely|only (?:for|to|in)|exclusively (?:for|to|in)|for the (?:sole |limited |specific |express )?purposes? of)\b/i;
const NO_LIMIT =
  /(?<!including,? )(?<!includes,? )\bwithout (?:any )?(?:limitations? or restrictions?|restrictions? or limitations?|restrictions?)(?: of any kind| whatsoever)?\b/gi;
/** Other things that a discretion decides about. */
const OTHER_DECISION =
  /\b(?:terminate|remove|refuse|reject|suspend|modify (?:these|this|the)|change (?:these|this)|approve|determin|decide|accept|assign|waive|settle|delete|edit|create limits|impose|discontinu|stop|restrict|revoke|limit|cancel|disciplin)\w*\b/i;
const AGENCY =
  /\b(?:accuracy|suitability|reliability|fitness|warrant\w*|agent|binding|bind|valid|original|signatures?|deemed|executed|counterparts)\b/i;

const ADVICE_BROAD = 'sets no limit to what the work may be used for';

function severityOf({ governing }: Hit): Severity {
  return governing.frame?.kind === 'assignment' ? 'medium' : 'high';
}

function allows(hit: Hit): boolean {
  const { negative, excluded, frame } = hit.governing;
  if (negative || excluded || (frame?.kind === 'duty' && !/^un/i.test(hit.text))) return false;
  return !isBrandOnly(hit) && !isFeedbackOnly(hit) && !isRelease(hit) && !isDefinition(hit);
}

function hasGrantBefore({ sentence, start }: Hit): boolean {
  return sentence.frames().some((frame) => frame.kind === 'grant' && frame.start < start);
}

const OWNER = /\b(?:as (?:the )?(?:sole )?owner|owns?|(?:hereby |irrevocably )?assigns?|property of)\b/i;

/** Replaces the words by a purpose; for an owner, whom a purpose would contradict, they stay and a promise follows. */
function limit(hit: Hit, strikes: readonly Strike[], addPurpose = false): Repair {
  const isOwner = OWNER.test(hit.sentence.text.slice(0, hit.start));
  return isOwner
    ? { strikes: [], exclusion: 'promise', addPurpose: false }
    : { strikes, exclusion: 'tail', addPurpose };
}

function replaced({ start, end }: Hit, insert = 'for {Permitted Use}'): readonly Strike[] {
  return [{ kind: 'words', start, end, insert }];
}

function* purposes(contract: Contract): Generator<Match> {
  for (const hit of scan(contract, PURPOSE)) {
    const after = hit.sentence.text.slice(hit.end);
    if (
      LIMITED.test(after) ||
      !allows(hit) ||
      AGENCY.test(hit.sentence.text.slice(Math.max(0, hit.start - 160), hit.start))
    )
      continue;
    if (hit.governing.frame === null && !USE.test(hit.sentence.text.slice(0, hit.start))) continue;
    const examples = /^,? including (?!without|but)(?=[a-z])/.exec(after);
    const end = hit.end + (examples?.[0].length ?? 0);
    yield toMatch(hit, {
      severity: severityOf(hit),
      confidence: 0.95,
      reason: ADVICE_BROAD,
      repair: limit(hit, replaced({ ...hit, end }, examples ? 'for ' : 'for {Permitted Use}')),
    });
  }
}

function* manners(contract: Contract): Generator<Match> {
  for (const pattern of [MANNER, LIKE]) {
    for (const hit of scan(contract, pattern)) {
      const before = hit.sentence.text.slice(0, hit.start);
      if (!allows(hit) || hit.governing.frame === null || !/\b(?:use|exploit|otherwise)\b[^;.]{0,120}$/i.test(before))
        continue;
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
    const decided = hasGrantBefore(hit) ? before.slice(use.index) : hit.sentence.text.slice(frame?.end ?? 0, hit.start);
    if (OTHER_DECISION.test(decided) && !direct) continue;
    // Far from the verb of use only a grant still governs; near it any permission does.
    if (!hasGrantBefore(hit) && before.length - use.index > 90) continue;
    yield toMatch(hit, {
      severity: severityOf(hit),
      confidence: 0.75,
      reason: 'leaves it to them what the work is used for',
      repair: limit(hit, replaced(hit)),
    });
  }
}

function* adjectives(contract: Contract): Generator<Match> {
  for (const pattern of [UNBOUNDED, NO_LIMIT]) {
    for (const hit of scan(contract, pattern)) {
      if (!allows(hit) || NAMED_PURPOSE.test(hit.sentence.text.slice(hit.end))) continue;
      const isAdjective = pattern === UNBOUNDED;
      if (!isAdjective && (hit.governing.frame === null || !USE.test(hit.sentence.text.slice(0, hit.start)))) continue;
      const adjective: Strike = { kind: 'member', start: hit.start, end: hit.end };
      yield toMatch(hit, {
        severity: severityOf(hit),
        confidence: 0.8,
        reason: ADVICE_BROAD,
        repair: limit(hit, isAdjective ? [adjective] : replaced(hit), isAdjective),
      });
    }
  }
}

/** Finds grants whose purpose has no limit. */
export function findUnlimitedPurpose(contract: Contract): readonly Match[] {
  return [...purposes(contract), ...manners(contract), ...discretions(contract), ...adjectives(contract)];
}
