import { useState } from 'react';

/** All that was ever in a list while the component is drawn, so that a box that was ticked stays to be unticked. */
export function useOnceAsked<T>(asked: readonly T[]): readonly T[] {
  const [all, setAll] = useState<readonly T[]>(asked);
  const added = asked.filter((each) => !all.includes(each));
  if (added.length === 0) return all;
  const next = [...all, ...added];
  setAll(next);
  return next;
}
