import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DENSE, paragraphsOf } from '../../bench/contract-text';

const script = fileURLToPath(new URL('../../scripts/notrain.mjs', pathToFileURL(__filename)));

/** Too little to hold the answers below, or to review the longer text at once: Node ends a process that needs more. */
const HEAP_MB = 80;

/** Reviews a text in a process of its own; gives the paragraphs of the findings, in the answer's order. */
async function reviewWithin(heapMb: number, parts: Iterable<string>): Promise<number[]> {
  const command = [`--max-old-space-size=${heapMb}`, script, 'review', '-', '--format', 'json'];
  const child = spawn(process.execPath, command);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const errors = text(child.stderr);
  // A process that ended early is told by its exit code.
  const written = pipeline(Readable.from(parts), child.stdin).catch(() => undefined);
  const found: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const paragraph = /^\{"id":.*?"paragraph":(\d+),/.exec(line)?.[1];
    if (paragraph !== undefined) found.push(Number(paragraph));
  }
  await written;
  expect({ code: await ended, errors: await errors }).toEqual({ code: 1, errors: '' });
  return found;
}

const dense = (size: number) => [...paragraphsOf(size, { seed: 7, weakParagraphEvery: DENSE })];

describe('a text on standard input', () => {
  it('is reviewed in a memory that does not grow with it, though every paragraph has findings', async () => {
    const paragraphs = dense(2_000_000);
    const found = new Set(
      await reviewWithin(
        HEAP_MB,
        paragraphs.map((paragraph) => `${paragraph}\n\n`),
      ),
    );
    expect(found.size).toBeGreaterThan(0.9 * paragraphs.length);
    expect(Math.max(...found)).toBe(paragraphs.length - 1);
  }, 120_000);

  it('may be one long paragraph full of findings, of which each repeats it', async () => {
    const lines = dense(80_000);
    const found = await reviewWithin(
      HEAP_MB,
      lines.map((line) => `${line}\n`),
    );
    expect(found.length).toBeGreaterThan(0.9 * lines.length);
    expect(new Set(found)).toEqual(new Set([0]));
  }, 120_000);
});
