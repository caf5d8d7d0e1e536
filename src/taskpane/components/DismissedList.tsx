import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useSession, useSessionState } from '../hooks/session-context';
import { focusMark } from '../hooks/use-focus-wish';
import { shortened } from '../session/change';
import type { Reviewed, Row } from '../session/state';
import { contractType } from './contract-type';
import { letterOf } from './keys';
import { reasonText } from './reason-words';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  words: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  quote: { ...contractType, display: 'block', color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0, minWidth: 'auto' },
});

const LONGEST_QUOTE = 60;

function DismissedItem({ row }: { readonly row: Row }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const busy = useSessionState().activity !== null;
  const { key, finding, description, dismissal } = row;
  const reason = dismissal === null ? null : reasonText(dismissal);
  const onKeyDown = (event: KeyboardEvent) => {
    if (letterOf(event) !== 'z') return;
    event.preventDefault();
    session.restore(key);
  };
  return (
    <li className={styles.item} onKeyDown={onKeyDown}>
      <div className={styles.words}>
        {row.place === null ? (
          <span className={text.body} tabIndex={-1} {...focusMark.row(key)}>
            {description.title}
          </span>
        ) : (
          <Link as="button" onClick={() => void session.goTo(key)} {...focusMark.row(key)}>
            {description.title}
          </Link>
        )}
        {finding.quote === '' ? null : (
          <span className={styles.quote}>“{shortened(finding.quote.trim(), LONGEST_QUOTE)}”</span>
        )}
        <p className={text.small}>{reason ?? 'No reason given.'}</p>
      </div>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={busy}
        aria-label={`Bring back: ${description.title}`}
        onClick={() => session.restore(key)}
      >
        Bring back
      </Button>
    </li>
  );
}

/** What was set aside, with the reason, and the way back. */
export function DismissedList({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const text = useTextStyles();
  const rows = reviewed.rows.filter(({ standing }) => standing === 'dismissed');
  if (rows.length === 0) return null;
  return (
    <section className={text.stack} aria-labelledby="dismissed-heading">
      <h2 id="dismissed-heading" className={text.heading}>
        Dismissed ({rows.length})
      </h2>
      <p className={text.small}>
        They still count in the score and in the ways to AI training, because their words still stand in the contract.
        Replace all and Comment all leave them alone. They stay dismissed in this contract until their clause is
        changed.
      </p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <DismissedItem key={row.key} row={row} />
        ))}
      </ul>
    </section>
  );
}
