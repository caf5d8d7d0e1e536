/** Executes a batch of Office.js: its actions in order, each object path resolved once. */
import { HostError } from './errors';
import { lookAhead } from './looks';
import { callMethod, createObject, follow, membersOf, setProperty } from './members';
import type { Argument, Outcome } from './objects/model';
import { HostObject } from './objects/model';
import { query } from './query';
import type { References } from './references';
import type { WordSession } from './session';
import { ActionType, ObjectPathType } from './wire';
import type {
  ActionInfo,
  ActionResult,
  ArgumentInfo,
  BatchResult,
  Json,
  ObjectPathInfo,
  ReferencedPaths,
  RequestBatch,
} from './wire';

/** An error that a batch is made to stop with. */
export interface Stop {
  /** The index of the action. */
  readonly at: number;
  readonly error: HostError;
}

/** One execution of one batch. */
export class BatchRun {
  private readonly batch: RequestBatch;
  private readonly word: WordSession;
  private readonly references: References;
  private readonly root: HostObject;
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly traceIds: number[] = [];
  /** "Class.member" of what is being done. */
  private location = '';

  constructor(batch: RequestBatch, word: WordSession, references: References) {
    this.batch = batch;
    this.word = word;
    this.references = references;
    this.root = new HostObject('Document', null);
  }

  /** What came of it. The actions before a failing one have taken effect. */
  run(stop?: Stop): BatchResult {
    const results: ActionResult[] = [];
    this.word.looks.begin();
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (stop?.at === index) throw stop.error;
        results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (thrown) {
        return { ...this.failure(index, thrown), Results: results };
      }
    }
    return { Results: results, TraceIds: this.traceIds };
  }

  private failure(index: number, thrown: unknown): BatchResult {
    const { code, message, status } = thrown instanceof HostError ? thrown : internalError(thrown);
    return {
      Results: [],
      TraceIds: this.traceIds,
      Error: { Code: code, Message: message, Location: this.location, HttpStatusCode: status, ActionIndex: index },
    };
  }

  private act(action: ActionInfo): Json {
    const { ActionType: type, Name: name } = action;
    if (type === ActionType.Trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    if (type === ActionType.Method) {
      if (object === null) return { _IsNull: true };
      const outcome = this.call(object, name, this.argumentsOf(action.ArgumentInfo));
      return outcome instanceof HostObject ? this.identify(outcome) : (outcome ?? null);
    }
    if (object === null) return null;
    switch (type) {
      case ActionType.Instantiate:
        return this.identify(object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        this.location = object.kind;
        return query(
          object,
          action.QueryInfo ?? {},
          { camelCase: type === ActionType.QueryAsJson, identify: (each) => this.identify(each) },
          this.word,
        );
      case ActionType.SetProperty:
        this.set(object, name, action.ArgumentInfo?.Arguments?.[0] ?? null);
        return null;
      case ActionType.Update:
        for (const [each, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(object, each.charAt(0).toUpperCase() + each.slice(1), value);
        }
        return null;
      default:
        throw new HostError('NotImplemented', `Actions of type ${type} are not implemented by this host.`);
    }
  }

  private set(object: HostObject, name: string, value: Json): void {
    this.locate(object, name);
    setProperty(object, name, value, this.word);
  }

  private call(object: HostObject, name: string, args: readonly Argument[]): Outcome {
    this.locate(object, name);
    if (name === '_KeepReference') this.references.keep(object);
    else if (name === '_RemoveReference' && typeof args[0] === 'string') this.references.remove(args[0]);
    else if (name === '_RemoveAllReferences') this.references.removeAll();
    else return callMethod(object, name, args, this.word);
    return null;
  }

  private locate({ kind }: HostObject, member: string): void {
    this.location = `${kind}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  /** Null is the null object. Resolved once only: a path may be a method that changes the document. */
  private resolve(id: number): HostObject | null {
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

  private argumentsOf(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(value: Json, path: ReferencedPaths[number] | undefined): Argument {
    return typeof path === 'number' && path !== 0 ? this.resolve(path) : value;
  }

  /** What the client learns an object by; a kept object's reference takes the place of the path on later batches. */
  private identify(object: HostObject): Record<string, Json> {
    const { id, transient = false } = membersOf(object);
    const reference =
      this.batch.AutoKeepReference === true && !transient ? this.references.keep(object) : this.references.idOf(object);
    return {
      ...(id === undefined ? {} : { [id.name]: id.of(object.target) }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}

/** A fault of the host itself, told as loudly as the wire allows. */
function internalError(thrown: unknown): HostError {
  const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError('GeneralException', `The host failed: ${detail}`);
}
