import type { createReviewing } from '../../core/reviewing';
import type * as parts from './drafting-parts';
import type { CoreParts } from './replier';

/** The half that drafts, as a module of its own. */
export type DraftingParts = typeof parts;

/** The core as the pane asks it, of a half that is there and one that is brought. */
export function corePartsOf(create: typeof createReviewing, bring: () => Promise<DraftingParts>): CoreParts {
  return {
    createEngine: (playbook) => {
      const reviewing = create(playbook === null ? {} : { playbook });
      return { reviewing, drafting: async () => (await bring()).draftingOf(reviewing, playbook) };
    },
    playbooks: async () => (await bring()).playbookParts,
  };
}

/** The core on this thread, each half a file of its own; rejects where one cannot be had. */
export async function loadCore(): Promise<CoreParts> {
  const [{ createReviewing }, drafting] = await Promise.all([
    import(/* webpackChunkName: "reviewing" */ '../../core/reviewing'),
    import(/* webpackChunkName: "drafting" */ './drafting-parts'),
  ]);
  return corePartsOf(createReviewing, () => Promise.resolve(drafting));
}
