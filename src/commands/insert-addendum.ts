/** The ribbon's "Insert No-AI addendum": the full addendum, in the contract's own names, at the end. */
import type { Drafting, Engine } from '../core/model';
import type { Answer, ItemResult, WordPort } from '../word/port';
import type { Notice } from './notice';
import type { Command } from './run-command';

/** Joins the command to Word and to the engine, which is loaded only when it is needed. */
export function createInsertAddendum(
  port: WordPort,
  loadEngine: () => Promise<Engine & Pick<Drafting, 'addendum'>>,
): Command {
  return async () => {
    const [snapshot, engine] = await Promise.all([port.read(), loadEngine()]);
    if (!snapshot.ok) return snapshot.failure.kind;
    const review = engine.review(snapshot.value.source, { side: 'creator' });
    const { paragraphs } = engine.addendum('full', review);
    return noticeOf(await port.insert({ id: 'addendum', paragraphs, where: 'end' }));
  };
}

function noticeOf(answer: Answer<ItemResult>): Notice | null {
  if (!answer.ok) return answer.failure.document === 'unchanged' ? answer.failure.kind : 'half-done';
  const { outcome, leftChanged } = answer.value;
  if (outcome === 'applied') return null;
  if (leftChanged === true) return 'half-done';
  return outcome === 'protected' ? 'protected' : 'unknown';
}
