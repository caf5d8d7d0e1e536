/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { FILM_CONTRACT } from '../support/contracts';
import { drawPane } from '../support/draw-pane';
import { FakeWord } from '../support/fake-word';
import { openSession, realCore } from '../support/open-session';

it('leads from the ask to the end, and says of each step who may read it', async () => {
  const copied: string[] = [];
  const word = new FakeWord(FILM_CONTRACT);
  const session = openSession(word, realCore);
  await session.prepare();
  await session.review();
  const { user, container } = await drawPane(session);
  // The library puts a clipboard of its own in place.
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  await user.click(screen.getByRole('button', { name: /Unlimited purpose/ }));
  const summary = await screen.findByText('How to negotiate this');
  await user.click(summary);
  const ladder = within(summary.closest('details') as HTMLElement);
  const steps = await ladder.findAllByRole('listitem');
  expect(steps.map((step) => step.firstElementChild?.textContent)).toEqual([
    '1. Ask',
    '2. If they refuse: softer',
    '3. If they insist: price it',
    '4. When to walk away',
  ]);
  expect(steps.map((step) => /Only you see this|They may read this/.exec(step.textContent)?.[0])).toEqual([
    'They may read this',
    'They may read this',
    'They may read this',
    'Only you see this',
  ]);
  expect((await axe(container)).violations.map(({ id }) => id)).toEqual([]);
  const last = within(steps[3] as HTMLElement);
  expect(last.queryByRole('button')).toBeNull();
  for (const button of ladder.getAllByRole('button', { name: 'Copy' })) await user.click(button);
  await waitFor(() => expect(copied).toHaveLength(3));
  await act(() => session.commentAll());
  const note = last.getByText(/If "any purpose" stays/).textContent;
  const written = [...word.comments.map(({ text }) => text), ...copied, ...word.paragraphs.map(({ text }) => text)];
  expect(written.filter((text) => text.includes(note))).toEqual([]);
});
