/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { FILM_CONTRACT } from '../support/contracts';
import { drawPane } from '../support/draw-pane';
import { FakeWord } from '../support/fake-word';
import { FakeAnswers, FakeMemory, FakePreferences, openSession, rowOfRule, realCore } from '../support/open-session';

/** The pane over the real engine, reviewed once. */
async function open(answers = new FakeAnswers(), preferences = new FakePreferences()) {
  const word = new FakeWord(FILM_CONTRACT);
  const session = openSession(word, realCore, preferences, new FakeMemory(), answers);
  await session.prepare();
  await session.review();
  return { word, session, answers, ...(await drawPane(session)) };
}

const fault = async (container: Element): Promise<string[]> =>
  (await axe(container)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);

/** What is in the list of findings. */
const inList = () => within(screen.getByRole('region', { name: /^Findings/ }));

const USE = 'What may the work be used for? Name the uses that the fee covers.';

describe('a change with a gap', () => {
  it('is not made before the person has answered, and then holds the answer', async () => {
    const { word, session, user, container, answers } = await open();
    await user.click(screen.getByRole('button', { name: /Unlimited purpose/ }));
    const field = await inList().findByLabelText(USE);
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^Default if you leave this empty: “the purposes of /,
    );
    await user.click(screen.getByRole('button', { name: 'Replace' }));
    expect(word.calls).not.toContain('redline');
    expect(await fault(container)).toEqual([]);
    await user.click(field);
    await user.paste('the film and its trailer');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(inList().queryByLabelText(USE)).toBeNull());
    expect(container.querySelector('li ins')?.textContent).toContain('the film and its trailer');
    await user.click(screen.getByRole('button', { name: 'Replace' }));
    await waitFor(() => expect(word.paragraphs[3]?.text).toContain('the film and its trailer'));
    expect(answers.kept.answers).toEqual({ 'Permitted Use': 'the film and its trailer' });
    expect(rowOfRule(session, 'unlimited-purpose').standing).toBe('replaced');
  });

  it('takes the default only where the person keeps it', async () => {
    const { word, user, answers } = await open();
    await user.click(screen.getByRole('button', { name: /Unlimited purpose/ }));
    await user.click(await inList().findByRole('button', { name: 'Keep the default' }));
    await user.click(await screen.findByRole('button', { name: 'Replace' }));
    await waitFor(() => expect(word.calls).toContain('redline'));
    expect(answers.kept.defaults).toEqual(['Permitted Use']);
  });

  it('says why words cannot stand in a sentence', async () => {
    const { user, session } = await open();
    await user.click(screen.getByRole('button', { name: /Unlimited purpose/ }));
    const field = await inList().findByLabelText(USE);
    await user.click(field);
    await user.paste('the film [draft]');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Brackets and braces are not possible.')).toBeTruthy();
    await user.click(inList().getByRole('button', { name: 'Use these words' }));
    expect(session.getSnapshot().writing.answers).toEqual({});
  });

  it('is asked once for all of them by Replace all', async () => {
    const { word, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Replace all' }));
    expect(word.calls).not.toContain('redline');
    expect(document.activeElement?.tagName).toBe('INPUT');
    expect(document.activeElement).toHaveProperty('id', (await screen.findAllByLabelText(USE))[0]?.id);
    await user.paste('the film only');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Replace all'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(word.paragraphs[3]?.text).toContain('the film only'));
  });
});

describe('what the person said', () => {
  it('is remembered for the contract, and changed in one place', async () => {
    const answers = new FakeAnswers();
    answers.kept = { answers: { 'Permitted Use': 'the film' }, facts: {}, defaults: ['Term'] };
    const { user, session, container } = await open(answers);
    await user.click(screen.getByText('Your answers for this contract (2 answers)'));
    const form = within(screen.getByRole('form', { name: 'Your answers' }));
    const field = form.getByLabelText<HTMLInputElement>(USE);
    expect(field.value).toBe('the film');
    expect(await fault(container)).toEqual([]);
    await user.clear(field);
    await user.paste('the film and the soundtrack album');
    await user.click(form.getByRole('button', { name: 'Change' }));
    await waitFor(() => expect(session.getSnapshot().activity).toBeNull());
    expect(answers.kept.answers).toEqual({ 'Permitted Use': 'the film and the soundtrack album' });
    const edits = rowOfRule(session, 'unlimited-purpose').finding.remedies.flatMap((each) => each.edits);
    expect(edits.map(({ insert }) => insert).join()).toContain('the soundtrack album');
  });

  it('is asked again once it is emptied, and forgotten on request', async () => {
    const answers = new FakeAnswers();
    answers.kept = { answers: { 'Permitted Use': 'the film' }, facts: { 'payment-outstanding': true }, defaults: [] };
    const { user, session } = await open(answers);
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(screen.getByRole('button', { name: 'Forget my answers' }));
    await waitFor(() => expect(session.getSnapshot().activity).toBeNull());
    expect(answers.kept).toEqual({ answers: {}, facts: {}, defaults: [] });
    expect(screen.queryByText(/Your answers for this contract/)).toBeNull();
  });
});
