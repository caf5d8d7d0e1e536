/** Creates the host that stands in for Word: one batch executor, whatever carries the batches to it. */
import type { LiveRange } from '../../docx/types';
import { BatchRun } from './batch';
import { Emitter } from './emitter';
import { InjectedError } from './errors';
import type { Texts } from './events';
import { eventsBetween, textsOf } from './events';
import type { Fault } from './faults';
import { faultyAction, WIRE_ERRORS } from './faults';
import { References } from './references';
import { LATEST_WORD_API, requirementsFor } from './requirements';
import { WordSession } from './session';
import { TextRange, textOf } from './text-range';
import type { Host, HostInput, PayloadLimits } from './types';
import type { BatchAnswer, BatchResult, RequestBatch, RichApiMessage } from './wire';
import { ActionType } from './wire';

/** Office.js's category of events. */
const EVENT_CATEGORY = 65536;

/** A Word with one document open. */
export function createHost(input: HostInput): Host {
  return new WordHost(input);
}

class WordHost implements Host {
  readonly document: Host['document'];
  readonly requirements: Host['requirements'];
  readonly readOnly: boolean;
  syncs = 0;
  private readonly word: WordSession;
  private readonly references = new References();
  private readonly faults = new Map<number, Fault>();
  private chosenFault: (sync: number, batch: RequestBatch) => Fault | undefined = () => undefined;
  private readonly documentChanged = new Emitter();
  private readonly selectionChanged = new Emitter();
  private readonly messages = new Emitter<readonly RichApiMessage[]>();
  private textsSeen: Texts;
  private readonly limits: PayloadLimits;
  private nextMessage = 1;

  constructor(input: HostInput) {
    this.limits = input.options?.limits ?? {};
    this.document = input.document;
    this.word = new WordSession(input);
    this.readOnly = input.options?.readOnly ?? false;
    this.requirements = requirementsFor(input.options?.wordApi ?? LATEST_WORD_API);
    this.textsSeen = textsOf(this.word);
  }

  get selection(): LiveRange | undefined {
    return this.word.selection?.first;
  }

  selectedText(): string {
    const { selection, view } = this.word;
    return selection === undefined ? '' : textOf(selection.parts(this.word.paragraphsOf(selection), view), view);
  }

  selectRange(range: LiveRange): void {
    this.word.select(new TextRange(range));
    this.tell();
  }

  documentEdited(): void {
    this.word.index.clear();
    this.word.changed = true;
    this.tell();
  }

  onDocumentChanged(listener: () => void) {
    return this.documentChanged.on(listener);
  }

  onSelectionChanged(listener: () => void) {
    return this.selectionChanged.on(listener);
  }

  onMessages(listener: (messages: readonly RichApiMessage[]) => void) {
    return this.messages.on(listener);
  }

  injectFault(batch: number, fault: Fault): void {
    this.faults.set(this.syncs + batch, fault);
  }

  chooseFaults(choose: (sync: number, batch: RequestBatch) => Fault | undefined): void {
    this.chosenFault = choose;
  }

  async execute(batch: RequestBatch): Promise<BatchAnswer> {
    if (isOwnOfOfficeJs(batch)) return { ok: true, result: this.run(batch) };
    const fault = this.nextFault(batch);
    switch (fault?.kind) {
      case undefined:
        return this.answer(batch);
      case 'wire':
        if (fault.executed === true) this.run(batch);
        return { ok: false, code: fault.code };
      case 'batch':
        return { ok: true, result: this.run(batch, fault) };
      case 'late': {
        const answer = fault.effect === 'with-answer' ? undefined : this.answer(batch);
        await fault.until;
        return answer ?? this.answer(batch);
      }
      case 'never':
        if (fault.executed === true) this.run(batch);
        return new Promise(() => undefined);
    }
  }

  private nextFault(batch: RequestBatch): Fault | undefined {
    this.syncs += 1;
    return this.faults.get(this.syncs) ?? this.chosenFault(this.syncs, batch);
  }

  /** Carries a batch out as far as the limits let it through. */
  private answer(batch: RequestBatch): BatchAnswer {
    const { request = Infinity, answer = Infinity } = this.limits;
    if (lengthOf(batch) > request) return { ok: false, code: WIRE_ERRORS.requestPayloadSizeLimitExceeded };
    const result = this.run(batch);
    const isTooLong = lengthOf(result) > answer;
    return isTooLong ? { ok: false, code: WIRE_ERRORS.responsePayloadSizeLimitExceeded } : { ok: true, result };
  }

  private run(batch: RequestBatch, fault?: Extract<Fault, { kind: 'batch' }>): BatchResult {
    const stop = fault && { at: faultyAction(batch, fault.at ?? 0), error: new InjectedError(fault.code) };
    const result = new BatchRun(batch, this.word, this.references).run(stop);
    this.tell();
    return result;
  }

  /** Tells listeners what has happened since they were last told. */
  private tell(): void {
    const { changed, selected } = this.word;
    this.word.changed = false;
    this.word.selected = false;
    const texts = textsOf(this.word);
    const events = changed ? eventsBetween(this.textsSeen, texts, this.word.registeredEvents) : [];
    this.textsSeen = texts;
    if (changed) this.documentChanged.emit();
    if (selected) this.selectionChanged.emit();
    if (events.length > 0) {
      this.messages.emit(
        events.map(({ type, uniqueLocalIds }) => ({
          category: EVENT_CATEGORY,
          type,
          targetId: '',
          message: JSON.stringify({ uniqueLocalIds }),
          id: this.nextMessage++,
        })),
      );
    }
  }
}

function lengthOf(message: RequestBatch | BatchResult): number {
  return JSON.stringify(message).length;
}

/** Whether Office.js sent the batch for itself: at its start, or to give references back after `Word.run`. */
function isOwnOfOfficeJs(batch: RequestBatch): boolean {
  const methods = batch.Actions.filter((action) => action.ActionType === ActionType.Method);
  const isCleanUp = methods.length > 0 && methods.every(({ Name: name }) => name === '_RemoveReference');
  const others = batch.Actions.some(
    ({ ActionType: type }) => type !== ActionType.Method && type !== ActionType.Instantiate,
  );
  return (isCleanUp && !others) || methods.some(({ Name: name }) => name === 'NotifyActionHandlerReady');
}
