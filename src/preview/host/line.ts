/** The line between an add-in and Word: it counts batches, lets only so much through, and goes wrong when it is told to. */
import type { BatchFault, Fault, FaultChoice } from './faults';
import { WIRE_ERRORS } from './faults';
import type { PayloadLimits } from './types';
import type { BatchAnswer, BatchResult, RequestBatch } from './wire';
import { ActionType } from './wire';

/** Executes a batch, up to where a fault stops it. */
type Run = (batch: RequestBatch, fault?: BatchFault) => BatchResult;

/** Carries batches to Word. */
export class Line {
  /** Batches carried so far, without Office.js's own. */
  syncs = 0;
  private readonly run: Run;
  private readonly limits: PayloadLimits;
  private readonly faults = new Map<number, Fault>();
  private chosenFault: FaultChoice = () => undefined;

  constructor(run: Run, limits: PayloadLimits = {}) {
    this.run = run;
    this.limits = limits;
  }

  /** Makes the n-th batch from now on (1 is the next) go wrong. */
  injectFault(batch: number, fault: Fault): void {
    this.faults.set(this.syncs + batch, fault);
  }

  /** From now on asks of each batch. */
  chooseFaults(choose: FaultChoice): void {
    this.chosenFault = choose;
  }

  /** Carries a batch and its answer; may never resolve when a fault says so. */
  async carry(batch: RequestBatch): Promise<BatchAnswer> {
    if (isOwnOfOfficeJs(batch)) return { ok: true, result: this.run(batch) };
    this.syncs += 1;
    const fault = this.faults.get(this.syncs) ?? this.chosenFault(this.syncs, batch);
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

  /** Carries a batch as far as the limits let it through. */
  private answer(batch: RequestBatch): BatchAnswer {
    const { request = Infinity, answer = Infinity } = this.limits;
    if (lengthOf(batch) > request) return { ok: false, code: WIRE_ERRORS.requestPayloadSizeLimitExceeded };
    const result = this.run(batch);
    const isTooLong = lengthOf(result) > answer;
    return isTooLong ? { ok: false, code: WIRE_ERRORS.responsePayloadSizeLimitExceeded } : { ok: true, result };
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
