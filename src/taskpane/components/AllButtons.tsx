import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession, useSessionState } from '../hooks/session-context';
import { useReturnedFocus } from '../hooks/use-returned-focus';
import { gapsOfAll } from '../session/asked';
import { planComments, planReplaceAll } from '../session/plans';
import { counted } from '../session/sentences';
import type { Reviewed } from '../session/state';
import { Disclosure } from './Disclosure';
import { GapForm } from './GapForm';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS, '& > button': { flex: '1 1 0', minWidth: 0 } },
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** Replace all and Comment all, with what each would do said before it is done. */
export function AllButtons({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const { activity, capabilities, writing } = useSessionState();
  const gaps = gapsOfAll(reviewed, writing);
  const [isAsked, ask] = useState(false);
  const { target, onAnswered } = useReturnedFocus(gaps.length > 0);
  const replaceAll = () => {
    if (gaps.length > 0) ask(true);
    else void session.replaceAll();
  };
  const redlines = planReplaceAll(reviewed);
  const comments = planComments(reviewed.rows);
  const edits = redlines.requests.reduce((sum, { redline }) => sum + redline.edits.length, 0);
  const titles = new Map(reviewed.rows.map((row) => [row.key, row.description.title]));
  const busy = activity !== null;
  const canEdit = capabilities.trackedChanges && edits > 0;
  const canComment = capabilities.comments && comments.requests.length > 0;
  if (!capabilities.trackedChanges && !capabilities.comments) return null;
  return (
    <div className={styles.block}>
      <div ref={target} className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || !canEdit} onClick={replaceAll}>
          Replace all
        </Button>
        <Button disabledFocusable={busy || !canComment} onClick={() => void session.commentAll()}>
          Comment all
        </Button>
      </div>
      <p className={text.small}>
        {canEdit
          ? `Replace all makes ${counted(edits, 'small edit')} in ${counted(redlines.requests.length, 'paragraph')}, as tracked changes. `
          : null}
        {canComment ? `Comment all adds ${counted(comments.requests.length, 'courteous comment')}.` : null}
      </p>
      {canEdit && gaps.length > 0 && isAsked ? (
        <GapForm
          gaps={gaps}
          label="Replace all"
          about="Then press Replace all again."
          onAnswered={onAnswered}
          takesFocus
        />
      ) : null}
      {redlines.leftOut.length === 0 || !canEdit ? null : (
        <Disclosure summary={`What Replace all leaves out (${redlines.leftOut.length})`}>
          <ul className={text.list}>
            {redlines.leftOut.map(({ rows, because }, index) => (
              <li key={index}>
                {rows.map((key) => titles.get(key)).join(', ') || 'One finding'}: {because}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
