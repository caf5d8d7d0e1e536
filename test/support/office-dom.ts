/** The whole of Office.js in a jsdom window (a test with the jsdom environment), started as an add-in's page starts it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { connect } from '../../src/preview/host/xdm';
import type { Connection, ConnectionInput, Host } from '../../src/preview/host/types';
import { installSupplement } from '../../src/preview/supplement/install';
import type { Library } from '../../src/preview/supplement/library';

const FOLDER = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
const ADDRESS = 'https://addin.example/office-js/';
/** The same host name as the add-in's: Office.js asks the person whether to trust any other. */
const HOST_ORIGIN = 'https://addin.example';

// Browsers have it, jsdom has not.
define(globalThis, 'TextDecoder', TextDecoder);

/** Connects the window to a host and waits until Office.js says that it is ready. */
export async function startOffice(
  host: Host,
  input: Pick<ConnectionInput, 'conversationId' | 'settings' | 'onSettingsSaved'>,
): Promise<{ readonly connection: Connection; readonly info: { host: string | null; platform: string | null } }> {
  const post = (data: string) =>
    setTimeout(() => window.dispatchEvent(new MessageEvent('message', { data, origin: HOST_ORIGIN })));
  const connection = connect(host, { ...input, hostOrigin: HOST_ORIGIN, post });
  window.name = connection.windowName;
  define(window, 'parent', { postMessage: (json: unknown) => connection.onMessage(json) });
  define(document, 'domain', location.hostname);
  serveScripts();
  addScript({ type: 'text/plain', src: `${ADDRESS}office.js` });
  run('office.js');
  const info = (await Office.onReady()) as unknown as { host: string | null; platform: string | null };
  installSupplement(window as unknown as Library);
  return { connection, info };
}

/** Office.js asks for more scripts by adding elements to the head; jsdom loads none, so they are run from the package. */
function serveScripts(): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(ADDRESS)) return append(node);
    setTimeout(() => {
      run(node.src.slice(ADDRESS.length));
      node.onload?.(new Event('load'));
    });
    return node;
  };
}

function run(file: string): void {
  const source = readFileSync(path.join(FOLDER, file.toLowerCase()), 'utf8');
  addScript({ textContent: source });
}

function addScript(properties: Partial<HTMLScriptElement>): void {
  Node.prototype.appendChild.call(document.head, Object.assign(document.createElement('script'), properties));
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { configurable: true, value });
}
