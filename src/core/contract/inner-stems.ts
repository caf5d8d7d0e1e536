import { innerStem, markText, opensList, startsItem } from './list-items';
import { stemsOf } from './stems';

/** "- (a) ...": the letter tells the level. */
const BULLET_TOO = /^[-•*·] (?=\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).] )/i;

/**
 * For each sentence of a paragraph the words of the same paragraph that it continues as an item of a list; `isLine`
 * tells those that only their line makes an item.
 */
export function innerStems(
  sentences: readonly { readonly text: string; readonly isLine: boolean }[],
): readonly string[] {
  return stemsOf(
    sentences.map(({ text, isLine }, index) => {
      const next = sentences[index + 1];
      const opened = innerStem(text);
      // A list that opens with its first item in the same sentence, or with the next one.
      const opener =
        opened >= 0
          ? text.slice(0, opened)
          : opensList(text) && next && (next.isLine || startsItem(next.text))
            ? text
            : '';
      const isMarked = startsItem(text);
      return {
        mark: isMarked ? markText({ text, place: 'body' }, text.replace(BULLET_TOO, '')) : null,
        isItem: isMarked || isLine,
        isHeading: false,
        opener,
        isCell: false,
        head: '',
      };
    }),
  );
}
