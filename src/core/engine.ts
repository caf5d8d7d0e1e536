import { createDrafting } from './drafting';
import type { DraftingEngine } from './model';
import type { EngineOptions } from './reviewing';
import { createReviewing } from './reviewing';
import { TEXTS } from './rules/texts';

/** An engine that reviews and drafts. The pane brings the two halves apart, the second only when it is asked for. */
export function createEngine(options: EngineOptions = {}): DraftingEngine {
  const reviewing = createReviewing(TEXTS, options);
  return { playbook: options.playbook ?? null, ...reviewing, ...createDrafting(reviewing, options) };
}

/** The engine that the command line uses where no playbook is chosen. */
export const engine: DraftingEngine = createEngine();
