import { configure, render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { App } from '../../../src/taskpane/App';
import type { Session } from '../../../src/taskpane/session/session';
import { createThemeSource } from '../../../src/taskpane/theme/theme-source';

// Computed styles are slow to ask of jsdom, which does no layout: what is not to be seen is not drawn at all.
configure({ defaultHidden: true });

const prefersDark = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };

/** Draws the whole pane over a session, as the entry point does. */
export function drawPane(session: Session, today = new Date('2026-11-23')): { user: UserEvent; container: Element } {
  const theme = createThemeSource({ officeBackground: () => undefined, prefersDark });
  const requests = () => ['https://notrain.example/taskpane.js'];
  const { container } = render(<App session={session} theme={theme} requests={requests} today={today} />);
  return { user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), container };
}
