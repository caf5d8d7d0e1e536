import { AI_USE } from '../../language/ai-use';
import type { Repair, Strike } from '../../redline/repair';
import type { NoRepair } from '../rule';
import type { Sharing } from './match';
import { SAME_LIMITS } from './match';

type Answer = Repair | NoRepair;

const words = (start: number, end: number, insert: string, exclusion: Repair['exclusion']): Answer => ({
  strikes: [{ kind: 'words', start, end, insert }],
  exclusion,
  addPurpose: false,
});
const only = (exclusion: Repair['exclusion']): Answer => ({ strikes: [], exclusion, addPurpose: false });

/** "The licence is transferable": one word turns it round. */
const PREDICATE = /\b(?:is|are|be)(?: also| freely| fully)? $/i;
/** Whoever takes the business over, and with it the work. */
export const HEIR = /\b(?:purchaser|buyer|acquir\w+|successor|new owner|surviving|resulting)/i;
/** Follows where the right to pass on is woven into a longer sentence. */
const BOUND: Answer = {
  strikes: [],
  exclusion: 'none',
  addPurpose: false,
  after: {
    sentence: `Whoever takes over {Agreement} or any right under it gets no right ${AI_USE}.`,
    besideLimit: 'Whoever takes over {Agreement} or any right under it is bound by its limits on AI.',
  },
};

/** The clause ends here, so words can be added. */
function closes(text: string, at: number): boolean {
  return /^(?:[.;]|$)/.test(text.slice(at));
}

/** What is shared, as the words before its recipients tell. */
const MANY =
  /\b(?:terms|posts|photos|images|interactions|messages|files|recordings|prompts|inputs|works|materials|\w+,? and \w+) (?:[a-z]+ ){0,8}$/i;
const MASS = /\b(?:information|data|content) (?:[a-z]+ ){0,3}$/i;

function needed(before: string): string {
  return `recipients who need ${MANY.test(before) ? 'them' : MASS.test(before) ? 'it' : '{them}'} for {Permitted Use}`;
}

function adjective({ sentence: { text }, start, end }: Sharing): Answer {
  const isPredicate = PREDICATE.test(text.slice(0, start));
  const alone =
    isPredicate &&
    (!/^,? (?:and |or )?[a-z-]+/i.test(text.slice(end)) ||
      /^ (?:by|to|without|in|under|with|at|for|upon|only)\b/.test(text.slice(end)));
  if (alone) return words(start, start, 'not ', 'none');
  // Of one that is said of with more, nothing but the word itself could go.
  if (isPredicate && !/^(?:,| and| or) [a-z-]+able\b/i.test(text.slice(end))) return only('promise');
  const adverb = /\b(?:freely|fully)-$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { strikes: [{ kind: 'member', start: start - adverb, end }], exclusion: 'none', addPurpose: false };
}

/** What follows belongs to more than one, or to those who would go. */
const GOES_ON = /^[,)]{0,2} (?:have|are|were|each|and|or|of|who)\b/;
/** Where somebody is only told about, inspected or held harmless, nothing is given that others could have too. */
const NOT_GIVEN =
  /\b(?:indemnif\w+|harmless|press release|inspect\w*|royalty payments?|deemed to occur|content of any third party|securities act|exchange act)\b/i;
const GIVEN = /\b(?:grants?|granted|licen[cs]e\w*|rights?|may|permi\w+|authori[sz]\w+|entitled|consents?|use)\b/i;

function isGiven(text: string): boolean {
  return GIVEN.test(text) && !NOT_GIVEN.test(text);
}

