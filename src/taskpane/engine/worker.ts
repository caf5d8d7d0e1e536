/** The engine in a thread of its own. One engine for as long as the worker lives: it remembers its last review. */
import { createReviewing } from '../../core/reviewing';
import type { Engine } from '../../core/model';
import './script-folder';
import type { Asking, Telling } from './messages';
import { isForDrafter, replyTo, type Drafter } from './questions';

const tell = (telling: Telling): void => postMessage(telling);
const requests = (): readonly string[] => performance.getEntriesByType('resource').map(({ name }) => name);

const reviewing = createReviewing();
let whole: Promise<Engine & Drafter> | undefined;

/** The engine with its second half, which is brought once, and again only after it could not be had. */
async function withDrafter(): Promise<Engine & Drafter> {
  try {
    return await (whole ??= import(/* webpackChunkName: "worker-drafting" */ '../../core/drafting').then(
      ({ createDrafting }) => ({ ...reviewing, ...createDrafting(reviewing) }),
    ));
  } catch (fault) {
    whole = undefined;
    throw fault;
  } finally {
    tell({ kind: 'requests', requests: requests() });
  }
}

async function answer({ id, question }: Asking): Promise<void> {
  try {
    const engine = isForDrafter(question) ? await withDrafter() : reviewing;
    tell({ kind: 'reply', id, reply: replyTo(engine, question) });
  } catch (fault) {
    tell({ kind: 'fault', id, fault: fault instanceof Error ? fault.name : typeof fault });
  }
}

onmessage = ({ data }: MessageEvent<Asking>): void => void answer(data);

tell({ kind: 'ready', requests: requests() });
