import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSession, useSessionState } from '../hooks/session-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  notice: { borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  list: { paddingLeft: tokens.spacingHorizontalL },
  button: { alignSelf: 'flex-start' },
});

/** Said once, before the first use: what NoTrain is not, who decides, and where the text stays. */
export function FirstNotice() {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const { settled, settings } = useSessionState();
  if (!settled || settings.introduced) return null;
  return (
    <section className={mergeClasses(text.card, styles.notice)} aria-labelledby="first-heading">
      <h2 id="first-heading" className={text.heading}>
        Before you start
      </h2>
      <ul className={mergeClasses(text.body, styles.list)}>
        <li>
          <strong>NoTrain is not a lawyer.</strong> What it shows is suggested wording, not legal advice, and not a
          substitute for the advice of an attorney.
        </li>
        <li>You decide. Each edit is a tracked change that you can reject in Word.</li>
        <li>The contract is read on this computer. Its text never leaves Word.</li>
      </ul>
      <Button className={styles.button} onClick={() => void session.changeSettings({ introduced: true })}>
        I understand
      </Button>
    </section>
  );
}
