import { openDocx } from '../../src/docx/open';
import type { DocxDocument } from '../../src/docx/types';
import type { Fault } from '../../src/preview/host/faults';
import { WIRE_ERRORS } from '../../src/preview/host/faults';
import { createWordPort } from '../../src/word/office-port';
import { contract, deleted, inserted, run } from '../preview/host/contract';
import type { OpenOptions } from '../support/office';
import { openWord } from '../support/office';
import { ManualPatience, replaceIn, valueOf } from './support';

const CLAUSE = 'Agency may use the Work in any media and for any purpose.';
const CHANGES = [
  ['any media', 'print media'],
  ['any purpose', 'the Project'],
] as const;
const NARROW = 'Agency may use the Work in print media and for the Project.';
/** The batches of a redline: read again, search, apply. */
const APPLY = 3;

const REQUESTS = [0, 1, 2].map((n) => replaceIn(n, CLAUSE, ...CHANGES));

function texts({ body }: DocxDocument, view: 'current' | 'original' = 'current'): string[] {
  return body.map((paragraph) => paragraph.text(view));
}

/** A document in which every word that is put in comes out otherwise. */
function misspelling(file: Uint8Array): DocxDocument {
  const document = openDocx(file);
  const replace = document.replace.bind(document);
  jest.spyOn(document, 'replace').mockImplementation((range, text, stamp) => replace(range, `${text}!`, stamp));
  return document;
}

/** Three equal clauses; the n-th batch from now goes wrong. */
function openFaulty(batch: number, fault: Fault, options?: OpenOptions) {
  const word = openWord(contract(CLAUSE, CLAUSE, CLAUSE), options);
  word.host.injectFault(batch, fault);
  return word;
}

describe('a redline that Word refuses', () => {
  it('is reported, the others are applied, and tracking is put back', async () => {
    const { document } = openFaulty(APPLY, { kind: 'batch', code: 'AccessDenied', at: 'InsertText' });
    const results = valueOf(await createWordPort().redline(REQUESTS));
    // The last paragraph goes first.
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'protected']);
    expect(texts(document)).toEqual([NARROW, NARROW, CLAUSE]);
    expect(document.trackRevisions).toBe(false);
  });

  it('half done is taken back', async () => {
    const document = openDocx(contract(CLAUSE));
    const replace = document.replace.bind(document);
    const spy = jest.spyOn(document, 'replace').mockImplementationOnce(replace);
    spy.mockReturnValueOnce({ kind: 'field', because: 'A field stands here.' });
    openWord(document);
    const results = valueOf(await createWordPort().redline([replaceIn(0, CLAUSE, ...CHANGES)]));
    expect(spy).toHaveBeenCalledTimes(2);
    expect(results).toMatchObject([{ outcome: 'unsupported' }]);
    expect(results[0]?.leftChanged).toBeUndefined();
    expect(texts(document)).toEqual([CLAUSE]);
    expect(document.revisions).toEqual([]);
    expect(document.trackRevisions).toBe(false);
  });

  it('because of locked content controls does not keep the others from being applied', async () => {
    const locked = `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent><w:p>${run(CLAUSE)}</w:p></w:sdtContent></w:sdt>`;
    const isLocked = (n: number): boolean => n === 5 || (n >= 20 && n <= 22);
    const clauses = Array.from({ length: 40 }, (_, n) => (isLocked(n) ? locked : CLAUSE));
    const { document } = openWord(contract(...clauses));
    const results = valueOf(await createWordPort().redline(clauses.map((_, n) => replaceIn(n, CLAUSE, ...CHANGES))));
    expect(results.map(({ outcome }) => outcome)).toEqual(
      clauses.map((_, n) => (isLocked(n) ? 'protected' : 'applied')),
    );
    expect(texts(document)).toEqual(clauses.map((_, n) => (isLocked(n) ? CLAUSE : NARROW)));
    expect(document.trackRevisions).toBe(false);
  });

  it('like all the others, in a protected document, is not tried again and again', async () => {
    const clauses = Array.from({ length: 20 }, () => CLAUSE);
    const document = openDocx(contract(...clauses));
    jest.spyOn(document, 'protection', 'get').mockReturnValue('read-only');
    const { syncs } = openWord(document);
    const results = valueOf(await createWordPort().redline(clauses.map((_, n) => replaceIn(n, CLAUSE, ...CHANGES))));
    expect(results.map(({ outcome }) => outcome)).toEqual(clauses.map(() => 'protected'));
    expect(results[0]?.because).toContain('not tried');
    expect(document.revisions).toEqual([]);
    expect(document.trackRevisions).toBe(false);
    expect(syncs()).toBe(12);
  });

  it('because it is open for reading only is not even tried', async () => {
    const word = openWord(contract(CLAUSE), { readOnly: true });
    const answer = await createWordPort().redline([replaceIn(0, CLAUSE, ...CHANGES)]);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'read-only', document: 'unchanged' } });
    expect(word.syncs()).toBe(0);
  });
});

