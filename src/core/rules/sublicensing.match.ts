import type { Contract } from '../contract/contract';
import type { Severity } from '../model';
import type { Exclusion, Strike } from '../redline/repair';
import type { Match } from './rule';
import type { Hit } from './scan';
import { claims, scan } from './scan';
import { isBrandOnly, isDefinition, isFeedbackOnly } from './subject-matter';
import { toMatch } from './to-match';

const SUB = 'sub-?\\s?licen[cs]';
/** "sublicensable", with what says how far. */
const ADJECTIVE = new RegExp(
  `\\b(?<!non-)(?<!non )(?<!not )(?<words>(?:fully |freely )?${SUB}e?able)(?<tiers> \\((?:through|in)[^)]{0,60}\\)| through multiple tiers(?: of sub-?licensees)?)?`,
  'gi',
);
const RIGHT = new RegExp(
  `(?<open>,? ?\\(?(?:with|including|and|together with|as well as|(?:shall|will) have)?(?: without limitation,?)?) ?(?<words>\\b(?:the |a |an |full )?(?:rights?|power|authority|ability|entitle[sd]?|entitled)(?: \\([^)]{0,40}\\))? to (?:(?:grant|authori[sz]e|assign|transfer|use|license)(?:,| and| or|/or){0,2} ){0,4}(?:(?:a|any|further|such) )?${SUB}\\w*(?: (?:through|under) (?:multiple|any|one or more) \\w+(?: of sub-?licensees)?)?(?: and relicense under any terms)?|\\b(?:a |the )?${SUB}ing rights?)`,
  'gi',
);
const VERB = new RegExp(
  `(?<!right to )(?<!rights to )\\b(?:(?:to |and |or |may |, )(?:(?:freely|further) )?)(?<words>(?:grant and authori[sz]e |grant (?:and|or) |grant )${SUB}es?(?: of (?:the foregoing|the same|such rights))?\\b|${SUB}e\\b)`,
  'gi',
);
const OTHERS =
  /\b(?<words>(?:(?:license|authori[sz]e|permit|allow|let|enable|have) (?:and (?:license|authori[sz]e|permit) )?(?:any )?(?:others|third part(?:y|ies)|other (?:companies|persons|people|parties|users)|any (?:other )?(?:person|one|third party|company)|anyone)|license (?:[A-Z]?\w+,? ){1,3}(?:under different terms or )?to (?:third parties|others))(?: to (?:use|do|exploit|exercise|publish|host|reproduce|distribute|sell)(?: (?:so|the (?:foregoing|same)|any of (?:the foregoing|these things)|(?:any )?such rights))?)?)/gi;
const OTHER_USERS = /\b(?<words>(?:authori[sz]e|permit|allow|license) other [A-Z]?[a-z]+[^.;]{0,140}?) to use\b/g;
/** "license" as one of the things that the other side may do with the work. */
const LICENSE_VERB =
  /(?<=\bto:? (?:\(?[ia1][.)]+ )?|\b(?:use|reproduce|distribute|sell|publish|display|exhibit), )(?<words>license)(?=,? (?:and |or )?[a-z]+(?:,| and| or))/g;
const PASSIVE = new RegExp(`\\b(?<words>may be (?:freely )?${SUB}ed(?: in whole or in part)?)`, 'gi');
const NAMED_SUBLICENSEE = new RegExp(`\\b(?<words>(?:any )?transferees? (?:or|and) ${SUB}ees?)\\b`, 'gi');
const PARENTHESIS = /^\s?\((?:[^()]{0,200})\)/;

const REASON = 'lets them pass the right to use the work on to others';
const LIMITED_TO_SUPPLIERS =
  /\b(?:solely|only) to (?:its |their |our )?(?:service providers|contractors|subcontractors|vendors|suppliers)\b/i;

function severityOf(hit: Hit): Severity {
  const { text } = hit.sentence;
  if (LIMITED_TO_SUPPLIERS.test(text)) return 'low';
  if (/\bmultiple tiers\b|\bwithout (?:notice|payment|any payment)\b/i.test(text)) return 'critical';
  return hit.governing.frame?.kind === 'assignment' ? 'medium' : 'high';
}

function allows(hit: Hit): boolean {
  const { negative, excluded } = hit.governing;
  if (negative || excluded) return false;
  const before = hit.sentence.text.slice(0, hit.start);
  if (/\b(?:without|no|nor|not|neither)(?: the| any| a)?(?: express)? ?(?:to )?$/i.test(before)) return false;
  return !isBrandOnly(hit) && !isFeedbackOnly(hit) && !isDefinition(hit);
}

