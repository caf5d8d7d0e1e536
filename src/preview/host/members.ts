/** Looks members of an object up; one that is not implemented answers ApiNotFound with its name. */
import { HostError } from './errors';
import type { Argument, Kind, Members, Outcome, Targets } from './objects/model';
import { HostObject } from './objects/model';
import { REGISTRY } from './objects/registry';
import type { WordSession } from './session';
import type { Json } from './wire';

/** The members of the object's class. */
export function membersOf<K extends Kind>(object: HostObject<K>): Members<Targets[K]> {
  return REGISTRY[object.kind];
}

/** Calls a method. */
export function callMethod(object: HostObject, name: string, args: readonly Argument[], word: WordSession): Outcome {
  const method = membersOf(object).methods?.[name] ?? notFound(object, name);
  return method(object.target, args, word);
}

/** Follows a navigation property; null for the null object. */
export function follow(object: HostObject, name: string, word: WordSession): HostObject | null {
  const link = membersOf(object).links?.[name] ?? notFound(object, name);
  return link(object.target, word);
}

/** Sets a property. */
export function setProperty(object: HostObject, name: string, value: Json, word: WordSession): void {
  const setter = membersOf(object).setters?.[name] ?? notFound(object, name);
  setter(object.target, value, word);
}

/** Makes one of the objects that an add-in creates itself. */
export function createObject(name: string): HostObject {
  for (const kind of Object.keys(REGISTRY) as Kind[]) {
    const made = make(kind, name);
    if (made !== undefined) return made;
  }
  throw new HostError('ApiNotFound', `${name} is not implemented by this host.`);
}

function make<K extends Kind>(kind: K, name: string): HostObject<K> | undefined {
  const { create } = REGISTRY[kind];
  return create?.name === name ? new HostObject(kind, create.make()) : undefined;
}

/** Always throws. */
export function notFound({ kind }: HostObject, name: string): never {
  throw new HostError('ApiNotFound', `${kind}.${name} is not implemented by this host.`);
}
