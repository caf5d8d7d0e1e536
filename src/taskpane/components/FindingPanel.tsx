import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { Finding, Gap, RemedyKind } from '../../core/model';
import { useSessionState } from '../hooks/session-context';
import { useOnceAsked } from '../hooks/use-once-asked';
import { useReturnedFocus } from '../hooks/use-returned-focus';
import type { RemedyChoice } from '../hooks/use-remedy';
import { factsOfRow } from '../session/asked';
import type { RowActions } from '../session/row-actions';
import { reviewedIn, type Row } from '../session/state';
import { ChangePreview } from './ChangePreview';
import { FactBoxes } from './FactBoxes';
import { GapForm } from './GapForm';
import { LadderPanel } from './LadderPanel';
import { Disclosure } from './Disclosure';
import { DismissForm } from './DismissForm';
import { FindingButtons } from './FindingButtons';
import { Segmented } from './Segmented';
import { WordingFields } from './WordingFields';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalMNudge,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  actions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalMNudge },
  why: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  summary: { ...typographyStyles.body1Strong, margin: 0 },
  plain: { margin: 0 },
  apart: { margin: `${tokens.spacingVerticalXS} 0 0` },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  private: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

const KIND_NAMES: Record<RemedyKind, string> = { minimal: 'Smallest', strong: 'Strong', fallback: 'Softer' };

/** Below this the rules are not sure of what they found. */
const SURE = 0.75;

function doubtsOf({ confidence, direction }: Finding): string[] {
  return [
    ...(confidence < SURE ? ['Check this one yourself: NoTrain is less sure of it.'] : []),
    ...(direction === 'unclear' ? ['It is not clear from the words who gives this right to whom.'] : []),
  ];
}

/** The sentences that a strong text may have if they are so. */
function Facts({ row }: { readonly row: Row }) {
  const review = reviewedIn(useSessionState())?.review;
  const facts = useOnceAsked(review === undefined ? [] : factsOfRow(review, row));
  return <FactBoxes facts={facts} legend="Tick what is so, and the text says it too" />;
}

function Change({
  row,
  remedy,
  gaps,
  onAnswered,
}: {
  readonly row: Row;
  readonly remedy: RemedyChoice;
  readonly gaps: readonly Gap[];
  readonly onAnswered: () => void;
}) {
  const styles = useStyles();
  if (row.place === null || remedy.kind === null) {
    return row.finding.noEdit === null ? null : <p className={styles.small}>{row.finding.noEdit}</p>;
  }
  const options = remedy.kinds.map((kind) => ({ value: kind, label: KIND_NAMES[kind] }));
  return (
    <>
      {options.length < 2 ? null : (
        <Segmented legend="Which change" options={options} value={remedy.kind} onChange={remedy.choose} />
      )}
      <ChangePreview before={row.place.before} edits={remedy.edits} />
      {remedy.kind === 'strong' ? <Facts row={row} /> : null}
      <GapForm
        onAnswered={onAnswered}
        gaps={gaps}
        label={row.description.title}
        about="Your answer goes into the words above."
      />
      <WordingFields wordings={remedy.wordings} />
    </>
  );
}

/** An open finding: why it matters, what would change, what the other side would read, and the actions. */
export function FindingPanel({
  id,
  row,
  remedy,
  actions,
  gaps,
  asking,
  onAsk,
}: {
  readonly id: string;
  readonly row: Row;
  readonly remedy: RemedyChoice;
  readonly actions: RowActions;
  /** What is to be said before the chosen change goes in. */
  readonly gaps: readonly Gap[];
  /** Whether the reason for a dismissal is asked for. */
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
}) {
  const styles = useStyles();
  const { description, finding } = row;
  const [isRead, readLadder] = useState(false);
  const { target, onAnswered } = useReturnedFocus(gaps.length > 0);
  return (
    <div id={id} className={styles.panel}>
      <div className={styles.why}>
        <p className={styles.summary}>{description.summary}</p>
        <p className={styles.apart}>{description.privateNote}</p>
        <p className={styles.private}>
          <LockClosedRegular aria-hidden />
          Only you see this note.
        </p>
      </div>
      <p className={styles.small}>{[finding.because, ...doubtsOf(finding)].join(' ')}</p>
      {row.standing === 'open' ? <Change row={row} remedy={remedy} gaps={gaps} onAnswered={onAnswered} /> : null}
      {row.place === null ? null : (
        <Disclosure summary="The comment they would read">
          <p className={styles.plain}>{row.comment}</p>
        </Disclosure>
      )}
      <Disclosure summary="How to negotiate this" onOpen={() => readLadder(true)}>
        {isRead ? <LadderPanel rule={finding.rule} /> : null}
      </Disclosure>
      {asking ? (
        <DismissForm row={row} onClose={() => onAsk(false)} />
      ) : (
        <div ref={target} className={styles.actions}>
          <FindingButtons row={row} remedy={remedy} actions={actions} onDismiss={() => onAsk(true)} />
        </div>
      )}
    </div>
  );
}
