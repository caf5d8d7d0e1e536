/** Connects a host to an add-in in another window, as Word on the web does: the hand-shake, then calls and events. */
import { appContext, settingsAsJson } from './app-context';
import { WIRE_ERRORS } from './faults';
import type { Connection, ConnectionInput, Host, Unsubscribe } from './types';
import type { Json, RequestBatch, RichApiMessage } from './wire';
import type { DispatchCall, XdmRequest } from './xdm-messages';
import { ActionKind, ResponseType, readRequest, writeResponse, writeWindowName } from './xdm-messages';

/** Office.js's numbers of the methods that an add-in may call. */
const Dispatch = {
  getSelectedData: 64,
  loadSettings: 75,
  saveSettings: 76,
  executeBatch: 93,
  messageParent: 144,
} as const;

/** Office.js's numbers of what it tells its host about the keyboard. */
const HostAction = { tabExit: 13, tabExitShift: 14 } as const;

/** Where in a batch's call its JSON stands. */
const BATCH_AT = 4;

const UNKNOWN_ACTION = -2;
const { generalException } = WIRE_ERRORS;

/** The add-in's line to a host. */
export function connect(host: Host, input: ConnectionInput): Connection {
  return new XdmConnection(host, input);
}

class XdmConnection implements Connection {
  readonly windowName: string;
  private readonly host: Host;
  private readonly input: ConnectionInput;
  private readonly controlId: string;
  private readonly locale: string;
  /** Registered events with the requests that their pushes answer. */
  private readonly registrations = new Map<string, XdmRequest>();
  private readonly subscriptions: readonly Unsubscribe[];
  private settings: Readonly<Record<string, Json>>;
  private isOpen = true;

  constructor(host: Host, input: ConnectionInput) {
    this.host = host;
    this.input = input;
    this.controlId = `control-${input.conversationId}`;
    this.locale = input.locale ?? 'en-US';
    this.settings = input.settings ?? {};
    this.windowName = writeWindowName(input.conversationId, this.controlId, input.hostOrigin, this.locale);
    this.subscriptions = [
      host.onMessages((messages) => this.push('richApiMessage', { ArrayData: messages.map(entryOf) })),
      host.onSelectionChanged(() => this.push('documentSelectionChanged', {})),
    ];
  }

  onMessage(json: unknown): void {
    const request = readRequest(json, this.input.conversationId);
    if (request === null || !this.isOpen) return;
    if (request._actionType === ActionKind.invoke) {
      void this.invoke(request);
      return;
    }
    if (request._actionType === ActionKind.registerEvent) this.registrations.set(request._actionName, request);
    else this.registrations.delete(request._actionName);
    this.reply(request, succeeded());
  }

  close(): void {
    this.isOpen = false;
    for (const unsubscribe of this.subscriptions) unsubscribe();
  }

  /** Office.js waits for ever for an answer, so that each request gets one, if only an error. */
  private async invoke(request: XdmRequest): Promise<void> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(request, this.appContext());
        break;
      case 'ContextActivationManager_notifyHost':
        this.notify(request._data);
        this.reply(request, null);
        break;
      case 'ContextActivationManager_openWindowInHost':
        this.reply(request, null);
        break;
      case 'executeMethod':
        this.reply(request, await this.dispatch(request._data as DispatchCall).catch(() => failed(generalException)));
        break;
      default:
        this.reply(request, null, UNKNOWN_ACTION);
    }
  }

  private notify(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    if (action === HostAction.tabExit) this.input.onFocusLeaves?.('forwards');
    if (action === HostAction.tabExitShift) this.input.onFocusLeaves?.('backwards');
  }

  private async dispatch(call: DispatchCall): Promise<Json> {
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.executeBatch: {
        const answer = await this.host.execute(JSON.parse(String(call.ArrayData?.[BATCH_AT])) as RequestBatch);
        if (!answer.ok) return failed(answer.code);
        return succeeded({ Data: [200, ['Content-Type', 'application/json'], JSON.stringify(answer.result)] });
      }
      case Dispatch.loadSettings:
        return succeeded({ Properties: { Settings: Object.entries(settingsAsJson(this.settings)) } });
      case Dispatch.saveSettings:
        this.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return succeeded();
      case Dispatch.getSelectedData:
        return succeeded({ Data: this.host.selectedText() });
      case Dispatch.messageParent:
        return succeeded();
      default:
        return failed(generalException);
    }
  }

  private saveSettings(properties: readonly (readonly [name: string, json: string])[]): void {
    this.settings = Object.fromEntries(properties.map(([name, json]) => [name, JSON.parse(json) as Json]));
    this.input.onSettingsSaved?.(this.settings);
  }

  private appContext(): Json {
    const { controlId, locale, settings } = this;
    const { readOnly, requirements } = this.host;
    return appContext({ controlId, locale, readOnly, requirements, settings });
  }

  private reply(request: XdmRequest, data: Json, errorCode = 0): void {
    if (!this.isOpen) return;
    this.input.post(writeResponse(request, this.input.hostOrigin, data, ResponseType.reply, errorCode));
  }

  private push(event: string, data: Json): void {
    const registration = this.registrations.get(event);
    if (registration === undefined) return;
    this.input.post(writeResponse(registration, this.input.hostOrigin, data, ResponseType.event, 0));
  }
}

function succeeded(data: Readonly<Record<string, Json>> = {}): Json {
  return { Version: 1, Error: 0, ...data };
}

function failed(code: number): Json {
  return { Version: 1, Error: code };
}

/** Category, type, target, message, id, and whether somebody else caused it. */
function entryOf({ category, type, targetId, message, id }: RichApiMessage): Json {
  return [category, type, targetId, message, id, false];
}
