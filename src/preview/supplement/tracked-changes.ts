/** `Word.TrackedChange`, `Word.TrackedChangeCollection` and `getTrackedChanges`, of WordApi 1.6. */
import { defineClass } from './define-class';
import { invoke } from './invoke';
import type { ClientObject, Library, OpenClass } from './library';

const OWNERS = ['Body', 'Paragraph', 'Range'];

/** Adds them. */
export function addTrackedChanges(library: Library): void {
  const { Word, OfficeExtension } = library;
  Word['TrackedChange'] = defineClass(library, {
    name: 'TrackedChange',
    scalars: ['author', 'date', 'text', 'type'],
    dates: ['date'],
    methods: {
      accept: { wireName: 'Accept', writes: true },
      reject: { wireName: 'Reject', writes: true },
      getNext: { wireName: 'GetNext', gives: 'TrackedChange' },
      getNextOrNullObject: { wireName: 'GetNextOrNullObject', gives: 'TrackedChange' },
      getRange: { wireName: 'GetRange', gives: 'Range' },
    },
  });
  Word['TrackedChangeCollection'] = defineClass(library, {
    name: 'TrackedChangeCollection',
    itemsOf: 'TrackedChange',
    methods: {
      acceptAll: { wireName: 'AcceptAll', writes: true },
      rejectAll: { wireName: 'RejectAll', writes: true },
      getFirst: { wireName: 'GetFirst', gives: 'TrackedChange' },
      getFirstOrNullObject: { wireName: 'GetFirstOrNullObject', gives: 'TrackedChange' },
    },
  });
  Word['TrackedChangeType'] = { none: 'None', added: 'Added', deleted: 'Deleted', formatted: 'Formatted' };
  for (const owner of OWNERS) {
    (Word[owner] as OpenClass).prototype['getTrackedChanges'] = function (this: ClientObject) {
      OfficeExtension.Utility.throwIfApiNotSupported(`${owner}.getTrackedChanges`, 'WordApi', '1.6', 'Word');
      return invoke(library, this, { wireName: 'GetTrackedChanges', gives: 'TrackedChangeCollection' }, []);
    };
  }
}
