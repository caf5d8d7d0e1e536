import { AI_USE } from '../../language/ai-use';
import type { Repair } from '../../redline/repair';
import type { NoRepair } from '../rule';
import type { Hit } from '../common/scan';
import {
  banInstead,
  entryOmitted,
  itemOmitted,
  negatedBeforeList,
  passiveTurned,
  withoutDeveloping,
} from '../common/turned-round';

type Answer = Repair | NoRepair;

/** A stop ends a limb only before a space: "help.example.com" goes on. */
const LIMB_END =
  /[;)]|\.(?=\s|$)|,? (?:and|or) (?=(?:to|for) )|,? (?:provided|subject to|unless|so long as|whether)\b|$/g;
const INCLUDING =
  /,? (?:including|such as)(?:,? (?:but not limited to|without limitation|for example),?)? (?:(?:for|to|the|in|by) ){0,2}$/i;
/** The longest run of words that is struck as one purpose. */
const LONGEST_LIMB = 170;

/** Where the limb that goes on at `from` ends; a bracket that opens in it belongs to it. */
function limbEnd(text: string, from: number): number {
  const rest = text.slice(from);
  for (const { index, 0: stop } of rest.matchAll(LIMB_END)) {
    const inside = rest.slice(0, index);
    const depth = inside.split('(').length - inside.split(')').length;
    if (depth <= 0) return from + index;
    if (stop === ')' && depth === 1) return from + index + 1;
  }
  return text.length;
}

