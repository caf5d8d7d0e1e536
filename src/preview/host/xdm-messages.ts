/** Cross-domain messages between an add-in's window and its host: JSON strings, the names are Microsoft's. */
import type { Json } from './wire';

const MessageType = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { reply: 0, event: 1 } as const;

const SERIALIZER_VERSION = 1;

/** What the add-in asks. */
export interface XdmRequest {
  readonly _messageType: typeof MessageType.request;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** A call of one of Office.js's numbered methods. */
export interface DispatchCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [name: string, json: string])[] };
}

/** The message, if it is a request of this conversation; null for all else that windows post to each other. */
export function readRequest(json: unknown, conversationId: string): XdmRequest | null {
  if (typeof json !== 'string') return null;
  try {
    const message = JSON.parse(json) as Partial<XdmRequest> | null;
    const isOurs = message?._messageType === MessageType.request && message._conversationId === conversationId;
    return isOurs ? (message as XdmRequest) : null;
  } catch {
    return null;
  }
}

/** An answer, or an event under the correlation id of its registration. */
export function writeResponse(
  to: Pick<XdmRequest, '_actionName' | '_conversationId' | '_correlationId'>,
  origin: string,
  data: Json,
  responseType: (typeof ResponseType)[keyof typeof ResponseType],
  errorCode: number,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

/** What the iframe's name tells Office.js before any message. */
export function writeWindowName(conversationId: string, controlId: string, origin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: `word-${conversationId}`,
    // Without logging, Office.js asks nothing of any other server.
    hostInfo: ['Word', 'Web', '16.00', locale, '', '', 'disableLogging'].join('|'),
    xdmInfo: [conversationId, controlId, origin].join('|'),
    serializerVersion: String(SERIALIZER_VERSION),
  });
}
