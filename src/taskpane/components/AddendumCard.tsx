import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isLocked } from '../../core/playbook/locks';
import { useSession, useSessionState } from '../hooks/session-context';
import { useDraft } from '../hooks/use-draft';
import { focusMark } from '../hooks/use-focus-wish';
import { useOnceAsked } from '../hooks/use-once-asked';
import { useReturnedFocus } from '../hooks/use-returned-focus';
import { clauseRefusal, namesOf, unsettledGaps } from '../session/asked';
import type { Reviewed } from '../session/state';
import { ADDENDUM_HEADING } from './addendum-anchor';
import { AddendumExtras } from './AddendumExtras';
import { AddendumOptions } from './AddendumOptions';
import { ClausePreview } from './ClausePreview';
import { Disclosure } from './Disclosure';
import { EmailForm } from './EmailForm';
import { FactBoxes } from './FactBoxes';
import { FORM_NAMES } from './form-names';
import { GapForm } from './GapForm';
import { Segmented } from './Segmented';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS } });

/** The clause in the form that is chosen: what is to be said first, where it goes, what else changes, and its text. */
function ClauseOffer({ reviewed }: { readonly reviewed: Reviewed }) {
  const text = useTextStyles();
  const session = useSession();
  const { activity, inserted, capabilities, writing } = useSessionState();
  const { choice, draft, change } = useDraft(reviewed);
  const facts = useOnceAsked(draft?.ok === true ? namesOf(draft.value.toConfirm) : []);
  const gaps = draft?.ok === true ? unsettledGaps(draft.value.gaps, writing) : [];
  const { target, onAnswered } = useReturnedFocus(gaps.length > 0);
  if (draft === null) return <p className={text.small}>One moment…</p>;
  if (!draft.ok) {
    return (
      <p className={text.small}>
        {draft.failure.message} {draft.failure.next}
      </p>
    );
  }
  const isRead = reviewed.review.words !== undefined;
  const refusal = capabilities.trackedChanges
    ? clauseRefusal(draft.value, writing, isRead)
    : 'This version of Word cannot track changes that an add-in makes.';
  return (
    <>
      <AddendumOptions choice={choice} draft={draft.value} onChange={change} />
      {isRead ? (
        <>
          <GapForm gaps={gaps} label="No-AI addendum" about="The clause needs these words." onAnswered={onAnswered} />
          <FactBoxes facts={facts} legend="Tick what is so" />
        </>
      ) : (
        <p className={text.small}>
          This document could not be read as a contract, so what is to be filled in stays in square brackets.
        </p>
      )}
      <AddendumExtras draft={draft.value} />
      {refusal === null ? null : <p className={text.small}>Not to be inserted yet. {refusal}</p>}
      <div ref={target} className={text.stack}>
        <Button
          disabledFocusable={activity !== null || refusal !== null}
          onClick={() => void session.insertClause(choice)}
        >
          {inserted === null ? 'Insert No-AI addendum' : 'Insert it again'}
        </Button>
      </div>
      {inserted === null ? null : (
        <p className={text.small}>Inserted as a tracked change, in its {FORM_NAMES[inserted].toLowerCase()} form.</p>
      )}
      <Disclosure summary="Read it first">
        <ClausePreview draft={draft.value} writing={writing} />
      </Disclosure>
    </>
  );
}

const FORMS = [
  { value: 'full', label: 'Full', says: 'Covers every route to AI training, with deletion and proof.' },
  { value: 'moderate', label: 'Moderate', says: 'Shorter and easier to agree to; the core promise stays.' },
  { value: 'short', label: 'Short', says: 'One clause in words of its own, among the others of the contract.' },
  { value: 'email', label: 'E-mail', says: 'A letter to copy. Nothing of it goes into the document.' },
] as const;

/** Offers the No-AI addendum in its forms, to read first and to insert or copy. */
export function AddendumCard({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const { settings, playbook } = useSessionState();
  const locked = playbook !== null && isLocked(playbook, '/addendum/form');
  return (
    <section className={text.card} aria-labelledby={ADDENDUM_HEADING}>
      <h2 id={ADDENDUM_HEADING} className={text.heading} {...focusMark.addendum}>
        No-AI addendum
      </h2>
      <p className={text.body}>A page for the contract that says no to AI training.</p>
      <div className={styles.form}>
        <Segmented
          legend="Form of the addendum"
          options={locked ? FORMS.filter(({ value }) => value === settings.addendum || value === 'email') : FORMS}
          value={settings.addendum}
          onChange={(addendum) => void session.changeSettings({ addendum })}
        />
        <p className={text.small}>
          {FORMS.find(({ value }) => value === settings.addendum)?.says}
          {locked ? ' The form is locked by the playbook.' : null}
        </p>
      </div>
      {settings.addendum === 'email' ? <EmailForm /> : <ClauseOffer reviewed={reviewed} />}
    </section>
  );
}
