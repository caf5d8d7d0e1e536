import { Failure } from '../../../src/cli/io';
import { readJsonl, type JsonlRecord } from '../../../src/cli/read/jsonl';

async function read(text: string | Uint8Array, size = 1 << 16): Promise<(JsonlRecord | string)[]> {
  const bytes = Buffer.from(text);
  async function* parts() {
    for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size));
  }
  const found: (JsonlRecord | string)[] = [];
  for await (const record of readJsonl('in.jsonl', parts()))
    found.push(record instanceof Failure ? record.message : record);
  return found;
}

const RECORDS = [
  { line: 1, id: 'a', text: 'Any use.\n\nMore “text”.' },
  { line: 2, id: 'b', text: '' },
];

describe('reading a .jsonl', () => {
  it.each([1, 3, 1 << 16])('gives the records in order, arriving in parts of %i bytes', async (size) => {
    const text = RECORDS.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
    expect(await read(text, size)).toEqual(RECORDS);
    expect(await read(`${text}\n`, size)).toEqual(RECORDS);
    expect(await read(`\ufeff${text.replaceAll('\n', '\r\n')}`, size)).toEqual(RECORDS);
  });

  it('passes over blank lines but counts them', async () => {
    expect(await read('\n{"id":"a","text":"x"}\n  \nnonsense')).toEqual([
      { line: 2, id: 'a', text: 'x' },
      'in.jsonl: line 4 is not JSON',
    ]);
  });

  it.each([
    ['{"id":"a","text":', 'is not JSON'],
    ['[]', 'has no "id" that is a string'],
    ['null', 'is not an object with "id" and "text"'],
    ['{"id":1,"text":"x"}', 'has no "id" that is a string'],
    ['{"id":"a"}', 'has no "text" that is a string'],
  ])('names the line %s', async (line, says) => {
    expect(await read(`${line}\n{"id":"a","text":"x"}`)).toEqual([
      `in.jsonl: line 1 ${says}`,
      { line: 2, id: 'a', text: 'x' },
    ]);
  });

  it('names a line that is not UTF-8', async () => {
    expect(await read(Buffer.from([0x22, 0xff, 0x22]))).toEqual(['in.jsonl: line 1 is not valid UTF-8']);
  });
});
