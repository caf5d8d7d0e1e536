/** `Word.Comment` and `Word.CommentCollection`. */
import type { DocxComment } from '../../../docx/types';
import type { WordSession } from '../session';
import { TextRange } from '../text-range';
import { collectionMethods, orThrow } from './collections';
import type { Listing, Members } from './model';
import { HostObject } from './model';

const commentOf = (id: DocxComment['id'], word: WordSession) =>
  orThrow(word.document.comments.find((comment) => comment.id === id));

/** The members of `Word.Comment`. */
export const commentMembers: Members<DocxComment['id']> = {
  id: { name: 'Id', of: (id) => id },
  scalars: {
    AuthorEmail: () => '',
    AuthorName: (id, word) => commentOf(id, word).author,
    Content: (id, word) => commentOf(id, word).text,
    CreationDate: (id, word) => commentOf(id, word).date,
    Id: (id) => id,
    Resolved: (id, word) => commentOf(id, word).resolved,
  },
  methods: {
    Delete: (id, _, word) => {
      word.write(() => orThrow(word.document.deleteComment(id) || undefined));
      return undefined;
    },
    GetRange: (id, _, word) => new HostObject('Range', new TextRange(orThrow(commentOf(id, word).range))),
  },
};

const commentItems = (list: Listing<DocxComment>) => list().map(({ id }) => new HostObject('Comment', id));

/** The members of `Word.CommentCollection`. */
export const commentCollectionMembers: Members<Listing<DocxComment>> = {
  items: commentItems,
  methods: {
    ...collectionMethods(commentItems),
    _GetItem: (list, [wanted]) => new HostObject('Comment', orThrow(list().find(({ id }) => id === wanted)).id),
  },
};
