import { createReadStream } from 'node:fs';
import type { Engine } from '../core/model';
import type { Playbook } from '../core/playbook/playbook';
import type { OpenDocx, Stamp } from '../docx/types';
import type { Answer } from './answer';
import type { Options } from './arguments';
import { Failure, OutputClosed, type Io } from './io';
import type { Progress } from './progress';
import { collect, peek } from './read/bytes';
import { decode } from './read/decode';
import { fileFailure } from './read/file-errors';
import { fileKind, foreignKind, TELLING_BYTES } from './read/file-kind';
import { readJsonl } from './read/jsonl';
import { reviewDocx } from './review-docx';
import { reviewText } from './review-text';
import { checkOutput, writeDocx } from './write-docx';

/** What does the work; a test brings its own. */
export interface Tools {
  readonly engine: Engine;
  /** The engine that reviews by a playbook. */
  readonly engineFor: (playbook: Playbook) => Engine;
  readonly openDocx: OpenDocx;
}

/** All that the review of a file needs and says. */
export interface Session {
  readonly options: Options;
  readonly stamp: Stamp;
  readonly io: Io;
  readonly tools: Tools;
  readonly progress: Progress;
  readonly answer: (answer: Answer) => Promise<void>;
  /** One contract of several could not be read; the others still can. */
  readonly fail: (because: string) => Promise<void>;
}

/** A .docx is held in memory; no contract comes near this. */
const LARGEST_DOCX = 512 << 20;

/** Reviews all contracts of a file. Rejects with `Failure` where it cannot, with `OutputClosed` where nobody listens. */
export async function reviewFile(file: string, session: Session): Promise<void> {
  const name = file === '-' ? 'standard input' : file;
  try {
    if (file === '-') await reviewStream(file, name, session.io.input, session);
    else await reviewNamedFile(file, session);
  } catch (error) {
    throw error instanceof OutputClosed ? error : fileFailure(name, error);
  }
}

async function reviewNamedFile(file: string, session: Session): Promise<void> {
  const stream = createReadStream(file, { highWaterMark: 1 << 20 });
  try {
    const { head, bytes } = await peek(stream, TELLING_BYTES);
    const kind = fileKind(file, head);
    const foreign = foreignKind(head);
    if (session.options.redline !== null && kind !== 'docx')
      throw new Failure(`${file}: is not a .docx; --redline takes nothing else`);
    if (kind === 'docx') await reviewDocument(file, bytes, session);
    else if (kind === 'unknown' || foreign !== null)
      throw new Failure(`${file}: is ${foreign ?? 'of an unknown kind'}; a .docx, .txt, .md or .jsonl can be read`);
    else if (kind === 'jsonl') await reviewJsonl(file, bytes, session);
    else await reviewStream(file, file, bytes, session);
  } finally {
    stream.destroy();
  }
}

async function reviewStream(
  file: string,
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  session: Session,
): Promise<void> {
  const { chunks, notes } = await decode(name, bytes);
  await reviewText({ file }, chunks, { ...textReading(session, name), notes }, session.answer);
}

/** A line that cannot be reviewed is told; the others still are. */
async function reviewJsonl(file: string, bytes: AsyncIterable<Uint8Array>, session: Session): Promise<void> {
  for await (const record of readJsonl(file, bytes)) {
    if (record instanceof Failure) {
      await session.fail(record.message);
      continue;
    }
    const name = `${file}: line ${record.line}`;
    await session.progress.show(name);
    try {
      await reviewText({ id: record.id }, [record.text], textReading(session, name), session.answer);
    } catch (error) {
      if (error instanceof OutputClosed) throw error;
      await session.fail(fileFailure(name, error).message);
    }
  }
}

function textReading({ options, tools, progress }: Session, name: string) {
  return {
    engine: tools.engine,
    side: options.side,
    onProgress: (characters: number) =>
      progress.show(`${name}: ${(characters / 1e6).toFixed(1)} million characters read`),
  };
}

async function reviewDocument(file: string, stream: AsyncIterable<Uint8Array>, session: Session): Promise<void> {
  const { options, stamp, tools } = session;
  const bytes = await collect(stream, LARGEST_DOCX);
  if (bytes === undefined) throw new Failure(`${file}: is too large to be a contract`);
  if (options.redline !== null) checkOutput(file, options.redline);
  const reading = { ...tools, side: options.side };
  const { answer, redlined } = reviewDocx(file, bytes, reading, options.redline === null ? null : stamp);
  if (options.redline !== null && redlined !== null) writeDocx(options.redline, redlined);
  await session.answer(answer);
}
