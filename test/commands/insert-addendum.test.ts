import { createInsertAddendum, type Means } from '../../src/commands/insert-addendum';
import { engine } from '../../src/core/engine';
import { typed } from '../../src/core/language/write-clause';
import type { ClauseForm, ClauseOptions } from '../../src/core/model';
import { loadCore } from '../../src/taskpane/engine/core-parts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/taskpane/preferences/settings';
import { NOTHING_SAID, type Writing } from '../../src/taskpane/preferences/writing';
import { createWordPort } from '../../src/word/office-port';
import type { WordPort } from '../../src/word/port';
import { contract } from '../preview/host/contract';
import { openWord } from '../support/office';

const LICENCE = 'Designer grants Agency the right to use the Work for any purpose.';
const SIGNATURES = ['IN WITNESS WHEREOF, the parties have signed this Agreement.', 'Designer: ____________'];

interface Known {
  readonly port?: WordPort;
  readonly settings?: Partial<Settings>;
  readonly said?: Partial<Writing>;
}

/** Runs the command over the Word that is open, with what the pane remembers. */
function insertAddendum({ port = createWordPort(), settings = {}, said = {} }: Known = {}) {
  const means: Means = {
    port,
    loadCore,
    preferences: { load: () => Promise.resolve({ ...DEFAULT_SETTINGS, ...settings }) },
    writing: { recall: () => Promise.resolve({ ...NOTHING_SAID, ...said }) },
  };
  return createInsertAddendum(means)();
}

/** The lines of a clause for a contract of these paragraphs. */
function linesOf(texts: readonly string[], form: ClauseForm, options: ClauseOptions = {}): readonly string[] {
  const source = { paragraphs: texts.map((text) => ({ text, place: 'body' as const })), notRead: [] };
  const { answers = {}, facts = {} } = options;
  const review = engine.review(source, { side: 'creator', answers, facts });
  const clause = engine.clause(form, review, { scheduleA: true, scheduleB: true, ...options, source });
  return typed(clause.paragraphs).flatMap(({ text }) => text.split('\n'));
}

const textsOf = ({ document }: ReturnType<typeof openWord>): readonly string[] =>
  document.body.map((paragraph) => paragraph.text('current'));

describe('the ribbon button that inserts the addendum', () => {
  it('adds the full addendum for this contract at the end, tracked', async () => {
    const word = openWord(contract(LICENCE));
    expect(await insertAddendum()).toBeNull();
    expect(textsOf(word)).toEqual([LICENCE, ...linesOf([LICENCE], 'full')]);
    expect(word.document.body.slice(1).every(({ hasRevisions }) => hasRevisions)).toBe(true);
  });

  it('puts it before the signatures, so that they cover it', async () => {
    const word = openWord(contract(LICENCE, ...SIGNATURES));
    expect(await insertAddendum()).toBeNull();
    const texts = textsOf(word);
    expect(texts[0]).toBe(LICENCE);
    expect(texts.slice(-SIGNATURES.length)).toEqual(SIGNATURES);
    expect(texts.length).toBeGreaterThan(SIGNATURES.length + 2);
  });

  it('takes the form that is set, and what was said of this contract', async () => {
    const word = openWord(contract(LICENCE));
    const answers = { Client: 'Acme Studios' };
    expect(await insertAddendum({ settings: { addendum: 'moderate' }, said: { answers } })).toBeNull();
    const texts = textsOf(word);
    expect(texts).toEqual([LICENCE, ...linesOf([LICENCE], 'moderate', { answers })]);
    expect(texts.join(' ')).toContain('Acme Studios');
  });

  it('goes by the playbook that is chosen', async () => {
    const word = openWord(contract(LICENCE));
    const playbook = { format: 'notrain-playbook', version: 1, name: 'House', answers: { Client: 'Bright House' } };
    const json = JSON.stringify(playbook);
    expect(await insertAddendum({ settings: { playbook: { kind: 'file', json } } })).toBeNull();
    expect(textsOf(word).join(' ')).toContain('Bright House');
  });

  it('changes the clause that would defeat it', async () => {
    const whole = 'This Agreement is the entire agreement between the parties.';
    const word = openWord(contract(LICENCE, whole));
    expect(await insertAddendum()).toBeNull();
    const texts = textsOf(word);
    expect(texts[1]).toBe(`${whole} The No-AI Training Addendum is part of this Agreement.`);
  });

  it('says so where that clause could not be changed', async () => {
    openWord(contract(LICENCE, 'This Agreement is the entire agreement between the parties.'));
    const port = createWordPort();
    const refuse: WordPort['redline'] = (requests) =>
      Promise.resolve({ ok: true, value: requests.map(({ id }) => ({ id, outcome: 'protected' })) });
    expect(await insertAddendum({ port: { ...port, redline: refuse } })).toBe('not-adjusted');
  });

  it('inserts nothing where the playbook that was chosen cannot be had', async () => {
    const word = openWord(contract(LICENCE));
    expect(await insertAddendum({ settings: { playbook: { kind: 'file', json: '{' } } })).toBe('playbook');
    expect(await insertAddendum({ settings: { playbook: { kind: 'built-in', name: 'Nobody' } } })).toBe('playbook');
    expect(textsOf(word)).toEqual([LICENCE]);
  });

  it('says why it could not: open for reading only, too old', async () => {
    openWord(contract(LICENCE), { readOnly: true });
    expect(await insertAddendum()).toBe('read-only');
    openWord(contract(LICENCE), { wordApi: '1.3' });
    expect(await insertAddendum()).toBe('too-old');
  });

  it('says that a part may be there when Word did not answer in the middle', async () => {
    openWord(contract(LICENCE));
    const failure = { kind: 'no-answer', message: '', next: '', document: 'unknown' } as const;
    const port = { ...createWordPort(), insert: () => Promise.resolve({ ok: false, failure } as const) };
    expect(await insertAddendum({ port })).toBe('half-done');
  });

  it('says that a part is there when it could not be taken back', async () => {
    openWord(contract(LICENCE));
    const value = { id: 'addendum', outcome: 'unsupported', leftChanged: true } as const;
    const port = { ...createWordPort(), insert: () => Promise.resolve({ ok: true, value } as const) };
    expect(await insertAddendum({ port })).toBe('half-done');
  });
});
