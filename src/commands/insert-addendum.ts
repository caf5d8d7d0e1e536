/**
 * The ribbon's "Insert No-AI addendum": the addendum that the pane would offer first, in the contract's own names, with
 * what the person has said of the contract, by the playbook that is chosen, before the signatures.
 */
import type { CoreParts } from '../taskpane/engine/replier';
import type { PlaybookChoice, Preferences } from '../taskpane/preferences/settings';
import type { WritingMemory } from '../taskpane/preferences/writing';
import { clauseOptions, firstChoice, whereIn } from '../taskpane/session/clause-request';
import { adjust } from '../taskpane/session/companions';
import type { Playbook } from '../core/playbook/playbook';
import type { Answer, ItemResult, WordPort } from '../word/port';
import type { Notice } from './notice';
import type { Command } from './run-command';

/** What the command is joined to. The engine is loaded only when it is needed. */
export interface Means {
  readonly port: WordPort;
  readonly loadCore: () => Promise<CoreParts>;
  readonly preferences: Pick<Preferences, 'load'>;
  readonly writing: Pick<WritingMemory, 'recall'>;
}

/** The playbook that was chosen; undefined where it cannot be had any more. */
async function chosenPlaybook(choice: PlaybookChoice | null, core: CoreParts): Promise<Playbook | null | undefined> {
  if (choice === null) return null;
  const { readPlaybook, builtIn } = await core.playbooks();
  if (choice.kind === 'built-in') return builtIn.find(({ name }) => name === choice.name);
  const read = readPlaybook(choice.json);
  return read.ok ? read.playbook : undefined;
}

/** Joins the command to Word, to the engine, and to what the pane remembers. */
export function createInsertAddendum({ port, loadCore, preferences, writing: memory }: Means): Command {
  return async () => {
    const [snapshot, core, settings] = await Promise.all([port.read(), loadCore(), preferences.load()]);
    if (!snapshot.ok) return snapshot.failure.kind;
    const { source } = snapshot.value;
    const playbook = await chosenPlaybook(settings.playbook, core);
    if (playbook === undefined) return 'playbook';
    const writing = await memory.recall(source);
    const { answers, facts } = writing;
    const { reviewing, drafting } = core.createEngine(playbook);
    const review = reviewing.review(source, { side: settings.side, answers, facts });
    const choice = firstChoice(settings);
    const clause = (await drafting()).clause(choice.form, review, clauseOptions(choice, writing, source));
    const { paragraphs, companions } = clause;
    const where = whereIn(clause, choice.place, source);
    const notice = noticeOf(await port.insert({ id: 'addendum', paragraphs, where }));
    if (notice !== null || companions.length === 0) return notice;
    const lines = paragraphs.flatMap(({ text }) => text.split('\n'));
    const { ledger } = await adjust(port, companions, lines.length);
    return ledger.length === 0 ? null : 'not-adjusted';
  };
}

function noticeOf(answer: Answer<ItemResult>): Notice | null {
  if (!answer.ok) return answer.failure.document === 'unchanged' ? answer.failure.kind : 'half-done';
  const { outcome, leftChanged } = answer.value;
  if (outcome === 'applied') return null;
  if (leftChanged === true) return 'half-done';
  return outcome === 'protected' ? 'protected' : 'unknown';
}
