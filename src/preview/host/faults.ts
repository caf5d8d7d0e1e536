/** What can go wrong between an add-in and Word, on purpose. */
import type { ObjectPathInfo, RequestBatch } from './wire';

/** Error codes of the transport, as Office.js maps them. */
export const WIRE_ERRORS = {
  accessDenied: 7000,
  activityLimitReached: 5102,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
  invalidOrTimedOutSession: 5012,
  writeNotSupportedWhenModalDialogOpen: 5016,
  generalException: 5001,
} as const;

/** How a batch goes wrong. */
export type Fault =
  /**
   * The transport answers an error, of `WIRE_ERRORS` or another number; `executed` says whether the batch took effect all
   * the same (default: no).
   */
  | { readonly kind: 'wire'; readonly code: number; readonly executed?: boolean }
  /**
   * The batch stops with an error, one of this host's or another code, at one action: its index, or the first one of
   * that member ("InsertText"). What stood before it has taken effect, as in Word. Default: the first action.
   */
  | { readonly kind: 'batch'; readonly code: string; readonly at?: number | string }
  /** The answer waits for `until`; the batch takes effect at once, or just before the answer. Default: at once. */
  | { readonly kind: 'late'; readonly until: Promise<unknown>; readonly effect?: 'at-once' | 'with-answer' }
  /** No answer ever; `executed` says whether the batch took effect (default: no). */
  | { readonly kind: 'never'; readonly executed?: boolean };

/** A batch that stops with an error. */
export type BatchFault = Extract<Fault, { kind: 'batch' }>;

/** How a batch is to go wrong, by its number from 1; undefined lets it go well. */
export type FaultChoice = (sync: number, batch: RequestBatch) => Fault | undefined;

/** The index of the action at which a batch is to stop. A batch without such an action is the tester's mistake: throws. */
export function faultyAction(batch: RequestBatch, at: number | string): number {
  const index = batch.Actions.findIndex((action, position) => {
    const path: ObjectPathInfo | undefined = batch.ObjectPaths[String(action.ObjectPathId)];
    return position === at || action.Name === at || path?.Name === at;
  });
  if (index < 0) throw new RangeError(`The batch to go wrong has no action ${at}.`);
  return index;
}
