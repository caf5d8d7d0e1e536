import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { focusMark } from '../hooks/use-focus-wish';
import { shortened } from '../session/change';
import type { Row } from '../session/state';
import { contractType } from './contract-type';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center' },
  heading: { flex: '1 1 auto', minWidth: 0, margin: 0, font: 'inherit' },
  button: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
    width: '100%',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  decided: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  chevron: { gridRow: '1', gridColumn: '2', color: tokens.colorNeutralForeground3, fontSize: '16px' },
  turned: { transform: 'rotate(180deg)' },
  quote: {
    ...contractType,
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  outcome: {
    ...typographyStyles.caption1,
    gridColumn: '1 / -1',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  done: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
});

const LONGEST_QUOTE = 110;

/** What has become of a finding, in words; null while nothing has. */
function outcomeOf({ standing, persists, commented }: Row): string | null {
  const comment = commented ? ', and commented' : '';
  switch (standing) {
    case 'replaced':
      return `Replaced as a tracked change${comment}${persists ? '. The words left still raise it.' : ''}`;
    case 'gone':
      return 'No longer there: answered by another change';
    case 'dismissed':
    case 'open':
      return commented ? 'Commented' : null;
  }
}

function OutcomeIcon({ row }: { readonly row: Row }) {
  const { done } = useStyles();
  if (row.standing === 'open') return <CommentRegular aria-hidden />;
  return <CheckmarkCircleRegular aria-hidden className={done} />;
}

/** The line of a finding that is always seen, with what became of it. */
export function FindingHeader({
  row,
  open,
  panelId,
  onToggle,
}: {
  readonly row: Row;
  readonly open: boolean;
  readonly panelId: string;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  const { finding, description } = row;
  const decided = row.standing !== 'open';
  const outcome = outcomeOf(row);
  return (
    <div className={styles.line}>
      <h4 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? panelId : undefined}
          onClick={onToggle}
          {...focusMark.row(row.key)}
        >
          <span className={mergeClasses(styles.title, decided && styles.decided)}>
            {decided ? null : <SeverityMark severity={finding.severity} />}
            {description.title}
          </span>
          <ChevronDownRegular aria-hidden className={mergeClasses(styles.chevron, open && styles.turned)} />
          {finding.quote === '' || decided ? null : (
            <span className={styles.quote}>“{shortened(finding.quote.trim(), LONGEST_QUOTE)}”</span>
          )}
          {outcome === null ? null : (
            <span className={styles.outcome}>
              <OutcomeIcon row={row} />
              {outcome}
            </span>
          )}
        </button>
      </h4>
    </div>
  );
}
