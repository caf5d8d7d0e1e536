/** The engine in a thread of its own. One replier for as long as the worker lives: its engine remembers its last review. */
import { createReviewing } from '../../core/reviewing';
import './script-folder';
import { corePartsOf, type DraftingParts } from './core-parts';
import type { Asking, Telling } from './messages';
import { Replier } from './replier';

const tell = (telling: Telling): void => postMessage(telling);
const requests = (): readonly string[] => performance.getEntriesByType('resource').map(({ name }) => name);

/** Brings the second half, once, and again only after it could not be had. */
async function bring(): Promise<DraftingParts> {
  try {
    return await import(/* webpackChunkName: "worker-drafting" */ './drafting-parts');
  } finally {
    tell({ kind: 'requests', requests: requests() });
  }
}

const replier = new Replier(corePartsOf(createReviewing, bring));

async function answer({ id, question }: Asking): Promise<void> {
  try {
    tell({ kind: 'reply', id, reply: await replier.replyTo(question) });
  } catch (fault) {
    tell({ kind: 'fault', id, fault: fault instanceof Error ? fault.name : typeof fault });
  }
}

onmessage = ({ data }: MessageEvent<Asking>): void => void answer(data);

tell({ kind: 'ready', requests: requests() });
