import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useSession } from '../hooks/session-context';
import type { Notice } from '../session/state';
import { FaultReport } from './FaultReport';

const useStyles = makeStyles({
  bar: { boxShadow: tokens.shadow8 },
  next: { display: 'block', marginTop: tokens.spacingVerticalXS },
});

const INTENTS = { done: 'success', partly: 'warning', failed: 'error', note: 'info' } as const;

/** What came of the last action, until it is closed or the next one begins. */
export function NoticeBar({ notice }: { readonly notice: Notice | null }) {
  const styles = useStyles();
  const session = useSession();
  if (notice === null || notice.tone === 'heard') return null;
  return (
    <MessageBar className={styles.bar} intent={INTENTS[notice.tone]} layout="multiline" role="group">
      <MessageBarBody>
        {notice.text}
        {notice.next === null ? null : <span className={styles.next}>{notice.next}</span>}
        <FaultReport {...(notice.report === undefined ? {} : { report: notice.report })} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label="Close this message"
            icon={<DismissRegular />}
            onClick={() => session.closeNotice()}
          />
        }
      />
    </MessageBar>
  );
}
