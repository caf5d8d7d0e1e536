import { otherItems } from './item-scope';

/** Opens a clause that only says when the main one holds: what is not so there forbids nothing. */
const CONDITION =
  /(?:^|[,;:(] ?|\b(?:and|or|that|but) )(?:[a-z\d.()]{0,8} )?(?:[Ww]here|[Ii]f|[Ee]ven if|[Tt]o the extent(?: that)?|[Ii]nsofar as|[Ii]n so far as|[Ii]n the event(?: that)?|[Ii]n case|[Ss]hould|[Ww]hen|[Aa]lthough|[Tt]hough|[Bb]ecause|[Ss]ince|[Ww]hile|[Ww]hether or not|[Aa]s long as)\b[^,;:]{0,160}$/;
/** "Uses that do not involve manufacturing": the denial tells of which, and ends with its own clause. */
const WHICH_ONES = /\b(?:that|which|who|whom) $/;
/** What follows "or" in such a clause belongs to it. */
const CLAUSE_ENDS = /,(?! (?:or|nor|and(?= not)) )|\)/;
const REACH = 200;

/** The prohibition that a later verb may still stand in. */
export interface Forbidding {
  readonly start: number;
  readonly end: number;
  /** Whether what stands before it was forbidden already. */
  readonly before: boolean;
}

/** True where a prohibition does not reach `at`: it stands in another item of a list, or in a clause that has ended. */
export function isBeyond(text: string, { start, end, before }: Forbidding, at: number): boolean {
  if (before) return false;
  if (otherItems(text, at).some((item) => item.start <= start && start < item.end)) return true;
  const lead = text.slice(Math.max(0, start - REACH), start);
  return (CONDITION.test(lead) || WHICH_ONES.test(lead)) && CLAUSE_ENDS.test(text.slice(end, at));
}
