/** The id of the addendum's heading, to which other parts of the pane lead. */
export const ADDENDUM_HEADING = 'addendum-heading';

/** Shows the addendum's section and moves the focus there. */
export function toAddendum(): void {
  document.getElementById(ADDENDUM_HEADING)?.focus();
}
