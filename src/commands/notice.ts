/**
 * What a ribbon button has to say when it could not do its work. No pane may be open, and a comment or any other mark in
 * the document would be sent to the other side, so a small dialog shows it: this same page, told which notice to draw.
 */
import { failureOf, isFailureKind } from '../word/failures';
import type { WordFailure } from '../word/port';

/** A kind of failure, or that the document may hold a part of what was to be inserted. */
export type Notice = WordFailure['kind'] | 'half-done';

const PARAMETER = 'notice';
const HALF_DONE = {
  message: 'A part of the addendum may have been inserted.',
  next:
    'Look at the end of the document and reject what you do not want. ' +
    'Look on the Review tab, too, whether Track Changes is as you left it.',
};

/** The address that draws a notice. It names the notice only: nothing of the contract is ever in an address. */
export function noticeAddress(page: string, notice: Notice): string {
  return new URL(`?${PARAMETER}=${notice}`, page).href;
}

/** The notice that an address asks for, null when it asks for none that there is. */
export function noticeIn({ search }: Pick<Location, 'search'>): Notice | null {
  const asked = new URLSearchParams(search).get(PARAMETER);
  return asked === 'half-done' || (asked !== null && isFailureKind(asked)) ? asked : null;
}

/** Draws a notice as the whole page. */
export function drawNotice(document: Document, notice: Notice): void {
  const { message, next } = notice === 'half-done' ? HALF_DONE : failureOf(notice);
  const heading = document.createElement('h1');
  heading.textContent = 'The addendum was not inserted';
  const lines = [message, next].map((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  });
  if (notice === 'half-done') heading.textContent = 'The addendum may not be complete';
  const main = document.createElement('main');
  main.append(heading, ...lines);
  document.body.replaceChildren(main);
}
