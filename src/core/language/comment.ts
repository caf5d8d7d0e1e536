import type { ContractWords } from '../model';
import { quoted, spelled, styleOf } from './style';

/** The courteous words that may stand in the document, spelled as it is: nothing of severity, score or advice. */
export function commentFor(
  { comment }: { readonly comment: string },
  words?: Pick<ContractWords, 'spelling' | 'style'>,
): string {
  if (!words) return comment;
  const style = styleOf(words);
  return quoted(spelled(comment, style), style);
}
