/** `Word.TrackedChange` and `Word.TrackedChangeCollection`. */
import type { DocxRevision } from '../../../docx/types';
import type { WordSession } from '../session';
import { TextRange } from '../text-range';
import { toWordText } from '../word-text';
import { collectionMethods, orThrow } from './collections';
import type { Listing, Members } from './model';
import { HostObject } from './model';

const TYPES: Record<DocxRevision['kind'], string> = { inserted: 'Added', deleted: 'Deleted', formatted: 'Formatted' };

const revisionOf = (id: DocxRevision['id'], { document }: WordSession) =>
  orThrow(document.revisions.find((revision) => revision.id === id));

const settle = (how: 'accept' | 'reject', revisions: readonly DocxRevision[], word: WordSession) => {
  for (const { id } of revisions) {
    word.write(() => {
      // Looked up again: settling one revision makes the others' objects old.
      word.document[how](revisionOf(id, word));
      return null;
    });
  }
  return undefined;
};

/** The members of `Word.TrackedChange`. */
export const trackedChangeMembers: Members<DocxRevision['id']> = {
  id: { name: '_Id', of: (id) => id },
  scalars: {
    Author: (id, word) => revisionOf(id, word).author,
    Date: (id, word) => revisionOf(id, word).date,
    Text: (id, word) => toWordText(revisionOf(id, word).text),
    Type: (id, word) => TYPES[revisionOf(id, word).kind],
  },
  methods: {
    Accept: (id, _, word) => settle('accept', [revisionOf(id, word)], word),
    GetNext: (id, _, word) => orThrow(next(id, word)),
    GetNextOrNullObject: (id, _, word) => next(id, word) ?? null,
    GetRange: (id, _, word) => new HostObject('Range', new TextRange(revisionOf(id, word).range)),
    Reject: (id, _, word) => settle('reject', [revisionOf(id, word)], word),
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

function next(id: DocxRevision['id'], { document }: WordSession): HostObject<'TrackedChange'> | undefined {
  const index = document.revisions.findIndex((revision) => revision.id === id);
  const following = index < 0 ? undefined : document.revisions[index + 1];
  return following && new HostObject('TrackedChange', following.id);
}
