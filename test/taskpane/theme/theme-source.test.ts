import { createThemeSource, isDark } from '../../../src/taskpane/theme/theme-source';

class FakeQuery {
  matches = false;
  readonly listeners = new Set<unknown>();
  addEventListener = (_: string, listener: unknown) => void this.listeners.add(listener);
  removeEventListener = (_: string, listener: unknown) => void this.listeners.delete(listener);
}

describe('the theme', () => {
  it.each([
    ['#FFFFFF', false],
    ['#212121', true],
    ['#0078D4', true],
    ['#F3F2F1', false],
    ['white', undefined],
  ])('weighs %s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });

  it('follows Office before the system', () => {
    const prefersDark = new FakeQuery();
    prefersDark.matches = true;
    expect(createThemeSource({ officeBackground: () => '#FFFFFF', prefersDark }).getSnapshot()).toBe('light');
  });

  it('follows the system where Office gives no colour, until it is no longer asked to', () => {
    const prefersDark = new FakeQuery();
    const theme = createThemeSource({ officeBackground: () => undefined, prefersDark });
    expect(theme.getSnapshot()).toBe('light');
    const stop = theme.subscribe(() => undefined);
    expect(prefersDark.listeners.size).toBe(1);
    prefersDark.matches = true;
    expect(theme.getSnapshot()).toBe('dark');
    stop();
    expect(prefersDark.listeners.size).toBe(0);
  });
});
