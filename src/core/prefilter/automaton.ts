import { ASCII_NUMBERS, numberOf, SYMBOL_BITS } from './symbols';

/** Finds which of many literals stand in a text, in one pass over it. */
export interface Automaton {
  /** Calls `found` with the values of the literals that end at a place in a text, which has a gap at each end. */
  run(text: string, found: (values: readonly number[]) => void): void;
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

/** Builds the automaton of Aho and Corasick over literals in symbols, each with the values that it stands for. */
export function automatonOf(literals: ReadonlyMap<string, readonly number[]>): Automaton {
  const nodes = treeOf(literals);
  const table = new Uint16Array(nodes.length << SYMBOL_BITS);
  const fallback = new Uint16Array(nodes.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const index = queue[head] ?? 0;
    const node = nodes[index];
    const back = fallback[index] ?? 0;
    for (let number = 0; number < 1 << SYMBOL_BITS; number += 1) {
      const shorter = index === 0 ? 0 : (table[(back << SYMBOL_BITS) | number] ?? 0);
      const next = node?.next.get(number);
      table[(index << SYMBOL_BITS) | number] = next ?? shorter;
      const child = next === undefined ? undefined : nodes[next];
      if (next === undefined || !child) continue;
      fallback[next] = shorter;
      // A literal that ends inside another one ends here too; the shorter node came earlier and is complete.
      child.values = [...new Set([...child.values, ...(nodes[shorter]?.values ?? [])])];
      queue.push(next);
    }
  }
  const values = nodes.map((node) => (node.values.length > 0 ? node.values : null));
  const ends = Uint8Array.from(values, (own) => (own ? 1 : 0));
  return {
    run(text, found) {
      let state = table[0] ?? 0;
      for (let at = 0; at <= text.length; at += 1) {
        const code = at < text.length ? text.charCodeAt(at) : 0;
        state = table[(state << SYMBOL_BITS) | (code < 128 ? (ASCII_NUMBERS[code] ?? 0) : 0)] ?? 0;
        if (ends[state] === 1) {
          const own = values[state];
          if (own) found(own);
        }
      }
    },
  };
}
