/** What the supplement uses of Office.js that its typings leave out: the primitives of Microsoft's own generated classes. */

/** Read or write, as Office.js counts them. */
export const OperationType = { write: 0, read: 1 } as const;

/** Flags of a call: none, or one that may run beside others. */
export const CallFlags = { none: 0, concurrent: 4 } as const;

/** A proxy of something in the document. */
export interface ClientObject {
  readonly context: RequestContext;
  readonly _isNull: boolean | undefined;
  _handleResult(value: unknown): void;
  _handleIdResult(value: unknown): void;
}

export interface RequestContext {
  readonly trackedObjects: { add(object: ClientObject): void; remove(object: ClientObject): void };
}

/** A class of proxies; called by the library alone. */
export type ProxyClass = new (context: RequestContext, path: unknown) => ClientObject;

/** A class that stands in the `Word` namespace, open for more members. */
export interface OpenClass {
  readonly prototype: Record<string, unknown>;
}

/** What a value from the wire may hold. */
export type WireObject = Readonly<Record<string, unknown>>;

export interface EventInfo {
  readonly eventType: number;
  readonly registerFunc: () => void;
  readonly unregisterFunc: () => void;
  readonly getTargetIdFunc: () => string;
  readonly eventArgsTransformFunc: (message: WireObject) => unknown;
}

/** `OfficeExtension`, as far as it is used. */
export interface OfficeExtensionLibrary {
  readonly ClientObject: ProxyClass;
  readonly GenericEventHandlers: new (
    context: RequestContext,
    parent: ClientObject,
    name: string,
    info: EventInfo,
  ) => object;
  readonly BatchApiHelper: {
    invokeMethod(
      object: ClientObject,
      wireName: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      resultType: number,
    ): unknown;
    createMethodObject(
      type: ProxyClass,
      parent: ClientObject,
      wireName: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getByIdMethodName: string | null,
      flags: number,
    ): ClientObject;
    createChildItemObject(
      type: ProxyClass,
      hasIndexer: boolean,
      parent: ClientObject,
      item: unknown,
      index: number,
    ): ClientObject;
  };
  readonly Utility: {
    load(object: ClientObject, option: unknown): unknown;
    fixObjectPathIfNecessary(object: ClientObject, value: unknown): void;
    throwIfNotLoaded(property: string, value: unknown, className: string, isNull: boolean | undefined): void;
    throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
    adjustToDateTime(value: unknown): Date;
    _createPromiseFromResult(value: unknown): unknown;
  };
}

/** Both namespaces of the client library. */
export interface Library {
  readonly OfficeExtension: OfficeExtensionLibrary;
  /** `Word`: classes and enumerations by name. */
  readonly Word: Record<string, unknown>;
}
