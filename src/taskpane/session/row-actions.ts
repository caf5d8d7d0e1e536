/** What can be done with a row now, and why not where it cannot. */
import type { Edit } from '../../core/model';
import type { Capabilities } from '../../word/port';
import { changesNothing } from './change';
import type { Row } from './state';

/** For each action the reason why it is not to be had, in plain words; null where it is. */
export interface RowActions {
  readonly replace: string | null;
  readonly comment: string | null;
  readonly goTo: string | null;
}

const WHOLE = 'This is about the whole contract: there are no words to mark.';

/** The change that Replace would make. */
export interface OfferedChange {
  readonly edits: readonly Edit[];
  /** Something that it needs is still to be said by the person. */
  readonly isAsking: boolean;
}

function replaceRefusal(row: Row, { edits, isAsking }: OfferedChange, capabilities: Capabilities): string | null {
  if (row.place === null) return WHOLE;
  if (row.standing !== 'open') return 'This is already decided.';
  if (!capabilities.trackedChanges) return 'This version of Word cannot track changes that an add-in makes.';
  if (edits.length === 0) return row.finding.noEdit ?? 'There is no ready wording for this one.';
  if (changesNothing(row.place.before, edits)) return 'The wording is the same as in the contract.';
  return isAsking ? 'The contract leaves something open: answer above, or keep the default.' : null;
}

function commentRefusal(row: Row, capabilities: Capabilities): string | null {
  if (row.place === null) return WHOLE;
  if (row.commented) return 'It has a comment already.';
  if (row.standing === 'gone') return 'Its words are no longer in the contract.';
  return capabilities.comments ? null : 'This version of Word does not let an add-in set comments.';
}

/** The actions on a row, with the change that Replace would make. */
export function rowActions(row: Row, change: OfferedChange, capabilities: Capabilities): RowActions {
  return {
    replace: replaceRefusal(row, change, capabilities),
    comment: commentRefusal(row, capabilities),
    goTo: row.place === null ? WHOLE : null,
  };
}
