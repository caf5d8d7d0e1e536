import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useEffect, useState } from 'react';
import type { LadderStep, RuleId, WalkAway } from '../../core/model';
import type { Answer } from '../../word/port';
import { useSession, useSessionState } from '../hooks/session-context';
import { contractType } from './contract-type';
import { CopyButton } from './CopyButton';
import { useFormStyles } from './form-styles';
import { unsettledGaps } from '../session/asked';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  alone: { backgroundColor: tokens.colorNeutralBackground2, border: `1px dashed ${tokens.colorNeutralStroke1}` },
  audience: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  words: { ...contractType, margin: 0, overflowWrap: 'anywhere' },
});

const NAMES: Readonly<Record<LadderStep['step'], string>> = {
  ask: 'Ask',
  fallback: 'If they refuse: softer',
  price: 'If they insist: price it',
};

/** A step that the other side may read: its words can be copied. */
function Shareable({ step, number }: { readonly step: LadderStep; readonly number: number }) {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useTextStyles();
  const { writing } = useSessionState();
  const defaults = unsettledGaps(step.gaps, writing).filter((gap) => gap.default !== null);
  return (
    <li className={styles.step}>
      <p className={form.heading}>
        {number}. {NAMES[step.step]}
      </p>
      <p className={styles.audience}>They may read this.</p>
      <p className={text.small}>Why: {step.reason}</p>
      <p className={styles.words}>{step.text}</p>
      {defaults.length === 0 ? null : (
        <p className={text.small}>
          A default stands for what the contract does not say:{' '}
          {defaults.map((gap) => `“${gap.default ?? ''}”`).join(', ')}. Answer above, or change it where you send it.
        </p>
      )}
      {step.ready ? <CopyButton text={step.text} what="The wording" /> : null}
    </li>
  );
}

/** When to stop: for the person alone. It has no words to copy. */
function Private({ step, number }: { readonly step: WalkAway; readonly number: number }) {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useTextStyles();
  return (
    <li className={mergeClasses(styles.step, styles.alone)}>
      <p className={form.heading}>{number}. When to walk away</p>
      <p className={styles.audience}>
        <LockClosedRegular aria-hidden />
        Only you see this. It never goes into the document.
      </p>
      <p className={text.body}>{step.privateNote}</p>
    </li>
  );
}

/** How to negotiate about a rule, from the ask to the end. */
export function LadderPanel({ rule }: { readonly rule: RuleId }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const { writing } = useSessionState();
  const [ladder, setLadder] = useState<Answer<readonly (LadderStep | WalkAway)[]> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void session.drafts.ladder(rule).then((answer) => {
      if (isWanted) setLadder(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [session, rule, writing]);
  if (ladder === null) return <p className={text.small}>One moment…</p>;
  if (!ladder.ok) return <p className={text.small}>{ladder.failure.message}</p>;
  return (
    <ol className={styles.steps}>
      {ladder.value.map((step, index) =>
        step.step === 'walk-away' ? (
          <Private key={step.step} step={step} number={index + 1} />
        ) : (
          <Shareable key={step.step} step={step} number={index + 1} />
        ),
      )}
    </ol>
  );
}
