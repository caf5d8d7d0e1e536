import { ASCII_NUMBERS, numberOf, SYMBOL_BITS } from './symbols';

/** Finds which of many literals stand in a text, in one pass over it. */
export interface Automaton<T> {
  /** Calls `found` once with what the literals that end at some place in a text, which has a gap at each end, stand for. */
  run(text: string, found: (own: T) => void): void;
}

interface Node {
  readonly next: Map<number, number>;
  values: readonly number[];
}

/** The literals as a tree; node 0 is its root. */
function treeOf(values: ReadonlyMap<string, readonly number[]>): Node[] {
  const nodes: Node[] = [{ next: new Map(), values: [] }];
  for (const [literal, own] of values) {
    let at = nodes[0];
    for (const symbol of literal) {
      const number = numberOf(symbol);
      let next = at?.next.get(number);
      if (next === undefined) {
        next = nodes.length;
        nodes.push({ next: new Map(), values: [] });
        at?.next.set(number, next);
      }
      at = nodes[next];
    }
    if (at) at.values = own;
  }
  return nodes;
}

/**
 * Builds the automaton of Aho and Corasick over literals in symbols, each with the values that it stands for; those of
 * all literals that end together are put together by `pack`.
 */
export function automatonOf<T>(
  literals: ReadonlyMap<string, readonly number[]>,
  pack: (values: readonly number[]) => T,
): Automaton<T> {
  const nodes = treeOf(literals);
  const table = new Uint16Array(nodes.length << SYMBOL_BITS);
  const fallback = new Uint16Array(nodes.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const index = queue[head] ?? 0;
    const back = fallback[index] ?? 0;
    // As where the longest end of what was read goes on that begins a literal too, but for its own ways on.
    if (index > 0) table.copyWithin(index << SYMBOL_BITS, back << SYMBOL_BITS, (back + 1) << SYMBOL_BITS);
    for (const [number, next] of nodes[index]?.next ?? []) {
      const at = (index << SYMBOL_BITS) | number;
      const shorter = table[at] ?? 0;
      table[at] = next;
      fallback[next] = shorter;
      queue.push(next);
      // A literal that ends inside another one ends here too; the shorter node came earlier and is complete.
      const [child, inside] = [nodes[next], nodes[shorter]?.values ?? []];
      if (child && inside.length > 0) child.values = [...new Set([...child.values, ...inside])];
    }
  }
  const values = nodes.map((node) => (node.values.length > 0 ? pack(node.values) : null));
  /** For each state that ends a literal the last run that came to it; the others are never told. */
  const told = Int32Array.from(values, (own) => (own ? 0 : 0x7fffffff));
  let runs = 0;
  return {
    run(text, found) {
      let state = table[0] ?? 0;
      runs += 1;
      for (let at = 0; at <= text.length; at += 1) {
        const code = at < text.length ? text.charCodeAt(at) : 0;
        state = table[(state << SYMBOL_BITS) | (code < 128 ? (ASCII_NUMBERS[code] ?? 0) : 0)] ?? 0;
        if ((told[state] ?? 0) < runs) {
          told[state] = runs;
          const own = values[state];
          if (own) found(own);
        }
      }
    },
  };
}
