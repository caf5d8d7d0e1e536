/** What was asked of the benchmark. */
export interface BenchOptions {
  readonly seed: number;
  /** How many megabytes the largest text has. */
  readonly largest: number;
}

/** Null is no value. */
export type Cell = string | number | null;

/** One table of the benchmark. To measure something new, write one and name it in `index.ts`. */
export interface Table {
  readonly name: string;
  /** What the numbers mean, in a sentence. */
  readonly about: string;
  readonly columns: readonly string[];
  /** A cell for each column; a row is measured when it is asked for. */
  readonly rows: (options: BenchOptions) => AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

const NARROWEST = 8;

/** Measures and prints a table, row by row. */
export async function printTable({ name, about, columns, rows }: Table, options: BenchOptions): Promise<void> {
  console.log(`\n${name}: ${about}`);
  const line = (cells: readonly Cell[]) =>
    cells.map((cell, column) => format(cell, Math.max(NARROWEST, columns[column]?.length ?? 0))).join('  ');
  console.log(line(columns.map((column) => column)));
  for await (const cells of rows(options)) console.log(line(cells));
}

/** Sizes up to the largest, each twice the one before. */
export function doublings(largest: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => largest / 2 ** (count - 1 - index));
}

function format(cell: Cell, width: number): string {
  if (cell === null) return '-'.padStart(width);
  if (typeof cell === 'string') return cell.padStart(width);
  const digits = Number.isInteger(cell) || cell >= 100 ? 0 : cell >= 10 ? 1 : 2;
  return cell.toFixed(digits).padStart(width);
}
