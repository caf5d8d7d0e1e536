import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import type { Answers, Gap, Placeholder } from '../../core/model';
import { useSession, useSessionState } from '../hooks/session-context';
import { GapField, problemOf } from './GapField';
import { useFormStyles } from './form-styles';

/** Letters that are typed here are no commands; Tab is Office's business. */
export function keepTyping(event: KeyboardEvent): void {
  if (event.key !== 'Tab' && event.key !== 'Escape') event.stopPropagation();
}

/** Asks for what the contract leaves open in a text that is about to go in. Without a gap there is nothing. */
export function GapForm({
  gaps,
  label,
  about,
  takesFocus = false,
  onAnswered,
}: {
  readonly gaps: readonly Gap[];
  /** What it is for, in a few words. */
  readonly label: string;
  /** What comes of it, a sentence. */
  readonly about: string;
  /** The first field gets the keyboard's focus as soon as it is there. */
  readonly takesFocus?: boolean;
  readonly onAnswered?: () => void;
}) {
  const styles = useFormStyles();
  const session = useSession();
  const { writing, activity } = useSessionState();
  const [typed, setTyped] = useState<Readonly<Partial<Record<Placeholder, string>>>>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  if (gaps.length === 0) return null;

  const wordsFor = ({ placeholder }: Gap): string => typed[placeholder]?.trim() ?? '';
  const left = gaps.filter((gap) => wordsFor(gap) === '' && gap.default !== null);
  const missing = gaps.filter((gap) => wordsFor(gap) === '' && gap.default === null);
  const isFaulty = gaps.some((gap) => problemOf(wordsFor(gap)) !== null);

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (activity !== null || isFaulty || missing.length === gaps.length) return;
    const said = gaps.flatMap((gap) => (wordsFor(gap) === '' ? [] : [[gap.placeholder, wordsFor(gap)]]));
    onAnswered?.();
    void session.answer({
      answers: { ...writing.answers, ...(Object.fromEntries(said) as Answers) },
      defaults: [...writing.defaults, ...left.map(({ placeholder }) => placeholder)],
    });
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={`What the contract does not say: ${label}`}
      onSubmit={onSubmit}
      onKeyDown={keepTyping}
    >
      <p className={styles.heading}>The contract does not say</p>
      <p className={styles.hint}>{about} You can change your answers later, under “Your answers”.</p>
      {gaps.map((gap) => (
        <GapField
          key={gap.placeholder}
          question={gap.question}
          fallback={gap.default}
          value={typed[gap.placeholder] ?? ''}
          onChange={(value) => setTyped((before) => ({ ...before, [gap.placeholder]: value }))}
        />
      ))}
      <Button type="submit" className={styles.button} disabledFocusable={activity !== null || isFaulty}>
        {left.length === gaps.length
          ? gaps.length === 1
            ? 'Keep the default'
            : 'Keep the defaults'
          : 'Use these words'}
      </Button>
    </form>
  );
}
