import type { ContractWords, WritingStyle } from '../model';

/** What inserted words are adapted to. */
export interface Style extends WritingStyle {
  readonly spelling: 'licence' | 'license';
}

/** The style of a contract; where it was not read, that of the texts themselves. */
export function styleOf({ spelling = 'licence', style }: Pick<ContractWords, 'spelling' | 'style'>): Style {
  return { spelling, ...(style ?? { verbs: 'ise', nouns: 'our', quotes: 'straight', duty: 'will' }) };
}

/** Stems that take "-ise" or "-ize" and are no other word with it. */
const VERB =
  /\b((?:anonym|author|categor|character|commercial|custom|digit|emphas|final|general|initial|maxim|minim|monet|optim|organ|personal|real|recogn|summar|synthes|token|util)i)[sz](e|es|ed|er|ers|ing|able|ation|ations|ational)\b/gi;
const OUR = /\b(behavi|col|endeav|fav|hon|lab|neighb)ou?r(s|ed|ing|able|ite|ites|ful)?\b/gi;
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/\b([Cc])atalog(s?)\b/g, '$1atalogue$2'],
  [/\b([Dd])efense(s?)\b/g, '$1efence$2'],
  [/\b([Aa])nalyz(e[sd]?|ing)\b/g, '$1nalys$2'],
];
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\b([Cc])atalogue(s?)\b/g, '$1atalog$2'],
  [/\b([Dd])efence(s?)\b/g, '$1efense$2'],
  [/\b([Aa])nalys(e[sd]?|ing)\b(?<!\banalyses)/g, '$1nalyz$2'],
];
/** The noun alone: the verb has an "s" everywhere. */
const LICENSE_NOUN =
  /\b(the|an?|this|such|any|no|each|every|exclusive|limited|separate|written|further|data|sub-?)( ?)(sub-?)?([Ll])icense(s?)\b/gi;
const LICENCE = /\b(?:sub-?)?licences?\b/gi;

/** Writes words as the contract spells them. */
export function spelled(text: string, { spelling, verbs, nouns }: Style): string {
  const regional = (nouns === 'our' ? BRITISH : AMERICAN).reduce(
    (words, [from, to]) => words.replace(from, to),
    text
      .replace(VERB, (_, stem: string, ending: string) => stem + (verbs === 'ise' ? 's' : 'z') + ending)
      .replace(OUR, (_, stem: string, ending: string | undefined) => stem + nouns + (ending ?? '')),
  );
  return spelling === 'license'
    ? regional.replace(LICENCE, (noun) => noun.replace(/c(?=es?$)/, 's').replace(/C(?=ES?$)/, 'S'))
    : regional.replace(LICENSE_NOUN, (whole: string) => whole.replace(/icense(s?)$/i, 'icence$1'));
}

/** Quotes as the contract does: opening marks after a space or a bracket, closing ones elsewhere. */
export function quoted(text: string, { quotes }: Style): string {
  if (quotes === 'straight') return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
  return text
    .replace(/(^|[\s([\u201c\u2018\u2014-])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/(^|[\s([\u201c])'(?=\w)/g, '$1\u2018')
    .replace(/'/g, '\u2019');
}

/** The will that one leaves is no duty. */
const WILL = /\bwill\b(?<!\b(?:the|at|an?|free|good|my|your|his|her) will)/g;

/** Binds as the contract does: "shall" where it says so. */
export function bound(text: string, { duty }: Style): string {
  return duty === 'shall' ? text.replace(WILL, 'shall') : text;
}
