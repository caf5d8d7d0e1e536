/** What can go wrong between an add-in and Word, on purpose. */
import type { HostErrorCode } from './errors';
import type { ObjectPathInfo, RequestBatch } from './wire';

/** Error codes of the transport, as Office.js maps them. */
export const WIRE_ERRORS = {
  accessDenied: 7000,
  activityLimitReached: 5102,
  responsePayloadSizeLimitExceeded: 5104,
  invalidOrTimedOutSession: 5012,
  generalException: 5001,
} as const;

/** A code of `WIRE_ERRORS`. */
export type WireErrorCode = (typeof WIRE_ERRORS)[keyof typeof WIRE_ERRORS];

/** How a batch goes wrong. */
export type Fault =
  /** The transport answers an error; `executed` says whether the batch took effect all the same (default: no). */
  | { readonly kind: 'wire'; readonly code: WireErrorCode; readonly executed?: boolean }
  /**
   * The batch stops with an error at one action: its index, or the first one of that member ("InsertText").
   * What stood before it has taken effect, as in Word. Default: the first action.
   */
  | { readonly kind: 'batch'; readonly code: HostErrorCode; readonly at?: number | string }
  /** The batch takes effect at once; its answer waits for `until`. */
  | { readonly kind: 'late'; readonly until: Promise<unknown> }
  /** No answer ever; `executed` says whether the batch took effect (default: no). */
  | { readonly kind: 'never'; readonly executed?: boolean };

/** The index of the action at which a batch is to stop. A batch without such an action is the tester's mistake: throws. */
export function faultyAction(batch: RequestBatch, at: number | string): number {
  const index = batch.Actions.findIndex((action, position) => {
    const path: ObjectPathInfo | undefined = batch.ObjectPaths[String(action.ObjectPathId)];
    return position === at || action.Name === at || path?.Name === at;
  });
  if (index < 0) throw new RangeError(`The batch to go wrong has no action ${at}.`);
  return index;
}
