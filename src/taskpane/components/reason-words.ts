import type { Dismissal, Reason } from '../preferences/dismissals';

/** The reasons for setting a finding aside, as a person would say them. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  agreed: 'We agreed on this',
  covered: 'Another clause covers it',
  acceptable: 'I can live with it',
  mistaken: 'NoTrain is mistaken here',
};

/** Why a finding was set aside; null where nothing was said. */
export function reasonText({ reason, note }: Dismissal): string | null {
  const words = reason === null ? '' : REASON_WORDS[reason];
  return [words, note].filter(Boolean).join(': ') || null;
}
