import type { Place } from '../../core/model';
import { counted } from '../session/sentences';
import type { Reviewed } from '../session/state';
import { Disclosure } from './Disclosure';
import { useTextStyles } from './text-styles';

const PLACES: Record<Place, string> = {
  body: 'in the text',
  table: 'in tables',
  header: 'in page headers',
  footer: 'in page footers',
  footnote: 'in footnotes',
  endnote: 'in endnotes',
};

function whatWasRead({ snapshot }: Reviewed): string {
  const counts = new Map<Place, number>();
  for (const { place, text } of snapshot.source.paragraphs) {
    if (text.trim() !== '') counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const parts = [...counts].map(([place, count]) => `${count} ${PLACES[place]}`);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return total === 0 ? 'nothing, because there is no text.' : `${counted(total, 'paragraph')}: ${parts.join(', ')}.`;
}

/** What was checked and what was not; open by itself where nothing was found, because then it matters most. */
export function WhatWasRead({ reviewed }: { readonly reviewed: Reviewed }) {
  const text = useTextStyles();
  const { notChecked } = reviewed.review;
  const details = (
    <ul className={text.list}>
      <li>Read: {whatWasRead(reviewed)}</li>
      {notChecked.map((sentence) => (
        <li key={sentence}>Not checked: {sentence}</li>
      ))}
      <li>Not checked: pictures, linked pages, and any document that this contract refers to.</li>
    </ul>
  );
  if (reviewed.rows.length > 0) return <Disclosure summary="What was checked, and what was not">{details}</Disclosure>;
  return (
    <section className={text.stack} aria-labelledby="read-heading">
      <h2 id="read-heading" className={text.heading}>
        What was checked, and what was not
      </h2>
      {details}
    </section>
  );
}
