/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Session } from '../../../src/taskpane/session/session';
import { AGENCY_CONTRACT, CLEAN_CONTRACT } from '../support/contracts';
import { drawPane } from '../support/draw-pane';
import { FakeEngine } from '../support/fake-engine';
import { FakeWord } from '../support/fake-word';
import { FakePreferences, openSession, reviewedSession, rowOfRule } from '../support/open-session';

async function findsNothingAgainst(container: Element): Promise<void> {
  const { violations } = await axe(container);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

const heading = (name: string | RegExp) => screen.getByRole('heading', { name });

async function firstUse(): Promise<Session> {
  const session = openSession(
    new FakeWord(AGENCY_CONTRACT),
    new FakeEngine(),
    new FakePreferences({ introduced: false }),
  );
  await session.prepare();
  return session;
}

it('shows the first notice once, and remembers that it was read', async () => {
  const session = await firstUse();
  const { user, container } = await drawPane(session);
  await findsNothingAgainst(container);
  expect(screen.getByText(/not a substitute for the advice of an attorney/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'I understand' }));
  expect(screen.queryByText(/substitute for the advice/)).toBeNull();
  expect(session.getSnapshot().settings.introduced).toBe(true);
  expect(document.activeElement?.textContent).toBe('Could this contract feed your work to AI?');
});

it('does not flash the first notice before the settings are known', async () => {
  await drawPane(openSession(new FakeWord(AGENCY_CONTRACT)));
  expect(screen.queryByText('Before you start')).toBeNull();
});

it('says at the foot of every screen that it is no lawyer, with the date of the law', async () => {
  const session = await reviewedSession(new FakeWord(CLEAN_CONTRACT));
  await drawPane(session);
  expect(screen.getByRole('contentinfo').textContent).toContain(
    'NoTrain is not a lawyer and this is not legal advice. Law checked 23 Nov 2026.',
  );
});

it('says when the law was checked too long ago', async () => {
  await drawPane(await reviewedSession(new FakeWord(CLEAN_CONTRACT)), new Date('2027-08-01'));
  expect(screen.getByRole('contentinfo').textContent).toContain('more than six months ago');
});

it('proves on request that nothing leaves Word', async () => {
  const { user } = await drawPane(openSession(new FakeWord(AGENCY_CONTRACT)));
  await user.click(screen.getByText('Nothing leaves Word'));
  expect(await screen.findByText('https://notrain.example/taskpane.js')).toBeTruthy();
});

describe('a reviewed contract', () => {
  it('shows verdict, score and findings without a fault that axe knows', async () => {
    const { container } = await drawPane(await reviewedSession(new FakeWord(AGENCY_CONTRACT)));
    expect(heading('Do not sign unchanged')).toBeTruthy();
    expect(screen.getByText('of 100').parentElement?.textContent).toBe('23 of 100');
    expect(heading('4. Licence')).toBeTruthy();
    await findsNothingAgainst(container);
  });

  it('opens a finding with the exact change, told to screen readers too', async () => {
    const session = await reviewedSession(new FakeWord(AGENCY_CONTRACT));
    const { user, container } = await drawPane(session);
    await user.click(screen.getByRole('button', { name: /Unlimited purpose/ }));
    expect(container.querySelector('del')?.textContent).toBe('[struck out: for any purpose whatsoever]');
    expect(container.querySelector('ins')?.textContent).toContain('[put in: for the campaign named above');
    await findsNothingAgainst(container);
  });

  it('shows what was handled, dismissed and not applied', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    word.refuse('paragraph-5', 'protected', 'A content control locks these words.');
    const session = await reviewedSession(word);
    session.dismiss(rowOfRule(session, 'unlimited-territory').key);
    await session.replaceAll();
    await session.commentAll();
    const { container } = await drawPane(session);
    expect(screen.getAllByText('Replaced as a tracked change, and commented')).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Bring back: Unlimited territory' })).toBeTruthy();
    expect(screen.getByText('No reason given.')).toBeTruthy();
    expect(heading('Not applied (1)')).toBeTruthy();
    expect(screen.getByText('Not replaced, because a content control locks these words.')).toBeTruthy();
    await findsNothingAgainst(container);
  });

  it('mentions other people’s pending changes', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    word.pendingRevisions = true;
    await drawPane(await reviewedSession(word));
    expect(screen.getByText(/tracked changes are waiting/)).toBeTruthy();
  });

  it('does not mistake its own changes for those of others', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    const session = await reviewedSession(word);
    word.pendingRevisions = true;
    await session.replaceAll();
    await drawPane(session);
    expect(screen.queryByText(/tracked changes are waiting/)).toBeNull();
  });
});

