import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useSessionState } from '../hooks/session-context';
import { useDelayed } from '../hooks/use-delayed';
import { useFocusWish } from '../hooks/use-focus-wish';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { ActivityBar, activityText } from './ActivityBar';
import { BeforeScreen } from './BeforeScreen';
import { FailureScreen } from './FailureScreen';
import { FirstNotice } from './FirstNotice';
import { Footer, type FootPanel } from './Footer';
import { isTabFromText, letterOf } from './keys';
import { LiveRegion } from './LiveRegion';
import type { RequestLog } from './LocalityProof';
import { NoticeBar } from './NoticeBar';
import { ReadingScreen } from './ReadingScreen';
import { ReviewScreen } from './ReviewScreen';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
  main: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  messages: {
    position: 'sticky',
    bottom: tokens.spacingVerticalS,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

/** Actions that are over sooner show and tell no progress, so that the pane stays calm. Milliseconds. */
const PATIENCE = 1000;

/** What the pane is given from outside besides the session. */
export interface PaneProps {
  readonly requests: RequestLog;
  readonly today: Date;
}

function Screen({ requests }: { readonly requests: RequestLog }) {
  const { phase } = useSessionState();
  switch (phase.kind) {
    case 'before':
      return <BeforeScreen requests={requests} />;
    case 'reading':
      return <ReadingScreen />;
    case 'failed':
      return <FailureScreen failure={phase.failure} />;
    case 'reviewed':
      return <ReviewScreen reviewed={phase.reviewed} requests={requests} />;
  }
}

/** The whole pane: one screen at a time in one scroll area, messages above the foot, the foot. */
export function Pane({ requests, today }: PaneProps) {
  const styles = useStyles();
  const { activity, notice, focus } = useSessionState();
  const [foot, setFoot] = useState<FootPanel>(null);
  const root = useRef<HTMLDivElement>(null);
  const slow = useDelayed(activity !== null, PATIENCE);
  useFocusWish(root, focus);
  useKeptFocus(root);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isTabFromText(event)) event.stopPropagation();
    if (letterOf(event) !== '?') return;
    event.preventDefault();
    setFoot((shown) => (shown === 'keys' ? null : 'keys'));
  };

  return (
    <div ref={root} className={styles.pane} onKeyDown={onKeyDown}>
      <main className={styles.main}>
        <FirstNotice />
        <Screen requests={requests} />
        <div className={styles.messages}>
          <ActivityBar activity={slow ? activity : null} />
          <NoticeBar notice={notice} />
        </div>
      </main>
      <Footer shown={foot} onShow={setFoot} today={today} />
      <LiveRegion notice={notice} progress={slow && activity !== null ? activityText(activity) : null} />
    </div>
  );
}
