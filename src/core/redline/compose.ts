import type { Phrases } from '../language/phrases';
import type { Edit } from '../model';
import { inCapitals } from './capitals';
import { applyEdits, joinEdits } from './edits';
import { grantStop } from './grant-stop';
import { isClosed, isFar, itemEnd, limitPlace, sentenceEnd, type Wanted } from './limit-place';
import { OMITTED, type Named, type Repair } from './repair';
import { insertsBan, namesPurpose, strikeAll } from './strikes';

/** One finding's repair, as the composition needs it. Offsets are in the text of the paragraph. */
export interface Part {
  readonly id: string;
  readonly repair: Repair;
  /** Where the quoted words begin and end. */
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly named: Named;
}

/** The words that a composition inserts, placeholders filled. */
export type Wording = Phrases;

/** The repairs of one sentence; offsets are in the paragraph. */
export interface Group {
  readonly sentence: { readonly start: number; readonly end: number };
  readonly parts: readonly Part[];
}

/** The plan for one paragraph. */
export interface Composition {
  readonly edits: readonly Edit[];
  /** Those whose repair found no place, with the reason. */
  readonly leftOut: readonly { readonly id: string; readonly because: string }[];
}

const HAS_EXCLUSION =
  /\b(?:but not|not be used|may not|will not|shall not)\b[^.;]{0,60}\b(?:AI|artificial intelligence|machine[- ]learning)\b/i;
const HAS_PURPOSE =
  /\b(?:for the (?:sole |limited )?purposes? of|in order to|solely (?:for|to)|in connection with|to (?:operate|provide|promote|enable))\b/i;
const OVERLAPS = 'Its words overlap those of another finding in the sentence, whose change stands.';
const LIMITED =
  'The sentence limits the use with AI in words of its own, and a second limit would not read well beside them. The addendum covers the rest.';
const NO_PLACE = 'Other words follow these, so that a limit cannot stand after them. The addendum covers it.';

/** What is planned for a sentence before it is settled where its paragraph keeps AI out. Offsets are in the sentence. */
interface Draft {
  readonly start: number;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly edits: readonly Edit[];
  readonly dropped: ReadonlySet<string>;
  /** Sentences that follow, each once. */
  readonly after: readonly string[];
  /** Those that nothing is done for, with the reason. */
  readonly homeless: Composition['leftOut'];
  /** AI is left out already. */
  readonly isLimited: boolean;
  /** Those that want AI left out, where nothing does so yet. */
  readonly carrying: readonly Part[];
}

function movedPart(part: Part, by: number): Part {
  const strikes = part.repair.strikes.map((strike) => ({ ...strike, start: strike.start + by, end: strike.end + by }));
  return { ...part, start: part.start + by, end: part.end + by, repair: { ...part.repair, strikes } };
}

/** How a repair wants AI left out; null where it does not, or sees to it itself. */
function wantedBy({ repair: { exclusion } }: Part): Wanted | null {
  return exclusion === 'own' || exclusion === 'none' ? null : exclusion;
}

/** One form for all: what stands apart serves every finding, a promise every grant of use as well. */
function wantedByAll(parts: readonly Part[]): Wanted {
  const wanted = parts.map(wantedBy);
  return wanted.includes('apart') ? 'apart' : wanted.includes('promise') ? 'promise' : 'tail';
}

function insertion(at: number, insert: string): readonly Edit[] {
  return insert === '' ? [] : [{ start: at, end: at, insert }];
}

/** The sentences that repairs want after this one, or their words for the end of what is no sentence. */
function additions(text: string, paragraph: string, parts: readonly Part[], wording: Wording, hasLimit: boolean) {
  const after = new Set<string>();
  const ending = new Set<string>();
  const homeless: { id: string; because: string }[] = [];
  for (const part of parts) {
    const { after: words } = part.repair;
    if (!words) continue;
    const sentence = wording.fillSentences(words.sentence, part.named);
    const which = words.which === undefined ? null : wording.fill(words.which, part.named);
    const beside = words.besideLimit === undefined ? sentence : wording.fillSentences(words.besideLimit, part.named);
    if (paragraph.includes(sentence) || paragraph.includes(beside) || (which !== null && text.includes(which)))
      continue;
    if (isClosed(text)) after.add(hasLimit ? beside : sentence);
    else if (which !== null && !text.endsWith(':')) ending.add(which);
    else homeless.push({ id: part.id, because: NO_PLACE });
  }
  return { after: [...after], ending: [...ending].join(''), homeless };
}

