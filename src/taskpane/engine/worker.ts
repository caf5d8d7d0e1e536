/** The engine in a thread of its own. One engine for as long as the worker lives: it remembers its last review. */
import { createEngine } from '../../core/engine';
import type { Asking, Telling } from './messages';
import { replyTo } from './questions';

const tell = (telling: Telling): void => postMessage(telling);

const engine = createEngine();

onmessage = ({ data: { id, question } }: MessageEvent<Asking>): void => {
  try {
    tell({ kind: 'reply', id, reply: replyTo(engine, question) });
  } catch (fault) {
    tell({ kind: 'fault', id, fault: fault instanceof Error ? fault.name : typeof fault });
  }
};

tell({ kind: 'ready', requests: performance.getEntriesByType('resource').map(({ name }) => name) });
