import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RouteStep } from '../../core/model';
import { useSession } from '../hooks/session-context';
import { shortened } from '../session/change';
import { rowsOfFindings } from '../session/rows';
import { counted } from '../session/sentences';
import type { Reviewed, Row } from '../session/state';
import { contractType } from './contract-type';

const useStyles = makeStyles({
  steps: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalXXL}`,
    '& > li::marker': { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  },
  step: { ...typographyStyles.body1, paddingBottom: tokens.spacingVerticalXS },
  words: { margin: 0, padding: 0, listStyleType: 'none' },
  link: { ...contractType, overflowWrap: 'anywhere', textAlign: 'left', textDecorationLine: 'underline' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const LONGEST_QUOTE = 60;
/** More would make a wall of links; the others stand in the list of findings. */
const MOST_LINKS = 3;

const NOTES: Partial<Record<Row['standing'], string>> = { dismissed: 'dismissed', replaced: 'replaced' };

/** The words that open a step, each leading to its finding. */
function Words({ rows }: { readonly rows: readonly Row[] }) {
  const styles = useStyles();
  const session = useSession();
  if (rows.length === 0) return null;
  const more = rows.length - MOST_LINKS;
  return (
    <ul className={styles.words}>
      {rows.slice(0, MOST_LINKS).map((row) => {
        const { finding, description, key, standing } = row;
        const note = NOTES[standing];
        return (
          <li key={key}>
            <Link as="button" className={styles.link} onClick={() => session.visit(key)}>
              {finding.quote === '' ? description.title : `“${shortened(finding.quote.trim(), LONGEST_QUOTE)}”`}
            </Link>
            {note === undefined ? null : <span className={styles.note}> ({note})</span>}
          </li>
        );
      })}
      {more <= 0 ? null : <li className={styles.note}>and {counted(more, 'more finding')} in the list</li>}
    </ul>
  );
}

/** The steps of a route, in order, each with the words that open it. */
export function RouteSteps({
  steps,
  reviewed,
  labelledBy,
}: {
  readonly steps: readonly RouteStep[];
  readonly reviewed: Reviewed;
  readonly labelledBy: string;
}) {
  const styles = useStyles();
  return (
    <ol className={styles.steps} aria-labelledby={labelledBy}>
      {steps.map(({ label, findings }) => (
        <li key={label} className={styles.step}>
          {label}
          <Words rows={rowsOfFindings(reviewed.rows, findings)} />
        </li>
      ))}
    </ol>
  );
}
