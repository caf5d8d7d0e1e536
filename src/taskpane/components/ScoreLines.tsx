import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Score } from '../../core/model';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse' },
  label: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  points: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  total: {
    '& > *': { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold },
  },
});

const signed = (points: number): string => (points < 0 ? `−${-points}` : String(points));

/** The arithmetic of the score, line by line, with its sum. */
export function ScoreLines({ score }: { readonly score: Score }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {score.lines.map((line, index) => (
            <tr key={index}>
              <th scope="row" className={styles.label}>
                {line.label}
              </th>
              <td className={styles.points}>{signed(line.points)}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row" className={styles.label}>
              Score
            </th>
            <td className={styles.points}>{score.value}</td>
          </tr>
        </tbody>
      </table>
      <p className={text.small}>
        It measures how far the wording opens your work to AI, findings that you dismissed included. It does not say
        whether the contract is valid.
      </p>
    </>
  );
}
