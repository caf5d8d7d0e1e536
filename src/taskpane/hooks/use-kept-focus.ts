import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard's focus in the pane: when what had it goes away (a Cancel, a message that is closed), it moves to
 * the open row, or else to the top. To be called by a component that is drawn at every change.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const pane = root.current;
    const remember = () => {
      last.current = document.activeElement;
    };
    pane?.addEventListener('focusin', remember);
    return () => pane?.removeEventListener('focusin', remember);
  }, [root]);

  useEffect(() => {
    if (last.current === null || last.current.isConnected || document.activeElement !== document.body) return;
    const row = root.current?.querySelector<HTMLElement>('[data-focus-row][aria-expanded="true"]');
    (row ?? root.current?.querySelector<HTMLElement>('[data-focus-top]'))?.focus();
  });
}
