import type { Edit } from '../model';

const VOWEL = /^(?:[aeio]|u(?!ni(?:[^nm]|$)|s[aeu]|ti|ro|k\b)|hour|honest|honou?r|heir)/i;
const CONSONANT_O = /^(?:one|once|eu|ewe)/i;

/** "an" before a vowel as it is spoken, otherwise "a". */
export function articleFor(word: string): 'a' | 'an' {
  return VOWEL.test(word) && !CONSONANT_O.test(word) ? 'an' : 'a';
}

/** Enough to tell how the next word begins. */
const LOOK_AHEAD = 24;

/** Widens an edit over the article before it where the words that now follow, `after` the edit, need the other one. */
export function repairArticle(text: string, edit: Edit, after = text.slice(edit.end)): Edit {
  const article = /(?:^|[\s(])(an?) $/i.exec(text.slice(Math.max(0, edit.start - 4), edit.start))?.[1];
  if (article === undefined) return edit;
  const next = (edit.insert + after.slice(0, LOOK_AHEAD)).trimStart();
  const right = articleFor(next);
  if (right === article.toLowerCase()) return edit;
  const spelled = article.startsWith('A') ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  return { start: edit.start - article.length - 1, end: edit.end, insert: `${spelled} ${edit.insert}` };
}
