import type { Engine } from '../../core/model';
import { failing, NOT_LOADED, orCancelled, unexpected } from '../session/failures';
import { replyTo, type Ask, type Drafter } from './questions';

/** Brings the engine, which is a chunk of its own; rejects where it cannot be had. */
export type EngineLoader = () => Promise<Engine & Drafter>;

/** Answers on this thread, with an engine that is loaded once, and again only after it failed to load. */
export function askHere(load: EngineLoader): Ask {
  let loading: Promise<Engine & Drafter> | undefined;

  const answer: Ask = async (question) => {
    let engine: Engine & Drafter;
    try {
      engine = await (loading ??= load());
    } catch {
      loading = undefined;
      return failing(NOT_LOADED);
    }
    try {
      return { ok: true, value: replyTo(engine, question) };
    } catch (fault) {
      return failing(unexpected(fault, 'unchanged'));
    }
  };
  return (question, signal) => (signal === undefined ? answer(question) : orCancelled(answer(question), signal));
}
