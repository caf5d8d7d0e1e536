import { matchesIn } from '../matches';
import type { Range } from './sentences';

/** Something that a right lets its holder do: "reproduce". Offsets are in the sentence. */
export interface Right extends Range {
  /** The verb in lower case, as the sentence has it. */
  readonly verb: string;
}

const VERBS =
  'use|copy|reproduce|duplicate|modify|adapt|edit|alter|change|translate|transform|distribute|publish|republish|display|exhibit|show|perform|broadcast|transmit|stream|communicate|sell|resell|rent|lease|offer for sale|license|sub-?licen[cs]e|store|host|cache|index|archive|record|exploit|commerciali[sz]e|make|have made|import|export|manufacture|print|include|incorporate|combine|merge|prepare derivative works|create derivative works|make derivative works|access|download|view|install|execute|run|process|analy[sz]e|train|fine-tune|develop|improve|disclose|share|transfer|assign|promote|advertise|market|release|perform publicly|publicly perform|publicly display';
/** A verb as one of a row: "to use, copy and sell". */
const RIGHT = new RegExp(
  `(?:^ ?|(?:\\b(?:to|may|can|and|or|and\\/or|also|otherwise|publicly|freely)|,|;|\\)|:) )(?:\\([a-z]{1,4}\\) )?(?<verb>${VERBS})\\b`,
  'gi',
);
/** A noun for the same: "the right of reproduction", "for use". */
const NOUN =
  /\b(?<verb>use|reproduction|distribution|publication|display|performance|exploitation|adaptation|modification)\b(?= (?:of|in|on|for|and)\b)/gi;

function firstIn(text: string, { start, end }: Range, patterns: readonly RegExp[]): Range | null {
  let first: Range | null = null;
  for (const pattern of patterns) {
    for (const { index, 0: words } of matchesIn(text.slice(start, end), pattern)) {
      if (!first || start + index < first.start) {
        first = { start: start + index, end: start + index + words.trimEnd().length };
      }
      break;
    }
  }
  return first;
}

/** What a stretch of a sentence lets somebody do, in order. */
export function rightsIn(text: string, range: Range): readonly Right[] {
  const rights: Right[] = [];
  for (const pattern of [RIGHT, NOUN]) {
    if (pattern === NOUN && rights.length > 0) break;
    for (const match of matchesIn(text.slice(range.start, range.end), pattern)) {
      const verb = match.groups?.['verb'] ?? '';
      const start = range.start + match.index + match[0].length - verb.length;
      rights.push({ verb: verb.toLowerCase(), start, end: start + verb.length });
    }
  }
  return rights;
}

const PURPOSE = [
  /\bfor (?:any|all|every|whatever)(?: and all)?(?: [a-z]+,?(?: or| and)?){0,4} ?(?:purposes?|uses?|reasons?)(?: whatsoever)?/gi,
  /\b(?:(?:solely|only|exclusively|strictly) )?(?:for (?:the (?:sole |limited )?purposes? of|(?:the )?use (?:in|by|with)|(?:its|their|your|our|internal|promotional|commercial|editorial|marketing|personal)\b)|in connection with|in order to|as (?:reasonably )?(?:necessary|needed|required) (?:to|for)|to the extent (?:reasonably )?(?:necessary|required) to)[^.;]{3,140}?(?=[,;.]|$| provided| except| unless)/gi,
] as const;
const MEDIA = [
  /\b(?:in|through|via|by|on|using|for) (?:any|all|every)(?: and all)?(?: other)? (?:[a-z]+ ){0,2}?(?:media|medium|formats?|channels?|means|technolog(?:y|ies)|platforms?|form|manner)\b[^,.;]{0,90}/gi,
  /\b(?:in|on|for) (?:print|television|radio|social media|the internet|digital media|film)\b/gi,
] as const;
const TERRITORY = [
  /\bworld-?\s?wide\b|\b(?:throughout|across|in|anywhere in) (?:any part of )?the (?:entire )?(?:world|universe|Territory)\b|\bin (?:any|all) (?:countr(?:y|ies)|territor(?:y|ies)|jurisdictions?)\b/gi,
] as const;
const TERM = [
  /\b(?:perpetual(?:ly)?|in perpetuity|irrevocabl[ey]|forever|for all time|(?:during|throughout|for) the (?:[A-Z][a-z]+ )?[Tt]erm\b[^,.;]{0,40}|for (?:a|an) (?:initial )?(?:period|term|duration) of [^,.;]{3,60}|for \w+(?: \(\d+\))? (?:years?|months?|days?)|for the (?:full |entire |whole )?(?:duration|period|life|term) of [^,.;]{3,60})/g,
] as const;
const SUBLICENSING = [
  /\b(?:(?:with|including|and) (?:the )?rights? to (?:grant (?:and authori[sz]e )?)?)?(?<!non-)(?<!not )sub-?\s?licen[cs]\w*/gi,
] as const;
const EXCEPTION =
  /\b(?:except(?:ing)?|excluding|other than|save (?:for|that)|provided,?(?: however,?)? that|solely|subject to|unless)\b[^.;]{3,220}?(?=, (?:and|but) (?:all|the|[A-Z])|[.;]|$)/g;

/** The limits and the reach of a right, each where the words name one. Offsets are in the sentence. */
export interface GrantTerms {
  readonly purpose: Range | null;
  readonly media: Range | null;
  readonly territory: Range | null;
  readonly term: Range | null;
  readonly exclusive: { readonly kind: 'exclusive' | 'sole' | 'non-exclusive'; readonly at: Range } | null;
  readonly sublicensing: Range | null;
  readonly exceptions: readonly Range[];
  /** What is not granted stays with the giver, in so many words. */
  readonly reserved: boolean;
}

function exclusivityIn(text: string, { start, end }: Range): GrantTerms['exclusive'] {
  const match = /\b(non-?\s?)?(exclusive|exclusively|sole)\b(?! (?:property|owner|discretion|jurisdiction|of))/i.exec(
    text.slice(start, end),
  );
  if (!match) return null;
  const [words, not, word = ''] = match;
  const at = { start: start + match.index, end: start + match.index + words.length };
  return { kind: not ? 'non-exclusive' : /^sole$/i.test(word) ? 'sole' : 'exclusive', at };
}

/** Reads the limits and the reach of a right in a stretch of a sentence. */
export function termsIn(text: string, range: Range): GrantTerms {
  const words = text.slice(range.start, range.end);
  return {
    purpose: firstIn(text, range, PURPOSE),
    media: firstIn(text, range, MEDIA),
    territory: firstIn(text, range, TERRITORY),
    term: firstIn(text, range, TERM),
    exclusive: exclusivityIn(text, range),
    sublicensing: firstIn(text, range, SUBLICENSING),
    exceptions: [...matchesIn(words, EXCEPTION)].map(({ index, 0: exception }) => ({
      start: range.start + index,
      end: range.start + index + exception.length,
    })),
    reserved:
      /\b(?:rights? (?:not (?:expressly |specifically )?(?:granted|licensed)[^.;]{0,30})?(?:are |is )?(?:hereby )?reserved|reserves? all)\b/i.test(
        text,
      ),
  };
}
