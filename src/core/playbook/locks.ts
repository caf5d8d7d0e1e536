import type { Playbook } from './playbook';

/** Whether what stands at `inner` stands at or below `outer`. */
export const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** Whether a playbook forbids to change what stands at a path. */
export function isLocked({ locked = [] }: Pick<Playbook, 'locked'>, path: string): boolean {
  return locked.some((own) => holds(own, path));
}
