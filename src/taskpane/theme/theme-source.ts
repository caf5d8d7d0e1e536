/** Light or dark, as Office or else the system has it. High contrast is the system's own and needs no theme. */
export type Appearance = 'light' | 'dark';

/** Where the pane learns how to look; the shape that React's `useSyncExternalStore` wants. */
export interface ThemeSource {
  readonly getSnapshot: () => Appearance;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What the theme is read from. */
export interface ThemeParts {
  /** Office's background for task panes, "#RRGGBB", where the host gives one. */
  readonly officeBackground: () => string | undefined;
  /** The query `(prefers-color-scheme: dark)`. */
  readonly prefersDark: Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;
}

const HALF_BRIGHT = 128;

/** Whether a "#RRGGBB" colour is nearer to black than to white, as the eye weighs it; undefined for anything else. */
export function isDark(colour: string): boolean | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const brightness = (parseInt(red, 16) * 299 + parseInt(green, 16) * 587 + parseInt(blue, 16) * 114) / 1000;
  return brightness < HALF_BRIGHT;
}

/** Follows Office where it gives a colour, and the system where it does not. */
export function createThemeSource({ officeBackground, prefersDark }: ThemeParts): ThemeSource {
  return {
    getSnapshot: () => ((isDark(officeBackground() ?? '') ?? prefersDark.matches) ? 'dark' : 'light'),
    subscribe(listener) {
      prefersDark.addEventListener('change', listener);
      return () => prefersDark.removeEventListener('change', listener);
    },
  };
}
