import type { ContractWords } from '../model';

/** Words that contracts use for the work, the likelier ones first. */
const WORK_WORDS = [
  'Deliverables',
  'Work Product',
  'Work Products',
  'Licensed Content',
  'Licensed Materials',
  'Licensed Works',
  'Licensed Work',
  'User Content',
  'Your Content',
  'User Submissions',
  'User Contributions',
  'Creative Assets',
  'Creative Work',
  'Contributions',
  'Contribution',
  'Commissioned Work',
  'Commissioned Works',
  'Recordings',
  'Recording',
  'Photographs',
  'Photos',
  'Images',
  'Artwork',
  'Illustrations',
  'Designs',
  'Manuscript',
  'Footage',
  'Submissions',
  'Interview',
  'Performance',
  'Program',
  'Titles',
  'Works',
  'Work',
  'Materials',
  'Content',
  'Results',
  'your content',
  'your work',
];

const AGREEMENT_WORDS =
  /\b(?:this|these) (Agreement|Contract|Licen[cs]e|Release|Terms(?: of (?:Service|Use))?|Addendum|Statement of Work|Order|Letter|Deed|Policy)\b/g;

/** Words that end in "s" and still are "it". */
const SINGULAR_IN_S = /(?:Sales|News)$/;

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [word, count] of counts) {
    if (count > most) {
      best = word;
      most = count;
    }
  }
  return best;
}

function findWork(text: string): string | null {
  const counts = new Map<string, number>();
  for (const word of WORK_WORDS) {
    const uses = text.match(new RegExp(`\\b${escape(word)}\\b`, 'g'))?.length ?? 0;
    if (uses === 0) continue;
    const defined = new RegExp(`"${escape(word)}"`).test(text);
    // A lone capitalised common word may be anything ("Content" in a heading).
    if (!defined && uses < 2 && !word.includes(' ') && word !== 'Deliverables') continue;
    counts.set(word, uses + (defined ? 10 : 0));
  }
  return mostFrequent(counts);
}

function findAgreement(text: string): string {
  const counts = new Map<string, number>();
  for (const [whole] of text.matchAll(AGREEMENT_WORDS)) counts.set(whole, (counts.get(whole) ?? 0) + 1);
  return mostFrequent(counts) ?? 'this Agreement';
}

function defined(text: string, words: readonly string[]): string | null {
  const word = words.find((candidate) => text.includes(`"${candidate}"`));
  return word === undefined ? null : `the ${word}`;
}

/** Finds the words that a contract uses for its own things; `text` is the reading of the whole contract. */
export function readWords(text: string): ContractWords {
  const found = findWork(text);
  const yours = text.match(/\byour Content\b/g)?.length ?? 0;
  const word = found === 'Content' && yours > 0 ? 'your Content' : found;
  const last = word?.slice(word.lastIndexOf(' ') + 1) ?? '';
  const agreement = findAgreement(text);
  return {
    work: word === null || /^your /i.test(word) ? word : `the ${word}`,
    workIsSingular: word !== null && (!last.endsWith('s') || SINGULAR_IN_S.test(last)),
    agreement,
    project: defined(text, ['Project']),
    permittedUse: defined(text, ['Permitted Use', 'Permitted Uses', 'Permitted Purpose', 'Permitted Purposes']),
    channels: defined(text, ['Permitted Media', 'Permitted Channels']),
    job: /\bproject\b/i.test(text) || !/\bservices\b/i.test(text) ? 'project' : 'services',
    isServiceTerms: /\bTerms\b/.test(agreement) || /\bour (?:services?|platform|website)\b/i.test(text),
  };
}
