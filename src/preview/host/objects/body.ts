/** `Word.Body`: the main text, its tables included. */
import { insertParagraph, insertText } from '../editing';
import type { WordSession } from '../session';
import { textOf } from '../text-range';
import { choiceAt } from './arguments';
import { orThrow } from './collections';
import { search } from './finding';
import type { Argument, Members } from './model';
import { HostObject } from './model';
import { RANGE_LOCATIONS, locate } from './ranges';
import { reviewedText } from './reviewed-text';

const find = (_: null, args: readonly Argument[], word: WordSession) => search(word.index.body, args, word);

const parts = (word: WordSession) => word.bodyRange().parts(word.index.body, word.view);

/** The members of `Word.Body`. */
export const bodyMembers: Members<null> = {
  scalars: {
    Text: (_, word) => textOf(parts(word), word.view),
    Type: () => 'MainDoc',
  },
  links: {
    Paragraphs: (_, word) => new HostObject('ParagraphCollection', () => word.index.body),
    ParentContentControlOrNullObject: () => null,
  },
  methods: {
    GetComments: (_, _args, word) => new HostObject('CommentCollection', () => word.index.comments),
    GetRange: (_, args, word) =>
      new HostObject('Range', locate(word.bodyRange(), choiceAt(args, 0, RANGE_LOCATIONS), word)),
    GetReviewedText: (_, args, word) => reviewedText(parts(word), args),
    GetTrackedChanges: (_, _args, word) => new HostObject('TrackedChangeCollection', () => word.index.revisions),
    InsertParagraph: (_, args, word) =>
      choiceAt(args, 1, ['End', 'Start']) === 'End'
        ? insertParagraph(orThrow(word.index.body.at(-1)), 'after', args, word)
        : insertParagraph(orThrow(word.index.body[0]), 'before', args, word),
    InsertText: (_, args, word) => insertText(word.bodyRange(), args, word),
    Search: find,
    Select: (_, args, word) => {
      const mode = choiceAt(args, 0, ['Select', 'Start', 'End']);
      word.select(locate(word.bodyRange(), mode === 'Select' ? 'Whole' : mode, word));
      return undefined;
    },
    _Search2: find,
  },
};
