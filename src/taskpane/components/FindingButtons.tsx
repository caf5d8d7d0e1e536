import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSession, useSessionState } from '../hooks/session-context';
import type { RemedyChoice } from '../hooks/use-remedy';
import type { RowActions } from '../session/row-actions';
import type { Row } from '../session/state';
import { toAddendum } from './addendum-anchor';

const useStyles = makeStyles({
  main: { display: 'flex', columnGap: tokens.spacingHorizontalS, '& > button': { flex: '1 1 0', minWidth: 0 } },
  quiet: {
    display: 'flex',
    justifyContent: 'space-between',
    margin: `0 -${tokens.spacingHorizontalS}`,
    '& > button': { minWidth: 'auto' },
  },
  reason: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Why an open finding cannot be replaced or commented on, said once where both have the same reason. */
function Reasons({ row, actions }: { readonly row: Row; readonly actions: RowActions }) {
  const styles = useStyles();
  if (row.standing !== 'open' || row.place === null) return null;
  const told = row.finding.remedies.length === 0 && row.finding.noEdit !== null;
  const reasons = new Set([told ? null : actions.replace, row.commented ? null : actions.comment]);
  return [...reasons].map((reason) =>
    reason === null ? null : (
      <p key={reason} className={styles.reason}>
        {reason}
      </p>
    ),
  );
}

/** The actions on one finding. A button that cannot be used stays in reach of the keyboard. */
export function FindingButtons({
  row,
  remedy,
  actions,
  onDismiss,
}: {
  readonly row: Row;
  readonly remedy: RemedyChoice;
  readonly actions: RowActions;
  readonly onDismiss: () => void;
}) {
  const styles = useStyles();
  const session = useSession();
  const busy = useSessionState().activity !== null;
  const open = row.standing === 'open';
  return (
    <>
      <Reasons row={row} actions={actions} />
      <div className={styles.main}>
        {open && row.place !== null ? (
          <Button
            appearance="primary"
            disabledFocusable={busy || actions.replace !== null}
            onClick={() => void session.replace(row.key, remedy.edits)}
          >
            Replace
          </Button>
        ) : null}
        {row.place === null ? (
          <Button disabledFocusable={busy} onClick={toAddendum}>
            See the addendum
          </Button>
        ) : (
          <Button disabledFocusable={busy || actions.comment !== null} onClick={() => void session.comment(row.key)}>
            {row.commented ? 'Commented' : 'Comment'}
          </Button>
        )}
      </div>
      <div className={styles.quiet}>
        {row.place === null ? null : (
          <Button appearance="subtle" size="small" disabledFocusable={busy} onClick={() => void session.goTo(row.key)}>
            Go to
          </Button>
        )}
        {open ? (
          <Button appearance="subtle" size="small" disabledFocusable={busy} onClick={onDismiss}>
            Dismiss…
          </Button>
        ) : null}
      </div>
    </>
  );
}
