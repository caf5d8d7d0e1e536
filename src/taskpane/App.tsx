import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { Pane, type PaneProps } from './components/Pane';
import { SessionContext } from './hooks/session-context';
import type { Session } from './session/session';
import type { ThemeSource } from './theme/theme-source';

/** All that the pane needs from outside. */
export interface AppProps extends PaneProps {
  readonly session: Session;
  readonly theme: ThemeSource;
}

const useStyles = makeStyles({
  light: { colorScheme: 'light', minHeight: '100vh' },
  dark: { colorScheme: 'dark', minHeight: '100vh' },
});

/** The task pane, in Office's light or dark. */
export function App({ session, theme, requests, today }: AppProps) {
  const styles = useStyles();
  const appearance = useSyncExternalStore(theme.subscribe, theme.getSnapshot);
  return (
    <FluentProvider theme={appearance === 'dark' ? webDarkTheme : webLightTheme} className={styles[appearance]}>
      <SessionContext value={session}>
        <Pane requests={requests} today={today} />
      </SessionContext>
    </FluentProvider>
  );
}
