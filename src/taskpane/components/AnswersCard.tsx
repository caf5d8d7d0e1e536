import { Button } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { QUESTIONS } from '../../core/language/gaps';
import { FACT_IDS, PLACEHOLDERS, type Placeholder } from '../../core/model';
import { useSession, useSessionState } from '../hooks/session-context';
import type { Reviewed } from '../session/state';
import { counted } from '../session/sentences';
import { Disclosure } from './Disclosure';
import { FactBoxes } from './FactBoxes';
import { useFormStyles } from './form-styles';
import { GapField, problemOf } from './GapField';
import { keepTyping } from './GapForm';
import { useTextStyles } from './text-styles';

type Words = Readonly<Partial<Record<Placeholder, string>>>;

/** Everything that the person has said for this contract, in one place, to be changed or taken back. */
export function AnswersCard({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const session = useSession();
  const { writing, activity } = useSessionState();
  const [changed, setChanged] = useState<Words>({});
  const { answers, facts, defaults } = writing;
  const shown = PLACEHOLDERS.filter((each) => answers[each] !== undefined || defaults.includes(each));
  const confirmed = FACT_IDS.filter((fact) => facts[fact] === true);
  const count = shown.length + confirmed.length;
  if (count === 0) return null;
  const gaps = new Map((reviewed.review.gaps ?? []).map((gap) => [gap.placeholder, gap.default]));
  const wordsFor = (each: Placeholder): string => changed[each] ?? answers[each] ?? '';
  const isFaulty = shown.some((each) => problemOf(wordsFor(each)) !== null);
  const isSame = shown.every((each) => wordsFor(each) === (answers[each] ?? ''));

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (activity !== null || isFaulty || isSame) return;
    const kept = shown.flatMap((each) => (wordsFor(each).trim() === '' ? [] : [[each, wordsFor(each).trim()]]));
    // What is emptied is asked again before it is used.
    const left = defaults.filter((each) => answers[each] === undefined && wordsFor(each).trim() === '');
    setChanged({});
    void session.answer({ answers: Object.fromEntries(kept) as Words, defaults: left });
  };

  return (
    <Disclosure summary={`Your answers for this contract (${counted(count, 'answer')})`}>
      <form className={text.stack} aria-label="Your answers" onSubmit={onSubmit} onKeyDown={keepTyping}>
        {shown.map((each) => (
          <GapField
            key={each}
            question={QUESTIONS[each]}
            fallback={gaps.get(each) ?? null}
            value={wordsFor(each)}
            onChange={(value) => setChanged((before) => ({ ...before, [each]: value }))}
          />
        ))}
        <FactBoxes facts={confirmed} legend="You confirmed" />
        {shown.length === 0 ? null : (
          <Button
            type="submit"
            className={styles.button}
            size="small"
            disabledFocusable={activity !== null || isFaulty || isSame}
          >
            Change
          </Button>
        )}
        <p className={text.small}>
          Kept on this computer for this contract: your own words, and nothing of the contract’s. What is in the
          document already stays as it is.
        </p>
      </form>
    </Disclosure>
  );
}
