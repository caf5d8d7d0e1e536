/** Roughly how often the next symbol of a literal stands where the ones before it do. */
const EACH = 0.25;

/** How often a text is expected to contain one of these literals; the lower, the better they tell texts apart. */
export function costOf(literals: readonly string[]): number {
  return literals.reduce((sum, literal) => sum + EACH ** literal.length, 0);
}
