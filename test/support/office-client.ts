/** The client library of Office.js in a context of its own, its batches carried straight to a host. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { isAtLeast } from '../../src/preview/host/requirements';
import type { Host } from '../../src/preview/host/types';
import type { RequestBatch, RichApiMessage } from '../../src/preview/host/wire';
import { installSupplement } from '../../src/preview/supplement/install';
import type { Library } from '../../src/preview/supplement/library';

/** The namespaces of the client library. */
export interface Client {
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const FILE = 'word-web-16.00.js';
const path = createRequire(__filename).resolve(`@microsoft/office-js/dist/${FILE}`);
const script = new vm.Script(readFileSync(path, 'utf8'), { filename: FILE });

let shared: LoadedWindow | undefined;

/** A fresh copy of the library, supplemented, over a host. */
export function loadClient(host: Host): Client {
  return connect(loadLibrary(), host);
}

/** The same copy for every host of a test file, which is quicker; events reach the first host's handlers alone. */
export function shareClient(host: Host): Client {
  shared ??= loadLibrary();
  return connect(shared, host);
}

function loadLibrary(): LoadedWindow {
  // Errors, promises and dates are this realm's own, so that a test recognises them.
  const window: Record<string, unknown> = { console, setTimeout, clearTimeout, Error, Promise, Date };
  Object.assign(window, { window, document: {}, navigator: { userAgent: '' }, location: { search: '', hash: '' } });
  script.runInContext(vm.createContext(window));
  const library = window as unknown as LoadedWindow;
  library.OfficeExtension.Utility._synchronousCleanup = true;
  library.namespace = library.Office;
  return library;
}

function connect(library: LoadedWindow, host: Host): Client {
  library.OSF.DDA.RichApi = richApi(host);
  const Office = officeNamespace(library.namespace, host);
  library.Office = Office;
  installSupplement(library as unknown as Library);
  return { Word: library.Word, OfficeExtension: library.OfficeExtension, Office };
}

interface LoadedWindow {
  readonly OSF: { readonly DDA: { RichApi: unknown } };
  readonly Word: typeof Word;
  Office: object;
  /** `Office` as the library defines it, without a context. */
  namespace: object;
  readonly OfficeExtension: typeof OfficeExtension & { readonly Utility: { _synchronousCleanup: boolean } };
}

type MessageHandler = (event: { readonly entries: readonly unknown[] }) => void;

/** What carries batches and events in Word: here the host itself, one turn of the event loop away. */
function richApi(host: Host) {
  return {
    executeRichApiRequestAsync(request: readonly unknown[], callback: (result: unknown) => void): void {
      const batch = JSON.parse(String(request[4])) as RequestBatch;
      setImmediate(() => {
        host.execute(batch).then(
          (answer) =>
            callback(
              answer.ok
                ? { status: 'succeeded', value: { data: [200, [], JSON.stringify(answer.result)] } }
                : { status: 'failed', error: { code: answer.code, message: `Error ${answer.code}` } },
            ),
          (reason: unknown) => callback({ status: 'failed', error: { code: 0, message: String(reason) } }),
        );
      });
    },
    richApiMessageManager: {
      register(handler: MessageHandler): Promise<void> {
        host.onMessages((messages) => handler({ entries: messages.map(entryOf) }));
        return Promise.resolve();
      },
    },
  };
}

function entryOf({ category, type, targetId, message, id }: RichApiMessage) {
  return { messageCategory: category, messageType: type, targetId, message, id, isRemoteOverride: false };
}

/** `Office` with the context of an add-in that runs in Word on the web. */
function officeNamespace(office: object, { requirements, readOnly }: Host): typeof Office {
  const info = { host: 'Word', platform: 'OfficeOnline' };
  const context = {
    ...info,
    displayLanguage: 'en-US',
    contentLanguage: 'en-US',
    diagnostics: { ...info, version: '16.0.0.0' },
    document: { mode: readOnly ? 'readOnly' : 'readWrite', url: 'https://contoso.example/contract.docx' },
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        (name === 'WordApi' && isAtLeast('1.3', version)) || isAtLeast(requirements[name] ?? '0', version),
    },
  };
  const members = { context, onReady: (callback?: (ready: typeof info) => void) => ready(info, callback) };
  return Object.create(
    office,
    Object.fromEntries(Object.entries(members).map(([name, value]) => [name, { value }])),
  ) as typeof Office;
}

function ready<T>(info: T, callback?: (ready: T) => void): Promise<T> {
  callback?.(info);
  return Promise.resolve(info);
}
