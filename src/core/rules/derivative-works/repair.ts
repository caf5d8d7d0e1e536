import type { Repair, Strike } from '../../redline/repair';
import type { Derivation } from './match';
import type { Hit } from '../common/scan';

const BEFORE = /(?:,? (?:and\/or|and|or)|,) (?:to )?$/;
const AFTER = /^(?:,? (?:and\/or|and|or)|,) /;
/** The other verbs of a grant: one of them right before shows that the row shares its object. */
const ROW_VERB =
  /\b(?:use|reproduce|copy|modify|adapt|publish|distribute|display|perform|transmit|host|store|create|translate|sell|print|show|exploit|license|market|make|edit|broadcast|exhibit|archive|stream|combine|record|process|share|promote|crop|run|download|upload|alter|cache|sublicense|reformat|excerpt|resize|save|export|post)$/i;
/** Where changing the work is the point of the job, the right to do so stays. */
const SOFTWARE = /\b(?:software|source code|code|website|web site|app|application|film|video|footage|template)s?\b/i;

const keep = (exclusion: Repair['exclusion']): Repair => ({ strikes: [], exclusion, addPurpose: false });

/** The bracket that the words stand alone in: " (including to create derivative works)". */
function bracket({ sentence: { text }, start, end }: Hit): Strike | null {
  const open = text.lastIndexOf('(', start);
  if (
    open < 0 ||
    start - open > 24 ||
    text.slice(open, start).includes(')') ||
    !/^(?: (?:thereof|of it|of them))?\)/.test(text.slice(end))
  )
    return null;
  return {
    kind: 'words',
    start: text.charAt(open - 1) === ' ' ? open - 1 : open,
    end: text.indexOf(')', end) + 1,
    insert: '',
  };
}

/** Adapting is the same right under another name, so it goes with the derivative works of its row. */
function siblings({ sentence: { text }, start, end }: Hit): readonly Strike[] {
  const from = Math.max(0, start - 160);
  const row = text.slice(from, Math.min(text.length, end + 90));
  return [...row.matchAll(/(?<=,|\band|\bor)\s(adapt)(?=,| and | or )/g)].map(({ index }) => ({
    kind: 'member',
    verb: true,
    start: from + index + 1,
    end: from + index + 6,
  }));
}

function derivation(hit: Derivation): Repair {
  const { sentence, start, end } = hit;
  const { text } = sentence;
  if (SOFTWARE.test(text.slice(start, end + 120))) return keep('tail');
  const whole = bracket(hit);
  if (whole) return { strikes: [whole], exclusion: 'tail', addPurpose: false };
  const before = text.slice(0, start);
  const separator = BEFORE.exec(before);
  const row = separator !== null && ROW_VERB.test(before.slice(0, separator.index));
  const follows = AFTER.test(text.slice(end));
  if (row && !/ to $/.test(separator[0])) {
    return {
      strikes: [{ kind: 'member', verb: true, start, end }, ...siblings(hit)],
      exclusion: 'tail',
      addPurpose: false,
    };
  }
  if (/^as (?:the|a) /i.test(hit.text)) {
    const list = /^(?:,[^,.;]{0,40},)?[^,.;]{0,30}/.exec(text.slice(end))?.[0] ?? '';
    return /^[.;]|^$/.test(text.slice(end + list.length))
      ? {
          strikes: [{ kind: 'words', start, end: end + list.length, insert: 'for {Permitted Use}' }],
          exclusion: 'tail',
          addPurpose: false,
        }
      : keep('tail');
  }
  // The only verb: edits that the job needs take its place.
  if (
    !separator &&
    !follows &&
    / (?:of|from|based (?:up)?on|using)$/.test(hit.text) &&
    /^(?:create|make|prepare|produce)/i.test(hit.text)
  ) {
    return {
      strikes: [{ kind: 'words', start, end, insert: 'make edits needed for {Permitted Use} to' }],
      exclusion: 'tail',
      addPurpose: false,
    };
  }
  return keep('tail');
}

/** The smallest change that leaves ordinary edits and takes out the making of other works. */
export function repairDerivation(hit: Derivation): Repair {
  switch (hit.way) {
    case 'derive':
      return derivation(hit);
    case 'change':
      return keep('tail');
    case 'noun':
    case 'owned':
      return keep('promise');
  }
}
