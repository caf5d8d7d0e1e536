import { Select, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { EmailText } from '../../core/model';
import type { Answer } from '../../word/port';
import { useSession, useSessionState } from '../hooks/session-context';
import { useOnceAsked } from '../hooks/use-once-asked';
import { useReturnedFocus } from '../hooks/use-returned-focus';
import { namesOf, unsettledGaps } from '../session/asked';
import { CopyButton } from './CopyButton';
import { FactBoxes } from './FactBoxes';
import { useFormStyles } from './form-styles';
import { GapForm } from './GapForm';
import { useTextStyles } from './text-styles';

const NAMES: Readonly<Record<EmailText['id'], string>> = {
  'before-signing': 'Before signing',
  'after-signing': 'After signing',
  platform: 'To a platform, before an upload',
};

function Letter({ email }: { readonly email: EmailText }) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { writing } = useSessionState();
  const id = useId();
  const facts = useOnceAsked(namesOf(email.toConfirm));
  const gaps = unsettledGaps(email.gaps, writing);
  const { target, onAnswered } = useReturnedFocus(gaps.length > 0);
  const refusal = email.ready
    ? gaps.length === 0
      ? null
      : 'The contract leaves something open: answer above, or keep the default.'
    : 'It says something that only you know: confirm it first.';
  return (
    <>
      <p className={text.small}>{email.when}</p>
      <GapForm gaps={gaps} label="the letter" about="The letter needs these words." onAnswered={onAnswered} />
      <FactBoxes facts={facts} legend="The letter says this, so tick it if it is so" />
      <div className={styles.field}>
        <label htmlFor={id} className={styles.label}>
          The letter
        </label>
        <Textarea id={id} className={styles.control} rows={8} readOnly value={email.text} />
      </div>
      {refusal === null ? null : <p className={text.small}>Not to be copied yet. {refusal}</p>}
      <div ref={target} className={text.stack}>
        <CopyButton text={email.text} what="The letter" disabled={refusal !== null} />
      </div>
    </>
  );
}

/** Letters to copy; nothing of them goes into the document. */
export function EmailForm() {
  const styles = useFormStyles();
  const text = useTextStyles();
  const session = useSession();
  const { writing } = useSessionState();
  const id = useId();
  const [chosen, choose] = useState<EmailText['id']>('before-signing');
  const [letters, setLetters] = useState<Answer<readonly EmailText[]> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void session.drafts.emails().then((answer) => {
      if (isWanted) setLetters(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [session, writing]);
  if (letters === null) return <p className={text.small}>One moment…</p>;
  if (!letters.ok) return <p className={text.small}>{letters.failure.message}</p>;
  const email = letters.value.find((each) => each.id === chosen) ?? letters.value[0];
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id} className={styles.label}>
          Which letter
        </label>
        <Select
          id={id}
          className={styles.control}
          value={email?.id ?? chosen}
          onChange={(_, { value }) => choose(letters.value.find((each) => each.id === value)?.id ?? chosen)}
        >
          {letters.value.map((each) => (
            <option key={each.id} value={each.id}>
              {NAMES[each.id]}
            </option>
          ))}
        </Select>
      </div>
      {email === undefined ? null : <Letter key={email.id} email={email} />}
    </>
  );
}
