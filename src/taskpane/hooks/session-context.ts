import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';

/** The session of the pane, for the components that act on it. */
export const SessionContext = createContext<Session | null>(null);

/** The session; only inside the pane. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is used outside the pane');
  return session;
}

/** The session's state; the component is drawn again whenever it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}
