import { grantStop } from './grant-stop';

/**
 * The form in which a sentence says that AI is left out: `tail` ", but not to ..." and `promise` ", and Agency will
 * not ..." inside it, `bracket` where a list or nothing follows, `comma` the same after a bracket, `sentence` a sentence of its own after it.
 */
export interface LimitPlace {
  readonly form: 'tail' | 'promise' | 'bracket' | 'comma' | 'sentence';
  readonly at: number;
}

/** What a sentence asks for; see {@link import('./repair').Exclusion}. */
export type Wanted = 'tail' | 'promise' | 'apart';

/** The end of a sentence, with what an editor left out behind it. */
const ENDS = /[.!?]["')\]]{0,3}(?: ?(?:\[[* ]{1,9}\]|`{3}))?$/;
const OPENS_LIST =
  /(?:,? including(?:,? (?:but not limited to|without limitation))?,?(?: (?:to|for|by))?|,? as follows| (?:to|for|by)|,? subject to the following(?: [a-z]+){0,3})?:$/;
/** Words of permission, which ", but not to ..." can follow. */
const PERMITS =
  /\b(?:rights?|licen[cs](?:es?|ed|ing)|permi(?:ts?|tted|ssions?)|authori[sz]\w*|may|can|entitle[sd]?|allow(?:s|ed)?|consents?|free to|uses?|process(?:es)?)\b/i;
/** What is said of a right, which an infinitive cannot follow: "the licence is worldwide". */
const SAID_OF = /\b(?:is|are|be|means?|becomes?)(?: [a-z-]+,?){0,4} $/i;
/** Another verb after the words: what follows it is about something else. */
const SAYS_MORE = / (?:shall|will|must|is|are|has|have)\b/;
/** What a lead-in that gives something says shortly before its list. */
const GIVES =
  /\b(?:assigns?|grants?|transfers?|conveys?|licen[cs]es?|licen[cs]ed|rights?|may|permit\w*|authori[sz]\w*|uses?)\b/;
const LEAD_IN = 160;
/** "Read more about how we use", "responsibility for": nothing is given. */
const TELLS =
  /\bprovided,?(?: however,?)? that [^,;]*:$|\b(?:how|why|whether|responsibilit(?:y|ies)|learn more|read more)\b/i;
/** Numbered parts: what follows the last of them belongs to it alone. */
const PARTS = /(?:^|[\s(])\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) /;
/** The most words' length between the finding and the end of its clause that a reader still joins. */
const NEAR = 160;
const SAME_THOUGHT = 50;
/** More characters say something. */
const LONGEST_HEADING = 60;
const ITEM_END = /(?:[;,]|\.)?(?: (?:and|or|and\/or))?$/;

/** Words that something must follow, and longer ones that no comma or semicolon ends: the next paragraph goes on. */
const OPEN_END = /\b(?:the|an?|of|to|in|for|by|with|and|or|any|all|its|their|our|your|such|from|on|at|as|that|which)$/;
const MARKED = /^\W*\(?(?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})[).]|^[-•*✅]/;
const LONGEST_ITEM = 30;
const LONGEST_ENTRY = 14;

/** True where a reader would not join what stands after these words to what stands before them. */
export function isFar(words: string): boolean {
  return words.length >= NEAR || words.slice(SAME_THOUGHT).includes(',');
}

/** True for words that something must follow, or that are too long for an item without an end. */
export function goesOn(text: string): boolean {
  if (/[;,](?: (?:and|or|and\/or))?$/.test(text)) return false;
  const count = text.split(' ').length;
  return OPEN_END.test(text) || count > (MARKED.test(text) ? LONGEST_ITEM : LONGEST_ENTRY);
}

/** True where the words are a sentence that another can follow. */
export function isClosed(text: string): boolean {
  return ENDS.test(text);
}

/** A heading that has run into the end of a sentence: ". 2.3 Other Uses." */
const RUN_IN =
  /(?<=[a-z\d)\]"'”’][.])(?: (?:\(?[a-z]{1,3}\)|\d+(?:\.\d+)*\.?))? (?:[A-Z][\w'-]*(?:,? (?:and |of |to |for |the |in |with )*|$)){1,7}\.$/;

/** A definition or a numbered clause that has run into it: '. 1.4 "Field" means ...', ". 2.2 In addition". */
const DEFINES_NEXT = /(?<=[a-z\d)\]][.]) (?:\d+(?:\.\d+)*\.? ["\u201c][A-Z]|\d+\.\d+\.? [A-Z][a-z]+,? [a-z])/g;

/** Where a sentence whose words concerned end at `from` ends itself, but for a heading or a definition that has run into it. */
export function sentenceEnd(text: string, from: number): number {
  for (const { index } of text.matchAll(DEFINES_NEXT)) if (index >= from) return index;
  const heading = RUN_IN.exec(text);
  return heading && heading[0].length < LONGEST_HEADING ? heading.index : text.length;
}

/** Where words stand that end what is no sentence: before the "; and" of an item. */
export function itemEnd(text: string): number {
  return ITEM_END.exec(text)?.index ?? text.length;
}

/** True where a title in quotation marks ends the sentence, which more words would become part of. */
function endsInQuotes(text: string, at: number): boolean {
  return /["'”’]/.test(text.slice(at)) && (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/**
 * Where a sentence best says that AI is left out, and how. `first` is where the words concerned begin, `from` where
 * the last of them ends; null where nothing would read well.
 */
export function limitPlace(text: string, wants: Wanted, first: number, from: number): LimitPlace | null {
  const list = OPENS_LIST.exec(text);
  if (list && (!GIVES.test(text.slice(-LEAD_IN)) || TELLS.test(text))) return null;
  if (list) return { form: 'bracket', at: list.index };
  const { at, stop } = grantStop(text, from, text.length);
  const isTail =
    wants === 'tail' &&
    !SAYS_MORE.test(text.slice(from, at)) &&
    PERMITS.test(text.slice(0, at)) &&
    !SAID_OF.test(text.slice(0, first));
  if (wants === 'apart' && isClosed(text)) return { form: 'sentence', at: text.length };
  // A comma far on may open something that the grant is not about.
  const isShort = !isFar(text.slice(from));
  const isPlain = stop === '' && isShort && !PARTS.test(text) && !endsInQuotes(text, at);
  if (isClosed(text))
    return isPlain ? { form: isTail ? 'tail' : 'promise', at } : { form: 'sentence', at: text.length };
  const end = itemEnd(text);
  if ((stop !== '' && at < end) || goesOn(text)) return null;
  if (/, whether\b/.test(text.slice(from, end))) return null;
  if (isTail) return { form: 'tail', at: end };
  return isFar(text.slice(from, end))
    ? null
    : { form: /[)\]]$/.test(text.slice(0, end)) ? 'comma' : 'bracket', at: end };
}
