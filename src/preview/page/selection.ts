/** The selection, both ways: the add-in's is shown in the document, the person's is told to the add-in. */
import type { Host } from '../host/types';
import { highlight } from './highlights';
import type { Sheet } from './sheet';

function scrollTo(words: Range, scroller: HTMLElement): void {
  const seen = scroller.getBoundingClientRect();
  const { top, bottom } = words.getBoundingClientRect();
  if (top >= seen.top && bottom <= seen.bottom) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const middle = (top + bottom) / 2 - (seen.top + seen.bottom) / 2;
  scroller.scrollBy({ top: middle, behavior: isCalm ? 'instant' : 'smooth' });
}

/** Colours the words that the host has selected, and brings them into view when asked to. */
export function showSelection(host: Host, sheet: Sheet, scroller: HTMLElement, isToBeSeen: boolean): void {
  const words = host.selection && sheet.rangeOf(host.selection);
  highlight('selection', words ? [words] : []);
  if (words && isToBeSeen) scrollTo(words, scroller);
}

/** Tells the host what the person selects in the sheet with the pointer; a click places the cursor. */
export function listenToSelection(element: HTMLElement, sheet: Sheet, host: () => Host | undefined): void {
  let hasBegunHere = false;
  document.addEventListener('pointerdown', ({ target }) => {
    hasBegunHere = target instanceof Node && element.contains(target);
  });
  document.addEventListener('pointerup', () => {
    const selection = document.getSelection();
    if (!hasBegunHere || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const words = element.contains(range.startContainer) ? sheet.wordsIn(range) : undefined;
    if (words) host()?.selectRange(words);
  });
}
