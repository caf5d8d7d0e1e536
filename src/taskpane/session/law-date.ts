/** The date to which the law was checked, as the pane tells it. */

const MONTHS_UNTIL_STALE = 6;

/** "23 Nov 2026", whatever the time zone; the input as it is when it is no date. */
export function shownDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** Whether more than six months have passed since that day. */
export function isStale(iso: string, today: Date): boolean {
  const limit = new Date(`${iso}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() + MONTHS_UNTIL_STALE);
  return today > limit;
}
