import { EXAMPLES } from '../../../src/core/rules/examples';
import type { RuleExample } from '../../../src/core/rules/rule';

/** The examples of every rule, of both kinds. */
export const ALL_EXAMPLES: readonly RuleExample[] = Object.values(EXAMPLES).flatMap(({ flags, clean }) => [
  ...flags,
  ...clean,
]);
