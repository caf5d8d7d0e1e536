import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AddendumForm, ClauseText } from '../../core/model';
import type { Answer } from '../../word/port';
import { useSession, useSessionState } from '../hooks/session-context';
import { ADDENDUM_HEADING } from './addendum-anchor';
import { ClausePreview } from './ClausePreview';
import { Disclosure } from './Disclosure';
import { Segmented } from './Segmented';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS } });

const FORMS: readonly { readonly value: AddendumForm; readonly label: string; readonly says: string }[] = [
  { value: 'full', label: 'Full', says: 'Covers every route to AI training, with deletion and proof.' },
  { value: 'moderate', label: 'Moderate', says: 'Shorter and easier to agree to; the core promise stays.' },
];

/** Offers the No-AI addendum in its two forms, to read first and to insert. */
export function AddendumCard() {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const { settings, activity, inserted, capabilities } = useSessionState();
  const [preview, setPreview] = useState<{ form: AddendumForm; answer: Answer<ClauseText> } | null>(null);
  const form = settings.addendum;
  const show = (wanted: AddendumForm) =>
    void session.previewAddendum(wanted).then((answer) => setPreview({ form: wanted, answer }));
  const choose = (wanted: AddendumForm) => {
    void session.changeSettings({ addendum: wanted });
    if (preview !== null) show(wanted);
  };
  return (
    <section className={text.card} aria-labelledby={ADDENDUM_HEADING}>
      <h2 id={ADDENDUM_HEADING} className={text.heading} tabIndex={-1}>
        No-AI addendum
      </h2>
      <p className={text.body}>A page for the end of the contract that says no to AI training.</p>
      <div className={styles.form}>
        <Segmented legend="Form of the addendum" options={FORMS} value={form} onChange={choose} />
        <p className={text.small}>{FORMS.find(({ value }) => value === form)?.says}</p>
      </div>
      {capabilities.trackedChanges ? null : (
        <p className={text.small}>This version of Word cannot track changes that an add-in makes.</p>
      )}
      <Button
        disabledFocusable={activity !== null || !capabilities.trackedChanges}
        onClick={() => void session.insertAddendum(form)}
      >
        {inserted === null ? 'Insert No-AI addendum' : 'Insert it again'}
      </Button>
      {inserted === null ? null : (
        <p className={text.small}>Inserted at the end of the document, in its {inserted} form.</p>
      )}
      <Disclosure summary="Read it first" onOpen={() => show(form)}>
        {preview?.form === form ? <ClausePreview answer={preview.answer} /> : <p className={text.small}>One moment…</p>}
      </Disclosure>
    </section>
  );
}
