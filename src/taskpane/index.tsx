/** The entry point: waits for Word, joins it to the pane, and draws the pane. */
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { officeReady } from '../word/office-ready';
import { createWordPort } from '../word/office-port';
import type { WordFailure } from '../word/port';
import { App } from './App';
import { toAddendum } from './components/addendum-anchor';
import { OutsideWord } from './components/OutsideWord';
import { loadCore } from './engine/core-parts';
import { askHere } from './engine/local-engine';
import { engineOver, type ReviewEngine } from './engine/review-engine';
import { startWorker } from './engine/start-worker';
import { windowTimer, WorkerEngine } from './engine/worker-engine';
import { createStoredDismissals } from './preferences/stored-dismissals';
import { createStoredWriting } from './preferences/stored-writing';
import { createStoredPreferences } from './preferences/stored-preferences';
import { Session } from './session/session';
import { startActionOf } from './start-action';
import { createThemeSource } from './theme/theme-source';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** What the engine's workers asked for, of which the page has no entries. */
const requestsOfWorkers: string[] = [];

function requestsMade(): readonly string[] {
  const ownRequests = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...new Set([...ownRequests, ...requestsOfWorkers])];
}

function createEngine(): ReviewEngine {
  const worker = new WorkerEngine({
    start: startWorker,
    askHere: askHere(loadCore),
    onRequests: (addresses) => requestsOfWorkers.push(...addresses),
    timer: windowTimer,
  });
  return engineOver(worker.ask);
}

function drawOutside(root: Root, failure: WordFailure): void {
  root.render(
    <FluentProvider theme={prefersDark.matches ? webDarkTheme : webLightTheme} style={{ minHeight: '100vh' }}>
      <OutsideWord message={failure.message} next={failure.next} />
    </FluentProvider>,
  );
}

function drawPane(root: Root): void {
  const session = new Session({
    port: createWordPort(),
    engine: createEngine(),
    preferences: createStoredPreferences(),
    memory: createStoredDismissals(() => new Date()),
    answers: createStoredWriting(),
  });
  const theme = createThemeSource({
    // Not every Word gives a theme, whatever the types say.
    officeBackground: () => (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
    prefersDark,
  });
  flushSync(() =>
    root.render(
      <StrictMode>
        <App session={session} theme={theme} requests={requestsMade} today={new Date()} />
      </StrictMode>,
    ),
  );
  void session.prepare();
  const action = startActionOf(window.location);
  if (action === 'review') void session.review();
  if (action === 'addendum') toAddendum();
}

async function start(container: HTMLElement): Promise<void> {
  const ready = await officeReady();
  const root = createRoot(container);
  if (ready.ok) drawPane(root);
  else drawOutside(root, ready.failure);
}

const container = document.getElementById('root');
if (container !== null) void start(container);
