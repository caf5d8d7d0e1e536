import type { Answers, Gap, Placeholder } from '../model';
import { PLACEHOLDERS } from '../model';

/** What the person is asked where the contract does not say. */
export const QUESTIONS: Readonly<Record<Placeholder, string>> = {
  Client: 'What does the contract call the side that receives the work?',
  Contractor: 'What does the contract call the side that supplies the work?',
  Deliverables: 'What does the contract call the work?',
  Agreement: 'What does the document call itself?',
  Project: 'What is the project? A few words that both sides know it by.',
  'Permitted Use': 'What may the work be used for? Name the uses that the fee covers.',
  Channels: 'In which media or channels may the work appear?',
  Term: 'For how long may the work be used?',
  Territory: 'In which countries may the work be used?',
  Fee: 'Up to which amount? NoTrain never proposes one: a blank stays to be filled in.',
  Section: 'Which clause of the contract lists the uses that are allowed?',
};

/** A blank to be filled in by hand. */
export const BLANK = '____________';

const LONGEST_ANSWER = 300;

/** Why words cannot stand for a placeholder; null where they can. */
export function answerProblem(answer: string): string | null {
  if (answer.trim() === '') return 'Some words are needed.';
  if (answer.length > LONGEST_ANSWER) return `At most ${LONGEST_ANSWER} characters are possible.`;
  if (/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(answer))
    return 'One line of plain text is needed.';
  if (/[{}[\]]/.test(answer)) return 'Brackets and braces are not possible.';
  return null;
}

/**
 * Answers as they can be put into a sentence.
 * @throws RangeError for one that {@link answerProblem} refuses.
 */
export function checkedAnswers(answers: Answers): Answers {
  const checked: Partial<Record<Placeholder, string>> = {};
  for (const placeholder of PLACEHOLDERS) {
    const answer = answers[placeholder];
    if (answer === undefined) continue;
    const problem = answerProblem(answer);
    if (problem !== null) throw new RangeError(`${placeholder}: ${problem}`);
    checked[placeholder] = answer
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[.,;:]{1,3}$/, '');
  }
  return checked;
}

/** What filled language leaves to the person. */
export interface Unfilled {
  readonly defaults: readonly { readonly placeholder: string; readonly text: string }[];
  readonly open: readonly string[];
}

/** The gaps of some filled texts, each placeholder once, in a fixed order. */
export function gapsIn(texts: readonly (readonly [where: string, unfilled: Unfilled])[]): readonly Gap[] {
  return PLACEHOLDERS.flatMap((placeholder) => {
    const defaults = texts.flatMap(([, { defaults: used }]) => used.filter((one) => one.placeholder === placeholder));
    const usedIn = texts.flatMap(([where, { defaults: used, open }]) =>
      open.includes(placeholder) || used.some((one) => one.placeholder === placeholder) ? [where] : [],
    );
    if (usedIn.length === 0) return [];
    return [
      {
        placeholder,
        question: QUESTIONS[placeholder],
        default: defaults[0]?.text ?? null,
        usedIn: [...new Set(usedIn)],
      },
    ];
  });
}
