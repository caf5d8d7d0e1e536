import type { KeyboardEvent } from 'react';

/** The keys of the list, for the help and for nobody else: each is also a button. */
export const KEYS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '↑ ↓', does: 'Go from finding to finding' },
  { keys: 'Enter', does: 'Open or close a finding' },
  { keys: 'R', does: 'Replace' },
  { keys: 'C', does: 'Comment' },
  { keys: 'G', does: 'Go to the words in the document' },
  { keys: 'D', does: 'Dismiss, with or without a reason' },
  { keys: 'Z', does: 'Bring back, in the list of dismissed findings' },
  { keys: 'Esc', does: 'Close a finding' },
  { keys: '?', does: 'Show or hide these keys' },
];

const isField = (target: EventTarget, names: readonly string[]): boolean =>
  target instanceof HTMLElement && names.includes(target.tagName);

/**
 * Whether Tab was pressed on text that holds the focus for the moment, such as a heading. Office.js moves the focus itself,
 * and leaves the pane where it does not find the element among those that Tab stops at; the browser goes on from there.
 */
export const isTabFromText = (event: KeyboardEvent): boolean =>
  event.key === 'Tab' && event.target instanceof HTMLElement && event.target.tabIndex < 0;

/** The letter that was pressed by itself and not typed into a field, in lower case; null otherwise. */
export function letterOf(event: KeyboardEvent): string | null {
  const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.nativeEvent.isComposing;
  if (!alone || isField(event.target, ['TEXTAREA', 'SELECT'])) return null;
  return event.key.length === 1 ? event.key.toLowerCase() : null;
}

/** How many rows an arrow key moves; null for other keys, and in fields that use arrows themselves. */
export function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (isField(event.target, ['TEXTAREA', 'SELECT', 'INPUT'])) return null;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : null;
}
