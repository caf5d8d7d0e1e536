import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useSession } from '../hooks/session-context';
import { counted } from '../session/sentences';
import type { Activity } from '../session/state';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  progress: { gridColumn: '1 / -1' },
});

/** What is going on, in words. */
export function activityText({ kind, stage, count }: Activity): string {
  if (stage === 'stopping') return 'Stopping…';
  if (stage === 'checking') return 'Reading the contract again…';
  switch (kind) {
    case 'review':
      return count === 0 ? 'Reading the contract…' : `Reviewing ${counted(count, 'paragraph')}…`;
    case 'replace':
      return count === 1 ? 'Making the change…' : `Changing ${counted(count, 'paragraph')}…`;
    case 'comment':
      return `Adding ${counted(count, 'comment')}…`;
    case 'insert':
      return 'Inserting the addendum…';
  }
}

/** Progress of an action, with the way to stop it while that is possible. */
export function ActivityBar({ activity }: { readonly activity: Activity | null }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  if (activity === null) return null;
  return (
    <div className={styles.bar}>
      <p className={text.body}>{activityText(activity)}</p>
      {activity.stage === 'checking' ? null : (
        <Button size="small" disabledFocusable={activity.stage === 'stopping'} onClick={() => session.cancel()}>
          Cancel
        </Button>
      )}
      <ProgressBar className={styles.progress} aria-label={activityText(activity)} />
    </div>
  );
}
