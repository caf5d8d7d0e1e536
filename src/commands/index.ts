/** The entry point of the page behind the ribbon: registers its functions, or shows the notice that one of them left. */
import { loadCore } from '../taskpane/engine/core-parts';
import { createStoredPreferences } from '../taskpane/preferences/stored-preferences';
import { createStoredWriting } from '../taskpane/preferences/stored-writing';
import { officeReady } from '../word/office-ready';
import { createWordPort } from '../word/office-port';
import { createInsertAddendum } from './insert-addendum';
import { drawNotice, noticeIn } from './notice';
import { runCommand } from './run-command';

const notice = noticeIn(window.location);
if (notice !== null) drawNotice(document, notice);

const insertAddendum = createInsertAddendum({
  port: createWordPort(),
  loadCore,
  preferences: createStoredPreferences(),
  writing: createStoredWriting(),
});

void officeReady().then(() => {
  if (notice !== null) return;
  Office.actions.associate('insertAddendum', (event: Office.AddinCommands.Event) => {
    void runCommand(insertAddendum, event);
  });
});
