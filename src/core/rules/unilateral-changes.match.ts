import type { Contract } from '../contract/contract';
import { isDraftingNote } from '../contract/drafting-note';
import type { Direction, Severity } from '../model';
import type { Match } from './rule';
import type { Hit } from './scan';
import { scanApart } from './scan';
import { toMatch } from './to-match';
import { ACCEPTS, AS_AMENDED, CHANGES, GOES_FIRST, INCORPORATED, ORDERS, PORTAL } from './unilateral-changes.patterns';
import { changeRepair } from './unilateral-changes.repair';

const PATTERNS = [CHANGES, ACCEPTS, AS_AMENDED, INCORPORATED, GOES_FIRST, PORTAL, ORDERS] as const;
const OF_OTHER_SIDE =
  /\b(?:(?:[A-Z][\w&]*|Agency|Client|Company|our|its|their)(?:'s)? |the )(?:[A-Za-z-]+,? (?:and )?){0,4}(?:polic(?:y|ies)|guidelines|terms|rules|code of conduct|codes|standards|handbook|manual|procedures|requirements|instructions)\b[^.;]{0,80}$/;
const LAW =
  /\b(?:act|law|laws|regulations?|directive|code of|statute|convention|schedule|exhibit|appendix|annex|list|articles|plan|protocol|insurance|benefits?|pension|scheme|agreement dated)\b[^.;,]{0,60},? ?\(?$/i;
const MUTUAL =
  /\b(?:mutual(?:ly)?|both parties|parties (?:may|shall|agree)|signed|in writing by|written (?:agreement|consent|amendment)|by agreement|upon agreement)\b/i;
const HARMLESS =
  /\b(?:security|safety|travel|expense|health|invoic\w+|fraud|harassment|anti-\w+|conduct|site|building|privacy|data protection)\b/i;
const RIGHTS = /\b(?:content|rights|licen[cs]e|intellectual|deliverables?|AI|artificial intelligence|terms)\b/i;
/** A version that is named stays as it is. */
const FIXED = /\bversion \d/i;
const YOU = /\b(?:you|your)\b/i;
const NEW_TERMS = /\b(?:chang\w+|modif\w+|amend\w+|updat\w+|revis\w+|new|posted|effective)\b/i;

function isMeant({ sentence: { text }, start, end }: Hit, pattern: RegExp): boolean {
  const before = text.slice(0, start);
  if (pattern === AS_AMENDED) return OF_OTHER_SIDE.test(before) && !LAW.test(before) && !MUTUAL.test(text);
  if (pattern === ACCEPTS) return NEW_TERMS.test(text) && !/\barbitrat\w+/i.test(text);
  if (pattern === CHANGES)
    return !MUTUAL.test(text.slice(end, end + 120)) && !/\b(?:no|only|neither|unless)\b[^.;]{0,40}$/i.test(before);
  if (pattern === INCORPORATED && FIXED.test(text)) return false;
  return !MUTUAL.test(text.slice(start));
}

/** Somebody's own work is at stake: terms for "you", or a party that supplies work. */
function concernsCreator({ parties, paragraphs }: Contract, { sentence }: Hit): boolean {
  return parties.some(({ role }) => role === 'creator') || YOU.test(paragraphs[sentence.paragraph]?.reading.text ?? '');
}

function directionOf({ sentence, start, end }: Hit, pattern: RegExp): Direction | null {
  if (pattern !== CHANGES) return 'creator';
  const frame = sentence.frames().find((candidate) => candidate.start >= start && candidate.start < end);
  const role = (frame?.grantee ?? frame?.grantor)?.role;
  if (role === 'mutual') return null;
  return role === 'creator' ? 'client' : 'creator';
}

function severityOf({ sentence: { text }, text: words }: Hit, pattern: RegExp, contract: Contract): Severity {
  if (pattern === AS_AMENDED)
    return HARMLESS.test(text) && !/\bAI\b|intellectual|content/i.test(text) ? 'low' : 'medium';
  if (contract.words.isServiceTerms && (pattern === CHANGES || pattern === ACCEPTS)) return 'medium';
  return RIGHTS.test(words) || pattern !== CHANGES ? 'high' : 'medium';
}

const REASON: ReadonlyMap<RegExp, string> = new Map([
  [CHANGES, 'lets them change what you agreed to without your signature'],
  [ACCEPTS, 'takes going on for your consent to new terms'],
  [AS_AMENDED, 'binds you to rules that they can rewrite later'],
  [INCORPORATED, 'brings in terms that are not attached and may give wider rights'],
  [GOES_FIRST, 'lets terms outside this document prevail over it'],
  [PORTAL, 'makes delivery depend on terms that may give wider rights'],
  [ORDERS, 'lets terms outside this document govern the work'],
]);

/** Finds ways in which new terms can come in without the creator's signature. */
export function findUnilateralChanges(contract: Contract): readonly Match[] {
  const found: Match[] = [];
  const told = new Set<unknown>();
  for (const { hit, pattern } of scanApart(contract, PATTERNS)) {
    const paragraph = contract.paragraphs[hit.sentence.paragraph];
    if (told.has(hit.sentence) || hit.governing.negative || !isMeant(hit, pattern)) continue;
    if (!concernsCreator(contract, hit)) continue;
    if (paragraph && isDraftingNote(paragraph)) continue;
    const direction = directionOf(hit, pattern);
    if (!direction) continue;
    told.add(hit.sentence);
    found.push(
      toMatch(
        { ...hit, governing: { ...hit.governing, direction, frame: null } },
        {
          severity: severityOf(hit, pattern, contract),
          confidence: 0.8,
          reason: REASON.get(pattern) ?? '',
          repair: changeRepair(hit, pattern),
        },
      ),
    );
  }
  return found;
}
