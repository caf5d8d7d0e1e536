/** Adds to an older client library what WordApi 1.6 has and it lacks; a current one is left alone. */
import type { Library } from './library';
import { addParagraphEvents } from './paragraph-events';
import { addParagraphIds } from './paragraph-ids';
import { addTrackedChanges } from './tracked-changes';

/** Takes the two namespaces of the client library, `Word` and `OfficeExtension`. */
export function installSupplement(library: Library): void {
  if (library.Word['TrackedChange'] !== undefined) return;
  addTrackedChanges(library);
  addParagraphIds(library);
  addParagraphEvents(library);
}
