import type { WritingStyle } from '../model';
import type { Prose } from './prose';

const SHALL = /\bshall\b/g;
const WILL = /\bwill\b/g;
/** Fewer than this may be quoted from elsewhere. */
const LEAST_SHALL = 3;

const STEMS =
  '(?:author|categor|character|custom|digit|emphas|final|general|individual|maxim|memorial|minim|monet|optim|organ|real|recogn|summar|util)';
const ENDINGS = '(?:e|es|ed|er|ers|ing|ation|ations)';
const ISE = new RegExp(`\\b${STEMS}is${ENDINGS}\\b`, 'gi');
const IZE = new RegExp(`\\b${STEMS}iz${ENDINGS}\\b`, 'gi');
const OUR = /\b(?:behaviour|colour|endeavour|favour|honour|labour|neighbour)/gi;
const OR = /\b(?:behavior|color|endeavor|favor|honor|labor|neighbor)(?!ar)/gi;

/** How a contract spells and binds, as far as its words tell; where they do not, as its word for a licence suggests. */
export function readHouseStyle(prose: Prose, spelling: 'licence' | 'license'): Omit<WritingStyle, 'quotes'> {
  const [ise, ize, our, or] = [ISE, IZE, OUR, OR].map((pattern) => prose.count(pattern)) as [
    number,
    number,
    number,
    number,
  ];
  const isBritish = our === or ? spelling === 'licence' || ise > ize : our > or;
  const shall = prose.count(SHALL);
  return {
    verbs: ise === ize ? (isBritish ? 'ise' : 'ize') : ise > ize ? 'ise' : 'ize',
    nouns: isBritish ? 'our' : 'or',
    duty: shall >= LEAST_SHALL && shall > prose.count(WILL) ? 'shall' : 'will',
  };
}

/** Whether texts quote with curly or straight marks, apostrophes included; straight where they have none. */
export function quotesOf(texts: Iterable<string>): WritingStyle['quotes'] {
  let balance = 0;
  for (const text of texts) {
    balance += text.match(/[\u2018\u2019\u201c\u201d]/g)?.length ?? 0;
    balance -= text.match(/["']/g)?.length ?? 0;
  }
  return balance > 0 ? 'curly' : 'straight';
}
