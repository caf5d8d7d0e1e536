import type { ClauseForm } from '../../core/model';

/** The forms of a clause by name. */
export const FORM_NAMES: Readonly<Record<ClauseForm, string>> = {
  full: 'Full',
  moderate: 'Moderate',
  short: 'Short',
  'short-moderate': 'Short, moderate',
  definitions: 'Definitions',
};
