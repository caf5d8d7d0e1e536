/** `Word.Paragraph` and `Word.ParagraphCollection`. */
import type { DocxParagraph } from '../../../docx/types';
import { insertParagraph, insertText } from '../editing';
import { HostError } from '../errors';
import type { WordSession } from '../session';
import { TextRange } from '../text-range';
import { toWordText } from '../word-text';
import { choiceAt } from './arguments';
import { collectionMethods, orThrow } from './collections';
import type { Argument, Listing, Members } from './model';
import { HostObject } from './model';
import { rangeMethods } from './range';
import { styleBuiltIn, styleNameOf, styleOf } from './styles';

/** What Office.js gives as the outline level of body text. */
const BODY_LEVEL = 10;

const neighbour = (paragraph: DocxParagraph, step: 1 | -1, word: WordSession) => {
  const { body } = word.index;
  const next = body[body.indexOf(paragraph) + step];
  return next && new HostObject('Paragraph', next);
};

/** The members of `Word.Paragraph`. */
export const paragraphMembers: Members<DocxParagraph> = {
  id: { name: '_Id', of: (paragraph) => paragraph.id },
  scalars: {
    IsLastParagraph: (paragraph, { index }) => index.body.at(-1) === paragraph,
    IsListItem: (paragraph) => paragraph.isListItem,
    OutlineLevel: (paragraph) => paragraph.headingLevel ?? BODY_LEVEL,
    Style: styleOf,
    StyleBuiltIn: styleBuiltIn,
    TableNestingLevel: (paragraph) => paragraph.tableDepth,
    Text: (paragraph, { view }) => toWordText(paragraph.text(view)),
    UniqueLocalId: (paragraph) => paragraph.id,
  },
  // What is set was read ahead when the paragraph was inserted.
  setters: {
    Alignment: (paragraph, value, { looks }) => {
      if (value !== 'Centered' && value !== 'Left') throw new HostError('InvalidArgument');
      looks.check(paragraph);
    },
    Style: (paragraph, value, { looks }) => {
      if (typeof value !== 'string') throw new HostError('InvalidArgument');
      looks.check(paragraph);
    },
    StyleBuiltIn: (paragraph, value, { looks }) => {
      if (typeof value !== 'string' || styleNameOf(value) === undefined) throw new HostError('InvalidArgument');
      looks.check(paragraph);
    },
  },
  links: {
    Font: (paragraph) => new HostObject('Font', paragraph),
    ParentContentControlOrNullObject: () => null,
  },
  methods: {
    ...onWholeParagraph(),
    InsertText: (paragraph, args, word) => {
      const location = choiceAt(args, 1, ['Replace', 'Start', 'End']);
      return insertText(TextRange.whole(paragraph, word.view), [args[0] ?? null, location], word);
    },
    GetNext: (paragraph, _, word) => orThrow(neighbour(paragraph, 1, word)),
    GetNextOrNullObject: (paragraph, _, word) => neighbour(paragraph, 1, word) ?? null,
    GetPrevious: (paragraph, _, word) => orThrow(neighbour(paragraph, -1, word)),
    GetPreviousOrNullObject: (paragraph, _, word) => neighbour(paragraph, -1, word) ?? null,
    InsertParagraph: (paragraph, args, word) =>
      insertParagraph(paragraph, choiceAt(args, 1, ['After', 'Before']) === 'After' ? 'after' : 'before', args, word),
  },
};

const paragraphItems = (list: Listing<DocxParagraph>) =>
  list().map((paragraph) => new HostObject('Paragraph', paragraph));

/** The members of `Word.ParagraphCollection`. */
export const paragraphCollectionMembers: Members<Listing<DocxParagraph>> = {
  items: paragraphItems,
  methods: {
    ...collectionMethods(paragraphItems),
    _GetItem: (list, [id]) => new HostObject('Paragraph', orThrow(list().find((paragraph) => paragraph.id === id))),
  },
};

/** A range's methods, on the paragraph's whole text. */
function onWholeParagraph(): NonNullable<Members<DocxParagraph>['methods']> {
  return Object.fromEntries(
    Object.entries(rangeMethods).map(([name, method]) => [
      name,
      (paragraph: DocxParagraph, args: readonly Argument[], word: WordSession) => {
        word.index.position(paragraph);
        return method(TextRange.whole(paragraph, word.view), args, word);
      },
    ]),
  );
}
