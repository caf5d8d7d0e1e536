import { Button, makeStyles } from '@fluentui/react-components';
import type { WordFailure } from '../../word/port';
import { useSession } from '../hooks/session-context';
import { focusMark } from '../hooks/use-focus-wish';
import { documentSentence, reportOf } from '../session/failure-sentences';
import { FaultReport } from './FaultReport';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** The contract could not be read: what happened, that it is unchanged, and what to do now. */
export function FailureScreen({ failure }: { readonly failure: WordFailure }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  return (
    <section className={text.card} aria-labelledby="failure-heading">
      <h1 id="failure-heading" className={text.title} {...focusMark.top}>
        The contract was not reviewed
      </h1>
      <p className={text.body}>
        {failure.message} {documentSentence(failure)}
      </p>
      <p className={text.body}>{failure.next}</p>
      <Button className={styles.button} appearance="primary" onClick={() => void session.review()}>
        Try again
      </Button>
      <FaultReport {...reportOf(failure)} />
    </section>
  );
}