/** A point of a list that the strikes leave nothing of keeps its place. */
function omitted(text: string): readonly Edit[] {
  const start = text.search(/[\p{L}\p{N}]/u);
  return [{ start: Math.max(start, 0), end: itemEnd(text), insert: OMITTED }];
}

function draftOf(paragraph: string, { sentence: { start, end }, parts: own }: Group, wording: Wording): Draft {
  const text = paragraph.slice(start, end);
  const all = own.map((part) => movedPart(part, -start));
  const { edits, dropped } = strikeAll(text, all, wording);
  const parts = all.filter(({ id }) => !dropped.has(id));
  const { after, ending, homeless } = additions(
    text,
    paragraph,
    parts,
    wording,
    parts.some((part) => wantedBy(part) !== null),
  );
  const from = Math.min(...parts.map((part) => part.end));
  const isLimited = wording.isLimited(text) || wording.isBanned(paragraph);
  const isDone = ({ repair: { also = '' } }: Part): boolean => isLimited && paragraph.includes(also);
  // What goes as a whole needs no limit.
  const isOmitted = (part: Part): boolean =>
    edits.some(({ start: from, end: to, insert }) => insert === OMITTED && from <= part.start && part.end <= to);
  const open = parts.filter((part) => wantedBy(part) !== null && !isDone(part) && !isOmitted(part));
  const isLoose = open.length > 0 && HAS_EXCLUSION.test(text.slice(from));
  const silenced = isLoose ? open.filter(({ repair }) => repair.strikes.length === 0) : [];
  const left = applyEdits(text, joinEdits(edits));
  const isEmptied = !/\p{L}{2}/u.test(left.slice(0, itemEnd(left)));
  return {
    start,
    text,
    parts,
    dropped,
    isLimited,
    after,
    homeless: [...homeless, ...silenced.map(({ id }) => ({ id, because: LIMITED }))],
    carrying: isLoose || isEmptied ? [] : open,
    edits: isEmptied ? omitted(text) : [...edits, ...insertion(itemEnd(text), ending)],
  };
}

/** ", for the purposes of ..." at the end of a grant that names none. */
function purposeEdit({ text, parts, edits, isLimited }: Draft, wording: Wording): readonly Edit[] {
  const start = Math.min(...parts.map(({ end }) => end));
  const isOwner = parts.some(({ repair }) => repair.exclusion === 'promise');
  const isWhole = isClosed(text) || /[;,]$/.test(text);
  if (!isWhole || !parts.some(({ repair }) => repair.addPurpose) || isOwner || isLimited) return [];
  const from = lastTouched(parts, edits);
  const { at, stop } = grantStop(text, from, text.length);
  if (
    stop !== '' ||
    isFar(text.slice(from, at)) ||
    text.charAt(at - 1) === ')' ||
    namesPurpose(parts) ||
    HAS_PURPOSE.test(text.slice(start, at))
  )
    return [];
  const isNamed = edits.some(({ insert }) => wording.again(insert) !== insert);
  return insertion(at, isNamed ? wording.again(wording.purpose) : wording.purpose);
}

function lastTouched(parts: readonly Part[], edits: readonly Edit[]): number {
  return Math.max(...parts.map(({ end }) => end), ...edits.map(({ end }) => end));
}

