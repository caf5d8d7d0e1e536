import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useSessionState } from '../hooks/session-context';
import type { Capabilities } from '../../word/port';
import type { Reviewed } from '../session/state';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

function limitOf({ comments, trackedChanges }: Capabilities): string | null {
  if (!comments && !trackedChanges) {
    return 'This version of Word lets an add-in neither comment nor track changes. You can review, and copy the new words by hand.';
  }
  if (!trackedChanges) {
    return 'This version of Word cannot track changes that an add-in makes, so NoTrain makes none. You can review, comment, and copy the new words by hand.';
  }
  return comments ? null : 'This version of Word does not let an add-in comment. You can review and replace.';
}

/** What is to be known of this Word and this document before anything is done. */
export function WordLimits({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const limit = limitOf(useSessionState().capabilities);
  const notes = [
    limit,
    reviewed.othersChanges
      ? 'Somebody’s tracked changes are waiting in this document. NoTrain reads the text as if they were accepted, and leaves them alone.'
      : null,
    reviewed.upToDate ? null : 'The document may have changed since this review. Review it again before you go on.',
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <div className={styles.stack}>
      {notes.map((note) => (
        <MessageBar key={note} intent="info" layout="multiline" role="group">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
