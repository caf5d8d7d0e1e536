import type { DraftingEngine } from './model';
import type { EngineOptions } from './reviewing';

/** Brings an engine in its two halves, each a file of its own where the program is in several; rejects where one cannot be had. */
export async function loadEngine(options: EngineOptions = {}): Promise<DraftingEngine> {
  const [{ createReviewing }, { createDrafting }] = await Promise.all([
    import(/* webpackChunkName: "reviewing" */ './reviewing'),
    import(/* webpackChunkName: "drafting" */ './drafting'),
  ]);
  const reviewing = createReviewing(options);
  return { playbook: options.playbook ?? null, ...reviewing, ...createDrafting(reviewing, options) };
}
