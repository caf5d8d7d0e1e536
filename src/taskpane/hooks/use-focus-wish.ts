import { useEffect, type RefObject } from 'react';
import type { FocusWish } from '../session/state';

/** Marks what a focus wish can name: the heading at the top, the addendum's, and each row's header. */
export const focusMark = {
  top: { 'data-focus-top': true, tabIndex: -1 },
  addendum: { 'data-focus-addendum': true, tabIndex: -1 },
  row: (key: string) => ({ 'data-focus-row': key }),
} as const;

function wished(root: HTMLElement, { target }: FocusWish): HTMLElement | undefined {
  if (target.kind === 'addendum') return root.querySelector<HTMLElement>('[data-focus-addendum]') ?? undefined;
  if (target.kind === 'top') return root.querySelector<HTMLElement>('[data-focus-top]') ?? undefined;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-focus-row]')];
  return rows.find((row) => row.dataset['focusRow'] === target.key);
}

/** Moves the keyboard's focus when the session wishes it, once for each wish. */
export function useFocusWish(root: RefObject<HTMLElement | null>, wish: FocusWish | null): void {
  useEffect(() => {
    if (root.current !== null && wish !== null) wished(root.current, wish)?.focus();
  }, [root, wish]);
}
