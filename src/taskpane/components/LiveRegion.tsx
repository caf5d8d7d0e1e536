import type { Notice } from '../session/state';
import { Hidden } from './Hidden';

/** Tells screen readers what came of each action, once. */
export function LiveRegion({ notice, progress }: { readonly notice: Notice | null; readonly progress: string | null }) {
  return (
    <Hidden>
      <span role="status">
        {progress ?? (notice === null ? null : <span key={notice.serial}>{[notice.text, notice.next].join(' ')}</span>)}
      </span>
    </Hidden>
  );
}
