import type { WorkPart } from '../model';
import type { Prose } from './prose';

/** What makes a defined term a word for work, in the words that it stands for. */
const WORK =
  /\b(?:works?|drawings|designs?|illustrations?|photographs?|images|footage|videos?|films?|recordings?|music|songs?|scripts?|texts?|articles|artwork|materials|content|creations|performances?|voice)\b/i;
/** "all drawings and layouts (the "Harlow Assets")". */
const BRACKETED =
  /\(\s?(?:(?:collectively|together|each|all),? )?(?:the |an? )"([A-Z][A-Za-z-]+(?: [A-Z][A-Za-z-]+){0,2})"\s?\)/g;
/** ""Harlow Assets" means all drawings". */
const MEANT = /"([A-Z][A-Za-z-]+(?: [A-Z][A-Za-z-]+){0,2})" (?:shall |will )?(?:means?|refers? to|includes?)\b/g;
const NO_WORK =
  /(?:^|\s)(?:Agreement|Contract|Services?|Term|Territory|Date|Fees?|Part(?:y|ies)|Information|Rights?|Marks?|Purpose|Project|Site|Platform|Website|Software|Products?|Company|Client|Agency|Period|Licen[cs]e|Law|Laws|Model|Training|AI|Use)$/;
/** How far a definition reaches before and after the term. */
const REACH = 400;

/** The words after the last of some characters. */
function afterLast(text: string, characters: readonly string[]): string {
  return text.slice(Math.max(...characters.map((character) => text.lastIndexOf(character))) + 1);
}

/** A term that the contract itself defines for the work, where it uses none of the usual words; null without one. */
export function bespokeWork(prose: Prose): string | null {
  for (const { input, index, 1: term = '' } of prose.matches(BRACKETED)) {
    const clause = afterLast(input.slice(Math.max(0, index - REACH), index), ['.', ';']);
    if (!NO_WORK.test(term) && WORK.test(clause)) return term;
  }
  for (const { input, index, 0: words, 1: term = '' } of prose.matches(MEANT)) {
    const after = input.slice(index + words.length, index + words.length + REACH);
    if (!NO_WORK.test(term) && WORK.test(after)) return term;
  }
  return null;
}

const PARTS: readonly (readonly [WorkPart, RegExp])[] = [
  ['drafts', /\b(?:drafts?|sketches|preliminary|works? in progress|works?-in-progress|mock-?ups|outlines|concepts)\b/i],
  [
    'source-files',
    /\b(?:source (?:files?|code)|(?:layered|native|working|project|raw) (?:files|footage|material)|stems)\b/i,
  ],
  ['rejected', /\b(?:rejected|unused|whether or not (?:\w+ ){0,3}(?:used|accepted|delivered|selected|completed))\b/i],
  ['feedback', /\b(?:feedback|suggestions)\b/i],
  ['derivatives', /\b(?:derivatives?|derivative works|adaptations|modifications)\b/i],
];

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What the definition of a contract's word for the work takes in beyond the finished work; empty without a definition. */
export function coveredBy(prose: Prose, word: string): readonly WorkPart[] {
  const term = new RegExp(`"${escape(word)}"`, 'g');
  const definitions = [...prose.matches(term)].map(({ input, index }) => {
    const before = afterLast(input.slice(Math.max(0, index - REACH), index), ['.']);
    const [after = ''] = /^[^.]*/.exec(input.slice(index, index + REACH)) ?? [];
    return before + after;
  });
  return PARTS.filter(([, pattern]) => definitions.some((text) => pattern.test(text))).map(([part]) => part);
}
