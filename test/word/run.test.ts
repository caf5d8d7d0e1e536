import { createWordPort } from '../../src/word/office-port';
import { contract } from '../preview/host/contract';
import { openWord } from '../support/office';
import { commentOn, later, ManualPatience, replaceIn, valueOf } from './support';

const CLAUSE = 'Agency may use the Work in any media and for any purpose.';
const redline = replaceIn(0, CLAUSE, ['any media', 'print media']);
const CANCELLED = { ok: false, failure: { kind: 'cancelled', document: 'unchanged' } };
const NO_ANSWER = { ok: false, failure: { kind: 'no-answer', document: 'unchanged' } };

describe('operations on Word', () => {
  it('run one after the other, so that overlapping ones leave tracking as it was', async () => {
    const second = 'Client owns all rights in any media.';
    const { document } = openWord(contract(CLAUSE, second));
    const port = createWordPort();
    const answers = await Promise.all([
      port.redline([redline]),
      port.redline([replaceIn(1, second, ['all rights', 'no rights'])]),
      port.insert({ id: 'i', paragraphs: [{ kind: 'body', text: 'New.' }], where: 'end' }),
      port.comment([commentOn(1, 'Client owns no rights in any media.', 'any media')]),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(document.trackRevisions).toBe(false);
    expect(document.body.map((paragraph) => paragraph.text('current'))).toEqual([
      'Agency may use the Work in print media and for any purpose.',
      'Client owns no rights in any media.',
      'New.',
    ]);
    expect(document.comments).toHaveLength(1);
  });

  it('answer when Word never does, and let the next one run', async () => {
    const { host } = openWord(contract(CLAUSE));
    host.injectFault(1, { kind: 'never' });
    const patience = new ManualPatience();
    const port = createWordPort(patience);
    const sent = patience.sent(1);
    const answer = port.read();
    await sent;
    patience.runOut();
    expect(await answer).toMatchObject(NO_ANSWER);
    expect((await port.read()).ok).toBe(true);
  });

  it('write nothing when the answer comes after they were given up', async () => {
    const { host, document, syncs } = openWord(contract(CLAUSE));
    const release = later();
    host.injectFault(2, { kind: 'late', until: release.promise });
    const patience = new ManualPatience();
    const port = createWordPort(patience);
    const sent = patience.sent(2);
    const answer = port.redline([redline]);
    await sent;
    patience.runOut();
    expect(await answer).toMatchObject(NO_ANSWER);
    release.settle();
    expect((await port.read()).ok).toBe(true);
    expect(document.revisions).toEqual([]);
    expect(syncs()).toBe(3);
  });

  it('can be cancelled while they wait for their turn', async () => {
    const { syncs } = openWord(contract(CLAUSE));
    const port = createWordPort();
    const cancel = new AbortController();
    const first = port.read();
    const second = port.redline([redline], { signal: cancel.signal });
    cancel.abort();
    expect(await second).toMatchObject(CANCELLED);
    expect((await first).ok).toBe(true);
    expect((await port.read()).ok).toBe(true);
    expect(syncs()).toBe(2);
  });

  it('can be cancelled until they write, and then write nothing', async () => {
    for (const sync of [1, 2]) {
      const { document } = openWord(contract(CLAUSE));
      const patience = new ManualPatience();
      const port = createWordPort(patience);
      const cancel = new AbortController();
      const sent = patience.sent(sync);
      const answer = port.redline([redline], { signal: cancel.signal });
      await sent;
      cancel.abort();
      expect(await answer).toMatchObject(CANCELLED);
      await port.read();
      expect(document.revisions).toEqual([]);
    }
  });

  it('write nothing when they are cancelled between the last reading and the writing', async () => {
    const { document, syncs } = openWord(contract(CLAUSE));
    const cancel = new AbortController();
    let ended = 0;
    const timer = () => () => {
      ended += 1;
      // Word.run has begun, and two syncs are answered.
      if (ended === 3) cancel.abort();
    };
    const port = createWordPort({ timer, limit: 1, pause: 0 });
    expect(await port.redline([redline], { signal: cancel.signal })).toMatchObject(CANCELLED);
    await port.read();
    expect(document.revisions).toEqual([]);
    expect(syncs()).toBe(3);
  });

  it('are carried out in full once they have begun to write', async () => {
    const { document } = openWord(contract(CLAUSE));
    const patience = new ManualPatience();
    const port = createWordPort(patience);
    const cancel = new AbortController();
    const sent = patience.sent(3);
    const answer = port.redline([redline], { signal: cancel.signal });
    await sent;
    cancel.abort();
    expect(valueOf(await answer)).toMatchObject([{ outcome: 'applied' }]);
    expect(document.revisions).not.toEqual([]);
  });
});

describe('without Word', () => {
  it('every operation says so', async () => {
    openWord(contract(CLAUSE));
    Reflect.deleteProperty(globalThis, 'Word');
    expect(await createWordPort().read()).toMatchObject({ ok: false, failure: { kind: 'no-word' } });
  });
});