/** "Agency and its affiliates" becomes "Agency", where the verb after it stays right. */
function grantees({ sentence: { text }, start, end, text: quoted }: Sharing): Answer {
  const others =
    /(?:,? \(?(?:including|and\/or|and|or|&|together with|as well as|along with)|,) (?:(?:its|their|our|his|her|the|any|[A-Z][\w.]*'s?) )?(?:[\w-]+ ){0,3}?(?:affiliate|subsidiar|parent|successor|assign|licensee|sub-?licensee|designee|nominee|partner|agent|contractor|customer|client|user|vendor|supplier|distributor|(?:service )?provider|group|related|associated|third|others|those|members|sponsors|advertisers)/i.exec(
      quoted,
    );
  if (!isGiven(text)) return { noEdit: 'nothing', isNoFinding: true };
  if (!others || GOES_ON.test(text.slice(end))) return only('promise');
  const from = start + others.index;
  const opens = others[0].includes('(');
  const closes = opens && text.charAt(end) === ')';
  const comma = others[0].startsWith(',') && text.charAt(end) === ',';
  // "(as defined below)" is said of them.
  const plural = /^(?:\(s\)| \((?:as )?defined[^()]{0,40}\))/.exec(text.slice(end))?.[0].length ?? 0;
  return opens && !closes ? only('promise') : words(from, end + plural + (closes || comma ? 1 : 0), '', 'none');
}

function handing({ sentence: { text }, start, match, text: quoted }: Sharing): Answer {
  const to = match.groups?.['to'] ?? '';
  // "the Research License to third parties": a document's name.
  if (/^License\b/.test(quoted)) return { noEdit: 'nothing', isNoFinding: true };
  // Rights and duties pass to whoever takes over, not to those who need the work.
  if (/\brights (?:and|or) obligations\b/i.test(quoted)) return only('promise');
  const from = start + quoted.lastIndexOf(to);
  const until = from + to.length;
  // Beside people who help, only the doubtful recipient goes.
  if ((match.groups?.['first'] ?? '') !== '' && to !== '')
    return { strikes: [{ kind: 'member', start: from, end: until }], exclusion: 'promise', addPurpose: false };
  if (HEIR.test(to)) return closes(text, until) ? words(until, until, SAME_LIMITS, 'none') : only('promise');
  if (to === '' || !/^(?:[.,;)]|$| (?:and|or|to|for|in|at|who|that)\b)/.test(text.slice(until))) return only('promise');
  if (/\b(?:choice|choosing)$/i.test(to))
    return words(
      from,
      until,
      'platforms whose terms do not let the provider use {them} for its own purposes',
      'promise',
    );
  if (/\b(?:outlets?|news|press|broadcasters?|publishers)\b/i.test(to)) return only('promise');
  if (/ (?:through|via) $/.test(text.slice(0, from))) return words(from, until, '{Channels}', 'promise');
  const why = /^ for (?:\w+ ){0,2}\w+(?=[.;]|$)/.exec(text.slice(until))?.[0] ?? '';
  // "Others who work for us": what is said of them is said beside the need.
  const also = /^ (?:who|that)\b/.test(text.slice(until)) ? ' and' : '';
  return words(from, until + why.length, `${needed(text.slice(0, from))}${also}`, 'promise');
}

/** The end of a free assignment: "to any person", "without consent". */
const FREELY =
  /(?:,? in whole or in part)?,? (?:to,? (?:any|anyone|others|third|an?|its|our|their|other|such)\b[^.;,]*(?:, [^.;,]{1,40}){0,4}|without [^.;,]*|freely)$/i;
const TOGETHER = ' together with the business that uses the {Deliverables}';

function assigning({ sentence: { text }, start, end, text: quoted }: Sharing): Answer {
  // "Through its affiliates": nothing passes to them.
  if (!/assign|transfer|convey|novat|pass/i.test(quoted)) return only('promise');
  const after = /^ without (?:notice|your consent)/.exec(text.slice(end))?.[0].length ?? 0;
  if (!closes(text, end + after)) return BOUND;
  const tail = FREELY.exec(quoted);
  const adverb = /\b(?:freely|fully) (?=assign|transfer)/.exec(quoted);
  const kept = tail?.[0].startsWith(',') === true && !tail[0].startsWith(', in whole') ? ',' : '';
  const insert = `${kept}${TOGETHER}${SAME_LIMITS}`;
  const strikes: Strike[] = [
    { kind: 'words', start: tail ? start + tail.index : end, end: tail ? end + after : end, insert },
  ];
  if (adverb && !tail)
    strikes.unshift({
      kind: 'words',
      start: start + adverb.index,
      end: start + adverb.index + adverb[0].length,
      insert: '',
    });
  return { strikes, exclusion: 'none', addPurpose: false };
}

/** The smallest change that keeps the work with those who need it. */
export function repairSharing(hit: Sharing): Answer {
  switch (hit.way) {
    case 'adjective':
      return adjective(hit);
    case 'grantees':
      return grantees(hit);
    case 'users':
    case 'others':
      // What users may do with the work is limited; that they may see it is the point of the service.
      return only('tail');
    case 'handing':
      return handing(hit);
    case 'assigning':
      return assigning(hit);
  }
}
