/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { UserEvent } from '@testing-library/user-event';
import { readPlaybook } from '../../../src/core/playbook/read-playbook';
import { FILM_CONTRACT } from '../support/contracts';
import { drawPane } from '../support/draw-pane';
import { FakeWord } from '../support/fake-word';
import { FakePreferences, openSession, reviewedOf, rowsOf, realCore } from '../support/open-session';

const HOUSE = {
  format: 'notrain-playbook',
  version: 1,
  name: 'House rules',
  side: 'creator',
  rules: { 'unlimited-purpose': { on: false } },
  answers: { Territory: 'Europe' },
  locked: ['/side', '/answers/Territory'],
};

async function open(preferences = new FakePreferences()) {
  const session = openSession(new FakeWord(FILM_CONTRACT), realCore, preferences);
  await session.prepare();
  await session.review();
  const drawn = await drawPane(session);
  await drawn.user.click(screen.getByRole('button', { name: 'Settings' }));
  await screen.findByText('Agency, middle ground');
  return { session, preferences, ...drawn };
}

async function importing(user: UserEvent, container: Element, text: string): Promise<void> {
  const field = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) throw new Error('There is no field for a file');
  const file = new File([text], 'house.json', { type: 'application/json' });
  // jsdom's files have no text().
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(text) });
  await user.upload(field, file);
}

const select = () => screen.getByLabelText<HTMLSelectElement>('Playbook');

it('reviews by a playbook that comes with NoTrain, and remembers it', async () => {
  const { session, user, preferences, container } = await open();
  expect(select().value).toBe('');
  await user.selectOptions(select(), 'Agency, middle ground');
  await screen.findByText('Contracts are reviewed by “Agency, middle ground” from now on.', {
    selector: '.fui-MessageBarBody',
  });
  expect(preferences.saved).toMatchObject({
    playbook: { kind: 'built-in', name: 'Agency, middle ground' },
    addendum: 'moderate',
  });
  expect(rowsOf(session, 'unlimited-purpose')[0]?.finding.severity).toBe('medium');
  expect((await axe(container)).violations.map(({ id }) => id)).toEqual([]);

  const next = openSession(new FakeWord(FILM_CONTRACT), realCore, preferences);
  await Promise.all([next.prepare(), next.review()]);
  expect(next.getSnapshot().playbook?.name).toBe('Agency, middle ground');
  expect(rowsOf(next, 'unlimited-purpose')[0]?.finding.severity).toBe('medium');
});

it('takes one from a file, and shows what it sets and what it locks', async () => {
  const { session, user, container } = await open();
  await importing(user, container, JSON.stringify(HOUSE));
  await waitFor(() => expect(select().selectedOptions[0]?.textContent).toBe('House rules (from a file)'));
  await waitFor(() => expect(session.getSnapshot().activity).toBeNull());
  expect(rowsOf(session, 'unlimited-purpose')).toEqual([]);
  expect(reviewedOf(session).review.notChecked.join(' ')).toContain('House rules');
  await user.click(screen.getByText('What this playbook sets (3)'));
  const items = within(screen.getByText('What this playbook sets (3)').closest('details') as HTMLElement);
  expect(items.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/\s+/g, ' '))).toEqual([
    'Reads for the creator Locked',
    'Leaves out the rule unlimited-purpose',
    'Territory, where the contract does not say: “Europe” Locked',
  ]);
  expect(screen.getAllByLabelText<HTMLSelectElement>('Reading for').every(({ disabled }) => disabled)).toBe(true);
  await user.selectOptions(select(), 'NoTrain’s own way');
  await waitFor(() => expect(rowsOf(session, 'unlimited-purpose')).toHaveLength(1));
  expect(session.getSnapshot().settings.playbook).toBeNull();
});

it('names each field that is wrong, and changes nothing', async () => {
  const { session, user, container, preferences } = await open();
  const before = preferences.saved;
  const faulty = { ...HOUSE, side: 'judge', rules: { 'unlimited-purpose': { severity: 'awful' } } };
  await importing(user, container, JSON.stringify(faulty));
  const wrong = within(await screen.findByRole('list', { name: 'What is wrong with the playbook' }));
  expect(wrong.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^\/side: This must be one of/),
    expect.stringMatching(/^\/rules\/unlimited-purpose\/severity: This must be one of/),
  ]);
  expect(session.getSnapshot().notice?.text).toContain('2 things are wrong with it. Nothing has changed.');
  expect(preferences.saved).toBe(before);
  expect(session.getSnapshot().playbook).toBeNull();
  expect(rowsOf(session, 'unlimited-purpose')).toHaveLength(1);
  await importing(user, container, 'not JSON');
  expect(await screen.findByText(/The file: /, { selector: 'li' })).toBeTruthy();
});

it('is taken to a file that reads back as the same playbook', async () => {
  const made: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    made.push(blob);
    return 'blob:notrain';
  };
  URL.revokeObjectURL = () => undefined;
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user, session } = await open();
  await user.selectOptions(select(), 'Freelancer, firm');
  await waitFor(() => expect(session.getSnapshot().playbook?.name).toBe('Freelancer, firm'));
  await waitFor(() => expect(session.getSnapshot().activity).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Export playbook' }));
  expect(clicked).toHaveBeenCalledTimes(1);
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(made[0] as Blob);
  });
  expect(readPlaybook(text)).toEqual({ ok: true, playbook: session.getSnapshot().playbook });
  clicked.mockRestore();
});
