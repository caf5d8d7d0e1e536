import { decode } from '../../../src/cli/read/decode';

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size));
}

async function read(bytes: Uint8Array, size = 1 << 16) {
  const { chunks, notes } = await decode('contract.txt', inParts(bytes, size));
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return { text, notes };
}

describe('decoding a text', () => {
  it.each([1, 2, 3, 5])('joins characters that arrive in parts of %i bytes', async (size) => {
    expect(await read(Buffer.from('“licence” 😀'), size)).toEqual({ text: '“licence” 😀', notes: [] });
  });

  it('reads UTF-16 by its byte order mark and keeps the mark', async () => {
    const little = Buffer.from('\ufeffAny use', 'utf16le');
    expect((await read(little)).text).toBe('\ufeffAny use');
    expect((await read(Buffer.from(little).swap16())).text).toBe('\ufeffAny use');
  });

  it('keeps the byte order mark of UTF-8', async () => {
    expect((await read(Buffer.from('\ufeffAny use'))).text).toBe('\ufeffAny use');
  });

  it('reads what is not UTF-8 as Windows-1252 and says so', async () => {
    const { text, notes } = await read(Buffer.from([0x93, 0x61, 0x94]));
    expect(text).toBe('“a”');
    expect(notes).toEqual(['The text is not UTF-8; it was read as Windows-1252.']);
  });

  it('does not read UTF-8 with something broken in it as another encoding', async () => {
    const broken = Buffer.concat([Buffer.from('“licence” — “use”'), Buffer.of(0xff, 0x80)]);
    await expect(read(broken)).rejects.toThrow('contract.txt: is not valid UTF-8 text');
  });

  it('never replaces a broken character far inside a long text by a guess', async () => {
    const broken = Buffer.concat([Buffer.alloc(2 << 20, 'a'), Buffer.from([0xff])]);
    await expect(read(broken)).rejects.toThrow('contract.txt: is not valid UTF-8 text');
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 …')],
    ['an RTF document', Buffer.from('{\\rtf1 hello}')],
    ['a .docx or another zip archive', Buffer.from('PK\u0003\u0004…')],
    ['is not text', Buffer.from('a\u0000b')],
  ])('refuses %s', async (says, bytes) => {
    await expect(read(bytes)).rejects.toThrow(says);
  });
});
