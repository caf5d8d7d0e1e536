import type { Rule } from './rule';
import { TEXTS } from './texts';
import { rulesWith } from './with-texts';

/** Every rule that a review asks. */
export const RULES: readonly Rule[] = rulesWith(TEXTS);
