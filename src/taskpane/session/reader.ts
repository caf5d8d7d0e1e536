import type { Engine, Side } from '../../core/model';
import type { Answer, WordPort } from '../../word/port';
import { failing, NOT_LOADED, orCancelled, unexpected } from './failures';
import type { Reading } from './reducer';

/** Brings the engine, which is a chunk of its own; rejects where it cannot be had. */
export type EngineLoader = () => Promise<Engine>;

/** Reads the document and reviews it. No method rejects. */
export interface Reader {
  engine(): Promise<Answer<Engine>>;
  /** A signal that fires answers `cancelled` at once. */
  read(side: Side, signal?: AbortSignal): Promise<Answer<Reading>>;
}

/** The oldest date to which the law behind a rule was checked, ISO 8601. */
export const lawCheckedOf = (engine: Engine): string =>
  engine.rules
    .map((rule) => engine.describe(rule).lawChecked)
    .reduce((oldest, date) => (date < oldest ? date : oldest));

/** A reader over a port and an engine that is loaded once, and again only after it failed to load. */
export function createReader(port: WordPort, loadEngine: EngineLoader): Reader {
  let loading: Promise<Answer<Engine>> | undefined;

  async function load(): Promise<Answer<Engine>> {
    try {
      return { ok: true, value: await loadEngine() };
    } catch {
      loading = undefined;
      return failing(NOT_LOADED);
    }
  }

  const engine = () => (loading ??= load());

  async function readAndReview(side: Side, signal?: AbortSignal): Promise<Answer<Reading>> {
    try {
      const [engineAnswer, read] = await Promise.all([engine(), port.read(signal === undefined ? {} : { signal })]);
      if (!read.ok) return read;
      if (!engineAnswer.ok) return engineAnswer;
      const { value: rules } = engineAnswer;
      const review = rules.review(read.value.source, { side });
      const findings = review.findings.map((finding) => ({
        finding,
        description: rules.describe(finding.rule),
        comment: rules.commentFor(finding, review),
      }));
      return { ok: true, value: { snapshot: read.value, review, findings } };
    } catch (fault) {
      return failing(unexpected(fault, 'unchanged'));
    }
  }

  return {
    engine,
    read(side, signal) {
      const reading = readAndReview(side, signal);
      return signal === undefined ? reading : orCancelled(reading, signal);
    },
  };
}
