import type { Contract } from '../contract/contract';
import type { Severity } from '../model';
import type { Exclusion, Strike } from '../redline/repair';
import { isForbiddenToo } from './hits';
import type { Match } from './rule';
import type { Hit } from './scan';
import { claims, scan } from './scan';
import { isBrandOnly, isDefinition, isFeedbackOnly } from './subject-matter';
import {
  ADJECTIVE,
  RIGHT,
  VERB,
  OTHERS,
  KNOWN,
  OTHER_USERS,
  LICENSE_VERB,
  PASSIVE,
  NAMED_SUBLICENSEE,
} from './sublicensing.words';
import { toMatch } from './to-match';

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

const SUPPLIER = /\b(?:producer|licensor|owner|author|artist|photographer|composer|creator)s?$/i;

/** "You can still license your content to others": what is one's own one may license. */
const OWN = /\byou (?:(?:can|may|are free to|remain free to|will|still|also|continue to),? ){1,3}$/i;

function allows(hit: Hit): boolean {
  const { negative, excluded } = hit.governing;
  if (negative || excluded || isForbiddenToo(hit)) return false;
  const before = hit.sentence.text.slice(0, hit.start);
  if (/\b(?:without|no|nor|not|neither)(?: the| any| a| other)?(?: express)? ?(?:to )?$/i.test(before)) return false;
  // Who supplies the work may license it elsewhere.
  if (SUPPLIER.test(hit.governing.frame?.grantee?.name ?? '') && /\b(?:may|can)\b/i.test(before.slice(-30)))
    return false;
  if (OWN.test(before.slice(-60)) && /^(?:\w+,? ){1,4}?your\b/.test(hit.sentence.text.slice(hit.start, hit.end + 40)))
    return false;
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
  for (const pattern of [
    ADJECTIVE,
    RIGHT,
    VERB,
    OTHERS,
    KNOWN,
    OTHER_USERS,
    LICENSE_VERB,
    PASSIVE,
    NAMED_SUBLICENSEE,
  ]) {
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
          confidence: pattern === OTHERS || pattern === KNOWN ? 0.75 : 0.9,
          reason: REASON,
          repair: 'noEdit' in plan ? plan : { ...plan, addPurpose: false },
        }),
      );
    }
  }
  return found;
}
