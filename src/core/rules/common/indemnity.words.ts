const LOWER = 'defend|indemnify|hold harmless|save harmless|hold|save|keep|release|protect|reimburse';
const VERB = `(?:(?:${LOWER})|(?:defends|holds|saves|keeps|releases)(?: harmless)?|${LOWER.toUpperCase()})\\b`;
const AND = '(?:,? (?:and/or|and|or|AND|OR)|,)';
const JOIN = `${AND}(?: (?:hereby|further|fully|shall|will|to|agrees? to))?`;
/** Whom they protect: a pronoun or a name. Capitals tell names from other words, so the case counts. */
const PROTECTED =
  "(?:(?:(?:each of |all of )?the|each|any|such|our|its|this) )?(?:us|them|it|me|[A-Za-z]?[A-Z][\\w.&'-]*(?: (?!Harmless|From|Against|HARMLESS|FROM|AGAINST)[A-Z][\\w.&'-]*){0,3})";
/** "hold ... harmless", "keep ... indemnified", whoever stands between. */
const HELD = "(?= (?:[\\w.,&'\"()/-]+ ){0,30}?harmless\\b| (?:[\\w.,&'()/-]+ ){0,6}?indemnified\\b)";

/** The verbs of the promise, from the first that says it on, with whom they protect. */
export const INDEMNIFY = new RegExp(
  `\\b(?:[Ii]ndemnif(?:y|ies)\\b|(?:holds?|saves?|keeps?)${HELD}(?: harmless(?=,? (?:and |or )?(?:indemnif|defend)))?|HOLD(?= (?:[\\w.,&'()/-]+ ){0,30}?HARMLESS\\b))(?:${JOIN} ${VERB}(?: harmless| indemnified)?){0,4}(?: ${PROTECTED}(?:,? and (?:to )?(?:hold|save) ${PROTECTED})?(?: (?:free and )?harmless| (?:fully )?indemnified)?)?`,
  'g',
);

const LOSS = '(?:claims?|loss|losses|damages?|liabilit(?:y|ies)|injur(?:y|ies)|demands|suits)';
const ALL = '(?:any and all|any|all|every)(?: (?:of )?(?:the|its|our|such|direct|resulting|other))*';
/** The same promise in other words; a duty to refund expenses that were asked for is another one. */
export const PLAIN = new RegExp(
  `\\b(?:reimburse|compensate) ${PROTECTED}(?: on demand)? for,? ${ALL}(?= (?:[a-z]+,? (?:and |or )?){0,3}?${LOSS}\\b)|\\bmake good to ${PROTECTED},? ${ALL}(?= (?:[a-z]+,? (?:and |or )?){0,3}?${LOSS}\\b)|\\bdefend ${PROTECTED}(?=[^.;]{0,160}\\b(?:claims?|suits?|proceedings?)\\b[^.;]{0,160}\\band (?:shall |will |to )?pay (?:any|all|the)\\b)|\\bdefend(?: (?:and|or) settle)? (?:any|all|every)(?: [a-z-]+){0,6}? (?:brought|made) against ${PROTECTED}|\\bcover (?:all|any)(?: of)? (?:our|the [A-Z]\\w+'s|[A-Z]\\w+'s) (?:costs|losses|damages|expenses)`,
  'g',
);

/** "Agency shall be held harmless by the Designer". */
export const PASSIVE =
  /\b(?:indemnified|held harmless)(?:,? (?:and|or) (?:indemnified|held harmless|defended))?,? by (?=(?:the |each |such )?[A-Z]|you\b|us\b)/g;

/** Verbs of the same row before those that a pattern begins with. */
export const ROW_BEFORE = new RegExp(
  `\\b(?:${VERB}(?:,? (?:at (?:its|your|their|his|her) (?:own |sole )?(?:cost or )?expense|\\([^()]{0,90}\\)))?${JOIN} ){1,4}$`,
);

/** Nouns that only speak of a promise, and pronouns that begin another clause: what follows binds nobody here. */
const NO_PROMISE =
  '(?:which|whom|who|not|never|may|can|if|unless|whether|insurance|insurer|polic(?:y|ies)|claims?|rights?|dut(?:y|ies)|obligations?|requests?|entitled|fail(?:s|ure|ing)?|liability)\\b';
/**
 * The last word that binds before the verbs, with what may stand between: "shall, to the fullest extent permitted by
 * law,", "agrees that it shall", "is responsible for, and must".
 */
export const BINDS = new RegExp(
  `^(?<lead>[^]*)\\b(?<bind>(?:hereby )?(?:shall|SHALL|will|WILL|must|agree(?:s|ing)?|AGREES?|undertakes?|covenants?|promises?|does|do|hereby|HEREBY|(?:is|are|be) (?:required|obligated|obliged|responsible|bound))|(?<=\\b(?:[Yy]ou|[Ww]e|[Tt]hey))'ll|(?<=\\b[Ii]t is [\\w' ]{2,30})responsibility)\\b(?:,? \\(?(?!${NO_PROMISE})[\\w"'/-]+\\)?){0,20},? ?$`,
);

/** "will defend Agency against any claim and indemnify it": what binds stands before the first verb. */
export const CARRIED =
  /^(?<lead>[^]*)\b(?:shall|will|must|agrees?(?: to)?)\b(?=[^.;]{0,60}\b(?:defend|release|protect|reimburse)\b[^.;]{0,220} and (?:to |will |shall )?$)/i;

/** The verbs of a promise in a text that begins with them. */
export const VERBS =
  /^.{0,60}?\b(?:indemnif(?:y|ies)|holds?|saves?|keeps?|reimburse|compensate|cover|make good to|defend|protect)(?: harmless)?(?:(?:,? (?:and|or)|,)(?: to)? (?:defends?|holds?|saves?|keeps?|indemnif(?:y|ies)|protects?)(?: harmless| indemnified)?)*/i;
