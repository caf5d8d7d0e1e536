import { AI_USE } from '../../language/ai-use';
import { isClosed } from '../../redline/limit-place';
import { BAN, OMITTED, type Repair } from '../../redline/repair';
import type { Hit } from './scan';

/** More words say more than one thing, and what else they say should not be lost. */
const LONGEST_SENTENCE = 60;
/** More words are a sentence rather than an entry. */
const LONGEST_ENTRY = 16;
const MARK = /^\W{0,6}(?:(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})[).]\W{1,6})?/i;
const END = /(?:[;,.])?(?: (?:and|or|and\/or))?$/;
/** What tells of the use rather than permits it, or leaves a choice, is no clause that could go. */
const TOLD = /\b(?:you can|you may|choose|object|whether|controls?|settings?)\b|\bopt(?:ing)? out (?:of|from)\b/i;
const LINK = /\]\(|https?:|www\./;

function words(text: string): number {
  return text.split(' ').length;
}

/** Puts the promise to keep AI out in the place of a sentence that says little else; null where it says more. */
export function banInstead({ sentence: { text, stem }, start }: Hit): Repair | null {
  if (
    stem !== '' ||
    !isClosed(text) ||
    text.endsWith('?') ||
    words(text) > LONGEST_SENTENCE ||
    TOLD.test(text) ||
    // A link that goes with the whole purpose is lost with it.
    (LINK.test(text) && (start > 0 || words(text) > LONGEST_ENTRY))
  )
    return null;
  const heading =
    /^(?:[\d.]{1,9} )?[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30}){0,3}[.:] (?=[A-Z])/.exec(text)?.[0].length ?? 0;
  return {
    strikes: [{ kind: 'words', start: heading, end: text.replace(/ ?`{3}$/, '').length, insert: BAN }],
    exclusion: 'own',
    addPurpose: false,
  };
}

/** Takes an entry out that is nothing but the words, such as the purpose in a table; null for other words. */
export function entryOmitted({ sentence: { text }, start, end }: Hit): Repair | null {
  const isWhole = start === 0 && end >= text.length - 1 && !isClosed(text) && words(text) <= LONGEST_ENTRY;
  return isWhole
    ? { strikes: [{ kind: 'words', start, end: text.length, insert: OMITTED }], exclusion: 'none', addPurpose: false }
    : null;
}

/** Takes an item of a list out and leaves its place, so that the others keep their numbers; null for other words. */
export function itemOmitted({ sentence: { text, stem } }: Hit): Repair | null {
  if (stem === '' || text.endsWith(':') || words(text) > LONGEST_SENTENCE) return null;
  const from = MARK.exec(text)?.[0].length ?? 0;
  const to = END.exec(text)?.index ?? text.length;
  return from >= to
    ? null
    : { strikes: [{ kind: 'words', start: from, end: to, insert: OMITTED }], exclusion: 'none', addPurpose: false };
}

/** "Provider may train the model using:" before a list: a few words turn it round, and let no other document turn it back. */
export function negatedBeforeList({ sentence: { text }, start }: Hit): Repair | null {
  const modal = / (?:may|can|will|shall)(?: also)? $/.exec(text.slice(0, start));
  if (!modal || !text.endsWith(':')) return null;
  const at = modal.index + modal[0].length;
  return {
    strikes: [{ kind: 'words', start: at, end: at, insert: 'not, whatever else is agreed, ' }],
    exclusion: 'own',
    addPurpose: false,
  };
}

const PASSIVE =
  /\b(may|can|will|shall)(?: also)? be (?:used|processed|used and processed|retained|collected)\b[^.;:]{0,80}? to $/i;
const REFERS_BACK = /\b(?:such|these|those|the same|the foregoing) (?:purposes?|uses?|training)\b/i;

/** "Content may be used to train models" becomes "may not be used to train, test ..."; `stop` is where the act ends. */
export function passiveTurned({ sentence: { text }, start }: Hit, stop: number): Repair | null {
  const match = PASSIVE.exec(text.slice(0, start));
  if (!match || REFERS_BACK.test(text.slice(stop)) || / (?:to|for) [a-z]/i.test(match[0].slice(0, -4))) return null;
  const at = match.index + (match[1]?.length ?? 0);
  return {
    strikes: [
      { kind: 'words', start: at, end: at, insert: ' not' },
      { kind: 'words', start, end: stop, insert: AI_USE.replace(/^to /, '') },
    ],
    exclusion: 'own',
    addPurpose: false,
  };
}

/** "Developing and deploying our AI": what is run goes on, what is learnt does not. */
export function withoutDeveloping({ text, start }: Hit): Repair | null {
  const pair =
    /^(?:[^.;]{0,60}\b)?((?:training|developing|improving) and )(?=(?:deploying|operating|providing|offering|running)\b)/.exec(
      text,
    );
  if (!pair) return null;
  const end = start + pair[0].length;
  const strike = { kind: 'words', start: end - (pair[1]?.length ?? 0), end, insert: '' } as const;
  return { strikes: [strike], exclusion: 'own', addPurpose: false };
}
