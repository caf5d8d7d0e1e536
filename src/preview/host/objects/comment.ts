/** `Word.Comment` and `Word.CommentCollection`. */
import type { DocxComment } from '../../../docx/types';
import { TextRange } from '../text-range';
import { collectionMethods, orThrow } from './collections';
import type { Listing, Members } from './model';
import { HostObject } from './model';

/** The members of `Word.Comment`. */
export const commentMembers: Members<DocxComment['id']> = {
  id: { name: 'Id', of: (id) => id },
  scalars: {
    AuthorEmail: () => '',
    AuthorName: (id, word) => word.index.comment(id).author,
    Content: (id, word) => word.index.comment(id).text,
    CreationDate: (id, word) => word.index.comment(id).date,
    Id: (id) => id,
    Resolved: (id, word) => word.index.comment(id).resolved,
  },
  methods: {
    Delete: (id, _, word) => {
      word.write(() => orThrow(word.document.deleteComment(id) || undefined));
      return undefined;
    },
    GetRange: (id, _, word) => new HostObject('Range', new TextRange(orThrow(word.index.comment(id).range))),
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
