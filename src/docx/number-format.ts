/** Numbers in the forms that lists are numbered in. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Writes a list's number in one of Word's number formats; unknown formats are written in digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${ordinalSuffix(value)}`;
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** a, b, … z, aa, bb, … as Word counts. */
function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = LETTERS[(value - 1) % LETTERS.length] ?? '';
  return letter.repeat(Math.min(Math.ceil(value / LETTERS.length), 30));
}

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, digits] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += digits;
  }
  return text;
}

function ordinalSuffix(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
