/** What the ribbon asked for when it opened the pane. */
export type StartAction = 'review' | 'addendum' | null;

/** Reads `?action=review` or `#action=addendum`; Office adds parameters of its own, which do not matter. */
export function startActionOf({ search, hash }: Pick<Location, 'search' | 'hash'>): StartAction {
  const asked = new URLSearchParams(search).get('action') ?? new URLSearchParams(hash.replace(/^#/, '')).get('action');
  return asked === 'review' || asked === 'addendum' ? asked : null;
}
