import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClausePackage } from '../../core/model';
import { counted } from '../session/sentences';
import { ChangePreview } from './ChangePreview';
import { useFormStyles } from './form-styles';
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

/** What else in the contract would be changed with the clause, and what could not be. */
export function AddendumExtras({ draft }: { readonly draft: ClausePackage }) {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useTextStyles();
  const { companions, unpatched } = draft;
  if (companions.length === 0 && unpatched.length === 0) return null;
  return (
    <section className={text.stack} aria-labelledby="extras-heading">
      <h3 id="extras-heading" className={form.heading}>
        {companions.length === 0
          ? 'Look at these clauses yourself'
          : `Changed with it: ${counted(companions.length, 'other clause')}`}
      </h3>
      <ul className={styles.list}>
        {companions.map(({ redline, because }) => (
          <li key={redline.paragraph}>
            <p className={text.small}>{because} It gets a sentence, as a tracked change of its own:</p>
            <ChangePreview before={redline.before} edits={redline.edits} />
          </li>
        ))}
        {unpatched.map((sentence) => (
          <li key={sentence} className={text.small}>
            {sentence} Change it by hand.
          </li>
        ))}
      </ul>
    </section>
  );
}
