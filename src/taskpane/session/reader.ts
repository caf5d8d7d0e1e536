import type { ContractSource, Side } from '../../core/model';
import type { Answer, WordPort } from '../../word/port';
import type { ReviewEngine } from '../engine/review-engine';
import type { DismissalMemory } from '../preferences/dismissals';
import { saysNothing, type Writing, type WritingMemory } from '../preferences/writing';
import { failing, orCancelled, unexpected } from './failures';
import type { Reading } from './reducer';

/** How a reading is to be done. */
export interface ReadingOptions {
  readonly side: Side;
  /** What the person has said since the pane was opened; where that is nothing, what they said before is recalled. */
  readonly said: Writing;
  /** One that fires answers `cancelled` at once. */
  readonly signal?: AbortSignal;
  /** Hears of how many paragraphs Word gave, which are to be reviewed now. */
  readonly onRead?: (paragraphs: number) => void;
}

/** Reads the document and reviews it. Does not reject. */
export type Reader = (options: ReadingOptions) => Promise<Answer<Reading>>;

/** A reader over a port, an engine, and the memory of what was set aside and said. */
export function createReader(
  port: WordPort,
  engine: ReviewEngine,
  memory: DismissalMemory,
  answerMemory: WritingMemory,
): Reader {
  /** A contract whose opening was changed since is recognised by that from now on. */
  async function recall(source: ContractSource, said: Writing): Promise<Writing> {
    if (saysNothing(said)) return answerMemory.recall(source);
    await answerMemory.keep(source, said);
    return said;
  }

  async function readAndReview({ side, said, signal, onRead }: ReadingOptions): Promise<Answer<Reading>> {
    try {
      const read = await port.read(signal === undefined ? {} : { signal });
      if (!read.ok) return read;
      onRead?.(read.value.source.paragraphs.length);
      const { source } = read.value;
      const writing = await recall(source, said);
      const { answers, facts } = writing;
      const assessed = await engine.review(source, { side, answers, facts }, signal);
      if (!assessed.ok) return assessed;
      const remembered = await memory.recall(source, assessed.value.review.findings);
      return { ok: true, value: { snapshot: read.value, ...assessed.value, remembered, writing } };
    } catch (fault) {
      return failing(unexpected(fault, 'unchanged'));
    }
  }

  return (options) => {
    const reading = readAndReview(options);
    return options.signal === undefined ? reading : orCancelled(reading, options.signal);
  };
}
