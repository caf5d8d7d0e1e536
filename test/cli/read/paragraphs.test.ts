import fc from 'fast-check';
import { ParagraphSplitter, type Block } from '../../../src/cli/read/paragraphs';

function split(text: string, options: { longest?: number; step?: number } = {}): Block[] {
  const splitter = new ParagraphSplitter(options.longest);
  const step = options.step ?? text.length + 1;
  const blocks: Block[] = [];
  for (let at = 0; at < text.length; at += step) blocks.push(...splitter.push(text.slice(at, at + step)));
  return [...blocks, ...splitter.end()];
}

const texts = (text: string) => split(text).map((block) => block.text);

/** Words, spaces and every kind of line end, so that blank lines, hard wraps and long lines all occur. */
const anyText = fc
  .array(fc.constantFrom('a', 'word.', ' ', '\t', '\u00a0', '\ufeff', '\n', '\n\n', '\r', '\r\n', '\r\n \r\n', '😀'))
  .map((parts) => parts.join(''));

describe('paragraphs of a text', () => {
  it('are blocks of lines between blank lines', () => {
    expect(texts('one\n\ntwo\n\n\n\nthree\n')).toEqual(['one', 'two', 'three']);
  });

  it('keep inner line breaks, indents and trailing spaces', () => {
    expect(texts('  one\n  two  \n\nthree')).toEqual(['  one\n  two  ', 'three']);
  });

  it('keep the carriage returns of inner line breaks, and none at their end', () => {
    expect(texts('one\r\ntwo\r\n\r\nthree\r\n')).toEqual(['one\r\ntwo', 'three']);
  });

  it.each([' ', '\t', '\u00a0', '\u3000', '\f', '\ufeff'])('end at a line of white space %j', (space) => {
    expect(texts(`one\n${space}\ntwo`)).toEqual(['one', 'two']);
  });

  it('are divided by the carriage returns of old Macs', () => {
    expect(texts('one\rtwo\r\rthree\r \rfour\r')).toEqual(['one\rtwo', 'three', 'four']);
  });

  it('are not divided by a line end that was written twice over', () => {
    expect(texts('one\r\r\ntwo\r\r\n\r\r\nthree\r\r\n')).toEqual(['one\r\r\ntwo', 'three']);
  });

  it('keep a byte order mark, so that offsets count what the file holds', () => {
    expect(texts('\ufeffone\n\ntwo')).toEqual(['\ufeffone', 'two']);
  });

  it.each(['', '\n', ' \n\t\n', '\ufeff'])('are none in %j', (text) => {
    expect(split(text)).toEqual([]);
  });

  it('are the same however the text arrives', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 3, max: 40 }), (text, step, longest) => {
        expect(split(text, { longest, step }).map(({ paragraph }) => paragraph)).toEqual(
          split(text, { longest }).map(({ paragraph }) => paragraph),
        );
        expect(split(text, { step })).toEqual(split(text));
      }),
    );
  });

  it('stay the same paragraphs when they are too long to be read at once', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 20 }), (text, longest) => {
        const blocks = split(text, { longest });
        const joined: string[] = [];
        for (const { paragraph, offset, text: part } of blocks) {
          expect(offset).toBe(joined[paragraph]?.length ?? 0);
          expect(part.length).toBeLessThanOrEqual(longest);
          joined[paragraph] = (joined[paragraph] ?? '') + part;
        }
        // A cut may fall before a line end that would otherwise have been dropped with the paragraph's last line.
        expect(joined.map((paragraph) => paragraph.trimEnd())).toEqual(texts(text).map((each) => each.trimEnd()));
      }),
    );
  });

  it('are cut after a sentence, else after a word, never inside a character', () => {
    const parts = (text: string) => split(text, { longest: 20 }).map((block) => block.text);
    expect(parts('aaaa bbbb cccc ddd. eeee ffff')).toEqual(['aaaa bbbb cccc ddd. ', 'eeee ffff']);
    expect(parts('aaaa bbbb cccc dddd eeee')).toEqual(['aaaa bbbb cccc dddd ', 'eeee']);
    expect(parts(`${'x'.repeat(19)}😀yy`)).toEqual(['x'.repeat(19), '😀yy']);
  });

  it('say whether they were cut', () => {
    expect(split('short\n\n' + 'x'.repeat(30), { longest: 20 }).map((block) => block.whole)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
