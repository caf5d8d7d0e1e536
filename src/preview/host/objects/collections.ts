/** What all collections offer: the first, the last, the n-th. */
import { HostError } from '../errors';
import type { WordSession } from '../session';
import type { Argument, HostObject, Outcome } from './model';

type Methods<T> = Readonly<Record<string, (self: T, args: readonly Argument[], word: WordSession) => Outcome>>;

/** `getFirst`, `getLast`, their OrNullObject forms and `getItemAt`, over the children that `items` gives. */
export function collectionMethods<T>(items: (self: T) => readonly HostObject[]): Methods<T> {
  return {
    GetFirst: (self) => orThrow(items(self)[0]),
    GetFirstOrNullObject: (self) => items(self)[0] ?? null,
    GetLast: (self) => orThrow(items(self).at(-1)),
    GetLastOrNullObject: (self) => items(self).at(-1) ?? null,
    GetItemAt: (self, [index]) => orThrow(typeof index === 'number' ? items(self)[index] : undefined),
  };
}

/** A thing that must be there; ItemNotFound where it is not. */
export function orThrow<T>(item: T | undefined): T {
  if (item === undefined) throw new HostError('ItemNotFound');
  return item;
}
