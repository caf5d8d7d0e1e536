/** Calls a method through the client library's batches. */
import type { ClientObject, Library, ProxyClass } from './library';
import { CallFlags, OperationType } from './library';

/** A method: its name on the wire, what class of object it gives if any, and whether it changes the document. */
export interface MethodSpec {
  readonly wireName: string;
  readonly gives?: string;
  readonly writes?: boolean;
}

/** Puts a method call into the batch; gives the proxy of what it answers, if it answers an object. */
export function invoke(library: Library, object: ClientObject, method: MethodSpec, args: readonly unknown[]): unknown {
  const { BatchApiHelper } = library.OfficeExtension;
  const operation = method.writes === true ? OperationType.write : OperationType.read;
  const flags = method.writes === true ? CallFlags.none : CallFlags.concurrent;
  if (method.gives === undefined) {
    BatchApiHelper.invokeMethod(object, method.wireName, operation, args, flags, 0);
    return undefined;
  }
  const type = classNamed(library, method.gives);
  const isCollection = method.gives.endsWith('Collection');
  return BatchApiHelper.createMethodObject(
    type,
    object,
    method.wireName,
    operation,
    args,
    isCollection,
    false,
    null,
    flags,
  );
}

/** A class of the `Word` namespace. */
export function classNamed({ Word }: Library, name: string): ProxyClass {
  return Word[name] as ProxyClass;
}
