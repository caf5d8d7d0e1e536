import { Input } from '@fluentui/react-components';
import { useId } from 'react';
import { answerProblem } from '../../core/language/gaps';
import { useFormStyles } from './form-styles';

/** What a field asks, and what stands there without an answer. */
export interface GapFieldProps {
  readonly question: string;
  /** The words that stand there otherwise; null where nothing may be guessed. */
  readonly fallback: string | null;
  readonly value: string;
  /** Why it cannot be changed; null where it can. */
  readonly locked?: string | null;
  readonly onChange: (value: string) => void;
}

/** Why what was typed cannot stand in a sentence; null where it can, or where nothing was typed. */
export const problemOf = (value: string): string | null => (value.trim() === '' ? null : answerProblem(value));

/** One question about what the contract does not say, with its default marked as one. */
export function GapField({ question, fallback, value, locked = null, onChange }: GapFieldProps) {
  const styles = useFormStyles();
  const id = useId();
  const problem = problemOf(value);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {question}
      </label>
      <Input
        id={id}
        className={styles.control}
        value={value}
        readOnly={locked !== null}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onChange={(_, data) => onChange(data.value)}
      />
      <p id={`${id}-hint`} className={problem === null ? styles.hint : styles.problem}>
        {problem ?? locked ?? (
          <>
            {fallback === null ? (
              'There is no default: without an answer this stays open.'
            ) : (
              <>
                <span className={styles.tag}>Default</span> if you leave this empty: “{fallback}”
              </>
            )}
          </>
        )}
      </p>
    </div>
  );
}
