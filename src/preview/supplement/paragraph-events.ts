/** `Document.onParagraphAdded`, `onParagraphChanged` and `onParagraphDeleted`, of WordApi 1.6. */
import type { ClientObject, Library, OpenClass, WireObject } from './library';

/** The numbers are shared with the host, which is the other end of this wire. */
const EVENTS = [
  { property: 'onParagraphAdded', name: 'ParagraphAdded', number: 101 },
  { property: 'onParagraphChanged', name: 'ParagraphChanged', number: 102 },
  { property: 'onParagraphDeleted', name: 'ParagraphDeleted', number: 103 },
];

interface DocumentProxy extends ClientObject {
  _RegisterEvent(referenceId: string, name: string): void;
  _UnregisterEvent(referenceId: string, name: string): void;
}

/** Adds them. */
export function addParagraphEvents({ Word, OfficeExtension }: Library): void {
  const { prototype } = Word['Document'] as OpenClass;
  for (const { property, name, number } of EVENTS) {
    const handlers = new WeakMap<ClientObject, object>();
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: DocumentProxy) {
        const known = handlers.get(this);
        if (known !== undefined) return known;
        const made = new OfficeExtension.GenericEventHandlers(this.context, this, name, {
          eventType: number,
          registerFunc: () => this._RegisterEvent('', name),
          unregisterFunc: () => this._UnregisterEvent('', name),
          getTargetIdFunc: () => '',
          eventArgsTransformFunc: (message: WireObject) =>
            OfficeExtension.Utility._createPromiseFromResult({
              type: name,
              source: 'Local',
              uniqueLocalIds: message['uniqueLocalIds'],
            }),
        });
        handlers.set(this, made);
        return made;
      },
    });
  }
}
