/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { RuleId } from '../../../src/core/model';
import type { Session } from '../../../src/taskpane/session/session';
import { AGENCY_CONTRACT } from '../support/contracts';
import { drawPane } from '../support/draw-pane';
import { FakeWord } from '../support/fake-word';
import { reviewedSession, rowOfRule } from '../support/open-session';

async function pane() {
  const session = await reviewedSession(new FakeWord(AGENCY_CONTRACT));
  return { session, ...(await drawPane(session)) };
}

/** The header of a finding, found by its title and not by role: asking for roles is slow in so large a tree. */
const header = (title: string): HTMLElement => {
  const buttons = screen.getAllByText(title).map((each) => each.closest<HTMLElement>('button[aria-expanded]'));
  const found = buttons.find((each) => each !== null);
  if (found === undefined) throw new Error(`No finding is titled ${title}`);
  return found;
};
const focused = () => document.activeElement?.textContent ?? '';
const standing = (session: Session, rule: RuleId) => rowOfRule(session, rule).standing;

/** The list of what was set aside; null where nothing was. */
const dismissed = () => screen.queryByText(/^Dismissed \(/)?.closest('section') ?? null;
const listed = () => dismissed()?.textContent ?? '';

it('takes D and Enter, and is taken back with Z', async () => {
  const { user, session } = await pane();
  header('Perpetual term').focus();
  await user.keyboard('d');
  expect(standing(session, 'perpetual-term')).toBe('open');
  await user.keyboard('{Enter}');
  expect(standing(session, 'perpetual-term')).toBe('dismissed');
  expect(focused()).toContain('Unlimited territory');
  dismissed()?.querySelector('button')?.focus();
  await user.keyboard('z');
  expect(standing(session, 'perpetual-term')).toBe('open');
  expect(focused()).toContain('Perpetual term');
  expect(dismissed()).toBeNull();
});

it('takes a reason from the list and the person’s own words, in which letters are letters', async () => {
  const { user, session, container } = await pane();
  await user.click(header('Perpetual term'));
  await user.click(screen.getByText('Dismiss…'));
  expect((await axe(container)).violations).toEqual([]);
  await user.click(screen.getByLabelText('Another clause covers it'));
  await user.keyboard('rcdz?');
  await user.type(screen.getByLabelText('In your own words'), 'Clause 9? Read it.');
  await user.keyboard('{Enter}');
  expect(standing(session, 'perpetual-term')).toBe('dismissed');
  expect(listed()).toContain('Another clause covers it: Clause 9? Read it.');
  expect(listed()).toContain('still count in the score');
  expect((await axe(container)).violations).toEqual([]);
  await user.click(screen.getByLabelText('Bring back: Perpetual term'));
  expect(standing(session, 'perpetual-term')).toBe('open');
});

it('is left by Escape and Cancel, with the row open and the focus in it', async () => {
  const { user, session } = await pane();
  header('Perpetual term').focus();
  await user.keyboard('d{Escape}');
  expect(screen.queryByText('Why? You need not say.')).toBeNull();
  expect(header('Perpetual term').getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toContain('Perpetual term');
  await user.click(screen.getByText('Dismiss…'));
  await user.click(screen.getByText('Cancel'));
  expect(standing(session, 'perpetual-term')).toBe('open');
  expect(focused()).toContain('Perpetual term');
});