interface Plan {
  readonly strikes: readonly Strike[];
  readonly exclusion: Exclusion;
}

/** The whole bracket where the words stand alone in one, otherwise null. */
function bracket({ sentence, start, end }: Hit): Strike | null {
  const open = sentence.text.lastIndexOf('(', start);
  if (open < 0 || sentence.text.slice(open, start).includes(')')) return null;
  const whole = PARENTHESIS.exec(sentence.text.slice(open));
  if (!whole || start - open > 40 || open + whole[0].length - end > 4) return null;
  const from = sentence.text.charAt(open - 1) === ' ' ? open - 1 : open;
  return { kind: 'words', start: from, end: open + whole[0].length, insert: '' };
}

/** The other verbs of a grant, before the last. */
const ROW_VERB =
  /\b(?:use|reproduce|copy|modify|adapt|publish|distribute|display|perform|transmit|host|store|create|translate|sell|print|show|exploit|license|assign|transfer|commerciali[sz]e|market|make|edit|broadcast|exhibit|archive|stream|combine|record|process|share|promote|execute|load)$/i;

/** One of a row of verbs goes; a limb of its own goes with its "and"; the only verb stays, with a promise after it. */
function verbPlan({ sentence: { text }, start, end }: Hit): Plan {
  const before = text.slice(0, start);
  const limb = /,? (?:and|or) (?:to )?$/.exec(before);
  if (/^grant\b/i.test(text.slice(start))) {
    const closes = /^(?:[.;,]|$)/.test(text.slice(end));
    return limb && closes
      ? { strikes: [{ kind: 'words', start: limb.index, end, insert: '' }], exclusion: 'tail' }
      : { strikes: [], exclusion: 'promise' };
  }
  // The object of the verbs before stands between: the verb has an object of its own, which would be left alone.
  if (limb && !ROW_VERB.test(before.slice(0, limb.index))) return { strikes: [], exclusion: 'promise' };
  const inRow = limb !== null || /, $/.test(before) || /^(?:,| and| or) /.test(text.slice(end));
  return inRow
    ? { strikes: [{ kind: 'member', start, end, verb: true }], exclusion: 'none' }
    : { strikes: [], exclusion: 'promise' };
}

function planFor(hit: Hit, pattern: RegExp): Plan | { noEdit: string } {
  const { start, end, sentence, match } = hit;
  if (pattern === ADJECTIVE) {
    if (/\b(?:is|are|be)(?: [a-z]+,?){0,3}(?: and)? $/.test(sentence.text.slice(0, start)))
      return { strikes: [], exclusion: 'promise' };
    const tiers = match.groups?.['tiers'] ?? '';
    return { strikes: [{ kind: 'member', start, end: end + tiers.length }], exclusion: 'none' };
  }
  if (pattern === RIGHT) {
    const whole = bracket(hit);
    if (whole) return { strikes: [whole], exclusion: 'none' };
    const open = match.groups?.['open'] ?? '';
    if (
      /\b(?:with|including|together with|as well as)\b/.test(open) &&
      /^(?:[,;.)]|$| to \b)/.test(sentence.text.slice(end))
    )
      return {
        strikes: [{ kind: 'words', start: start - open.length - (open.endsWith(' ') ? 0 : 1), end, insert: '' }],
        exclusion: 'none',
      };
    return { strikes: [], exclusion: 'tail' };
  }
  if (pattern === VERB) return verbPlan(hit);
  return { strikes: [], exclusion: 'promise' };
}

/** Finds rights to pass the work on to others. */
export function findSublicensing(contract: Contract): readonly Match[] {
  const found: Match[] = [];
  const claim = claims();
  for (const pattern of [ADJECTIVE, RIGHT, VERB, OTHERS, OTHER_USERS, LICENSE_VERB, PASSIVE, NAMED_SUBLICENSEE]) {
    for (const hit of scan(contract, pattern)) {
      if (!allows(hit)) continue;
      if (
        pattern !== ADJECTIVE &&
        pattern !== RIGHT &&
        pattern !== PASSIVE &&
        (hit.governing.frame === null || hit.governing.frame.kind === 'duty')
      )
        continue;
      if (!claim(hit)) continue;
      const plan = planFor(hit, pattern);
      found.push(
        toMatch(hit, {
          severity: severityOf(hit),
          confidence: pattern === OTHERS ? 0.75 : 0.9,
          reason: REASON,
          repair: 'noEdit' in plan ? plan : { ...plan, addPurpose: false },
        }),
      );
    }
  }
  return found;
}
