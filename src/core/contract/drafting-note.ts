const NOTE = /^\W{0,3}(?:(?:drafting|practice|author's) note\b|note(?: to \w+)?:)/i;

/** A guide to a form tells what each side likes: "Publishers usually prefer". */
const ADVISES =
  /\b(?:[a-z]+ers|[a-z]+ors|companies|clients|studios|creators|sides|parties) (?:(?:often|usually|typically|generally|will|may|tend to) ){0,2}(?:prefer|resist|push for|insist|argue|like to)\b/i;

/** Advice to whoever fills in a form: "[Drafting note: ...]". It binds nobody. */
export function isDraftingNote(paragraphText: string): boolean {
  return NOTE.test(paragraphText) || ADVISES.test(paragraphText);
}
