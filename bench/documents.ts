import { docx, p, r } from '../test/docx/build';
import { ORDINARY, paragraphsOf } from './contract-text';

/** Words that stand in a run of their own, as Word leaves them after some editing. */
const RUNS = /[^ ]+(?: [^ ]+){0,8} ?/g;

/** A .docx of about `size` characters of text, each paragraph in runs of some words, every fourth of them bold. */
export function makeDocument(size: number, seed: number): Uint8Array {
  const paragraphs = [...paragraphsOf(size, { seed, weakParagraphEvery: ORDINARY })];
  const runsOf = (text: string) => text.match(RUNS) ?? [];
  return docx(
    paragraphs
      .map((text) => p(...runsOf(text).map((words, index) => r(words, index % 4 === 3 ? '<w:b/>' : ''))))
      .join(''),
  );
}
