import { innerStem, markText, opensList, startsItem } from './list-items';
import { stemsOf } from './stems';

/** "- (a) ...": the letter tells the level. */
const BULLET_TOO = /^[-•*·] (?=\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).] )/i;

/** For each sentence of a paragraph the words of the same paragraph that it continues as an item of a list. */
export function innerStems(sentences: readonly string[]): readonly string[] {
  return stemsOf(
    sentences.map((text, index) => {
      const opened = innerStem(text);
      // A list that opens with its first item in the same sentence, or with the next one.
      const opener =
        opened >= 0 ? text.slice(0, opened) : opensList(text) && startsItem(sentences[index + 1] ?? '') ? text : '';
      const isItem = startsItem(text);
      return {
        mark: isItem ? markText({ text, place: 'body' }, text.replace(BULLET_TOO, '')) : null,
        isItem,
        isHeading: false,
        opener,
        isCell: false,
        head: '',
      };
    }),
  );
}
