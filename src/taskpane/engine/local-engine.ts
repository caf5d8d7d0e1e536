import { failing, NOT_LOADED, orCancelled, unexpected } from '../session/failures';
import type { Ask } from './questions';
import { Replier, type CoreParts } from './replier';

/** Brings the engine, which is a chunk of its own; rejects where it cannot be had. */
export type EngineLoader = () => Promise<CoreParts>;

/** Answers on this thread, with an engine that is loaded once, and again only after it failed to load. */
export function askHere(load: EngineLoader): Ask {
  let loading: Promise<Replier> | undefined;

  const answer: Ask = async (question) => {
    let replier: Replier;
    try {
      replier = await (loading ??= load().then((core) => new Replier(core)));
    } catch {
      loading = undefined;
      return failing(NOT_LOADED);
    }
    try {
      return { ok: true, value: await replier.replyTo(question) };
    } catch (fault) {
      return failing(unexpected(fault, 'unchanged'));
    }
  };
  return (question, signal) => (signal === undefined ? answer(question) : orCancelled(answer(question), signal));
}
