import type { ContractWords } from '../model';

/** The courteous words that may stand in the document, spelled as it is: nothing of severity, score or advice. */
export function commentFor({ comment }: { readonly comment: string }, words?: Pick<ContractWords, 'spelling'>): string {
  return words?.spelling === 'license' ? comment.replace(/\b([Ll])icence/g, '$1icense') : comment;
}
