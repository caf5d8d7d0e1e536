/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { AGENCY_CONTRACT } from '../support/contracts';
import { drawPane } from '../support/draw-pane';
import { FakeWord } from '../support/fake-word';
import { openSession, reviewedOf, reviewedSession, rowOfRule } from '../support/open-session';
import type { RuleId } from '../../../src/core/model';
import type { Session } from '../../../src/taskpane/session/session';

async function pane() {
  const word = new FakeWord(AGENCY_CONTRACT);
  const session = await reviewedSession(word);
  return { word, session, ...(await drawPane(session)) };
}

/** The header of a finding, found by its title and not by role: asking for roles is slow in so large a tree. */
const header = (title: string) => {
  const button = screen.getAllByText(title).map((each) => each.closest<HTMLElement>('button[aria-expanded]'));
  const [found] = button.filter((each) => each !== null);
  if (found === undefined) throw new Error(`No finding is titled ${title}`);
  return found;
};
const focused = () => document.activeElement?.textContent ?? '';
const standing = (session: Session, rule: RuleId) => rowOfRule(session, rule).standing;

/** Lets an action that a key has begun come to its end. */
const settle = (session: Session) =>
  act(
    () =>
      new Promise<void>((resolve) => {
        const check = () => {
          if (session.getSnapshot().activity === null) resolve();
        };
        session.subscribe(check);
        check();
      }),
  );

it('reviews from the keyboard and puts the focus on the verdict', async () => {
  const session = openSession(new FakeWord(AGENCY_CONTRACT));
  const { user } = await drawPane(session);
  screen.getByRole('button', { name: 'Review contract' }).focus();
  await user.keyboard('{Enter}');
  await settle(session);
  expect(focused()).toBe('Do not sign unchanged');
});

it('goes from finding to finding with the arrows, and stops at either end', async () => {
  const { user } = await pane();
  header('No AI restriction').focus();
  await user.keyboard('{ArrowUp}');
  expect(focused()).toContain('No AI restriction');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toContain('Unlimited territory');
});

it('opens with Enter, selects the words, and closes with Escape without losing the focus', async () => {
  const { user, word, session } = await pane();
  header('Sublicensing').focus();
  await user.keyboard('{Enter}');
  expect(header('Sublicensing').getAttribute('aria-expanded')).toBe('true');
  expect(word.selected).toEqual(['sublicensable ']);
  screen.getByRole('button', { name: 'Replace' }).focus();
  await user.keyboard('{Escape}');
  expect(session.getSnapshot().chosen).toBeNull();
  expect(focused()).toContain('Sublicensing');
});

it('shows the change before R applies it', async () => {
  const { user, word, session } = await pane();
  header('Sublicensing').focus();
  await user.keyboard('r');
  expect(word.calls).not.toContain('redline');
  await user.keyboard('r');
  await settle(session);
  expect(standing(session, 'sublicensing')).toBe('replaced');
  expect(focused()).toContain('Unlimited purpose');
});

it('comments with C', async () => {
  const { user, word, session } = await pane();
  header('Sublicensing').focus();
  await user.keyboard('cc');
  await settle(session);
  expect(word.comments.map(({ on }) => on)).toEqual(['sublicensable ']);
});

it('takes letters for text in a field and with a modifier', async () => {
  const { user, session } = await pane();
  await user.click(header('Unlimited purpose'));
  await user.click(screen.getByText('Change the wording'));
  const field = screen.getByLabelText('New words');
  await user.clear(field);
  await user.type(field, 'drc? without AI');
  await user.keyboard('{Control>}d{/Control}');
  expect(standing(session, 'unlimited-purpose')).toBe('open');
  expect((field as HTMLTextAreaElement).value).toBe('drc? without AI');
  expect(document.querySelector('ins')?.textContent).toBe('[put in: drc? without AI]');
});

it('applies the wording as it was changed', async () => {
  const { user, word, session } = await pane();
  await user.click(header('Unlimited purpose'));
  await user.click(screen.getByText('Change the wording'));
  await user.clear(screen.getByLabelText('New words'));
  await user.type(screen.getByLabelText('New words'), 'for the poster, and not for AI');
  await user.click(screen.getByRole('button', { name: 'Replace' }));
  await settle(session);
  expect(word.paragraphs[3]?.text).toMatch(/digital form for the poster, and not for AI\.$/);
});

