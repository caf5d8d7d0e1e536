import { DEFAULT_SETTINGS, parseSettings, type Preferences, type Settings } from './settings';

const CONTAINER = 'NoTrain';
const KEY = 'settings';

/** The two calls of the helpers' `Storage` that are used, with the truth about `get`: a missing key gives null. */
export interface SettingsStorage {
  get(key: string): unknown;
  set(key: string, value: Settings): unknown;
}

/** Opens the browser's storage for this add-in; rejects or throws where storage is blocked. */
export type OpenStorage = () => Promise<SettingsStorage>;

/** `Storage` of office-js-helpers over localStorage, loaded when it is first asked for: it is not needed to paint. */
const openOfficeStorage: OpenStorage = async () => {
  const helpers = await import('@microsoft/office-js-helpers');
  return new helpers.Storage<Settings>(CONTAINER, helpers.StorageType.LocalStorage);
};

/** Settings in the browser's storage. Where storage is blocked they last as long as the pane is open. */
export function createStoredPreferences(open: OpenStorage = openOfficeStorage): Preferences {
  let inMemory = DEFAULT_SETTINGS;
  let storage: Promise<SettingsStorage | null> | undefined;

  // `open` itself may throw as well as reject, hence the async wrapper.
  const opened = () => (storage ??= (async () => open())().catch(() => null));

  return {
    async load() {
      try {
        const store = await opened();
        if (store !== null) inMemory = parseSettings(store.get(KEY));
      } catch {
        // A store that cannot be read is an empty one.
      }
      return inMemory;
    },
    async save(settings) {
      inMemory = settings;
      try {
        (await opened())?.set(KEY, settings);
      } catch {
        // Blocked or full storage: the settings last as long as the pane.
      }
    },
  };
}
