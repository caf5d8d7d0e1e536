/** `Word.SearchOptions`, made by the add-in for one search. */
import type { Members, SearchFlag } from './model';

const FLAGS: readonly SearchFlag[] = [
  'MatchCase',
  'MatchWholeWord',
  'MatchPrefix',
  'MatchSuffix',
  'MatchWildcards',
  'IgnorePunct',
  'IgnoreSpace',
];

/** The members of `Word.SearchOptions`. */
export const searchOptionsMembers: Members<Set<SearchFlag>> = {
  create: { name: 'Microsoft.WordServices.SearchOptions', make: () => new Set() },
  scalars: Object.fromEntries(FLAGS.map((flag) => [flag, (set: Set<SearchFlag>) => set.has(flag)])),
  setters: Object.fromEntries(
    FLAGS.map((flag) => [
      flag,
      (set: Set<SearchFlag>, value: unknown) => {
        if (value === true) set.add(flag);
        else set.delete(flag);
      },
    ]),
  ),
  transient: true,
};
