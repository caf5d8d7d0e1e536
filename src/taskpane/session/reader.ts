import type { Side } from '../../core/model';
import type { Answer, WordPort } from '../../word/port';
import type { ReviewEngine } from '../engine/review-engine';
import type { DismissalMemory } from '../preferences/dismissals';
import { failing, orCancelled, unexpected } from './failures';
import type { Reading } from './reducer';

/** How a reading is to be done. */
export interface ReadingOptions {
  readonly side: Side;
  /** One that fires answers `cancelled` at once. */
  readonly signal?: AbortSignal;
  /** Hears of how many paragraphs Word gave, which are to be reviewed now. */
  readonly onRead?: (paragraphs: number) => void;
}

/** Reads the document and reviews it. Does not reject. */
export type Reader = (options: ReadingOptions) => Promise<Answer<Reading>>;

/** A reader over a port, an engine, and the memory of what was set aside. */
export function createReader(port: WordPort, engine: ReviewEngine, memory: DismissalMemory): Reader {
  async function readAndReview({ side, signal, onRead }: ReadingOptions): Promise<Answer<Reading>> {
    try {
      const read = await port.read(signal === undefined ? {} : { signal });
      if (!read.ok) return read;
      onRead?.(read.value.source.paragraphs.length);
      const assessed = await engine.review(read.value.source, { side }, signal);
      if (!assessed.ok) return assessed;
      const remembered = await memory.recall(read.value.source, assessed.value.review.findings);
      return { ok: true, value: { snapshot: read.value, ...assessed.value, remembered } };
    } catch (fault) {
      return failing(unexpected(fault, 'unchanged'));
    }
  }

  return (options) => {
    const reading = readAndReview(options);
    return options.signal === undefined ? reading : orCancelled(reading, options.signal);
  };
}
