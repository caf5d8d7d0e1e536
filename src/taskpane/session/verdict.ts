/** What a review comes to, in words. */
import type { Band } from '../../core/model';
import { isOpen, worst } from './rows';
import { counted } from './sentences';
import type { Reviewed, Row } from './state';

/** `empty`, `language` and `unscored` say that nothing was judged, and must never look like a good result. */
export type Verdict =
  | { readonly kind: 'empty' | 'unscored'; readonly headline: string; readonly detail: string }
  | { readonly kind: 'language'; readonly headline: string; readonly detail: string }
  | {
      readonly kind: 'scored';
      readonly band: Band;
      readonly score: number;
      /** The band in words. */
      readonly headline: string;
      readonly detail: string;
      /** The gravest open findings, at most three. */
      readonly worst: readonly Row[];
      readonly open: number;
    };

/** The bands from the worst to the best, with their names. */
export const BANDS: readonly { readonly band: Band; readonly name: string }[] = [
  { band: 'do-not-sign', name: 'Do not sign unchanged' },
  { band: 'high-risk', name: 'High risk' },
  { band: 'exposed', name: 'Exposed' },
  { band: 'fair', name: 'Fair' },
  { band: 'strong', name: 'Strong' },
];

const MOST_SHOWN = 3;

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function detailOf(rows: readonly Row[], shown: number, open: number): string {
  if (rows.length === 0) return 'NoTrain found no words of the kinds that it looks for.';
  if (open === 0) return 'You have decided on every finding.';
  if (open === 1) return 'One thing is left to decide:';
  return shown < open
    ? `${shown === 1 ? '1 thing matters' : counted(shown, 'thing') + ' matter'} most, of ${open}:`
    : `${open} things to decide:`;
}

/** The verdict over what is open now; the score is that of the wording as it stands, dismissed findings included. */
export function verdictOf({ snapshot, review, rows }: Reviewed): Verdict {
  if (snapshot.source.paragraphs.every(({ text }) => text.trim() === '')) {
    return {
      kind: 'empty',
      headline: 'There is no text here yet',
      detail: 'Open or paste a contract in this document, then review it.',
    };
  }
  const { score, language } = review;
  if (score === null) {
    const other = language !== 'und' && !language.toLowerCase().startsWith('en');
    return other
      ? {
          kind: 'language',
          headline: `This contract seems to be in ${languageName(language)}`,
          detail: 'NoTrain’s rules read English only, so it has not been checked. Do not take this as a good sign.',
        }
      : {
          kind: 'unscored',
          headline: 'This text could not be scored',
          detail: 'NoTrain could not tell what kind of text this is, so nothing here says that it is safe.',
        };
  }
  const gravest = worst(rows, MOST_SHOWN);
  const open = rows.filter(isOpen).length;
  return {
    kind: 'scored',
    band: score.band,
    score: score.value,
    headline: BANDS.find(({ band }) => band === score.band)?.name ?? score.band,
    detail: detailOf(rows, gravest.length, open),
    worst: gravest,
    open,
  };
}
