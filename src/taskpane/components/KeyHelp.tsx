import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import { KEYS } from './keys';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  keys: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The keys of the list of findings. */
export function KeyHelp() {
  const styles = useStyles();
  return (
    <dl className={styles.list} aria-label="Keys in the list of findings">
      {KEYS.map(({ keys, does }) => (
        <Fragment key={keys}>
          <dt className={styles.keys}>{keys}</dt>
          <dd className={styles.does}>{does}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
