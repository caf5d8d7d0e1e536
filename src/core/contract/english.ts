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
  it: 'il gli e è una della dei delle per che con non si sono dal nel alla questo questa degli del di'.split(' '),
  nl: 'het een en van de niet voor met op door aan zijn wordt worden deze dit bij of te'.split(' '),
  pt: 'os um uma dos da das e é para que com não por se ao ou pela pelo seu sua em no na'.split(' '),
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

/**
 * The language of a text as a BCP 47 tag, by its function words; "und" where it is too short or unclear to tell.
 * It only has to be good enough to know that a text is not English.
 */
export function detectLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  const script = SCRIPTS.find(([pattern]) => (text.match(pattern)?.length ?? 0) > letters * OTHER_SCRIPT);
  if (script) return script[1];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return 'und';
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  let best = 'und';
  let bestShare = 0;
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    let hits = 0;
    for (const word of list) hits += count.get(word) ?? 0;
    const share = hits / words.length;
    if (share > bestShare) {
      best = language;
      bestShare = share;
    }
  }
  return bestShare >= 0.1 ? best : 'und';
}

/** True where a language was recognised and is not English: such words are not read. */
export function isForeign(language: string): boolean {
  return language !== 'en' && language !== 'und';
}
