import { act, configure, render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { App } from '../../../src/taskpane/App';
import type { Session } from '../../../src/taskpane/session/session';
import { createThemeSource } from '../../../src/taskpane/theme/theme-source';

// Computed styles are slow to ask of jsdom, which does no layout: what is not to be seen is not drawn at all.
configure({ defaultHidden: true });

const prefersDark = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };

/** What a test does with a pane. */
interface Drawn {
  readonly user: UserEvent;
  readonly container: Element;
}

/** Draws the whole pane over a session, as the entry point does, with what it asks the engine for at once. */
export async function drawPane(session: Session, today = new Date('2026-11-23')): Promise<Drawn> {
  const theme = createThemeSource({ officeBackground: () => undefined, prefersDark });
  const requests = () => ['https://notrain.example/taskpane.js'];
  const pane = <App session={session} theme={theme} requests={requests} today={today} />;
  const { container } = await act(async () => Promise.resolve(render(pane)));
  return { user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), container };
}
