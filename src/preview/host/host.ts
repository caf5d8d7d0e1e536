/** Creates the host that stands in for Word: one batch executor, whatever carries the batches to it. */
import type { LiveRange } from '../../docx/types';
import { BatchRun } from './batch';
import { Emitter } from './emitter';
import { InjectedError } from './errors';
import type { Texts } from './events';
import { eventsBetween, textsOf } from './events';
import type { BatchFault, Fault, FaultChoice } from './faults';
import { faultyAction } from './faults';
import { Line } from './line';
import { References } from './references';
import { LATEST_WORD_API, requirementsFor } from './requirements';
import { WordSession } from './session';
import { TextRange, textOf } from './text-range';
import type { Host, HostInput } from './types';
import type { BatchAnswer, BatchResult, RequestBatch, RichApiMessage } from './wire';

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
  private readonly line: Line;
  private readonly word: WordSession;
  private readonly references = new References();
  private readonly documentChanged = new Emitter();
  private readonly selectionChanged = new Emitter();
  private readonly messages = new Emitter<readonly RichApiMessage[]>();
  private textsSeen: Texts;
  private nextMessage = 1;

  constructor(input: HostInput) {
    this.document = input.document;
    this.word = new WordSession(input);
    this.readOnly = input.options?.readOnly ?? false;
    this.requirements = requirementsFor(input.options?.wordApi ?? LATEST_WORD_API);
    this.textsSeen = textsOf(this.word);
    this.line = new Line((batch, fault) => this.run(batch, fault), input.options?.limits);
  }

  get syncs(): number {
    return this.line.syncs;
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
    this.line.injectFault(batch, fault);
  }

  chooseFaults(choose: FaultChoice): void {
    this.line.chooseFaults(choose);
  }

  execute(batch: RequestBatch): Promise<BatchAnswer> {
    return this.line.carry(batch);
  }

  private run(batch: RequestBatch, fault?: BatchFault): BatchResult {
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
