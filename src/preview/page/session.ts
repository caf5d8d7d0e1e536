/** One document open in the stand-in for Word, with the task pane beside it. */
import type { DocxDocument } from '../../docx/types';
import { createHost } from '../host/host';
import type { Host } from '../host/types';
import { connect } from '../host/xdm';
import { elementById } from './elements';

/** An open document. */
export interface Session {
  readonly document: DocxDocument;
  /** The file's name, with its ending. */
  readonly name: string;
  readonly host: Host;
  /** Ends the conversation with the task pane and takes the pane away. */
  close(): void;
}

/** Who changes the document in the preview. In Word it is the person at the keyboard. */
const AUTHOR = 'NoTrain';

/** What has the focus after the task pane, which is the last on the page, and before it. */
const AROUND_PANE = { forwards: 'samples', backwards: 'splitter' } as const;

function paneFrame(windowName: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'NoTrain task pane';
  // Office.js reads from its window's name whom it talks to, so the name comes before the page.
  frame.name = windowName;
  frame.src = 'taskpane.html';
  return frame;
}

/**
 * Opens a document in a Word of its own, in a conversation that no task pane has had before.
 *
 * @param slot the element that receives the task pane
 */
export function startSession(document: DocxDocument, name: string, slot: HTMLElement): Session {
  const host = createHost({ document, author: AUTHOR, clock: () => new Date() });
  const connection = connect(host, {
    post: (json) => frame.contentWindow?.postMessage(json, location.origin),
    hostOrigin: location.origin,
    conversationId: crypto.randomUUID(),
    onFocusLeaves: (direction) => elementById(AROUND_PANE[direction], HTMLElement).focus(),
  });
  const frame = paneFrame(connection.windowName);
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source === frame.contentWindow && event.origin === location.origin) connection.onMessage(event.data);
  };
  window.addEventListener('message', listen);
  slot.replaceChildren(frame);
  return {
    document,
    name,
    host,
    close() {
      window.removeEventListener('message', listen);
      connection.close();
      frame.remove();
    },
  };
}
