import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLines } from './read/lines';

/** Written at once, so that a file of small items does not cost a system call for each. */
const BATCH = 1 << 20;

/**
 * A list that lives in a temporary file instead of memory, for answers about texts too large to hold.
 * First everything is added, then it is gone through, then it is disposed of. The file has no name any more as soon as
 * it is open: nobody else can read it, and nothing of the contract stays behind when the process is stopped.
 */
export class Spool<T> {
  private readonly file: number;
  private open = true;
  private pending: string[] = [];
  private pendingSize = 0;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'notrain-'));
    try {
      this.file = openSync(join(folder, 'items'), 'wx+', 0o600);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  add(item: T): void {
    const line = JSON.stringify(item) + '\n';
    this.pending.push(line);
    this.pendingSize += line.length;
    if (this.pendingSize > BATCH) this.flush();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    this.flush();
    const bytes = createReadStream('', { fd: this.file, start: 0, autoClose: false });
    for await (const line of readLines(bytes)) if (line !== null) yield JSON.parse(line.toString()) as T;
  }

  /** Safe to call twice. */
  dispose(): void {
    if (this.open) closeSync(this.file);
    this.open = false;
  }

  private flush(): void {
    const bytes = Buffer.from(this.pending.join(''));
    for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at);
    this.pending = [];
    this.pendingSize = 0;
  }
}
