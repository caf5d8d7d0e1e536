import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useSession, useSessionState } from '../hooks/session-context';
import { LONGEST_NOTE, REASONS, type Reason } from '../preferences/dismissals';
import type { Row } from '../session/state';
import { REASON_WORDS } from './reason-words';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reasons: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalXS },
  reason: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  radio: { margin: 0, accentColor: tokens.colorBrandBackground },
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS, '& > button': { flex: '1 1 0', minWidth: 0 } },
});

/** Asks why a finding is set aside. Nothing need be said: Enter dismisses, Escape leaves all as it is. */
export function DismissForm({ row, onClose }: { readonly row: Row; readonly onClose: () => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const busy = useSessionState().activity !== null;
  const first = useRef<HTMLInputElement>(null);
  const group = useId();
  const noteId = useId();
  const [reason, choose] = useState<Reason | null>(null);
  const [note, write] = useState('');
  useEffect(() => first.current?.focus(), []);

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!busy) session.dismiss(row.key, { reason, note: note.trim() });
  };
  // Letters are no commands here; Tab is Office's business.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };

  return (
    <form
      className={styles.form}
      aria-label={`Dismiss: ${row.description.title}`}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <fieldset className={styles.reasons}>
        <legend className={styles.legend}>Why? You need not say.</legend>
        {REASONS.map((each, index) => (
          <label key={each} className={styles.reason}>
            <input
              ref={index === 0 ? first : null}
              type="radio"
              className={styles.radio}
              name={group}
              checked={reason === each}
              onChange={() => choose(each)}
            />
            {REASON_WORDS[each]}
          </label>
        ))}
      </fieldset>
      <div className={styles.field}>
        <label htmlFor={noteId} className={styles.label}>
          In your own words
        </label>
        <Input id={noteId} value={note} maxLength={LONGEST_NOTE} onChange={(_, { value }) => write(value)} />
      </div>
      <p className={text.small}>Kept on this computer alone, never in the document.</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          Dismiss
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
