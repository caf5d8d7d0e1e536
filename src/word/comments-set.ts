/** Finds out which comments stand, after a batch of which Word did not say what became of it. */
import { inParts } from './in-parts';
import type { Session } from './session';
import { plainText } from './text';

/** A comment that was to be set. */
export interface CommentTask {
  readonly text: string;
  readonly range: Word.Range;
}

/**
 * The tasks whose comment stands on their words; null when Word did not tell. An equal comment that stood there before
 * counts, too: nobody wants it twice.
 */
export async function commentsSet<T extends CommentTask>(
  session: Session,
  tasks: readonly T[],
): Promise<ReadonlySet<T> | null> {
  const found = new Map<T, Word.CommentCollection>();
  const failure = await inParts(tasks, (some) =>
    session.insist(() => {
      for (const task of some) {
        const comments = task.range.getComments();
        comments.load('id,content');
        found.set(task, comments);
      }
    }),
  );
  if (failure !== null) return null;
  const taken = new Set<string>();
  return new Set(
    tasks.filter((task) => {
      const own = found.get(task)?.items.find(({ id, content }) => !taken.has(id) && sameComment(content, task.text));
      if (own !== undefined) taken.add(own.id);
      return own !== undefined;
    }),
  );
}

/** Word gives the lines of a comment as paragraphs. */
function sameComment(one: string, other: string): boolean {
  const words = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();
  return words(one) === words(other);
}
