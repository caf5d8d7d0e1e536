/** `Paragraph.uniqueLocalId` and `Document.getParagraphByUniqueLocalId`, of WordApi 1.6. */
import { invoke } from './invoke';
import type { ClientObject, Library, OpenClass } from './library';

/** Adds them. */
export function addParagraphIds(library: Library): void {
  const { Word, OfficeExtension } = library;
  const { prototype } = Word['Paragraph'] as OpenClass;
  const ids = new WeakMap<ClientObject, unknown>();
  const handleResult = prototype['_handleResult'] as (this: ClientObject, value: unknown) => void;

  prototype['_handleResult'] = function (this: ClientObject, value: { UniqueLocalId?: unknown } | null) {
    handleResult.call(this, value);
    if (value?.UniqueLocalId !== undefined) ids.set(this, value.UniqueLocalId);
  };
  Object.defineProperty(prototype, 'uniqueLocalId', {
    configurable: true,
    enumerable: true,
    get(this: ClientObject) {
      const id = ids.get(this);
      OfficeExtension.Utility.throwIfNotLoaded('uniqueLocalId', id, 'Paragraph', this._isNull);
      return id;
    },
  });
  (Word['Document'] as OpenClass).prototype['getParagraphByUniqueLocalId'] = function (this: ClientObject, id: string) {
    return invoke(library, this, { wireName: 'GetParagraphByUniqueLocalId', gives: 'Paragraph' }, [id]);
  };
}
