/** Looks members of an object up; one that is not implemented answers ApiNotFound with its name. */
import { HostError } from './errors';
import type { Argument, Kind, Members, Outcome, Targets } from './objects/model';
import { HostObject } from './objects/model';
import { REGISTRY } from './objects/registry';
import type { WordSession } from './session';
import type { Json } from './wire';

/** The requirement set of Word that a member came with, by its wire name; those of 1.3 and before are not listed. */
const SINCE: Readonly<Record<string, string>> = {
  ChangeTrackingMode: '1.4',
  GetComments: '1.4',
  GetReviewedText: '1.4',
  InsertComment: '1.4',
  GetParagraphByUniqueLocalId: '1.6',
  GetTrackedChanges: '1.6',
  UniqueLocalId: '1.6',
  _RegisterEvent: '1.6',
};

/** The members of the object's class. */
export function membersOf<K extends Kind>(object: HostObject<K>): Members<Targets[K]> {
  return REGISTRY[object.kind];
}

/** Calls a method. */
export function callMethod(object: HostObject, name: string, args: readonly Argument[], word: WordSession): Outcome {
  return member(membersOf(object).methods, object, name, word)(object.target, args, word);
}

/** Follows a navigation property; null for the null object. */
export function follow(object: HostObject, name: string, word: WordSession): HostObject | null {
  return member(membersOf(object).links, object, name, word)(object.target, word);
}

/** Sets a property. */
export function setProperty(object: HostObject, name: string, value: Json, word: WordSession): void {
  member(membersOf(object).setters, object, name, word)(object.target, value, word);
}

/** Reads a scalar property or, as an object, what a navigation property leads to. */
export function read(object: HostObject, name: string, word: WordSession): Json | HostObject {
  if (membersOf(object).links?.[name] !== undefined) return follow(object, name, word);
  return member(membersOf(object).scalars, object, name, word)(object.target, word);
}

/** The scalar properties that this Word knows. */
export function scalarNames(object: HostObject, word: WordSession): readonly string[] {
  return Object.keys(membersOf(object).scalars ?? {}).filter((name) => isKnown(name, word));
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

function member<M>(
  members: Readonly<Record<string, M>> | undefined,
  { kind }: HostObject,
  name: string,
  word: WordSession,
): M {
  const found = members?.[name];
  if (found === undefined) throw new HostError('ApiNotFound', `${kind}.${name} is not implemented by this host.`);
  if (!isKnown(name, word)) throw new HostError('ApiNotFound');
  return found;
}

function isKnown(name: string, word: WordSession): boolean {
  const since = SINCE[name];
  return since === undefined || word.supports(since);
}
