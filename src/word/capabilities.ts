/** What this Word can do, by Office.js's own feature test. */
import type { Capabilities } from './port';

/** Whether this Word declares a version of its requirement set; false outside Word. */
export function supports(version: '1.4' | '1.5' | '1.6'): boolean {
  // Without a document, or before Office.js is ready, there is no context although the types say so.
  const context = (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office?.context;
  return context?.requirements?.isSetSupported('WordApi', version) ?? false;
}

/** Comments and tracking came with WordApi 1.4, revisions as objects with 1.6. */
export function capabilities(): Capabilities {
  const comments = supports('1.4');
  return { comments, trackedChanges: comments, revisions: supports('1.6') };
}
