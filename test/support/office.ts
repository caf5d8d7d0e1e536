/**
 * Word for tests: the real client library of Office.js, without a browser, over the preview's host. What runs against it
 * uses the globals `Word`, `Office` and `OfficeExtension`, as an add-in does; they are gone when the test file ends.
 */
import { openDocx } from '../../src/docx/open';
import type { DocxDocument } from '../../src/docx/types';
import { createHost } from '../../src/preview/host/host';
import type { Host, WordBehaviour } from '../../src/preview/host/types';
import { loadClient, shareClient } from './office-client';

/** How the Word under test behaves, and who uses it. */
export interface OpenOptions extends WordBehaviour {
  /** Default: "NoTrain". */
  readonly author?: string;
  /** Default: 23 November 2026, nine o'clock UTC, at every call. */
  readonly clock?: () => Date;
  /** Shares one copy of Office.js among the documents of a test file, for tests that open very many. Default: false. */
  readonly shareLibrary?: boolean;
}

/** A Word with a document open. */
export interface OpenWord {
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly document: DocxDocument;
  /** How many batches `context.sync()` sent so far, start-up and clean-up left out. */
  readonly syncs: () => number;
}

const GLOBALS = ['Word', 'Office', 'OfficeExtension'] as const;

/** Opens a document; the globals are this Word's until another is opened. */
export function openWord(file: Uint8Array | DocxDocument, options: OpenOptions = {}): OpenWord {
  const document = file instanceof Uint8Array ? openDocx(file) : file;
  const {
    author = 'NoTrain',
    clock = () => new Date('2026-11-23T09:00:00Z'),
    shareLibrary = false,
    ...behaviour
  } = options;
  const host = createHost({ document, author, clock, options: behaviour });
  const client = shareLibrary ? shareClient(host) : loadClient(host);
  for (const name of GLOBALS) Object.defineProperty(globalThis, name, { configurable: true, value: client[name] });
  return { ...client, host, document, syncs: () => host.syncs };
}

afterAll(() => {
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
});
