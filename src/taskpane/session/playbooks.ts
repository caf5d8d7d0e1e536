import type { Playbook, PlaybookProblem } from '../../core/playbook/playbook';
import type { ReviewEngine } from '../engine/review-engine';
import type { PlaybookChoice } from '../preferences/settings';
import { NOT_LOADED } from './failures';

/** A playbook that was read, as text and as what it says; or what is wrong with it. */
export type ReadPlaybook =
  | { readonly ok: true; readonly json: string; readonly playbook: Playbook }
  | { readonly ok: false; readonly problems: readonly PlaybookProblem[] };

const whole = (message: string): ReadPlaybook => ({ ok: false, problems: [{ path: '', message }] });

/** Finds and reads playbooks, with the engine's own checks; nothing of a faulty one is used. */
export class Playbooks {
  readonly #engine: ReviewEngine;

  constructor(engine: ReviewEngine) {
    this.#engine = engine;
  }

  /** The playbooks that come with NoTrain; none where the engine cannot be had. */
  async builtIn(): Promise<readonly Playbook[]> {
    const all = await this.#engine.builtInPlaybooks();
    return all.ok ? all.value : [];
  }

  /** Reads a file's text. */
  async read(json: string): Promise<ReadPlaybook> {
    const result = await this.#engine.readPlaybook(json);
    if (!result.ok) return whole(result.failure.message);
    return result.value.ok ? { ok: true, json, playbook: result.value.playbook } : result.value;
  }

  /** Finds what was chosen. */
  async find(choice: PlaybookChoice): Promise<ReadPlaybook> {
    if (choice.kind === 'file') return this.read(choice.json);
    const playbook = (await this.builtIn()).find(({ name }) => name === choice.name);
    return playbook === undefined ? whole(NOT_LOADED.message) : this.read(JSON.stringify(playbook));
  }
}
