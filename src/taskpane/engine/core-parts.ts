import type { createReviewing } from '../../core/reviewing';
import type { TEXTS } from '../../core/rules/texts';
import type * as parts from './drafting-parts';
import type { CoreParts } from './replier';

/** The half that drafts, as a module of its own. */
export type DraftingParts = typeof parts;

/** The half that reviews, with the texts of its rules, which are a module of their own. */
export interface ReviewingParts {
  readonly create: typeof createReviewing;
  readonly texts: typeof TEXTS;
}

/** The core as the pane asks it, of a half that is there and one that is brought. */
export function corePartsOf({ create, texts }: ReviewingParts, bring: () => Promise<DraftingParts>): CoreParts {
  return {
    createEngine: (playbook) => {
      const reviewing = create(texts, playbook === null ? {} : { playbook });
      return { reviewing, drafting: async () => (await bring()).draftingOf(reviewing, playbook) };
    },
    playbooks: async () => (await bring()).playbookParts,
  };
}

/** Brings what a review takes. The texts come beside the patterns, not after them. */
export async function loadReviewing(): Promise<ReviewingParts> {
  const [{ createReviewing: create }, { TEXTS: texts }] = await Promise.all([
    import(/* webpackChunkName: "reviewing" */ '../../core/reviewing'),
    import(/* webpackChunkName: "wording" */ '../../core/rules/texts'),
  ]);
  return { create, texts };
}

/** The core on this thread, each half a file of its own; rejects where one cannot be had. */
export async function loadCore(): Promise<CoreParts> {
  const [reviewing, drafting] = await Promise.all([
    loadReviewing(),
    import(/* webpackChunkName: "drafting" */ './drafting-parts'),
  ]);
  return corePartsOf(reviewing, () => Promise.resolve(drafting));
}
