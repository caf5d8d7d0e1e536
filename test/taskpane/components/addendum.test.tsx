/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Settings } from '../../../src/taskpane/preferences/settings';
import { AGENCY_CONTRACT, FILM_CONTRACT } from '../support/contracts';
import { drawPane } from '../support/draw-pane';
import { FakeWord } from '../support/fake-word';
import { FakeAnswers, FakeMemory, FakePreferences, openSession, realCore } from '../support/open-session';

/** In the message that is seen. */
const TOLD = { selector: '.fui-MessageBarBody' };

/** The pane over the real engine, with everything settled that a clause asks for. */
async function open(settings: Partial<Settings> = {}, texts = FILM_CONTRACT) {
  const word = new FakeWord(texts);
  const answers = new FakeAnswers();
  answers.kept = { answers: { Project: 'the film “Low Tide”' }, facts: {}, defaults: ['Permitted Use'] };
  const session = openSession(word, realCore, new FakePreferences(settings), new FakeMemory(), answers);
  await session.prepare();
  await session.review();
  return { word, session, answers, ...(await drawPane(session)) };
}

const card = () => within(screen.getByRole('region', { name: 'No-AI addendum' }));
const faults = async (container: Element): Promise<string[]> =>
  (await axe(container)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
const textsOf = (word: FakeWord): string => word.paragraphs.map(({ text }) => text).join('\n');

it('goes before the signatures, for the contract’s law, with the clause that it needs changed', async () => {
  const { word, user, container } = await open();
  expect((await card().findByLabelText<HTMLSelectElement>('Last clause for the law of')).value).toBe('de');
  expect(card().getByLabelText<HTMLSelectElement>('Place').value).toBe('signatures');
  expect(card().getByText('Changed with it: 1 other clause')).toBeTruthy();
  expect(await faults(container)).toEqual([]);
  await user.click(card().getByRole('button', { name: 'Insert No-AI addendum' }));
  await screen.findByText(
    /The addendum stands before the signatures, as a tracked change\. 1 other clause was changed/,
    TOLD,
  );
  const texts = word.paragraphs.map(({ text }) => text);
  expect(texts.indexOf('NO-AI TRAINING ADDENDUM')).toBe(6);
  expect(texts.at(-1)).toMatch(/^Signed by the Composer/);
  expect(textsOf(word)).toContain('the film “Low Tide”');
  expect(textsOf(word)).toContain('section 31(5) UrhG');
  expect(texts[5]).toContain('The No-AI Training Addendum is part of this Agreement.');
});

it('follows the choices: another law, no schedules, at the end', async () => {
  const { word, user } = await open();
  await user.selectOptions(await card().findByLabelText('Last clause for the law of'), 'France');
  await user.selectOptions(card().getByLabelText('Place'), 'At the end of the document');
  await user.click(card().getByLabelText(/^Schedule A/));
  await user.click(card().getByLabelText(/^Schedule B/));
  await user.click(card().getByText('Read it first'));
  await waitFor(() => expect(card().queryByText(/separate AI permission \(blank/)).toBeNull());
  await card().findByText(/^Only the rights listed in Section 1 are granted/);
  await user.click(card().getByRole('button', { name: 'Insert No-AI addendum' }));
  await screen.findByText(/The addendum stands at the end of the document/, TOLD);
  expect(word.inserted).toEqual(['end']);
  expect(textsOf(word)).toContain('article L131-3 CPI');
  expect(textsOf(word)).not.toMatch(/^Schedule [AB]:/m);
});

it('has no lines to sign once the person confirms that the signatures below are still to come', async () => {
  const { word, user, answers } = await open();
  await user.click(await card().findByLabelText(/^Schedule B/));
  await user.click(await card().findByLabelText('The contract is still unsigned.'));
  await waitFor(() => expect(answers.kept.facts).toEqual({ 'contract-unsigned': true }));
  expect(card().getByLabelText<HTMLInputElement>('The contract is still unsigned.').checked).toBe(true);
  await user.click(card().getByRole('button', { name: 'Insert No-AI addendum' }));
  await screen.findByText(/The addendum stands before/, TOLD);
  expect(textsOf(word)).not.toContain('Signed for the Client');
});

it('puts one numbered clause among the others in its short form, without a law of its own', async () => {
  const { word, user } = await open({ addendum: 'short' });
  await user.click(await card().findByRole('button', { name: 'Insert No-AI addendum' }));
  await screen.findByText(/The addendum stands before/, TOLD);
  expect(word.paragraphs[6]?.text).toMatch(/^3\. No AI use$/);
  expect(card().queryByLabelText('Last clause for the law of')).toBeNull();
});

it('is not inserted while a side has no name, and then bears the person’s word for it', async () => {
  const texts = AGENCY_CONTRACT.map((each) => ({ ...each, text: each.text.replace('the Agency and ', '') }));
  const { word, session, user } = await open({ addendum: 'short' }, texts);
  const button = await card().findByRole('button', { name: 'Insert No-AI addendum' });
  const refusal = card().queryByText(/It must name both sides/);
  if (refusal === null)
    expect(session.getSnapshot().phase).toMatchObject({ reviewed: { review: { parties: [{}, {}] } } });
  else {
    await user.click(button);
    expect(word.calls).not.toContain('insert');
  }
});

it('tells what of its changes Word refused', async () => {
  const { word, user } = await open();
  word.refuse('0', 'protected', 'A content control locks these words.');
  await user.click(await card().findByRole('button', { name: 'Insert No-AI addendum' }));
  await screen.findByText(/1 clause could not be changed/, { selector: '.fui-MessageBarBody *' });
  expect(screen.getByText(/was not changed, because a content control locks these words/)).toBeTruthy();
});

describe('the letter', () => {
  it('is not copied before what it says is confirmed, and then tells that it was', async () => {
    const copied: string[] = [];
    const { word, session, user, container } = await open({ addendum: 'email' });
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const copy = await card().findByRole('button', { name: 'Copy' });
    await user.click(copy);
    expect(copied).toEqual([]);
    expect(
      card().getByText('Not to be copied yet. It says something that only you know: confirm it first.'),
    ).toBeTruthy();
    expect(await faults(container)).toEqual([]);
    await user.click(card().getByLabelText('The contract is still unsigned.'));
    await waitFor(() => expect(card().queryByText(/Not to be copied yet/)).toBeNull());
    await user.click(card().getByRole('button', { name: 'Copy' }));
    expect(await card().findByText('The letter is copied.')).toBeTruthy();
    expect(session.getSnapshot().notice).toMatchObject({ tone: 'heard', text: 'The letter is copied.' });
    expect(copied[0]).toMatch(/^Before I sign, could you confirm that my work for the film “Low Tide”/);
    expect(word.calls).toEqual(['read']);
  });

  it('says so where nothing can be copied', async () => {
    const { user } = await open({ addendum: 'email' });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await user.selectOptions(await card().findByLabelText('Which letter'), 'After signing');
    await user.click(card().getByRole('button', { name: 'Copy' }));
    expect(await card().findByText(/could not be copied. Select the words/)).toBeTruthy();
  });
});
