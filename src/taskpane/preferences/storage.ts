/** Where the pane keeps what outlasts it: the browser's storage of the add-in's address, on this computer. */

const CONTAINER = 'NoTrain';

/** The two calls of the helpers' `Storage` that are used, with the truth about `get`: a missing key gives null. */
export interface KeptValues {
  get(key: string): unknown;
  set(key: string, value: object): unknown;
}

/** Opens the browser's storage for this add-in; rejects or throws where storage is blocked. */
export type OpenStorage = () => Promise<KeptValues>;

/** `Storage` of office-js-helpers over localStorage, loaded when it is first asked for: it is not needed to paint. */
export const openOfficeStorage: OpenStorage = async () => {
  const helpers = await import('@microsoft/office-js-helpers');
  return new helpers.Storage<object>(CONTAINER, helpers.StorageType.LocalStorage);
};

/** The storage, opened once; null where it is blocked. */
export function openedOnce(open: OpenStorage): () => Promise<KeptValues | null> {
  let storage: Promise<KeptValues | null> | undefined;
  // `open` itself may throw as well as reject, hence the async wrapper.
  return () => (storage ??= (async () => open())().catch(() => null));
}
