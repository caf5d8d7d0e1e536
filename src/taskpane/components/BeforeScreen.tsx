import { Button, makeStyles } from '@fluentui/react-components';
import { useSession, useSessionState } from '../hooks/session-context';
import { focusMark } from '../hooks/use-focus-wish';
import { AddendumOffer } from './AddendumOffer';
import { LocalityProof, type RequestLog } from './LocalityProof';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({ review: { width: '100%' } });

/** Before anything was read: what NoTrain does, and one button. */
export function BeforeScreen({ requests }: { readonly requests: RequestLog }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const busy = useSessionState().activity !== null;
  return (
    <>
      <section className={text.stack} aria-labelledby="before-heading">
        <h1 id="before-heading" className={text.title} {...focusMark.top}>
          Could this contract feed your work to AI?
        </h1>
        <p className={text.body}>
          NoTrain reads this contract on your computer and shows the words that would let someone train AI on your work.
          You see every change before it is made.
        </p>
        <Button
          className={styles.review}
          appearance="primary"
          size="large"
          disabledFocusable={busy}
          onClick={() => void session.review()}
        >
          Review contract
        </Button>
        <LocalityProof requests={requests} />
      </section>
      <AddendumOffer />
    </>
  );
}