describe('a redline during which the line to Word fails', () => {
  const codes = Object.entries(WIRE_ERRORS);
  const tooMuch = codes.filter(([name]) => name.endsWith('PayloadSizeLimitExceeded'));
  const others = codes.filter((code) => !tooMuch.includes(code));

  it.each(tooMuch)('%s at any sync is sent again in smaller parts', async (_, code) => {
    for (const batch of [1, 2, APPLY]) {
      const { document } = openFaulty(batch, { kind: 'wire', code });
      const results = valueOf(await createWordPort().redline(REQUESTS));
      expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied']);
      expect(texts(document)).toEqual([NARROW, NARROW, NARROW]);
      expect(document.trackRevisions).toBe(false);
    }
  });

  it.each(others)('%s before anything was written leaves the document unchanged', async (_, code) => {
    for (const batch of [1, 2]) {
      const { document } = openFaulty(batch, { kind: 'wire', code });
      const answer = await createWordPort().redline(REQUESTS);
      expect(answer).toMatchObject({ ok: false, failure: { document: 'unchanged' } });
      expect(document.revisions).toEqual([]);
    }
  });

  it.each(codes)('%s while writing is told as it is, whether or not Word carried it out', async (_, code) => {
    for (const executed of [true, false]) {
      const { document } = openFaulty(APPLY, { kind: 'wire', code, executed });
      const answer = await createWordPort().redline(REQUESTS);
      const written = texts(document).filter((text) => text === NARROW).length;
      const told = (answer.ok ? answer.value : (answer.failure.results ?? [])).filter((r) => r.outcome === 'applied');
      expect(told).toHaveLength(written);
      if (!answer.ok) expect(answer.failure.document).toBe(written === 0 ? 'unchanged' : 'as-reported');
      expect(document.trackRevisions).toBe(false);
    }
  });

  it('that does not come back says so, and that Track Changes may have been left on', async () => {
    const word = openFaulty(APPLY, { kind: 'wire', code: WIRE_ERRORS.invalidOrTimedOutSession, executed: true });
    for (const batch of [4, 5, 6, 7, 8, 9]) {
      word.host.injectFault(batch, { kind: 'wire', code: WIRE_ERRORS.invalidOrTimedOutSession });
    }
    const answer = await createWordPort(new ManualPatience()).redline(REQUESTS);
    const failure = { kind: 'lost-document', document: 'unknown', trackingLeftOn: true };
    expect(answer).toMatchObject({ ok: false, failure });
    expect(word.syncs()).toBe(9);
  });

  it('has the tracking mode put back by the next operation, whatever that is', async () => {
    const word = openFaulty(APPLY, { kind: 'batch', code: 'GeneralException', at: 'InsertText' });
    for (const batch of [4, 5, 6, 7, 8, 9]) {
      word.host.injectFault(batch, { kind: 'wire', code: WIRE_ERRORS.generalException });
    }
    const port = createWordPort(new ManualPatience());
    expect(await port.redline(REQUESTS)).toMatchObject({ ok: false, failure: { trackingLeftOn: true } });
    expect(word.document.trackRevisions).toBe(true);
    expect((await port.read()).ok).toBe(true);
    expect(word.document.trackRevisions).toBe(false);
  });

  it('leaves tracking alone that the person has switched on since', async () => {
    const word = openFaulty(APPLY, { kind: 'batch', code: 'GeneralException', at: 'InsertText' });
    for (const batch of [4, 5, 6, 7, 8, 9]) {
      word.host.injectFault(batch, { kind: 'wire', code: WIRE_ERRORS.generalException });
    }
    const port = createWordPort(new ManualPatience());
    await port.redline(REQUESTS);
    word.document.trackRevisions = false;
    await port.read();
    word.document.trackRevisions = true;
    expect(valueOf(await port.redline(REQUESTS)).every(({ outcome }) => outcome === 'applied')).toBe(true);
    expect(word.document.trackRevisions).toBe(true);
  });

  it('that answers again after the time limit is asked what it did', async () => {
    const patience = new ManualPatience();
    const { document } = openFaulty(APPLY, { kind: 'never', executed: true });
    const port = createWordPort(patience);
    const sent = patience.sent(APPLY);
    const answer = port.redline(REQUESTS);
    await sent;
    patience.runOut();
    expect(valueOf(await answer).map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied']);
    expect(document.trackRevisions).toBe(false);
  });

  it('that never answers is given up in time, and does not hold up what comes after', async () => {
    const patience = new ManualPatience();
    const { host, document } = openFaulty(APPLY, { kind: 'never', executed: true });
    host.injectFault(APPLY + 1, { kind: 'never' });
    const port = createWordPort(patience);
    const answer = port.redline(REQUESTS);
    for (const sync of [APPLY, APPLY + 1]) {
      await patience.sent(sync);
      patience.runOut();
    }
    const failure = { kind: 'no-answer', document: 'unknown', trackingLeftOn: true };
    expect(await answer).toMatchObject({ ok: false, failure });
    expect(document.trackRevisions).toBe(false);
    expect(valueOf(await port.read()).source.paragraphs.map(({ text }) => text)).toEqual([NARROW, NARROW, NARROW]);
  });
});

describe('a redline that comes out other than planned', () => {
  it('is taken back, and the changes of others stay', async () => {
    const xml = `<w:p>${run('Agency may use the ')}${inserted('new ')}${run('Work for any purpose.')}</w:p>`;
    const before = 'Agency may use the new Work for any purpose.';
    const word = openWord(misspelling(contract(xml)));
    const results = valueOf(await createWordPort().redline([replaceIn(0, before, ['any purpose', 'the Project'])]));
    expect(results).toMatchObject([{ outcome: 'unsupported' }]);
    expect(results[0]?.leftChanged).toBeUndefined();
    expect(texts(word.document)).toEqual([before]);
    expect(word.document.revisions.map(({ author }) => author)).toEqual(['Other']);
    expect(word.syncs()).toBe(4);
  });

  it('is taken back within five syncs, whether it stands alone or among deleted words', async () => {
    const alone = openWord(misspelling(contract(CLAUSE)));
    expect(valueOf(await createWordPort().redline([replaceIn(0, CLAUSE, ...CHANGES)]))[0]?.leftChanged).toBeUndefined();
    expect(texts(alone.document)).toEqual([CLAUSE]);
    expect(alone.syncs()).toBe(5);

    const xml = `<w:p>${run('Use for ')}${deleted('any lawful ')}${run('the purpose.')}</w:p>`;
    const among = openWord(misspelling(contract(xml)));
    const request = replaceIn(0, 'Use for the purpose.', ['the purpose', 'the Project']);
    expect(valueOf(await createWordPort().redline([request]))).toMatchObject([{ outcome: 'unsupported' }]);
    expect(texts(among.document)).toEqual(['Use for the purpose.']);
    expect(among.document.revisions.map(({ text }) => text)).toEqual(['any lawful ']);
    expect(among.syncs()).toBe(5);
  });

  it('is said to be left where this Word cannot tell its changes', async () => {
    openWord(misspelling(contract(CLAUSE)), { wordApi: '1.4' });
    const results = valueOf(await createWordPort().redline([replaceIn(0, CLAUSE, ...CHANGES)]));
    expect(results).toMatchObject([{ outcome: 'unsupported', leftChanged: true }]);
  });
});
