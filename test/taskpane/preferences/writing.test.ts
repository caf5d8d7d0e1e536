/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import type { ContractSource } from '../../../src/core/model';
import { createStoredWriting } from '../../../src/taskpane/preferences/stored-writing';
import { NOTHING_SAID, parseWriting, type Writing } from '../../../src/taskpane/preferences/writing';

const contract = (...texts: string[]): ContractSource => ({
  paragraphs: texts.map((text) => ({ text, place: 'body' })),
  notRead: [],
});
const FILM = contract('FILM MUSIC AGREEMENT', 'between Harbour Lights Ltd and Ines Okoro');
const SAID: Writing = {
  answers: { Project: 'the film “Low Tide”' },
  facts: { 'contract-unsigned': true },
  defaults: ['Term'],
};

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  Object.defineProperty(globalThis, 'TextEncoder', { value: TextEncoder, configurable: true });
});
beforeEach(() => window.localStorage.clear());

it('is given back for its contract alone, to another pane too', async () => {
  await createStoredWriting().keep(FILM, SAID);
  expect(await createStoredWriting().recall(FILM)).toEqual(SAID);
  expect(await createStoredWriting().recall(contract('ANOTHER AGREEMENT'))).toEqual(NOTHING_SAID);
});

it('holds the person’s words and none of the contract’s', async () => {
  await createStoredWriting().keep(FILM, SAID);
  const stored = Object.values(window.localStorage).join();
  expect(stored).toContain('Low Tide');
  expect(stored).not.toMatch(/FILM MUSIC|Harbour|Okoro/);
});

it('is gone when it is emptied or forgotten', async () => {
  await createStoredWriting().keep(FILM, SAID);
  await createStoredWriting().keep(FILM, NOTHING_SAID);
  expect(await createStoredWriting().recall(FILM)).toEqual(NOTHING_SAID);
  const writing = createStoredWriting();
  await writing.keep(FILM, SAID);
  await writing.forget();
  expect(await writing.recall(FILM)).toEqual(NOTHING_SAID);
  expect(await createStoredWriting().recall(FILM)).toEqual(NOTHING_SAID);
});

it('lasts as long as the pane where storage is blocked, and for a document without words', async () => {
  const blocked = createStoredWriting(() => {
    throw new Error('SecurityError');
  });
  await blocked.keep(FILM, SAID);
  expect(await blocked.recall(FILM)).toEqual(SAID);
  await createStoredWriting().keep(contract(''), SAID);
  expect(await createStoredWriting().recall(contract(''))).toEqual(NOTHING_SAID);
});

it('leaves out what is of another shape, or could stand in no sentence', () => {
  expect(parseWriting(null)).toEqual(NOTHING_SAID);
  const stored = {
    answers: { Project: 'the film', Term: 7, Territory: 'Europe [tbc]', Motto: 'x' },
    facts: { 'contract-unsigned': true, 'payment-outstanding': 'yes', other: true },
    defaults: ['Term', 'Motto'],
  };
  expect(parseWriting(stored)).toEqual({
    answers: { Project: 'the film' },
    facts: { 'contract-unsigned': true },
    defaults: ['Term'],
  });
});
