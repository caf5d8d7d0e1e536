import type { Side } from '../../core/model';
import type { Answer, WordPort } from '../../word/port';
import type { ReviewEngine } from '../engine/review-engine';
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

/** A reader over a port and an engine. */
export function createReader(port: WordPort, engine: ReviewEngine): Reader {
  async function readAndReview({ side, signal, onRead }: ReadingOptions): Promise<Answer<Reading>> {
    try {
      const read = await port.read(signal === undefined ? {} : { signal });
      if (!read.ok) return read;
      onRead?.(read.value.source.paragraphs.length);
      const assessed = await engine.review(read.value.source, { side }, signal);
      return assessed.ok ? { ok: true, value: { snapshot: read.value, ...assessed.value } } : assessed;
    } catch (fault) {
      return failing(unexpected(fault, 'unchanged'));
    }
  }

  return (options) => {
    const reading = readAndReview(options);
    return options.signal === undefined ? reading : orCancelled(reading, options.signal);
  };
}
