import { Failure } from '../io';
import { readLines } from './lines';

/** One contract of a .jsonl. */
export interface JsonlRecord {
  /** Counted from 1. */
  readonly line: number;
  readonly id: string;
  readonly text: string;
}

/**
 * The records of a .jsonl, a line at a time; a `Failure` stands in the place of a line that cannot be read and names
 * its number, counted from 1. Blank lines are passed over.
 */
export async function* readJsonl(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<JsonlRecord | Failure> {
  let number = 0;
  for await (const line of readLines(bytes)) {
    number++;
    const record = line === null ? 'is too long' : readRecord(line);
    if (typeof record === 'string') yield new Failure(`${name}: line ${number} ${record}`);
    else if (record !== undefined) yield { line: number, ...record };
  }
}

/** The record, what is wrong with the line, or undefined for a blank one. */
function readRecord(line: Buffer): Omit<JsonlRecord, 'line'> | string | undefined {
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(line);
    if (text.trim() === '') return undefined;
    value = JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? 'is not JSON' : 'is not valid UTF-8';
  }
  if (typeof value !== 'object' || value === null) return 'is not an object with "id" and "text"';
  const { id, text } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string') return 'has no "id" that is a string';
  if (typeof text !== 'string') return 'has no "text" that is a string';
  return { id, text };
}
