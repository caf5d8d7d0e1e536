import type { ClauseForm, ContractSource, DraftingEngine, Finding } from '../../../src/core/model';
import { createReviewing } from '../../../src/core/reviewing';
import { TEXTS } from '../../../src/core/rules/texts';
import { corePartsOf } from '../../../src/taskpane/engine/core-parts';
import { askHere } from '../../../src/taskpane/engine/local-engine';
import { engineOver } from '../../../src/taskpane/engine/review-engine';
import type { Dismissal, DismissalMemory, Dismissed } from '../../../src/taskpane/preferences/dismissals';
import { readPlaybook } from '../../../src/core/playbook/read-playbook';
import { BUILT_IN } from '../../../src/core/playbook/built-in';
import type { CoreParts } from '../../../src/taskpane/engine/replier';
import { NOTHING_SAID, type Writing, type WritingMemory } from '../../../src/taskpane/preferences/writing';
import { DEFAULT_SETTINGS, type Preferences, type Settings } from '../../../src/taskpane/preferences/settings';
import type { ClauseChoice } from '../../../src/taskpane/session/clause-request';
import { Session } from '../../../src/taskpane/session/session';
import { reviewedIn, type Reviewed, type Row } from '../../../src/taskpane/session/state';
import type { RuleId } from '../../../src/core/model';
import { FakeEngine } from './fake-engine';
import type { FakeWord } from './fake-word';

/** Preferences that remember in memory what they were given. */
export class FakePreferences implements Preferences {
  saved: Settings;

  constructor(settings: Partial<Settings> = {}) {
    this.saved = { ...DEFAULT_SETTINGS, introduced: true, ...settings };
  }

  load(): Promise<Settings> {
    return Promise.resolve(this.saved);
  }

  save(settings: Settings): Promise<void> {
    this.saved = settings;
    return Promise.resolve();
  }
}

/** A memory of dismissals that knows one contract, in whatever state. */
export class FakeMemory implements DismissalMemory {
  readonly kept = new Map<string, Dismissal>();

  recall(): Promise<ReadonlyMap<string, Dismissal>> {
    return Promise.resolve(new Map(this.kept));
  }

  keep(_source: ContractSource, dismissed: readonly Dismissed[]): Promise<void> {
    for (const { finding, dismissal } of dismissed) this.kept.set(finding.id, dismissal);
    return Promise.resolve();
  }

  drop(_source: ContractSource, { id }: Finding): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }

  forget(): Promise<void> {
    this.kept.clear();
    return Promise.resolve();
  }
}

/** A memory of answers that knows one contract, in whatever state. */
export class FakeAnswers implements WritingMemory {
  kept: Writing = NOTHING_SAID;

  recall(): Promise<Writing> {
    return Promise.resolve(this.kept);
  }

  keep(_source: ContractSource, writing: Writing): Promise<void> {
    this.kept = writing;
    return Promise.resolve();
  }

  forget(): Promise<void> {
    this.kept = NOTHING_SAID;
    return Promise.resolve();
  }
}

/** A clause in that form, after the last paragraph. */
export const atTheEnd = (form: ClauseForm): ClauseChoice => ({ form, scheduleA: true, scheduleB: true, place: 'end' });

/** The real core. */
export const realCore = corePartsOf(
  { create: createReviewing, texts: TEXTS },
  () => import('../../../src/taskpane/engine/drafting-parts'),
);

/** A core with that engine for every playbook. */
export const coreOf = (engine: DraftingEngine): CoreParts => ({
  createEngine: () => ({ reviewing: engine, drafting: () => Promise.resolve(engine) }),
  playbooks: () => Promise.resolve({ readPlaybook, builtIn: BUILT_IN }),
});

/** A session over a fake Word, not yet reviewed. */
export function openSession(
  word: FakeWord,
  engine: DraftingEngine | CoreParts = new FakeEngine(),
  preferences: Preferences = new FakePreferences(),
  memory: DismissalMemory = new FakeMemory(),
  answers: WritingMemory = new FakeAnswers(),
): Session {
  const core = 'createEngine' in engine ? engine : coreOf(engine);
  const asking = engineOver(askHere(() => Promise.resolve(core)));
  return new Session({ port: word, engine: asking, preferences, memory, answers });
}

/** A session over a fake Word, prepared and reviewed once. */
export async function reviewedSession(
  word: FakeWord,
  engine: DraftingEngine | CoreParts = new FakeEngine(),
): Promise<Session> {
  const session = openSession(word, engine);
  await session.prepare();
  await session.review();
  return session;
}

/** The reviewed contract; fails the test when there is none. */
export function reviewedOf(session: Session): Reviewed {
  const reviewed = reviewedIn(session.getSnapshot());
  if (reviewed === null) throw new Error('The session has not reviewed anything');
  return reviewed;
}

/** The rows of a rule, in the order of the list. */
export const rowsOf = (session: Session, rule: RuleId): readonly Row[] =>
  reviewedOf(session).rows.filter(({ finding }) => finding.rule === rule);

/** The only row of a rule; fails the test when there is none. */
export function rowOfRule(session: Session, rule: RuleId): Row {
  const [row] = rowsOf(session, rule);
  if (row === undefined) throw new Error(`No row of ${rule}`);
  return row;
}

/** The smallest edits of a row. */
export const smallest = (row: Row) => row.finding.remedies[0]?.edits ?? [];
