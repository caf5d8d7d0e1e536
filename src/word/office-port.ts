/** The real Word behind the port. */
import { capabilities } from './capabilities';
import { comment } from './comment';
import { goTo } from './go-to';
import { insert } from './insert';
import type { WordPort } from './port';
import { read } from './read';
import { redline } from './redline';
import { Runner } from './run';
import type { Patience } from './session';
import { PATIENCE } from './session';
import { Tracking } from './tracking';

/** Joins the port to the Word that the add-in runs in. One for each window: its queue keeps operations apart. */
export function createWordPort(patience: Patience = PATIENCE): WordPort {
  const tracking = new Tracking();
  const runner = new Runner(patience, (session) => tracking.putBack(session));
  return {
    capabilities,
    read: (options) => runner.run(read, options),
    comment: (requests, options) => runner.run((session) => comment(session, requests), { ...options, writes: true }),
    redline: (requests, options) =>
      runner.run((session) => redline(session, requests, tracking), { ...options, writes: true }),
    insert: (request, options) =>
      runner.run((session) => insert(session, request, tracking), { ...options, writes: true }),
    goTo: (anchor) => runner.run((session) => goTo(session, anchor)),
  };
}
