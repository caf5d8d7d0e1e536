import { useEffect, useRef, type RefObject } from 'react';

/** Where the keyboard's focus goes once a question is answered. */
export interface ReturnedFocus {
  /** The first button in it gets the focus. */
  readonly target: RefObject<HTMLDivElement | null>;
  /** To be called when the answer is given. */
  readonly onAnswered: () => void;
}

/** After an answer, and as soon as nothing more is asked, moves the focus from the question, which is gone, to what it was about. */
export function useReturnedFocus(isAsking: boolean): ReturnedFocus {
  const target = useRef<HTMLDivElement>(null);
  const isAnswered = useRef(false);
  useEffect(() => {
    if (!isAnswered.current || isAsking) return;
    isAnswered.current = false;
    target.current?.querySelector('button')?.focus();
  });
  return {
    target,
    onAnswered: () => {
      isAnswered.current = true;
    },
  };
}
