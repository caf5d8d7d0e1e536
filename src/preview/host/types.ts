/**
 * The public face of the host that stands in for Word: what the preview page and the tests may ask of it.
 * `host.ts` creates one, `xdm.ts` connects it to an add-in in an iframe.
 */
import type { DocxDocument, LiveRange } from '../../docx/types';
import type { Fault, FaultChoice } from './faults';
import type { BatchAnswer, Json, RequestBatch, RichApiMessage } from './wire';

/** How this Word behaves where one Word differs from another. Every field has a default. */
export interface WordBehaviour {
  /** Whether `Paragraph.text` counts words whose deletion is tracked, as Word on the web does. Default: 'included'. */
  readonly deletedText?: 'included' | 'omitted';
  /** The highest requirement set of Word that is declared, such as "1.3". Default: "1.6". */
  readonly wordApi?: string;
  /** Opened for reading: every write answers AccessDenied. Default: false. */
  readonly readOnly?: boolean;
  /** How much passes at once, in characters of JSON, as Word on the web limits it. Default: no limit. */
  readonly limits?: PayloadLimits;
}

/** A longer request is not carried out; a longer answer does not arrive, although its batch took effect. */
export interface PayloadLimits {
  readonly request?: number;
  readonly answer?: number;
}

/** What a host is made of. */
export interface HostInput {
  readonly document: DocxDocument;
  /** The author of revisions and comments. */
  readonly author: string;
  readonly initials?: string;
  /** The time of each change; given from outside, so that the same run gives the same bytes. */
  readonly clock: () => Date;
  readonly options?: WordBehaviour;
}

/** Stops what was subscribed to. */
export type Unsubscribe = () => void;

/** Word, as far as its add-in can tell. */
export interface Host {
  readonly document: DocxDocument;
  /** Requirement sets by name, as Office.js asks for them: `{ WordApi: '1.6' }`. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Opened for reading. */
  readonly readOnly: boolean;
  /** Batches that `context.sync()` sent so far, without Office.js's own start-up and clean-up. */
  readonly syncs: number;
  /** The selected words; of a selection over several paragraphs, those in the first. Undefined before anything is selected. */
  readonly selection: LiveRange | undefined;
  /** The selection's text, paragraphs joined by a carriage return; empty without a selection. */
  selectedText(): string;
  /** Selects words on the page's behalf, and tells the add-in. */
  selectRange(range: LiveRange): void;
  /** To be called after the page has changed the document itself, so that the add-in learns of it. */
  documentEdited(): void;
  /** Called once after each batch that changed the document, and after `documentEdited`. */
  onDocumentChanged(listener: () => void): Unsubscribe;
  /** Called after each new selection, by the add-in or by the page. */
  onSelectionChanged(listener: () => void): Unsubscribe;
  /** Called with the events that the add-in registered for; the transport carries them. */
  onMessages(listener: (messages: readonly RichApiMessage[]) => void): Unsubscribe;
  /** Makes the n-th counted batch from now on (1 is the next) go wrong. */
  injectFault(batch: number, fault: Fault): void;
  /** From now on asks of each counted batch how it is to go wrong. */
  chooseFaults(choose: FaultChoice): void;
  /** Executes a batch of Office.js. Rejects only for a fault that fits no action; may never resolve when a fault says so. */
  execute(batch: RequestBatch): Promise<BatchAnswer>;
}

/** How a connection reaches the add-in's window. */
export interface ConnectionInput {
  /** Posts a message to the add-in's window. */
  readonly post: (json: string) => void;
  /** The origin of the page that hosts the add-in: https, and the host name of the add-in itself, as Office.js wants it. */
  readonly hostOrigin: string;
  /** The document's settings as the add-in saved them last. */
  readonly settings?: Readonly<Record<string, Json>>;
  /** Called with all settings when the add-in saves them. */
  readonly onSettingsSaved?: (settings: Readonly<Record<string, Json>>) => void;
  /** Names this conversation, unlike any before it: Office.js keeps things of a conversation in the session storage. */
  readonly conversationId: string;
  /** A BCP 47 tag. Default: "en-US". */
  readonly locale?: string;
  /** Called when Tab goes on past the add-in's last element, or back before its first: Office.js leaves the rest to Word. */
  readonly onFocusLeaves?: (direction: 'forwards' | 'backwards') => void;
}

/** The add-in's line to Word. */
export interface Connection {
  /** To be set as the iframe's `name` before its page loads: Office.js reads from it whom it talks to. */
  readonly windowName: string;
  /** Takes each message from the add-in's window; others than Office.js's are ignored. */
  onMessage(json: unknown): void;
  /** No longer answers, and unsubscribes from the host. */
  close(): void;
}
