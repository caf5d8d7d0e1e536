/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Session } from '../../../src/taskpane/session/session';
import { failureOf, ofChange } from '../../../src/word/failures';
import type { WordFailure } from '../../../src/word/port';
import { AGENCY_CONTRACT } from '../support/contracts';
import { drawPane } from '../support/draw-pane';
import { FakeWord } from '../support/fake-word';
import { atTheEnd, openSession, reviewedSession, rowOfRule, smallest } from '../support/open-session';

const KINDS = [
  'no-word',
  'too-old',
  'read-only',
  'protected',
  'too-large',
  'busy',
  'no-answer',
  'lost-document',
  'unknown',
] as const satisfies readonly WordFailure['kind'][];

/** What a person can ask for, and which of the port's methods it goes through. */
const ACTIONS: readonly (readonly [
  name: string,
  method: Parameters<FakeWord['fail']>[0],
  act: (session: Session) => Promise<void>,
])[] = [
  ['Review again', 'read', (session) => session.review()],
  ['Replace', 'redline', (session) => replaceOne(session)],
  ['Replace all', 'redline', (session) => session.replaceAll()],
  ['Comment', 'comment', (session) => session.comment(rowOfRule(session, 'sublicensing').key)],
  ['Comment all', 'comment', (session) => session.commentAll()],
  ['Insert', 'insert', (session) => session.insertClause(atTheEnd('full'))],
  ['Go to', 'goTo', (session) => session.goTo(rowOfRule(session, 'sublicensing').key)],
];

function replaceOne(session: Session): Promise<void> {
  const row = rowOfRule(session, 'sublicensing');
  return session.replace(row.key, smallest(row));
}

/** The last message in the pane, as seen and as heard. */
function told(): { seen: string; heard: string } {
  const bars = screen.getAllByRole('group').filter((group) => group.className.includes('fui-MessageBar'));
  const bar = bars.find((each) => within(each).queryByRole('button', { name: 'Close this message' }) !== null);
  return { seen: bar?.textContent ?? '', heard: screen.getByRole('status').textContent };
}

describe('a first reading that fails', () => {
  it.each(KINDS)('because of %s says what happened, that nothing is changed and what to do', async (kind) => {
    const failure = failureOf(kind);
    const word = new FakeWord(AGENCY_CONTRACT);
    word.fail('read', { ...failure, code: 'SomeCode', at: 'Body.paragraphs' });
    const session = openSession(word);
    await session.review();
    await drawPane(session);
    const section = screen.getByRole('region', { name: 'The contract was not reviewed' });
    expect(section.textContent).toContain(`${failure.message} Your document is unchanged.`);
    expect(section.textContent).toContain(failure.next);
    expect(section.textContent).toContain('SomeCode (Body.paragraphs)');
    expect(within(section).getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe.each(ACTIONS)('%s that fails', (_, method, act) => {
  it.each(KINDS)('because of %s says what happened, that nothing is changed and what to do', async (kind) => {
    const failure = failureOf(kind);
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    word.fail(method, { ...failure, code: 'SomeCode' });
    await act(session);
    await drawPane(session);
    const { seen, heard } = told();
    const unchanged = `${failure.message} Your document is unchanged.`;
    expect(seen).toBe(`${unchanged}${failure.next}For a report of the fault: SomeCode`);
    expect(heard).toBe(`${failure.message} Your document is unchanged. ${failure.next}`);
    expect(screen.queryByText(/may have changed since/)).toBeNull();
  });
});

describe.each(ACTIONS.slice(1, 6))('%s of which nothing can be found out', (_, method, act) => {
  it('says that it is not certain, what to check and that the review is out of date', async () => {
    const failure: WordFailure = { ...failureOf('lost-document'), document: 'unknown', trackingLeftOn: true };
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    word.fail(method, failure);
    word.fail('read', failure);
    await act(session);
    await drawPane(session);
    const { seen } = told();
    expect(seen).toContain(failure.message);
    expect(seen).toContain('It is not certain what was changed: check the document');
    expect(seen).toContain('Track Changes may have been left on: look on the Review tab.');
    expect(seen).toContain(failure.next);
    expect(screen.getByText(/may have changed since this review/)).toBeTruthy();
  });
});

it('a write that ends half-way says how much was done, in the pane and to screen readers', async () => {
  const failure = { ...failureOf('busy'), document: 'as-reported', trackingLeftOn: true, code: 'HostIsBusy' } as const;
  const word = new FakeWord(AGENCY_CONTRACT);
  const session = await reviewedSession(word);
  word.breakOff('redline', 1, failure);
  word.fail('read', failure);
  await session.replaceAll();
  await drawPane(session);
  const { seen, heard } = told();
  expect(seen).toMatch(
    /^Word is busy\. Before that, 1 of 2 paragraphs were changed, as tracked changes\. Nothing else was changed\. Track Changes may have been left on/,
  );
  expect(seen).toContain('For a report of the fault: HostIsBusy');
  expect(heard).not.toContain('HostIsBusy');
});

it('a change that Word has not answered is not to be asked for again at once', async () => {
  const word = new FakeWord(AGENCY_CONTRACT);
  const session = await reviewedSession(word);
  word.fail('redline', ofChange(failureOf('no-answer')));
  await session.replaceAll();
  await drawPane(session);
  expect(told().seen).toContain('Word did not answer. Your document is unchanged.');
  expect(told().seen).toContain('review the contract again before you try again');
});
