import type { Actor } from './actors';
import { ROLE_WORDS } from './roles';

/** Common words for somebody whom a contract may mean by them: "Indemnitee", "the Underwriters". */
const COMMON =
  /^(?:the|each|any|such|other|all|every|either) |^(?:indemnit(?:ee|or)s?|indemnified|underwriters?|agents?|holders?|trustees?|lenders?|banks?|borrowers?|landlord|tenant|dealers?|directors?|officers?|affiliates?|representatives?|managers?|operators?|guarantors?|parent|subsidiar(?:y|ies)|investors?|shareholders?|stockholders?|members?|executor|government|state|end users?)$/i;
const ROLES = new Set(ROLE_WORDS);

/** True where somebody is called by a name of their own ("Brightline", "Tessel Ltd") and not by what they are. */
export function isProperName({ name, role }: Actor): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return role === 'unknown' && /^[A-Z]/.test(name) && !COMMON.test(name) && !ROLES.has(last.replace(/s$/, ''));
}
