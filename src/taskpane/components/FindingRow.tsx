import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { useRemedy } from '../hooks/use-remedy';
import { useSession, useSessionState } from '../hooks/session-context';
import { gapsOfChange } from '../session/asked';
import { rowActions } from '../session/row-actions';
import { reviewedIn, type Row } from '../session/state';
import { FindingHeader } from './FindingHeader';
import { FindingPanel } from './FindingPanel';
import { letterOf } from './keys';

const useStyles = makeStyles({
  row: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'clip',
  },
});

/** One finding: a header that opens it, and what can be done with it. Letters act on the row that is open. */
export function FindingRow({ row }: { readonly row: Row }) {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const panelId = useId();
  const remedy = useRemedy(row.finding, state.settings.remedy);
  const open = state.chosen === row.key;
  const review = reviewedIn(state)?.review;
  const gaps = review === undefined ? [] : gapsOfChange(review, row, remedy, state.writing);
  const actions = rowActions(row, { edits: remedy.edits, isAsking: gaps.length > 0 }, state.capabilities);
  const [asking, ask] = useState(false);
  const [wasOpen, setWasOpen] = useState(open);
  if (wasOpen !== open) {
    setWasOpen(open);
    if (!open) ask(false);
  }
  const toggle = () => session.choose(open ? null : row.key);

  const commands: Readonly<Record<string, () => void>> = {
    r: () => {
      if (actions.replace === null) void session.replace(row.key, remedy.edits);
    },
    c: () => {
      if (actions.comment === null) void session.comment(row.key);
    },
    g: () => void session.goTo(row.key),
    d: () => ask(row.standing === 'open'),
  };

  // Replace, Comment and Dismiss act on what can be seen: a closed row is opened first.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      session.shut(row.key);
      return;
    }
    const letter = letterOf(event);
    const command = letter === null ? undefined : commands[letter];
    if (command === undefined) return;
    event.preventDefault();
    if (!open && letter !== 'g') session.choose(row.key);
    if (open || letter === 'g' || letter === 'd') command();
  };

  return (
    <li className={styles.row} onKeyDown={onKeyDown}>
      <FindingHeader row={row} open={open} panelId={panelId} onToggle={toggle} />
      {open ? (
        <FindingPanel
          id={panelId}
          row={row}
          remedy={remedy}
          actions={actions}
          gaps={gaps}
          asking={asking}
          onAsk={ask}
        />
      ) : null}
    </li>
  );
}
