/** Function words that tell languages apart; each stands in one list only. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in a is for that by with or be this any shall will not your you we may as which from all such its are other have has under on an it our us use'.split(
    ' ',
  ),
  de: 'der die das und ist nicht ein eine einer eines den dem des mit zu für auf von werden wird oder sich auch bei durch gemäß sowie nach im zur zum'.split(
    ' ',
  ),
  fr: 'le les des et est une du dans pour qui que par sur au aux avec ou ce cette ces sont pas ne son sa ses leur'.split(
    ' ',
  ),
  es: 'el los las y es una del para que por con su sus se al lo como más este esta estos o entre sin'.split(' '),
  it: 'il gli e è una della dei delle che con si sono dal nel alla questo questa degli del di'.split(' '),
  nl: 'het een en van de niet voor met op door aan zijn wordt worden deze dit bij of te'.split(' '),
  pt: 'os um uma dos da das e é para que não por se ao ou pela pelo seu sua em na'.split(' '),
};

/** Scripts that no English contract is written in, with the language that most likely uses each. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];
/** From this share of the letters on, another script makes another language. */
const OTHER_SCRIPT = 0.2;

/** A text with fewer words than this says too little. */
const ENOUGH_WORDS = 6;

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** For each function word the languages that have it, by their place in {@link LANGUAGES}. */
const languagesOf = new Map<string, number[]>();
for (const [language, words] of Object.values(FUNCTION_WORDS).entries()) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}
const LONGEST_FUNCTION_WORD = Math.max(...[...languagesOf.keys()].map((word) => word.length));

const LETTER_BITS = 5;
/** The number of an ASCII letter, in either case, below `1 << LETTER_BITS`. */
const letterNumber = (code: number): number => code & ((1 << LETTER_BITS) - 1);

/** The same table by the letters' numbers, for words in ASCII, which need not be cut out of their text then. */
const languagesOfNumber = new Map<number, readonly number[]>();
for (const [word, languages] of languagesOf) {
  let number = 0;
  for (const letter of word) number = (number << LETTER_BITS) | letterNumber(letter.charCodeAt(0));
  if (/^[a-z]+$/.test(word)) languagesOfNumber.set(number, languages);
}

/** What a text says of its language; the counts of its parts add up to those of the whole. */
export interface LanguageCounts {
  letters: number;
  words: number;
  /** Letters of each of the scripts, in their order. */
  readonly scripts: readonly number[];
  /** Function words of each language, in their order. */
  readonly hits: number[];
}

const NO_SCRIPTS: readonly number[] = SCRIPTS.map(() => 0);

function noCounts(): LanguageCounts {
  return { letters: 0, words: 0, scripts: NO_SCRIPTS, hits: LANGUAGES.map(() => 0) };
}

function countWord(counts: LanguageCounts, languages: readonly number[] = []): void {
  counts.words += 1;
  for (const language of languages) counts.hits[language] = (counts.hits[language] ?? 0) + 1;
}

/** Below this code, letters are Latin ones that have one letter in lower case, apart from the dotted capital I. */
const END_OF_LATIN = 0x250;
const LATIN_LETTERS = Uint8Array.from({ length: END_OF_LATIN }, (_, code) =>
  /(?!\u0130)\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0,
);
const BEYOND_LATIN = /\u0130|[\u0250-\u1fff]|[\u2070-\u209f]|[\u20d0-\u218f]|[\u2c00-\uffff]/;

/** Counts a text in which every letter is a Latin one, character by character; null where another one stands. */
function countLatin(text: string): LanguageCounts | null {
  const counts = noCounts();
  let start = 0;
  let number = 0;
  let isAscii = true;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code < END_OF_LATIN && LATIN_LETTERS[code] === 1) {
      number = (number << LETTER_BITS) | letterNumber(code);
      if (code > 127) isAscii = false;
      continue;
    }
    if (code > 127 && BEYOND_LATIN.test(text.charAt(at))) return null;
    const length = at - start;
    counts.letters += length;
    if (length > LONGEST_FUNCTION_WORD) counts.words += 1;
    else if (length > 0) {
      const languages = isAscii ? languagesOfNumber.get(number) : languagesOf.get(text.slice(start, at).toLowerCase());
      countWord(counts, languages);
    }
    start = at + 1;
    number = 0;
    isAscii = true;
  }
  return counts;
}

/** Counts the letters, scripts and function words of a text. */
export function countLanguage(text: string): LanguageCounts {
  const latin = countLatin(text);
  if (latin) return latin;
  const scripts = SCRIPTS.map(([script]) => text.match(script)?.length ?? 0);
  const counts: LanguageCounts = { ...noCounts(), scripts, letters: text.match(/\p{L}/gu)?.length ?? 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) countWord(counts, languagesOf.get(word));
  return counts;
}

function add(sum: number[], part: readonly number[]): void {
  for (let index = 0; index < part.length; index += 1) sum[index] = (sum[index] ?? 0) + (part[index] ?? 0);
}

/** The counts of a text that these are the parts of, none of which ends within a word. */
export function sumOfCounts(parts: Iterable<LanguageCounts>): LanguageCounts {
  const scripts = [...NO_SCRIPTS];
  const sum = { ...noCounts(), scripts };
  for (const part of parts) {
    sum.letters += part.letters;
    sum.words += part.words;
    add(sum.hits, part.hits);
    if (part.scripts !== NO_SCRIPTS) add(scripts, part.scripts);
  }
  return sum;
}

/** The language that counts tell: a BCP 47 tag, "und" where they are too few or unclear. */
export function languageOf({ letters, words, scripts, hits }: LanguageCounts): string {
  if (letters === 0) return 'und';
  const script = SCRIPTS.find((_, index) => (scripts[index] ?? 0) > letters * OTHER_SCRIPT);
  if (script) return script[1];
  if (words < ENOUGH_WORDS) return 'und';
  let best = 'und';
  let bestShare = 0;
  for (const [index, language] of LANGUAGES.entries()) {
    const share = (hits[index] ?? 0) / words;
    if (share > bestShare) {
      best = language;
      bestShare = share;
    }
  }
  return bestShare >= 0.1 ? best : 'und';
}

/**
 * The language of a text as a BCP 47 tag, by its function words; "und" where it is too short or unclear to tell.
 * It only has to be good enough to know that a text is not English.
 */
export function detectLanguage(text: string): string {
  return languageOf(countLanguage(text));
}

/** True where a language was recognised and is not English: such words are not read. */
export function isForeign(language: string): boolean {
  return language !== 'en' && language !== 'und';
}

/** So much of a paragraph must be another language's own words: addresses and lists of names have a few of them. */
const SURE_SHARE = 0.18;
const SURE_WORDS = 4;

/** True where a paragraph is surely in another language than English; it takes more than for a whole contract. */
export function isForeignParagraph(counts: LanguageCounts): boolean {
  const language = languageOf(counts);
  if (!isForeign(language)) return false;
  const own = counts.hits[LANGUAGES.indexOf(language)] ?? 0;
  const english = counts.hits[LANGUAGES.indexOf('en')] ?? 0;
  // Another script needs no function words, but may as well stand in names.
  if (!LANGUAGES.includes(language)) return english < SURE_WORDS;
  return own >= SURE_WORDS && own >= counts.words * SURE_SHARE && own > 2 * english;
}
