import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../hooks/session-context';
import { outstanding, rowOf, type LedgerEntry, type Reviewed } from '../session/state';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

const NOT_DONE: Record<LedgerEntry['asked'], string> = {
  replace: 'Not replaced',
  comment: 'Not commented',
  insert: 'Not inserted',
  adjust: 'A clause that the addendum needs changed was not changed',
};

/** What was asked for and not done, each with the reason. */
export function Ledger({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const entries = outstanding(reviewed);
  if (entries.length === 0) return null;
  return (
    <section className={text.stack} aria-labelledby="ledger-heading">
      <h2 id="ledger-heading" className={text.heading}>
        Not applied ({entries.length})
      </h2>
      <ul className={styles.list}>
        {entries.map((entry) => {
          const row = rowOf(reviewed, entry.row);
          return (
            <li key={entry.id}>
              {row === undefined ? (
                <p className={text.body}>
                  {entry.asked === 'insert' || entry.asked === 'adjust' ? 'No-AI addendum' : 'The contract'}
                </p>
              ) : (
                <Link as="button" inline onClick={() => session.visit(row.key)}>
                  {row.description.title}
                </Link>
              )}
              <p className={text.small}>
                {NOT_DONE[entry.asked]}, because {entry.because}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
