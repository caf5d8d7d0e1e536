/** `Word.Range` and `Word.RangeCollection`. */
import { deleteText, insertParagraph, insertText } from '../editing';
import type { WordSession } from '../session';
import type { TextRange } from '../text-range';
import { textOf } from '../text-range';
import { choiceAt, objectAt, textAt } from './arguments';
import { collectionMethods } from './collections';
import { search } from './finding';
import type { Argument, Members, Outcome } from './model';
import { HostObject } from './model';
import { RANGE_LOCATIONS, commentsOf, hull, locate, relation, revisionsOf, singlePart } from './ranges';
import { reviewedText } from './reviewed-text';
import { styleBuiltIn, styleOf } from './styles';

/** What a range and a paragraph have in common. */
export const rangeMethods: Readonly<
  Record<string, (self: TextRange, args: readonly Argument[], word: WordSession) => Outcome>
> = {
  GetComments: (range, _, word) => new HostObject('CommentCollection', commentsOf(range, word)),
  GetRange: (range, args, word) => new HostObject('Range', locate(range, choiceAt(args, 0, RANGE_LOCATIONS), word)),
  GetReviewedText: (range, args, word) => reviewedText(range.parts(word.paragraphsOf(range), word.view), args),
  GetTrackedChanges: (range, _, word) => new HostObject('TrackedChangeCollection', revisionsOf(range, word)),
  InsertText: insertText,
  Search: (range, args, word) => search(word.paragraphsOf(range), args, word, range),
  Select: (range, args, word) => {
    word.select(locate(range, selectionPart(args), word));
    return undefined;
  },
  _Search2: (range, args, word) => search(word.paragraphsOf(range), args, word, range),
};

/** The members of `Word.Range`. */
export const rangeMembers: Members<TextRange> = {
  scalars: {
    IsEmpty: (range, { view }) => range.isSingle && range.start(view) === range.end(view),
    Style: (range) => styleOf(range.first.paragraph),
    StyleBuiltIn: (range) => styleBuiltIn(range.first.paragraph),
    Text: (range, word) => textOf(range.parts(word.paragraphsOf(range), word.view), word.view),
  },
  links: {
    Paragraphs: (range, word) => new HostObject('ParagraphCollection', () => word.paragraphsOf(range)),
    ParentContentControlOrNullObject: () => null,
  },
  methods: {
    ...rangeMethods,
    CompareLocationWith: (range, args, word) => relation(range, objectAt(args, 0, 'Range').target, word),
    Delete: (range, _, word) => {
      deleteText(range, word);
      return undefined;
    },
    ExpandTo: (range, args, word) => new HostObject('Range', hull(range, objectAt(args, 0, 'Range').target, word)),
    InsertComment: (range, args, word) => {
      const text = textAt(args, 0);
      const words = singlePart(range, 'A comment');
      const comment = word.write(() => word.document.comment(words, text, word.stamp()));
      return new HostObject('Comment', comment.id);
    },
    InsertParagraph: (range, args, word) =>
      choiceAt(args, 1, ['After', 'Before']) === 'After'
        ? insertParagraph(range.last.paragraph, 'after', args, word)
        : insertParagraph(range.first.paragraph, 'before', args, word),
  },
};

const rangeItems = (ranges: readonly TextRange[]) => ranges.map((range) => new HostObject('Range', range));

/** The members of `Word.RangeCollection`. */
export const rangeCollectionMembers: Members<readonly TextRange[]> = {
  items: rangeItems,
  methods: collectionMethods(rangeItems),
};

/** `Word.SelectionMode` as a part of the range. */
function selectionPart(args: readonly Argument[]): 'Whole' | 'Start' | 'End' {
  const mode = choiceAt(args, 0, ['Select', 'Start', 'End']);
  return mode === 'Select' ? 'Whole' : mode;
}
