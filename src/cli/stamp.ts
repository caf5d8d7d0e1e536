import type { Stamp } from '../docx/types';
import { Failure } from './io';

/** Any fixed moment would do; this one is plainly not the time of the review. */
const NO_TIME = '2000-01-01T00:00:00Z';

/**
 * Who signs comments and changes, and when. The clock is not asked, so that the same document gives the same bytes:
 * the date is SOURCE_DATE_EPOCH (seconds since 1970, the convention of reproducible builds) or a fixed one.
 */
export function makeStamp(author: string, environment: Readonly<Record<string, string | undefined>>): Stamp {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return { author, date: NO_TIME };
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999)
    throw new Failure('SOURCE_DATE_EPOCH must be a whole number of seconds since 1970');
  return { author, date: date.toISOString().replace(/\.\d+Z$/, 'Z') };
}
