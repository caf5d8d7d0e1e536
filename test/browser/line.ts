/** The line between the pane and the stand-in for Word, going wrong while both sides are as they ship. */
import type { Frame, Page } from 'playwright-core';

/** What becomes of some batches. */
export interface Mishap {
  /** The first batch that goes wrong, counted from 1 as of now, without Office.js's own. */
  readonly from: number;
  /** How many go wrong. */
  readonly count: number;
  /** The transport's error that is answered; null where nothing is ever answered. */
  readonly code: number | null;
  /** Whether the batch reaches Word and takes effect all the same. */
  readonly executed: boolean;
}

interface SpoiltLine {
  /** How many batches went wrong. */
  spoilt: number;
  /** Sends on what did not reach Word. */
  release: () => void;
}

declare global {
  interface Window {
    /** Set by `spoilLine`, in the pane. */
    spoiltLine?: SpoiltLine;
  }
}

function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (pane === undefined) throw new Error('The page has no pane.');
  return pane;
}

/** From now on the line goes wrong in this way. To be called once for each page. */
export function spoilLine(page: Page, mishap: Mishap): Promise<void> {
  // Both windows' postMessage are the ends of the line. A window's source is that of the function which calls it, so
  // that everything is done in the pane.
  return paneOf(page).evaluate(({ from, count, code, executed }) => {
    const EXECUTE_BATCH = 93;
    const [INSTANTIATE, METHOD] = [1, 3];
    const OWN_METHODS = ['_RemoveReference', 'NotifyActionHandlerReady'];
    interface Message {
      readonly _messageType: number;
      readonly _conversationId: string;
      readonly _correlationId: number;
      readonly _actionName: string;
      readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly string[] };
    }
    interface Action {
      readonly ActionType: number;
      readonly Name: string;
    }

    const host = window.parent;
    const send = host.postMessage.bind(host) as (message: unknown, origin: string) => void;
    const unanswered = new Set<number>();
    const held: (() => void)[] = [];
    const line: SpoiltLine = { spoilt: 0, release: () => held.splice(0).forEach((each) => each()) };
    window.spoiltLine = line;
    let batches = 0;

    const isOfTheAddIn = ({ _data: data }: Message): boolean => {
      if (data?.DdaMethod?.DispatchId !== EXECUTE_BATCH) return false;
      const { Actions } = JSON.parse(data.ArrayData?.[4] ?? '') as { readonly Actions: readonly Action[] };
      return Actions.some(
        ({ ActionType, Name }) => ActionType !== INSTANTIATE && !(ActionType === METHOD && OWN_METHODS.includes(Name)),
      );
    };
    const arrive = (data: unknown): void =>
      queueMicrotask(() =>
        window.dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source: host })),
      );
    const answerError = ({ _conversationId, _correlationId, _actionName }: Message): void => {
      const kind = {
        _messageType: 1,
        _responseType: 0,
        _errorCode: 0,
        _serializerVersion: 1,
        _origin: location.origin,
      };
      const data = { Version: 1, Error: code };
      arrive(JSON.stringify({ ...kind, _conversationId, _correlationId, _actionName, _data: data }));
    };

    window.postMessage = ((json: unknown) => {
      const { _messageType, _correlationId } = JSON.parse(String(json)) as Message;
      if (_messageType !== 1 || !unanswered.has(_correlationId)) arrive(json);
    }) as typeof window.postMessage;

    host.postMessage = ((json: unknown, origin: string) => {
      const request = JSON.parse(String(json)) as Message;
      const isBatch = isOfTheAddIn(request);
      if (isBatch) batches += 1;
      if (!isBatch || batches < from || batches >= from + count) {
        send(json, origin);
        return;
      }
      line.spoilt += 1;
      if (executed || code !== null) unanswered.add(request._correlationId);
      if (executed) send(json, origin);
      else held.push(() => send(json, origin));
      if (code !== null) answerError(request);
    }) as typeof host.postMessage;
  }, mishap);
}

/** Waits until so many batches have gone wrong. */
export async function spoilt(page: Page, count: number): Promise<void> {
  await paneOf(page).waitForFunction((wanted) => (window.spoiltLine?.spoilt ?? 0) >= wanted, count);
}

/** Word comes at last to what did not reach it, and answers unless an error has been answered in its place. */
export function releaseHeld(page: Page): Promise<void> {
  return paneOf(page).evaluate(() => window.spoiltLine?.release());
}
