import type { Exclusion, Strike } from '../../redline/repair';
import type { Hit } from '../common/scan';
import { ADJECTIVE, RIGHT, VERB } from './words';

const PARENTHESIS = /^\s?\((?:[^()]{0,200})\)/;

/** Those whom the work would be passed on to go with the right to do so. */
const TO_WHOM =
  /^ to (?:one or more of |any of |any |its |their |third )(?:[\w-]+ ){0,4}?(?:affiliates?|subsidiaries|parties|sub-?licensees|contractors|others)\b/i;

/** What may be done goes on: "with the right to sublicense to use". */
const TO_USE =
  /^ to,? (?:use|make|have|do|develop|sell|offer|exploit|practi|display|import|market|promot|copy|modif|adapt|perform|publish|host|store|print|show|edit|exhibit|stream|creat|prepar)/i;

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
  /\b(?:use|copy|modify|adapt|publish|distribute|display|perform|host|store|create|sell|print|show|exploit|license|assign|commerciali[sz]e|market|make|edit|exhibit|archive|stream|combine|record|process|share|promote|execute|load)$/i;

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
  const inRow =
    limb !== null || /(?<!\b(?:to|may|can|will)), $/.test(before) || /^(?:,| and| or) /.test(text.slice(end));
  return inRow
    ? { strikes: [{ kind: 'member', start, end, verb: true }], exclusion: 'none' }
    : { strikes: [], exclusion: 'promise' };
}

/** The smallest change that takes the right to pass the work on out, by the pattern that found it. */
export function planFor(hit: Hit, pattern: RegExp): Plan {
  const { start, end, sentence, match } = hit;
  if (pattern === ADJECTIVE) {
    if (/\b(?:is|are|be)(?: [a-z]+,?){0,3}(?: and)? $/.test(sentence.text.slice(0, start)))
      return { strikes: [], exclusion: 'promise' };
    return { strikes: [{ kind: 'member', start, end }], exclusion: 'none' };
  }
  if (pattern === RIGHT) {
    const whole = bracket(hit);
    if (whole) return { strikes: [whole], exclusion: 'none' };
    const open = match.groups?.['open'] ?? '';
    const after = sentence.text.slice(end);
    const to = TO_WHOM.exec(after)?.[0].length ?? 0;
    if (
      /\b(?:with|including|together with|as well as)\b/.test(open) &&
      (/^(?:[,;.)]|$)/.test(after) || to > 0 || TO_USE.test(after))
    ) {
      const from = start - open.length - (open.endsWith(' ') ? 0 : 1);
      // ", with the right to sublicense, to use": both commas go.
      const comma = open.startsWith(',') && /^, (?:to|under)\b/.test(sentence.text.slice(end + to)) ? 1 : 0;
      const until = end + to + comma;
      return { strikes: [{ kind: 'words', start: from, end: until, insert: '' }], exclusion: 'none' };
    }
    return { strikes: [], exclusion: 'tail' };
  }
  if (pattern === VERB) return verbPlan(hit);
  return { strikes: [], exclusion: 'promise' };
}
