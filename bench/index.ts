import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { againTable } from './again-table';
import { docxTable } from './docx-table';
import { memoryTable } from './memory-table';
import { reviewTable } from './review-table';
import { syncsTable } from './syncs-table';
import { printTable, type Table } from './table';

const TABLES: readonly Table[] = [reviewTable, againTable, docxTable, syncsTable, memoryTable];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    largest: { type: 'string', default: '8' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const options = { seed: Number(values.seed), largest: Number(values.largest) };
const unknown = positionals.filter((name) => TABLES.every((table) => table.name !== name));

const USAGE = `usage: npm run bench -- [${TABLES.map(({ name }) => name).join('|')}]... [--seed N] [--largest MB]
Prints the named tables, or all. Texts are made up from the seed; each size is twice the one before, up to the largest.
`;

if (values.help) console.log(USAGE);
else if (unknown.length > 0 || !Number.isInteger(options.seed) || !(options.largest > 0)) {
  console.error(USAGE);
  process.exitCode = 2;
} else void measure();

async function measure(): Promise<void> {
  const processors = cpus();
  console.log(
    `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model ?? 'unknown processor'}; ` +
      `--seed ${options.seed} --largest ${options.largest}`,
  );
  const wanted = TABLES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  for (const table of wanted) await printTable(table, options);
}