it('applies the kind of change that is chosen', async () => {
  const { user, word, session } = await pane();
  await user.click(header('Unlimited purpose'));
  await user.click(screen.getByRole('radio', { name: 'Softer' }));
  await user.click(screen.getByRole('button', { name: 'Replace' }));
  await settle(session);
  expect(word.paragraphs[3]?.text).toMatch(/for its own marketing, but not to train any AI system\.$/);
});

it('shows the keys with ? wherever the focus is, and as a button', async () => {
  const { user } = await pane();
  screen.getByRole('button', { name: 'Replace all' }).focus();
  await user.keyboard('?');
  expect(screen.getByText(/^Bring back, in the list/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Keys' }));
  expect(screen.queryByText(/^Bring back, in the list/)).toBeNull();
});

it('disables the other actions while one runs, without taking the focus from them', async () => {
  const { user, word, session } = await pane();
  const release = word.hold('comment');
  const button = screen.getByRole('button', { name: 'Comment all' });
  await user.click(button);
  expect(document.activeElement).toBe(button);
  expect(screen.getByRole('button', { name: 'Replace all' }).getAttribute('aria-disabled')).toBe('true');
  release();
  await settle(session);
  expect(screen.getByRole('button', { name: 'Replace all' }).getAttribute('aria-disabled')).toBeNull();
});

it('tells an outcome once in the live region', async () => {
  const { user, session } = await pane();
  await user.click(screen.getByRole('button', { name: 'Replace all' }));
  await settle(session);
  const [status, ...more] = screen.getAllByRole('status');
  expect(more).toEqual([]);
  expect(status?.textContent).toBe(
    '2 paragraphs changed, as tracked changes. 1 finding was left out: see “Not applied” below.',
  );
});

it('does not lose the focus when a message is closed or a running action is stopped', async () => {
  const { user, word, session } = await pane();
  await user.click(screen.getByRole('button', { name: 'Replace all' }));
  await settle(session);
  await user.click(screen.getByRole('button', { name: 'Close this message' }));
  expect(focused()).toBe('Strong');
  jest.useFakeTimers();
  try {
    const release = word.hold('comment');
    act(() => void session.commentAll());
    act(() => jest.advanceTimersByTime(1000));
    const cancel = screen.getByRole('button', { name: 'Cancel' });
    cancel.focus();
    act(() => cancel.click());
    release();
    await settle(session);
  } finally {
    jest.useRealTimers();
  }
  expect(focused()).toBe('Strong');
});

it('leads from the verdict to the finding, and from silence to the addendum', async () => {
  const { user } = await pane();
  const verdict = screen.getByRole('region', { name: 'Verdict' });
  await user.click(within(verdict).getByRole('button', { name: /silence is not a no/ }));
  expect(focused()).toContain('No AI restriction');
  await user.click(screen.getByRole('button', { name: 'See the addendum' }));
  expect(focused()).toBe('No-AI addendum');
});

it('reads the addendum before it is inserted, in the form that is chosen', async () => {
  const { user, word, session } = await pane();
  await user.click(screen.getByRole('radio', { name: 'Moderate' }));
  await user.click(screen.getByText('Read it first'));
  expect(await screen.findByText('AI ADDENDUM')).toBeTruthy();
  expect(screen.getByText(/the campaign described in the Agreement/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Insert No-AI addendum' }));
  await settle(session);
  expect(word.paragraphs.at(-3)?.text).toBe('AI ADDENDUM');
  expect(reviewedOf(session).ledger).toEqual([]);
});

it('keeps settings, and forgets them on request', async () => {
  const { user, session } = await pane();
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.click(within(screen.getByRole('region', { name: 'Settings' })).getByRole('radio', { name: 'Strong' }));
  expect(session.getSnapshot().settings.remedy).toBe('strong');
  await user.click(screen.getByRole('button', { name: 'Forget my settings' }));
  expect(session.getSnapshot().settings.remedy).toBe('minimal');
});
