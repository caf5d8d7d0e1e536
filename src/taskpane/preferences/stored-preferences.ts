import { DEFAULT_SETTINGS, parseSettings, type Preferences } from './settings';
import { openedOnce, openOfficeStorage, type OpenStorage } from './storage';

const KEY = 'settings';

/** Settings in the browser's storage. Where storage is blocked they last as long as the pane is open. */
export function createStoredPreferences(open: OpenStorage = openOfficeStorage): Preferences {
  let inMemory = DEFAULT_SETTINGS;
  const opened = openedOnce(open);

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