/** Words that no strike may take along: links, and what a subordinate clause only tells of. */
const LINK = /\]\(|https?:|www\./;
const TOLD =
  /\b(?:how|whether|why|where|when|if|that|which|who|explains?|describes?)(?: (?:we|they|it|you|[A-Z]\w+))? ?$/i;
const MAKES =
  /^(?:(?:also|help|to|develop|improve|build|test|train|enhance|fine-tune|evaluate),? (?:and |or )?){0,4}$/i;

/** "(including for AI training purposes)": the whole bracket goes. */
function inBracket({ sentence: { text }, start, end }: Hit): Answer | null {
  const open = text.lastIndexOf('(', start);
  const close = text.indexOf(')', end);
  if (open < 0 || close < 0 || text.slice(open, start).includes(')')) return null;
  if (!/^\((?:including|such as|e\.g\.)/i.test(text.slice(open)) || close - end > 40) return null;
  const from = text.charAt(open - 1) === ' ' ? open - 1 : open;
  return {
    strikes: [{ kind: 'words', start: from, end: close + 1, insert: '' }],
    exclusion: 'tail',
    addPurpose: false,
  };
}

/** What is said of the example goes with it. */
const KINDS_OF = /^, whether [^.;,)]{1,60}/;

/** ", including the training of AI models": from the comma to the end of the example. */
function inExample({ sentence: { text }, start, end }: Hit): Answer | null {
  const opening = INCLUDING.exec(text.slice(0, start));
  const limb = limbEnd(text, end);
  const stop = limb + (KINDS_OF.exec(text.slice(limb))?.[0].length ?? 0);
  if (
    !opening ||
    stop - start > LONGEST_LIMB ||
    LINK.test(text.slice(end, stop)) ||
    /,| and /.test(text.slice(end, limb))
  )
    return null;
  return {
    strikes: [{ kind: 'words', start: opening.index, end: stop, insert: '' }],
    exclusion: 'tail',
    addPurpose: false,
  };
}

/** One purpose of several ("to display it, to train our models, and to promote the service"): a member of the row. */
function inRow({ sentence: { text }, start, end }: Hit): Answer | null {
  const before = text.slice(0, start);
  const opening =
    /(?:(,| and|, and| or|, or) )?((?:to|for)(?: (?:develop|improve|build|test|enhance)(?:,|,? and|,? or))? )$/.exec(
      before,
    );
  if (!opening) return null;
  const from = start - (opening[2]?.length ?? 0);
  const stop = limbEnd(text, end);
  const follows = /^(?:,? (?:and|or)|,) (?:to|for) /.test(text.slice(stop));
  const precedes = opening[1] !== undefined;
  if ((!follows && !precedes) || stop - start > LONGEST_LIMB || LINK.test(text.slice(end, stop))) return null;
  return { strikes: [{ kind: 'member', start: from, end: stop }], exclusion: 'tail', addPurpose: false };
}

/** "for product development and model training purposes": nouns in a row give way to the purpose. */
function asPurpose({ sentence: { text }, start, end }: Hit): Answer | null {
  const row = /\bfor (?:[a-z-]+ ){1,4}(?:and|or) $/.exec(text.slice(0, start));
  if (!row || !/^(?: purposes)?(?:[.;]|$)/.test(text.slice(end))) return null;
  const stop = end + (text.startsWith(' purposes', end) ? ' purposes'.length : 0);
  return {
    strikes: [{ kind: 'words', start: row.index, end: stop, insert: 'for {Permitted Use}' }],
    exclusion: 'tail',
    addPurpose: false,
  };
}

const NEGATED: Readonly<Record<string, string>> = { may: 'may not', can: 'cannot', will: 'will not' };

/** "We use your files to train our models": the only purpose, so the sentence is turned round. */
function alone({ sentence: { text }, start, end, governing: { frame } }: Hit): Answer | null {
  if (!frame || (frame.kind !== 'permission' && frame.kind !== 'statement')) return null;
  if (TOLD.test(text.slice(0, frame.start))) return null;
  const adverb = /^ (?:still|also|further)\b/.exec(text.slice(frame.end))?.[0].length ?? 0;
  const between = text.slice(frame.end, start);
  // Before a list the verb permits the other items too.
  if (/[:;]/.test(between)) return null;
  const stop = limbEnd(text, end);
  const purpose = between.lastIndexOf(' to ');
  if (purpose < 0 || !MAKES.test(between.slice(purpose + 4)) || (between.match(/ (?:to|for) /g)?.length ?? 0) > 1)
    return null;
  if (stop - start > LONGEST_LIMB || LINK.test(text.slice(end, stop))) return null;
  // "unless you opt out" would turn a ban round again.
  const optOut = /^,? unless you [^.;]*/.exec(text.slice(stop))?.[0].length ?? 0;
  const verb = /^(may|can|will)?(?: ?also)? ?(use|process|share|collect|analy[sz]e)?$/.exec(
    text.slice(frame.start, frame.end),
  );
  if (!verb) return null;
  const [, modal, act] = verb;
  const turned =
    modal === undefined ? `do not ${act ?? 'use'}` : `${NEGATED[modal] ?? modal}${act === undefined ? '' : ` ${act}`}`;
  return {
    strikes: [
      { kind: 'words', start: frame.start, end: frame.end + adverb, insert: turned },
      {
        kind: 'words',
        start: frame.end + purpose + 4,
        end: stop + optOut,
        insert: `${AI_USE.replace(/^to /, '')}${optOut > 0 ? ', unless you first sign a separate agreement' : ''}`,
      },
    ],
    exclusion: 'own',
    addPurpose: false,
  };
}

/** The smallest change that takes a permission to train out of its sentence; offsets are in the sentence's text. */
export function repairTrainingGrant(hit: Hit): Answer {
  return (
    withoutDeveloping(hit) ??
    inBracket(hit) ??
    inExample(hit) ??
    inRow(hit) ??
    alone(hit) ??
    passiveTurned(hit, limbEnd(hit.sentence.text, hit.end)) ??
    asPurpose(hit) ??
    negatedBeforeList(hit) ??
    itemOmitted(hit) ??
    entryOmitted(hit) ??
    banInstead(hit) ?? { noEdit: 'woven', orOmit: true }
  );
}
