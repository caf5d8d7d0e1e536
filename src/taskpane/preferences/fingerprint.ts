/** Fingerprints: they recognise a text and do not hold it. */
import type { ContractSource, Finding } from '../../core/model';

/** The opening of a contract is so many paragraphs with words in them, and no more than so many characters. */
const OPENING_PARAGRAPHS = 6;
const OPENING_LENGTH = 2000;
/** Hexadecimal digits: 128 bits. */
const LENGTH = 32;

/** The first 128 bits of the SHA-256 of some texts, which are kept apart, in hexadecimal. */
async function fingerprint(...texts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, LENGTH);
}

/**
 * Recognises a contract by its opening: title, date and parties tell one deal from another, and stay the same when the
 * clauses are redrafted, and when the file is renamed, mailed or saved elsewhere, which its address does not; a file that
 * was never saved has none. A mark in the file itself would travel to the other side. Null for a contract without words.
 */
export async function contractKey({ paragraphs }: ContractSource): Promise<string | null> {
  const opening = paragraphs
    .filter(({ place }) => place === 'body' || place === 'table')
    .map(({ text }) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')
    .slice(0, OPENING_PARAGRAPHS)
    .join('\n')
    .slice(0, OPENING_LENGTH);
  return opening === '' ? null : fingerprint(opening);
}

/** Recognises a finding by its id, in one contract alone. */
export const findingKey = (contract: string, { id }: Finding): Promise<string> => fingerprint(contract, id);

/** Recognises the paragraph that a finding stands in, so that one whose clause was redrafted is judged anew. */
export const clauseKey = (contract: string, { span }: Finding, { paragraphs }: ContractSource): Promise<string> =>
  fingerprint(contract, span === null ? '' : (paragraphs[span.paragraph]?.text ?? ''));
