/** The courteous words that may stand in the document: nothing of severity, score or advice. */
export function commentFor({ comment }: { readonly comment: string }): string {
  return comment;
}
