import type { NoRepair } from '../rule';
import type { Ban } from '../../contract/ai-bans';
import type { Override } from '../../contract/ai-override';
import type { Loophole, LoopholeKind } from '../../contract/ai-loopholes';
import { AI_USE } from '../../language/ai-use';
import type { Repair, Strike } from '../../redline/repair';

type Answer = Repair | NoRepair;

/** What goes before a ban that something else prevails over. */
const OPENING: Readonly<Record<Override['kind'], string>> = {
  'grant-prevails': 'Despite anything else in {Agreement}',
  'other-document-prevails': 'Despite anything else in {Agreement} or in any other document',
  'ends-with-contract': 'During and after {Agreement}',
};

function words(start: number, end: number, insert: string): Strike {
  return { kind: 'words', start, end, insert };
}

/** "train generative AI models" after "to": the whole act is said again, for every kind of system. */
function widenAct({ sentence: { text }, start, end }: Ban, { end: hole }: Loophole, suffix: string): Strike | null {
  if (!/\bto $/i.test(text.slice(0, start))) return null;
  return words(start, Math.max(end, hole), `${AI_USE.replace(/^to /, '')}${suffix}`);
}

/** "will use reasonable efforts not to allow AI training on the Deliverables.": said without the efforts. */
function promise({ sentence: { text } }: Ban, from: RegExp): Strike | null {
  const match = from.exec(text);
  if (!match || /[,;:]/.test(text.slice(match.index))) return null;
  const end = text.length - (text.endsWith('.') ? 1 : 0);
  return words(match.index, end, `will not use the {Deliverables}, or let anyone else use {them}, ${AI_USE}`);
}

function term({ sentence: { text } }: Ban, { start, end }: Loophole): Strike | null {
  const match = /^(during|throughout|within)/i.exec(text.slice(start, end));
  if (!match) return null;
  return words(start, end, `${start === 0 ? 'During' : 'during'} and after {Agreement}`);
}

/** ", which shall not be unreasonably withheld": with the consent that it is about. */
function consent({ sentence: { text } }: Ban): Strike | null {
  const match =
    /,? without (?:(?:the|its|their|your|our|prior|written|express) ){0,4}(?:[\w']+ ){0,2}?(?:consent|permission|approval)[^.;]{0,20}?,? (?:which|and consent|consent)[^.;]{0,60}(?:withheld|delayed|refused|given|granted)[^.;,]{0,40}/i.exec(
      text,
    );
  return match && words(match.index, match.index + match[0].length, ' without a separate signed agreement');
}

/** "Unless the order form says otherwise, Agency may not ...": the condition goes with its comma. */
const OPENS_WITH = /^(?:Unless|Except) [^,;.]{1,140}, (?=\w)/;

function exception({ sentence: { text } }: Ban, { start, end }: Loophole): Strike | null {
  const opening = start === 0 ? (OPENS_WITH.exec(text)?.[0].length ?? 0) : 0;
  if (opening > end) return words(0, opening + 1, text.charAt(opening).toUpperCase());
  const stop = end + (/^[^.;,]{0,40}(?=[.;]|$)/.exec(text.slice(end))?.[0].length ?? 0);
  if (start === 0 || !/^(?:[.;]|$)/.test(text.slice(stop))) return null;
  const from = text.charAt(start - 1) === ' ' ? start - 1 : start;
  return words(from, stop, '');
}

/** "private content" at the end of its clause: "any content, private or public". */
function anyContent({ sentence: { text } }: Ban, { start, end }: Loophole): Strike | null {
  if (!/^(?:[.;]|$)/.test(text.slice(end))) return null;
  const noun = text.slice(start, end).replace(/^private(?:ly shared)? /i, '');
  const isOwned = /\b(?:your|the|their|our|any|all) $/i.test(text.slice(0, start));
  return words(start, end, `${isOwned ? '' : 'any '}${noun}, private or public`);
}

/** "We do not currently use": the word goes; "has no current intention to use": a promise takes its place. */
function intention(ban: Ban, { start, end }: Loophole): Strike | null {
  const text = ban.sentence.text.slice(start, end);
  const adverb = /\b(?:currently|presently)\b/i.exec(text);
  if (adverb && !/\b(?:intend|plan)\b/i.test(ban.sentence.text.slice(end, end + 8)))
    return words(start + adverb.index, start + adverb.index + adverb[0].length + 1, '');
  return promise(
    ban,
    /\b(?:has|have) no (?:current |present )?(?:intentions?|plans?) [^]*$|\b(?:does|do) not (?:currently |presently )?(?:intend|plan) [^]*$/i,
  );
}

const EFFORT =
  /\b(?:will|shall|agrees? to) (?:use|make|apply) (?:(?:all|its|their|our) )?(?:commercially )?(?:reasonable|best|good-faith) (?:efforts|endeavou?rs) [^]*$/i;

/** What closes each kind of loophole; the others have no small change. */
const CLOSE: Partial<Record<LoopholeKind, (ban: Ban, loophole: Loophole) => Strike | null>> = {
  'generative-only': (ban, loophole) => widenAct(ban, loophole, ''),
  'some-models-only': (ban, loophole) => widenAct(ban, loophole, ', public or private'),
  effort: (ban) => promise(ban, EFFORT),
  intention,
  knowledge: (_, { start, end }) => words(start, end + 1, ''),
  term,
  consent,
  exception,
  'private-only': anyContent,
};

/** Closes the loopholes of a ban with as few words as possible; all of them, or none. */
export function weakRestrictionRepair(ban: Ban, override: Override['kind'] | null): Answer {
  // What is not called training stays allowed until a sentence of its own forbids it.
  if (ban.loopholes.some(({ kind }) => kind === 'not-called-training'))
    return { strikes: [], exclusion: 'apart', addPurpose: false };
  const reason = ban.loopholes.map(({ kind }) => kind).find((kind) => kind === 'opt-out' || kind === 'one-clause');
  if (reason !== undefined) return { noEdit: reason };
  const strikes = ban.loopholes.map((loophole) => CLOSE[loophole.kind]?.(ban, loophole) ?? null);
  if (strikes.some((strike) => strike === null)) return { noEdit: 'woven' };
  const closed = strikes.filter((strike) => strike !== null);
  const overlap = closed.some((a, at) => closed.some((b, other) => other > at && a.start < b.end && b.start < a.end));
  if (overlap) return { noEdit: 'woven' };
  if (override === null) return { strikes: closed, exclusion: 'own', addPurpose: false };
  const { text } = ban.sentence;
  const article = /^(?:The|No|Any|All|Neither|In|It|We|You|Each|Such) /.exec(text)?.[0] ?? '';
  const opening = words(0, article.length, `${OPENING[override]}, ${article.toLowerCase()}`);
  return /^[A-Z]/.test(text)
    ? { strikes: [opening, ...closed], exclusion: 'own', addPurpose: false }
    : { noEdit: 'woven' };
}
