/** Roughly how often each symbol stands in English text, in thousandths. */
const FREQUENCY: Readonly<Record<string, number>> = {
  ' ': 190,
  e: 100,
  t: 75,
  a: 66,
  i: 62,
  n: 60,
  o: 62,
  s: 54,
  r: 52,
  h: 40,
  l: 35,
  d: 33,
  c: 30,
  u: 23,
  m: 20,
  f: 18,
  p: 20,
  g: 16,
  y: 15,
  w: 13,
  b: 13,
  v: 9,
  k: 4,
  x: 3,
  q: 1,
  j: 2,
  z: 1,
  '0': 10,
  _: 1,
};

/** Words that contracts are full of: far more frequent than their letters say. */
const COMMON =
  /^ ?(?:the|of|and|to|in|or|any|shall|by|for|be|not|this|with|as|party|parties|agreement|such|may|right|rights|will|is|are|from|that|all|other|on|no|its|our|your|use|which|company|services?|work|product|information|provide[ds]?|term|under) ?$/;
const COMMON_COST = 0.002;

function costOfOne(literal: string): number {
  if (COMMON.test(literal)) return COMMON_COST;
  let cost = 1;
  for (const symbol of literal) cost *= (FREQUENCY[symbol] ?? 1) / 1000;
  return cost;
}

/** How often a text is expected to contain one of these literals; the lower, the better they tell texts apart. */
export function costOf(literals: readonly string[]): number {
  return literals.reduce((sum, literal) => sum + costOfOne(literal), 0);
}
