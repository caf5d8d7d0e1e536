import type { OwnWords } from './own-words';

const RECITAL = /^(?:> ?)?(?:\(?[A-Z][).] )?(?:whereas\b|recitals?\b|background\b)/i;
const HEADING = /^(?:#{1,6} )?(?:recitals?|background|preamble)[.:]?$/i;
const OPERATIVE = /\b(?:now,? therefore|agree as follows|hereby agree|agrees? that|it is agreed)\b/i;
/** No contract has more recitals; a longer run of marked paragraphs is its body. */
const MOST = 20;

/** True for a text that opens with the words of a recital and does not go on to agree on anything. */
export function isRecital(text: string): boolean {
  return RECITAL.test(text) && !OPERATIVE.test(text);
}

/** For each paragraph whether it tells the background only: "WHEREAS ...", or a lettered one under "Background". */
export function recitalsOf(paragraphs: readonly OwnWords[]): readonly boolean[] {
  let left = 0;
  return paragraphs.map(({ text, mark }) => {
    if (HEADING.test(text)) {
      left = MOST;
      return true;
    }
    const isListed = left > 0 && mark !== null && /^[a-z\d]/i.test(mark) && !OPERATIVE.test(text);
    left = isListed ? left - 1 : 0;
    return isListed || isRecital(text);
  });
}
