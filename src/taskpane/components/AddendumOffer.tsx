import { Button } from '@fluentui/react-components';
import { useSession, useSessionState } from '../hooks/session-context';
import { ADDENDUM_HEADING } from './addendum-anchor';
import { useTextStyles } from './text-styles';

/** Offers the addendum before the contract was read: it speaks in the contract's words, so that is read first. */
export function AddendumOffer() {
  const text = useTextStyles();
  const session = useSession();
  const busy = useSessionState().activity !== null;
  return (
    <section className={text.card} aria-labelledby={ADDENDUM_HEADING}>
      <h2 id={ADDENDUM_HEADING} className={text.heading} tabIndex={-1}>
        No-AI addendum
      </h2>
      <p className={text.body}>
        A page for the contract that says no to AI training, in the contract’s own words. NoTrain reads the contract
        first; you see the text before anything is inserted.
      </p>
      <Button disabledFocusable={busy} onClick={() => void session.review('addendum')}>
        Prepare the No-AI addendum
      </Button>
    </section>
  );
}
