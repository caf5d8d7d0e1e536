/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Route } from '../../../src/core/model';
import { AGENCY_CONTRACT } from '../support/contracts';
import { drawPane } from '../support/draw-pane';
import { FakeEngine } from '../support/fake-engine';
import { FakeWord } from '../support/fake-word';
import { reviewedSession, rowOfRule } from '../support/open-session';

const CLOSED: Route = {
  id: 'ownership',
  title: 'It becomes theirs',
  steps: [{ label: 'Ownership', findings: ['perpetual-term:perpetual,:1'] }],
  open: false,
  because: 'The contract keeps the work out of AI.',
};
const OPEN: Route = {
  id: 'sublicence',
  title: 'They may license it on',
  steps: [
    { label: 'Sublicence', findings: ['sublicensing:sublicensable:1'] },
    { label: 'An AI company', findings: [] },
    { label: 'AI training', findings: [] },
  ],
  open: true,
  because: 'Nothing in the contract stands in the way.',
};

async function open(routes: readonly Route[]) {
  const engine = new FakeEngine();
  engine.routes = routes;
  const session = await reviewedSession(new FakeWord(AGENCY_CONTRACT), engine);
  return { session, ...(await drawPane(session)) };
}

const summary = () => screen.queryByText(/How your work could reach AI training/);

it('tells how many ways are open and shows the open ones first, each in words', async () => {
  const { user, container } = await open([CLOSED, OPEN]);
  expect(summary()?.textContent).toBe('How your work could reach AI training (1 open, 1 closed)');
  await user.click(summary() as HTMLElement);
  const cards = screen.getAllByRole('heading', { level: 3, name: /theirs|license/ }).map((each) => each.closest('li'));
  expect(cards.map((card) => card?.textContent)).toEqual([
    expect.stringMatching(/^They may license it onOpenSublicence“sublicensable”An AI companyAI trainingNothing/),
    expect.stringMatching(/^It becomes theirsClosedOwnership“perpetual,”The contract keeps/),
  ]);
  const { violations } = await axe(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('gives the steps as a list in order that bears the name of the way', async () => {
  const { user } = await open([OPEN]);
  await user.click(summary() as HTMLElement);
  const steps = screen.getByRole('list', { name: 'They may license it on' });
  expect(steps.tagName).toBe('OL');
  expect([...steps.children].map((step) => step.firstChild?.textContent)).toEqual([
    'Sublicence',
    'An AI company',
    'AI training',
  ]);
});

it('leads from the words of a step to their finding, by keyboard too', async () => {
  const { session, user } = await open([OPEN]);
  await user.click(summary() as HTMLElement);
  screen.getByRole('button', { name: '“sublicensable”' }).focus();
  await user.keyboard('{Enter}');
  const row = rowOfRule(session, 'sublicensing');
  expect(session.getSnapshot().chosen).toBe(row.key);
  expect(document.activeElement?.getAttribute('data-focus-row')).toBe(row.key);
});

it('keeps a dismissed finding in its way, and says that it is dismissed', async () => {
  const { session, user } = await open([OPEN]);
  act(() => session.dismiss(rowOfRule(session, 'sublicensing').key));
  await user.click(summary() as HTMLElement);
  const steps = screen.getByRole('list', { name: 'They may license it on' });
  expect(within(steps).getByText('(dismissed)')).toBeTruthy();
});

it('names three findings of a step, and counts the others', async () => {
  const findings = [
    'sublicensing:sublicensable:1',
    'perpetual-term:perpetual,:1',
    'unlimited-territory:worldwide:1',
    'unlimited-purpose:for any purpose whatsoever:1',
    'product-improvement:and to improve its services:1',
  ];
  const { user } = await open([{ ...OPEN, steps: [{ label: 'Broad use', findings }] }]);
  await user.click(summary() as HTMLElement);
  const steps = screen.getByRole('list', { name: 'They may license it on' });
  expect(within(steps).getAllByRole('button')).toHaveLength(3);
  expect(steps.textContent).toContain('and 2 more findings in the list');
});

it('is not there where the review knows no way', async () => {
  await open([]);
  expect(summary()).toBeNull();
});
