import type { ContractWords } from '../model';
import { readDefinedWords } from './defined-words';
import { readHouseStyle } from './house-style';
import type { Prose } from './prose';
import { bespokeWork, coveredBy } from './work-definition';

/** Words that contracts use for the work, the likelier ones first. */
const WORK_NAMES = [
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

const AGREEMENT_NAMES = [
  'Agreement',
  'Contract',
  'License',
  'Licence',
  'Release',
  'Terms of Service',
  'Terms of Use',
  'Terms',
  'Addendum',
  'Statement of Work',
  'Order',
  'Letter',
  'Deed',
  'Policy',
];

/** Words that end in "s" and still are "it". */
const SINGULAR_IN_S = /(?:Sales|News)$/;

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A word with the patterns of its uses and of its definition. */
const WORK_WORDS = WORK_NAMES.map((word) => ({
  word,
  use: new RegExp(`\\b${escape(word)}\\b`, 'g'),
  definition: new RegExp(`"${escape(word)}"`, 'g'),
}));

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

function findWork(prose: Prose): string | null {
  const counts = new Map<string, number>();
  for (const { word, use, definition } of WORK_WORDS) {
    const uses = prose.count(use);
    if (uses === 0) continue;
    const defined = prose.count(definition) > 0;
    // A lone capitalised common word may be anything ("Content" in a heading).
    if (!defined && uses < 2 && !word.includes(' ') && word !== 'Deliverables') continue;
    counts.set(word, uses + (defined ? 10 : 0));
  }
  return mostFrequent(counts);
}

/** "this Agreement", "these Terms": each with the pattern of its uses. */
const AGREEMENTS = ['this', 'these'].flatMap((article) =>
  AGREEMENT_NAMES.map((name) => ({
    words: `${article} ${name}`,
    use: new RegExp(
      `\\b[Tt]${article.slice(1)} ${name}\\b${name === 'Terms' ? '(?! of (?:Service|Use)\\b)' : ''}`,
      'g',
    ),
  })),
);

function findAgreement(prose: Prose): string {
  const counted = AGREEMENTS.map(({ words, use }) => ({ words, use, count: prose.count(use) }));
  const most = Math.max(...counted.map(({ count }) => count));
  const best = counted.filter(({ count }) => count === most && count > 0);
  if (best.length < 2) return best[0]?.words ?? 'this Agreement';
  // Of equals the one that the contract uses first.
  const any = new RegExp(best.map(({ use }) => use.source).join('|'), 'g');
  for (const [first] of prose.matches(any)) return `t${first.slice(1)}`;
  return 'this Agreement';
}

const YOUR_CONTENT = /\byour Content\b/g;
const PROJECT = /\bproject\b/gi;
const SERVICES = /\bservices\b/gi;
const OUR_SERVICE = /\bour (?:services?|platform|website)\b/gi;

const LICENCE = /\blicences?\b/gi;
/** The noun alone: the verb has an "s" everywhere. */
const LICENSE = /\b(?:the|an?|this|such|any|exclusive|limited|perpetual|free|paid-up) licenses?\b/gi;

/** Finds the words that a contract uses for its own things. How it quotes only its own text tells: straight here. */
export function readWords(prose: Prose): ContractWords {
  const found = findWork(prose) ?? bespokeWork(prose);
  const word = found === 'Content' && prose.count(YOUR_CONTENT) > 0 ? 'your Content' : found;
  const last = word?.slice(word.lastIndexOf(' ') + 1) ?? '';
  const agreement = findAgreement(prose);
  const spelling = prose.count(LICENCE) > prose.count(LICENSE) ? 'licence' : 'license';
  return {
    work: word === null || /^your /i.test(word) ? word : `the ${word}`,
    workIsSingular: word !== null && (!last.endsWith('s') || SINGULAR_IN_S.test(last)),
    agreement,
    ...readDefinedWords(prose),
    job: prose.count(PROJECT) > 0 || prose.count(SERVICES) === 0 ? 'project' : 'services',
    isServiceTerms: /\bTerms\b/.test(agreement) || prose.count(OUR_SERVICE) > 0,
    workCovers: found === null ? [] : coveredBy(prose, found),
    spelling,
    style: { ...readHouseStyle(prose, spelling), quotes: 'straight' },
  };
}
