/** `Word.TrackedChange` and `Word.TrackedChangeCollection`. */
import type { DocxRevision } from '../../../docx/types';
import type { WordSession } from '../session';
import { TextRange } from '../text-range';
import { toWordText } from '../word-text';
import { collectionMethods, orThrow } from './collections';
import type { Listing, Members } from './model';
import { HostObject } from './model';

const TYPES: Record<DocxRevision['kind'], string> = { inserted: 'Added', deleted: 'Deleted', formatted: 'Formatted' };

const settle = (how: 'accept' | 'reject', revisions: readonly DocxRevision[], word: WordSession) => {
  for (const { id } of revisions) {
    word.write(() => {
      // Looked up again: settling one revision makes the others' objects old.
      word.document[how](word.index.revision(id));
      return null;
    });
  }
  return undefined;
};

/** The members of `Word.TrackedChange`. */
export const trackedChangeMembers: Members<DocxRevision['id']> = {
  id: { name: '_Id', of: (id) => id },
  scalars: {
    Author: (id, word) => word.index.revision(id).author,
    Date: (id, word) => word.index.revision(id).date,
    Text: (id, word) => toWordText(word.index.revision(id).text),
    Type: (id, word) => TYPES[word.index.revision(id).kind],
  },
  methods: {
    Accept: (id, _, word) => settle('accept', [word.index.revision(id)], word),
    GetNext: (id, _, word) => orThrow(next(id, word)),
    GetNextOrNullObject: (id, _, word) => next(id, word) ?? null,
    GetRange: (id, _, word) => new HostObject('Range', new TextRange(word.index.revision(id).range)),
    Reject: (id, _, word) => settle('reject', [word.index.revision(id)], word),
  },
};

const changeItems = (list: Listing<DocxRevision>) => list().map(({ id }) => new HostObject('TrackedChange', id));

/** The members of `Word.TrackedChangeCollection`. */
export const trackedChangeCollectionMembers: Members<Listing<DocxRevision>> = {
  items: changeItems,
  methods: {
    ...collectionMethods(changeItems),
    AcceptAll: (list, _, word) => settle('accept', list(), word),
    RejectAll: (list, _, word) => settle('reject', list(), word),
    _GetItem: (list, [wanted]) => new HostObject('TrackedChange', orThrow(list().find(({ id }) => id === wanted)).id),
  },
};

function next(id: DocxRevision['id'], { index }: WordSession): HostObject<'TrackedChange'> | undefined {
  const following = index.revisions[index.revisions.indexOf(index.revision(id)) + 1];
  return following && new HostObject('TrackedChange', following.id);
}
