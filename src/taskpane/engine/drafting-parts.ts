/** The half of the core that the pane brings when something is drafted, or when a playbook is looked for. */
import { createDrafting } from '../../core/drafting';
import { typed } from '../../core/language/write-clause';
import type { Drafting } from '../../core/model';
import { BUILT_IN } from '../../core/playbook/built-in';
import type { Playbook } from '../../core/playbook/playbook';
import { readPlaybook } from '../../core/playbook/read-playbook';
import type { ReviewingEngine } from '../../core/reviewing';
import type { PlaybookParts } from './replier';

export const playbookParts: PlaybookParts = { readPlaybook, builtIn: BUILT_IN };

/** Drafts with the numbers of clauses typed, because Word is given paragraphs of plain words. */
export function draftingOf(reviewing: ReviewingEngine, playbook: Playbook | null): Drafting {
  const drafting = createDrafting(reviewing, playbook === null ? {} : { playbook });
  return {
    ...drafting,
    clause: (...asked) => {
      const clause = drafting.clause(...asked);
      return { ...clause, paragraphs: typed(clause.paragraphs) };
    },
  };
}
