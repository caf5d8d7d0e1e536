import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSession } from '../hooks/session-context';
import type { Row } from '../session/state';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  button: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** The findings that matter most, a line each in plain English, leading to their rows. */
export function WorstList({ rows }: { readonly rows: readonly Row[] }) {
  const styles = useStyles();
  const session = useSession();
  if (rows.length === 0) return null;
  return (
    <ol className={styles.list}>
      {rows.map((row) => (
        <li key={row.key}>
          <button type="button" className={styles.button} onClick={() => session.visit(row.key)}>
            <SeverityMark severity={row.finding.severity} shapeOnly />
            {row.description.summary}
          </button>
        </li>
      ))}
    </ol>
  );
}
