import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import path from 'node:path';
import { DENSE, ORDINARY, paragraphsOf, type TextOptions } from './contract-text';
import { doublings, type Table } from './table';

/** Has a process say at its end, on standard error, how many kilobytes it had at its peak. */
const TELL_PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))";

/** A long text on standard input of the command line. */
export const memoryTable: Table = {
  name: 'memory',
  about: 'a text on standard input of the command line, answered as JSON; "peak" is the largest resident size',
  columns: ['text', 'MB', 's', 'MB/s', 'MB of JSON', 'peak MB'],
  async *rows({ seed, largest }) {
    for (const size of doublings(largest * 2, 3))
      yield await row('ordinary', size, { seed, weakParagraphEvery: ORDINARY });
    yield await row('dense', largest, { seed, weakParagraphEvery: DENSE });
  },
};

async function row(kind: string, megabytes: number, options: TextOptions) {
  const script = path.resolve('scripts/notrain.mjs');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELL_PEAK, script, 'review', '-', '--format', 'json']);
  const told = text(child.stderr);
  const written = pipeline(Readable.from(chunksOf(megabytes * 1e6, options)), child.stdin);
  let answered = 0;
  for await (const chunk of child.stdout) answered += (chunk as Buffer).length;
  await written;
  const seconds = (performance.now() - start) / 1e3;
  return [kind, megabytes, seconds, megabytes / seconds, answered / 1e6, Number(await told) / 1e3];
}

function* chunksOf(size: number, options: TextOptions): Generator<string> {
  for (const paragraph of paragraphsOf(size, options)) yield `${paragraph}\n\n`;
}