describe('what can go otherwise', () => {
  it('says of a clean contract what was checked and what was not', async () => {
    const engine = new FakeEngine();
    engine.notChecked = ['A text box was not read.'];
    const { container } = await drawPane(await reviewedSession(new FakeWord(CLEAN_CONTRACT), engine));
    expect(screen.getByText('NoTrain found no words of the kinds that it looks for.')).toBeTruthy();
    expect(screen.getByText('Read: 2 paragraphs: 1 in the text, 1 in tables.')).toBeTruthy();
    expect(screen.getByText('Not checked: A text box was not read.')).toBeTruthy();
    await findsNothingAgainst(container);
  });

  it('gives no score to an empty document', async () => {
    const { container } = await drawPane(await reviewedSession(new FakeWord([''])));
    expect(heading('There is no text here yet')).toBeTruthy();
    expect(screen.queryByText(/of 100/)).toBeNull();
    await findsNothingAgainst(container);
  });

  it('gives no score to another language', async () => {
    const engine = new FakeEngine();
    engine.language = 'fr';
    await drawPane(await reviewedSession(new FakeWord(AGENCY_CONTRACT), engine));
    expect(heading('This contract seems to be in French')).toBeTruthy();
    expect(screen.queryByText(/of 100/)).toBeNull();
  });

  it('says what happened, that the document is unchanged, and what to do', async () => {
    const word = new FakeWord(AGENCY_CONTRACT);
    word.fail('read', {
      kind: 'protected',
      message: 'This document is protected.',
      next: 'Ask its owner to lift the protection.',
      document: 'unchanged',
      code: 'AccessDenied',
    });
    const { user, container } = await drawPane(await reviewedSession(word));
    expect(screen.getByText('This document is protected. Your document is unchanged.')).toBeTruthy();
    expect(screen.getByText('Ask its owner to lift the protection.')).toBeTruthy();
    await findsNothingAgainst(container);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(word.calls).toEqual(['read', 'read']);
  });

  it.each([
    [{ comments: false, trackedChanges: true }, 'You can review and replace.', true],
    [{ comments: true, trackedChanges: false }, 'You can review, comment, and copy', false],
    [{ comments: false, trackedChanges: false }, 'You can review, and copy', false],
  ])('says what still works in a Word with %j', async (can, sentence, replaceable) => {
    const word = new FakeWord(AGENCY_CONTRACT);
    word.can = { ...can, revisions: false };
    const session = await reviewedSession(word);
    session.choose(rowOfRule(session, 'sublicensing').key);
    const { user } = await drawPane(session);
    expect(screen.getByText(new RegExp(sentence))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Replace' }));
    expect(word.calls.includes('redline')).toBe(replaceable);
  });
});

describe('an action that takes long', () => {
  it('shows progress with Cancel after a second and not before', async () => {
    jest.useFakeTimers();
    try {
      const word = new FakeWord(AGENCY_CONTRACT);
      const session = openSession(word);
      const release = word.hold('read');
      await drawPane(session);
      let reviewing = Promise.resolve();
      act(() => {
        reviewing = session.review();
      });
      act(() => jest.advanceTimersByTime(999));
      expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
      act(() => jest.advanceTimersByTime(1));
      act(() => screen.getByRole('button', { name: 'Cancel' }).click());
      await act(() => reviewing);
      release();
      expect(screen.getByText('Stopped. Nothing was changed.', { selector: '.fui-MessageBarBody' })).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });
});
