/**
 * What a ribbon button has to say when it could not do its work. No pane may be open, and a comment or any other mark in
 * the document would be sent to the other side, so a small dialog shows it: this same page, told which notice to draw.
 */
import { failureOf, isFailureKind } from '../word/failures';
import type { WordFailure } from '../word/port';

const PARAMETER = 'notice';

interface Words {
  readonly heading: string;
  readonly message: string;
  readonly next: string;
}

const OWN = {
  'half-done': {
    heading: 'The addendum may not be complete',
    message: 'A part of the addendum may have been inserted.',
    next:
      'Look for it before the signatures and at the end of the document, and reject what you do not want. ' +
      'Look on the Review tab, too, whether Track Changes is as you left it.',
  },
  playbook: {
    heading: 'The addendum was not inserted',
    message: 'The playbook that you chose could not be read.',
    next: 'Open NoTrain, choose the playbook anew or none, and try again.',
  },
  'not-adjusted': {
    heading: 'The addendum was inserted',
    message: 'Another clause of the contract could weaken it, and could not be changed.',
    next: 'Open NoTrain and review the contract: look at what it says of the order of documents and of what survives.',
  },
} satisfies Readonly<Record<string, Words>>;

type OwnNotice = keyof typeof OWN;

/** A kind of failure; that the document may hold a part of what was to be inserted; or what stood in the way. */
export type Notice = WordFailure['kind'] | OwnNotice;

const isOwn = (notice: string | null): notice is OwnNotice => notice !== null && Object.hasOwn(OWN, notice);

/** The address that draws a notice. It names the notice only: nothing of the contract is ever in an address. */
export function noticeAddress(page: string, notice: Notice): string {
  return new URL(`?${PARAMETER}=${notice}`, page).href;
}

/** The notice that an address asks for, null when it asks for none that there is. */
export function noticeIn({ search }: Pick<Location, 'search'>): Notice | null {
  const asked = new URLSearchParams(search).get(PARAMETER);
  return isOwn(asked) || (asked !== null && isFailureKind(asked)) ? asked : null;
}

/** Draws a notice as the whole page. */
export function drawNotice(document: Document, notice: Notice): void {
  const words: Words = isOwn(notice) ? OWN[notice] : { heading: 'The addendum was not inserted', ...failureOf(notice) };
  const heading = document.createElement('h1');
  heading.textContent = words.heading;
  const lines = [words.message, words.next].map((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  });
  const main = document.createElement('main');
  main.append(heading, ...lines);
  document.body.replaceChildren(main);
}
