/** `getReviewedText`: the words as they were before the pending revisions, or as they will be after them. */
import type { LiveRange } from '../../../docx/types';
import { textOf } from '../text-range';
import { choiceAt } from './arguments';
import type { Argument } from './model';

/** The text of the parts of a range in the version that the first argument names; `Original` where it names none. */
export function reviewedText(parts: readonly LiveRange[], args: readonly Argument[]): string {
  return textOf(parts, choiceAt(args, 0, ['Original', 'Current']) === 'Original' ? 'original' : 'current');
}
