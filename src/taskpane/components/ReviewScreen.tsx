import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useSession, useSessionState } from '../hooks/session-context';
import { isOpen } from '../session/rows';
import type { Reviewed } from '../session/state';
import { AddendumCard } from './AddendumCard';
import { DismissedList } from './DismissedList';
import { AnswersCard } from './AnswersCard';
import { FindingList } from './FindingList';
import { Ledger } from './Ledger';
import { LocalityProof, type RequestLog } from './LocalityProof';
import { useTextStyles } from './text-styles';
import { VerdictCard } from './VerdictCard';
import { WhatWasRead } from './WhatWasRead';
import { WordLimits } from './WordLimits';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

function counts({ rows }: Reviewed): string {
  const open = rows.filter(isOpen).length;
  if (open === 0) return 'all decided';
  return open === rows.length ? String(open) : `${open} of ${rows.length} to decide`;
}

/** A reviewed contract: the verdict, each finding in its clause, what was not applied, what was not checked. */
export function ReviewScreen({ reviewed, requests }: { readonly reviewed: Reviewed; readonly requests: RequestLog }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const busy = useSessionState().activity !== null;
  return (
    <>
      <div className={styles.head}>
        <h1 className={text.heading}>Review</h1>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={busy}
          onClick={() => void session.review()}
        >
          Review again
        </Button>
      </div>
      <WordLimits reviewed={reviewed} />
      <VerdictCard reviewed={reviewed} />
      {reviewed.rows.length === 0 ? null : (
        <section aria-labelledby="findings-heading">
          <h2 id="findings-heading" className={text.heading}>
            Findings ({counts(reviewed)})
          </h2>
          <FindingList reviewed={reviewed} />
        </section>
      )}
      <DismissedList reviewed={reviewed} />
      <Ledger reviewed={reviewed} />
      <div>
        <AnswersCard reviewed={reviewed} />
        <WhatWasRead reviewed={reviewed} />
        <LocalityProof requests={requests} />
      </div>
      <AddendumCard reviewed={reviewed} />
    </>
  );
}
