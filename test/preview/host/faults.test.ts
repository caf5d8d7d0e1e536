import { WIRE_ERRORS } from '../../../src/preview/host/faults';
import { openWord } from '../../support/office';
import { contract } from './contract';

const track = () =>
  Word.run(async ({ document }) => {
    document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
    await document.context.sync();
  });

describe('faults', () => {
  it.each([
    [WIRE_ERRORS.accessDenied, 'AccessDenied'],
    [WIRE_ERRORS.activityLimitReached, 'ActivityLimitReached'],
    [WIRE_ERRORS.responsePayloadSizeLimitExceeded, 'ResponsePayloadSizeLimitExceeded'],
    [WIRE_ERRORS.invalidOrTimedOutSession, 'InvalidOrTimedOutSession'],
    [WIRE_ERRORS.generalException, 'GeneralException'],
    [WIRE_ERRORS.requestPayloadSizeLimitExceeded, 'RequestPayloadSizeLimitExceeded'],
    [WIRE_ERRORS.writeNotSupportedWhenModalDialogOpen, 'WriteNotSupportedWhenModalDialogOpen'],
    [5999, 'GeneralException'],
  ])('answers error %i of the transport, which is %s to the add-in', async (code, name) => {
    const { host, document } = openWord(contract('One.'));
    host.injectFault(1, { kind: 'wire', code });
    await expect(track()).rejects.toMatchObject({ code: name });
    expect(document.trackRevisions).toBe(false);
  });

  it('executes a batch whose answer is lost, where told so', async () => {
    const { host, document } = openWord(contract('One.'));
    host.injectFault(1, { kind: 'wire', code: WIRE_ERRORS.responsePayloadSizeLimitExceeded, executed: true });
    await expect(track()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(document.trackRevisions).toBe(true);
  });

  it('counts from the next batch on, and only those that sync', async () => {
    const { host, syncs } = openWord(contract('One.'));
    await track();
    host.injectFault(2, { kind: 'wire', code: WIRE_ERRORS.accessDenied });
    await track();
    await expect(track()).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(syncs()).toBe(3);
  });

  it('stops a batch at the member that is named', async () => {
    const { host, document } = openWord(contract('One.'));
    host.injectFault(1, { kind: 'batch', code: 'GeneralException', at: 'Search' });
    const attempt = Word.run(async (context) => {
      context.document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
      context.document.body.search('One').load({ text: true });
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'GeneralException' });
    expect(document.trackRevisions).toBe(true);
  });

  it('says where it stopped a batch, at the action that did not happen', async () => {
    const { host } = openWord(contract('One.'));
    host.injectFault(1, { kind: 'batch', code: 'SomethingNew', at: 'InsertComment' });
    const attempt = Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange('Content').insertComment('x').load({ id: true });
      await context.sync();
    });
    const debugInfo: unknown = expect.objectContaining({ errorLocation: 'Range.insertComment' });
    await expect(attempt).rejects.toMatchObject({ code: 'SomethingNew', debugInfo });
  });

  it('asks of each batch how it is to go wrong', async () => {
    const { host } = openWord(contract('One.'));
    const seen: number[] = [];
    host.chooseFaults((sync, { Actions: actions }) => {
      seen.push(sync);
      return actions.length > 1 ? { kind: 'wire', code: WIRE_ERRORS.accessDenied } : undefined;
    });
    await expect(track()).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(track()).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(seen).toEqual([1, 2]);
  });

  it('lets a batch take effect just before its late answer, where told so', async () => {
    const { host, document } = openWord(contract('One.'));
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    host.injectFault(1, { kind: 'late', until, effect: 'with-answer' });
    const tracking = track();
    await Word.run((context) => context.sync());
    expect(document.trackRevisions).toBe(false);
    release();
    await tracking;
    expect(document.trackRevisions).toBe(true);
  });

  it('answers late, after the batch took effect', async () => {
    const { host, document } = openWord(contract('One.'));
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    const changed = new Promise<void>((resolve) => host.onDocumentChanged(resolve));
    host.injectFault(1, { kind: 'late', until });
    let isAnswered = false;
    const tracking = track().then(() => {
      isAnswered = true;
    });
    await changed;
    expect(document.trackRevisions).toBe(true);
    expect(isAnswered).toBe(false);
    release();
    await tracking;
    expect(isAnswered).toBe(true);
  });

  it('never answers one batch, and answers the next', async () => {
    const { host, document } = openWord(contract('One.'));
    host.injectFault(1, { kind: 'never' });
    let isAnswered = false;
    const note = () => {
      isAnswered = true;
    };
    track().then(note, note);
    const text = await Word.run(async (context) => {
      context.document.body.load({ text: true });
      await context.sync();
      return context.document.body.text;
    });
    expect(text).toBe('One.');
    expect(isAnswered).toBe(false);
    expect(document.trackRevisions).toBe(false);
  });

  it('says so when it fits no action of the batch', async () => {
    const { host } = openWord(contract('One.'));
    host.injectFault(1, { kind: 'batch', code: 'AccessDenied', at: 'InsertComment' });
    await expect(track()).rejects.toThrow('The batch to go wrong has no action InsertComment.');
  });
});

describe('limits of what passes at once', () => {
  it('refuse a longer request, which is not carried out', async () => {
    const { document } = openWord(contract('One.'), { limits: { request: 100 } });
    await expect(track()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(document.trackRevisions).toBe(false);
  });

  it('hold back a longer answer to what was carried out', async () => {
    const { document } = openWord(contract('One.'), { limits: { answer: 10 } });
    await expect(track()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(document.trackRevisions).toBe(true);
  });
});
