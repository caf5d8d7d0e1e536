/**
 * The engine in a thread of its own. This file is a shell: the halves of the core are the same files that the pane and
 * the ribbon commands load, each brought once. One replier for as long as the worker lives: its engine remembers its
 * last review.
 */
import './script-folder';
import { corePartsOf, type DraftingParts, loadReviewing } from './core-parts';
import type { Asking, Telling } from './messages';
import { Replier } from './replier';

const tell = (telling: Telling): void => postMessage(telling);
const requests = (): readonly string[] => performance.getEntriesByType('resource').map(({ name }) => name);

/** Brings the second half, once, and again only after it could not be had. */
async function bring(): Promise<DraftingParts> {
  try {
    return await import(/* webpackChunkName: "drafting" */ './drafting-parts');
  } finally {
    tell({ kind: 'requests', requests: requests() });
  }
}

async function start(): Promise<Replier> {
  return new Replier(corePartsOf(await loadReviewing(), bring));
}

async function answer(replier: Replier, { id, question }: Asking): Promise<void> {
  try {
    tell({ kind: 'reply', id, reply: await replier.replyTo(question) });
  } catch (fault) {
    tell({ kind: 'fault', id, fault: fault instanceof Error ? fault.name : typeof fault });
  }
}

const starting = start();

onmessage = ({ data }: MessageEvent<Asking>): void =>
  // A worker that could not start answers nothing: it is given up as a whole, and its questions are asked elsewhere.
  void starting.then(
    (replier) => answer(replier, data),
    () => undefined,
  );

// An error that reaches the pane tells it that there is no worker to be had.
starting.then(
  () => tell({ kind: 'ready', requests: requests() }),
  (fault: unknown) => reportError(fault),
);
