/** The objects that a batch speaks of, by its object paths. */
import { HostError } from './errors';
import { lookAhead } from './looks';
import { callMethod, createObject, follow, membersOf } from './members';
import type { Argument, Outcome } from './objects/model';
import { HostObject } from './objects/model';
import type { References } from './references';
import type { WordSession } from './session';
import { ActionType, ObjectPathType } from './wire';
import type { ActionInfo, ArgumentInfo, Json, ObjectPathInfo, ReferencedPaths, RequestBatch } from './wire';

/** Resolves each path once, when it is first needed. */
export class BatchObjects {
  /** "Class.member" of what was used last; of the failing one, after an error. */
  location = '';
  private readonly batch: RequestBatch;
  private readonly word: WordSession;
  private readonly references: References;
  private readonly root = new HostObject('Document', null);
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(batch: RequestBatch, word: WordSession, references: References) {
    this.batch = batch;
    this.word = word;
    this.references = references;
  }

  /** Calls a method; references are kept and removed here. */
  call(object: HostObject, name: string, args: readonly Argument[]): Outcome {
    this.locate(object, name);
    if (name === '_KeepReference') this.references.keep(object);
    else if (name === '_RemoveReference' && typeof args[0] === 'string') this.references.remove(args[0]);
    else if (name === '_RemoveAllReferences') this.references.removeAll();
    else return callMethod(object, name, args, this.word);
    return null;
  }

  /** Notes the member that an action is about to use, without using it. */
  point({ ActionType: type, Name: name, ObjectPathId: id }: ActionInfo): void {
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) return;
    const parent = type === ActionType.Instantiate ? path.ParentObjectPathId : undefined;
    const object = this.resolve(parent ?? id);
    if (object === null) return;
    const member = parent === undefined ? name : path.Name;
    this.location = object.kind;
    if (member !== '') this.locate(object, member);
  }

  /** Notes which member is being used. */
  locate({ kind }: HostObject, member: string): void {
    this.location = `${kind}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  /** Null is the null object. Resolved once only: a path may be a method that changes the document. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath');
    const object = this.reach(path);
    this.resolved.set(id, object);
    return object;
  }

  private reach(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.root;
      case ObjectPathType.NewObject:
        return createObject(path.Name);
      case ObjectPathType.ReferenceId: {
        const kept = this.references.get(path.Name);
        if (kept === undefined) throw new HostError('InvalidObjectPath');
        return kept;
      }
      case ObjectPathType.NullObject:
        return null;
      default:
        return this.reachFromParent(path);
    }
  }

  private reachFromParent(path: ObjectPathInfo): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === ObjectPathType.Property) {
      this.locate(parent, path.Name);
      return follow(parent, path.Name, this.word);
    }
    if (path.Name === 'InsertParagraph') this.word.looks.expect(lookAhead(this.batch, path.Id));
    const isIndexer = path.ObjectPathType === ObjectPathType.Indexer;
    const outcome = this.call(parent, isIndexer ? '_GetItem' : path.Name, this.argumentsOf(path.ArgumentInfo));
    if (outcome === null || outcome instanceof HostObject) return outcome;
    throw new HostError('GeneralException', `${this.location} gives no object.`);
  }

  /** A method's arguments, objects in place of their paths. */
  argumentsOf(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(value: Json, path: ReferencedPaths[number] | undefined): Argument {
    return typeof path === 'number' && path !== 0 ? this.resolve(path) : value;
  }

  /** What the client learns an object by; a kept object's reference takes the place of the path on later batches. */
  identify(object: HostObject): Record<string, Json> {
    const { id, transient = false } = membersOf(object);
    const reference =
      this.batch.AutoKeepReference === true && !transient ? this.references.keep(object) : this.references.idOf(object);
    return {
      ...(id === undefined ? {} : { [id.name]: id.of(object.target) }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}
