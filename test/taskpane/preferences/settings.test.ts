/** @jest-environment jsdom */
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/taskpane/preferences/settings';
import { createStoredPreferences } from '../../../src/taskpane/preferences/stored-preferences';

const MINE = {
  side: 'client',
  addendum: 'moderate',
  remedy: 'strong',
  playbook: { kind: 'built-in', name: 'Mine' },
  introduced: true,
} as const;

describe('reading stored settings', () => {
  it.each([[null], [undefined], ['text'], [7], [{ side: 'judge', introduced: 'yes' }]])(
    'gives the defaults for %j',
    (stored) => {
      expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('keeps what it knows and replaces only what it does not', () => {
    expect(parseSettings({ ...MINE, remedy: 'loudest' })).toEqual({ ...MINE, remedy: DEFAULT_SETTINGS.remedy });
  });
});

describe('settings in the browser’s storage', () => {
  beforeEach(() => window.localStorage.clear());

  it('has the defaults when nothing was stored', async () => {
    expect(await createStoredPreferences().load()).toEqual(DEFAULT_SETTINGS);
  });

  it('gives back what was saved, to another pane too', async () => {
    await createStoredPreferences().save(MINE);
    expect(await createStoredPreferences().load()).toEqual(MINE);
  });

  it('lasts as long as the pane where storage cannot be opened', async () => {
    const blocked = createStoredPreferences(() => {
      throw new Error('SecurityError');
    });
    expect(await blocked.load()).toEqual(DEFAULT_SETTINGS);
    await blocked.save(MINE);
    expect(await blocked.load()).toEqual(MINE);
  });

  it('lasts as long as the pane where storage refuses to read and write', async () => {
    const refuse = () => {
      throw new Error('QuotaExceededError');
    };
    const full = createStoredPreferences(() => Promise.resolve({ get: refuse, set: refuse }));
    await full.save(MINE);
    expect(await full.load()).toEqual(MINE);
  });
});
