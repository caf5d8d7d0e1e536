/** Executes a batch of Office.js: its actions in order. */
import { HostError } from './errors';
import { BatchObjects } from './batch-objects';
import { setProperty } from './members';
import { HostObject } from './objects/model';
import { query } from './query';
import type { References } from './references';
import type { WordSession } from './session';
import { ActionType } from './wire';
import type { ActionInfo, ActionResult, BatchResult, Json, RequestBatch } from './wire';

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
  private readonly objects: BatchObjects;
  private readonly traceIds: number[] = [];

  constructor(batch: RequestBatch, word: WordSession, references: References) {
    this.batch = batch;
    this.word = word;
    this.objects = new BatchObjects(batch, word, references);
  }

  /** What came of it. The actions before a failing one have taken effect. */
  run(stop?: Stop): BatchResult {
    const results: ActionResult[] = [];
    this.word.looks.begin();
    this.word.index.clear();
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (stop?.at === index) {
          this.objects.point(action);
          throw stop.error;
        }
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
      Error: {
        Code: code,
        Message: message,
        Location: this.objects.location,
        HttpStatusCode: status,
        ActionIndex: index,
      },
    };
  }

  private act(action: ActionInfo): Json {
    const { ActionType: type, Name: name } = action;
    if (type === ActionType.Trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.objects.resolve(action.ObjectPathId);
    if (type === ActionType.Method) {
      if (object === null) return { _IsNull: true };
      const outcome = this.objects.call(object, name, this.objects.argumentsOf(action.ArgumentInfo));
      return outcome instanceof HostObject ? this.objects.identify(outcome) : (outcome ?? null);
    }
    if (object === null) return null;
    switch (type) {
      case ActionType.Instantiate:
        return this.objects.identify(object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        this.objects.location = object.kind;
        return query(
          object,
          action.QueryInfo ?? {},
          { camelCase: type === ActionType.QueryAsJson, identify: (each) => this.objects.identify(each) },
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
    this.objects.locate(object, name);
    setProperty(object, name, value, this.word);
  }
}

/** A fault of the host itself, told as loudly as the wire allows. */
function internalError(thrown: unknown): HostError {
  const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError('GeneralException', `The host failed: ${detail}`);
}