function namedBy(parts: readonly Part[]): Named {
  const fixed = parts.find(({ named }) => named.objectIsFixed)?.named.object ?? null;
  const others = parts.filter(({ named }) => named.objectIsFixed !== true);
  const objects = new Set(others.flatMap(({ named: { object } }) => object ?? []));
  const [only = null] = objects;
  const taker = parts.find(({ named }) => named.taker !== null)?.named.taker ?? null;
  return {
    taker,
    object: others.length === 0 ? fixed : objects.size === 1 ? only : null,
    areMany: objects.size > 1,
    ...(fixed !== null && others.length > 0 ? { beside: fixed } : {}),
    sentence: [...new Set(parts.map(({ named }) => named.sentence ?? ''))].join(' '),
    takerIsOther: taker === null && parts.some(({ named }) => named.takerIsOther),
    passes: parts.some(({ named }) => named.passes),
    objectIsOther: parts.every(({ named }) => named.objectIsOther),
    objectIsFixed: fixed !== null && others.length === 0,
  };
}

const alsoOf = (parts: readonly Part[]): string => parts.find(({ repair }) => repair.also)?.repair.also ?? '';

/** Where and how one sentence that is alone in its paragraph to want so keeps AI out. */
function limitOf(draft: Draft, wording: Wording): { readonly edit: Edit | null; readonly after: string | null } | null {
  const { text, parts, edits, carrying } = draft;
  const wants = wantedByAll(carrying);
  const place = limitPlace(text, wants, Math.min(...carrying.map(({ start }) => start)), lastTouched(parts, edits));
  if (place === null) return null;
  const named = namedBy(carrying);
  const also = alsoOf(carrying);
  const edit = (insert: string) => ({ edit: { start: place.at, end: place.at, insert }, after: null });
  switch (place.form) {
    case 'tail':
      return edit(wording.tail + also);
    case 'promise':
      return edit(wording.promise(text, named) + also);
    case 'bracket':
      return edit(wording.bracket(wants !== 'promise', also));
    case 'comma':
      return edit(wording.bracket(wants !== 'promise', also).replace(/^ \((.*)\)$/, ', $1'));
    case 'sentence':
      return { edit: null, after: wording.ban(named, also) };
  }
}

/**
 * Joins the repairs of a paragraph: every strike once, neighbouring ones merged, the rows and articles repaired, and
 * AI left out once: inside the sentence where one asks for it and it reads well there, otherwise in a sentence of its
 * own after the last that asks. `text` is the paragraph; offsets are in it.
 */
export function compose(text: string, groups: readonly Group[], wording: Wording): Composition {
  const drafts = groups.map((group) => draftOf(text, group, wording)).sort((a, b) => a.start - b.start);
  const wanting = drafts.filter(({ carrying }) => carrying.length > 0);
  const last = wanting.at(-1);
  // Where a promise takes the place of a sentence it serves the whole paragraph.
  const isReplaced = drafts.some(({ parts }) => insertsBan(parts));
  const shared = !isReplaced && wanting.length > 1 && last && isClosed(last.text) ? last : null;
  const everyone = wanting.flatMap(({ carrying }) => carrying);
  const sharedBan = shared ? wording.ban(namedBy(everyone), alsoOf(everyone)) : '';
  const leftOut: { id: string; because: string }[] = [];
  const edits = drafts.flatMap((draft) => {
    const limit =
      shared || isReplaced || draft.carrying.length === 0 ? { edit: null, after: null } : limitOf(draft, wording);
    leftOut.push(...[...draft.dropped].map((id) => ({ id, because: OVERLAPS })));
    const silent = limit === null ? draft.carrying.filter(({ repair }) => repair.strikes.length === 0) : [];
    leftOut.push(...draft.homeless, ...silent.map(({ id }) => ({ id, because: NO_PLACE })));
    const after = [...draft.after, limit?.after ?? '', draft === shared ? sharedBan : ''].filter((each) => each !== '');
    const own = [
      ...draft.edits,
      ...purposeEdit(draft, wording),
      ...(limit?.edit ? [limit.edit] : []),
      ...insertion(
        sentenceEnd(draft.text, lastTouched(draft.parts, draft.edits)),
        after.map((each) => ` ${each}`).join(''),
      ),
    ];
    return joinEdits(inCapitals(draft.text, own)).map(({ start, end, insert }) => ({
      start: start + draft.start,
      end: end + draft.start,
      insert,
    }));
  });
  return { edits: joinEdits(edits), leftOut };
}
