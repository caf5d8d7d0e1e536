import type { Contract } from '../../contract/contract';
import type { Role } from '../../contract/roles';
import { roleOfWord } from '../../contract/roles';

const NAME = /\b(?:you|your|yours|we|our|us|ours|my|I|me|[A-Z][\w&-]*(?: [A-Z][\w&-]*)?)\b/g;
const PRONOUN: Readonly<Record<string, string>> = {
  your: 'you',
  yours: 'you',
  our: 'we',
  us: 'we',
  ours: 'we',
  my: 'i',
  me: 'i',
};
const MUTUAL = /\b(?:a|either|neither|each|both|any|no|receiving|recipient|other) part(?:y|ies)\b|\bthe parties\b/i;

/**
 * The role of the last one named in these words, possessives included ("Artist's remedies"), which the actors of a
 * sentence leave out; null where nobody is, `mutual` where both sides are.
 */
export function lastNamed(words: string, { parties }: Contract): Role | null {
  if (MUTUAL.test(words)) return 'mutual';
  let last: Role | null = null;
  for (const [name] of words.matchAll(NAME)) {
    const key = PRONOUN[name.toLowerCase()] ?? name.toLowerCase();
    const party = parties.find((each) => each.name.toLowerCase().replace(/^the /, '') === key);
    const role = party?.role ?? roleOfWord(key);
    if (role !== 'unknown') last = role;
  }
  return last;
}
