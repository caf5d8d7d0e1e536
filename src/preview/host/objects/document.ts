/** `Word.Document`, the root of the object model. */
import { HostError } from '../errors';
import type { WordSession } from '../session';
import { TextRange } from '../text-range';
import { textAt } from './arguments';
import { orThrow } from './collections';
import { search } from './finding';
import type { Argument, Members } from './model';
import { HostObject } from './model';

const find = (_: null, args: readonly Argument[], word: WordSession) => search(word.index.body, args, word);

/** The members of `Word.Document`. The executor itself keeps and removes references. */
export const documentMembers: Members<null> = {
  scalars: {
    ChangeTrackingMode: (_, word) => word.trackingMode,
    Saved: () => true,
  },
  setters: {
    ChangeTrackingMode: (_, mode, word) => {
      // Word is known to ignore TrackMineOnly without a word.
      if (mode === 'TrackMineOnly') return;
      if (mode !== 'Off' && mode !== 'TrackAll') throw new HostError('InvalidArgument');
      if (mode === 'Off' && word.document.protection === 'tracked-changes') throw new HostError('AccessDenied');
      if (mode === word.trackingMode) return;
      word.write(() => {
        word.document.trackRevisions = mode === 'TrackAll';
        return null;
      });
    },
  },
  links: { Body: () => new HostObject('Body', null) },
  methods: {
    GetParagraphByUniqueLocalId: (_, args, word) => {
      const wanted = textAt(args, 0);
      return new HostObject('Paragraph', orThrow(word.document.paragraphs.find(({ id }) => id === wanted)));
    },
    GetSelection: (_, _args, word) => new HostObject('Range', word.selection ?? startOfBody(word)),
    Search: find,
    _RegisterEvent: (_, args, word) => {
      word.registeredEvents.add(textAt(args, 1));
      return undefined;
    },
    _Search2: find,
    _UnregisterEvent: (_, args, word) => {
      word.registeredEvents.delete(textAt(args, 1));
      return undefined;
    },
  },
  transient: true,
};

function startOfBody(word: WordSession): TextRange {
  return TextRange.within(orThrow(word.index.body[0]), 0, 0, word.view);
}
