import { addendum } from './language/addendum';
import { commentFor } from './language/comment';
import type { Engine } from './model';
import { review } from './review';
import { RULES, ruleOf } from './rules';

/** The engine that the pane, the commands and the command line use. */
export const engine: Engine = {
  review,
  rules: RULES.map(({ description }) => description.id),
  describe: (rule) => ruleOf(rule).description,
  commentFor: (finding) => commentFor(ruleOf(finding.rule)),
  addendum,
};
