/** What is to be asked of the person before a text goes into the document. */
import type { ClausePackage, Edit, FactId, FactQuestion, Gap, Placeholder, RemedyKind } from '../../core/model';
import type { Writing } from '../preferences/writing';
import { isOpen } from './rows';
import type { Reviewed, Row } from './state';

/** The fee is a blank for the parties to fill in by hand: it is never asked, and never proposed. */
const isAsked = ({ placeholder }: Gap): boolean => placeholder !== 'Fee';

/** The gaps that the person has neither filled nor left to the default. */
export const unsettledGaps = (gaps: readonly Gap[], { answers, defaults }: Writing): readonly Gap[] =>
  gaps.filter((gap) => isAsked(gap) && answers[gap.placeholder] === undefined && !defaults.includes(gap.placeholder));

/** Whether words that are put in hold a default, wherever it stands in a sentence; what it describes is described once only. */
function holds(edits: readonly Edit[], words: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[\u2018\u2019]/g, "'");
  const shortest = plain(words).replace(/ described in .*$/, '');
  return edits.some(({ insert }) => plain(insert).includes(shortest));
}

/**
 * The unsettled gaps of one change. The smallest edit asks only for what it puts in; the longer texts, which may shorten
 * a default, for whatever the review names. A text without a party's name is worded so that it needs none.
 */
export function gapsOfChange(
  { gaps = [] }: Reviewed['review'],
  { finding }: Row,
  { kind, edits }: { readonly kind: RemedyKind | null; readonly edits: readonly Edit[] },
  writing: Writing,
): readonly Gap[] {
  if (kind === null) return [];
  return unsettledGaps(gaps, writing).filter(
    (gap) =>
      gap.default !== null && gap.usedIn.includes(finding.id) && (kind !== 'minimal' || holds(edits, gap.default)),
  );
}

/** The unsettled gaps of the smallest edits of all findings that wait for a decision. */
export function gapsOfAll({ review, rows }: Reviewed, writing: Writing): readonly Gap[] {
  const open = new Set(rows.filter(isOpen).map(({ finding }) => finding.id));
  const edits = review.redlines
    .filter(({ findings }) => findings.some((id) => open.has(id)))
    .flatMap((each) => each.edits);
  return unsettledGaps(review.gaps ?? [], writing).filter(
    (gap) => gap.default !== null && gap.usedIn.some((id) => open.has(id)) && holds(edits, gap.default),
  );
}

/** What a finding's stronger text could say more, were it confirmed. */
export const factsOfRow = ({ toConfirm = [] }: Reviewed['review'], { finding }: Row): readonly FactId[] =>
  toConfirm.filter(({ usedIn }) => usedIn.includes(finding.id)).map(({ fact }) => fact);

const PARTIES: readonly Placeholder[] = ['Client', 'Contractor'];

/** The facts that a text states and that are not confirmed. */
export const namesOf = (questions: readonly FactQuestion[]): readonly FactId[] => questions.map(({ fact }) => fact);

/**
 * Why a clause cannot be inserted yet; null where it can. Of a contract that could not be read nothing is filled in:
 * its places stay in square brackets, for all to see.
 */
export function clauseRefusal(
  { gaps, ready }: Pick<ClausePackage, 'gaps' | 'ready'>,
  writing: Writing,
  isRead: boolean,
): string | null {
  const isNameless = gaps.some((gap) => PARTIES.includes(gap.placeholder));
  if (!ready && !isNameless) return 'It says something that only you know: confirm it first.';
  if (!isRead) return null;
  if (isNameless) return 'It must name both sides: say above what the contract calls them.';
  return unsettledGaps(gaps, writing).length > 0
    ? 'The contract leaves something open: answer above, or keep the defaults.'
    : null;
}
