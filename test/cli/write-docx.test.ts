import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkOutput, writeDocx } from '../../src/cli/write-docx';
import { useFolder } from './support';

const folder = useFolder();
const input = folder.file('input.docx', 'the contract');
mkdirSync(folder.path('inner'));
symlinkSync(input, folder.path('soft.docx'));
linkSync(input, folder.path('hard.docx'));
symlinkSync(dirname(input), folder.path('inner/back'));
mkdirSync(folder.path('folder.docx'));

describe('where a redline may be written', () => {
  it.each([
    ['the input itself', input],
    ['the input in other words', join(dirname(input), 'inner', '..', 'input.docx')],
    ['the input from here', relative(process.cwd(), input)],
    ['a symbolic link to the input', folder.path('soft.docx')],
    ['a hard link to the input', folder.path('hard.docx')],
    ['the input through a linked folder', folder.path('inner/back/input.docx')],
  ])('is never %s', (_name, output) => {
    expect(() => checkOutput(input, output)).toThrow('never overwrites');
    expect(readFileSync(input, 'utf8')).toBe('the contract');
  });

  it('is never the file that the input is a link to', () => {
    expect(() => checkOutput(folder.path('soft.docx'), input)).toThrow('never overwrites');
  });

  it('is not in a folder that is missing', () => {
    expect(() => checkOutput(input, folder.path('missing/out.docx'))).toThrow('its folder does not exist');
    expect(() => checkOutput(input, join(input, 'out.docx'))).toThrow('its folder does not exist');
  });

  it('is not a folder', () => {
    expect(() => checkOutput(input, folder.path('folder.docx'))).toThrow('not a file');
  });

  it('is named, not the input, where the system does not take it', () => {
    const long = folder.path(`${'x'.repeat(300)}.docx`);
    expect(() => checkOutput(input, long)).toThrow(`${long}: has a name that is too long`);
    symlinkSync('loop.docx', folder.path('loop.docx'));
    expect(() => checkOutput(input, folder.path('loop.docx'))).toThrow('loop.docx: is a link that leads nowhere');
  });

  it('does not matter any more when the input is gone', () => {
    expect(() => checkOutput(folder.path('gone.docx'), folder.path('new.docx'))).toThrow('gone.docx: does not exist');
  });

  it('may be a new file or another one', () => {
    const other = folder.file('other.docx', 'an older redline');
    expect(() => checkOutput(input, other)).not.toThrow();
    expect(() => checkOutput(input, folder.path('new.docx'))).not.toThrow();
  });
});

describe('writing a redline', () => {
  it('replaces an older one and leaves nothing else behind', () => {
    mkdirSync(folder.path('written'));
    const output = folder.path('written/out.docx');
    writeFileSync(output, 'an older redline');
    writeDocx(output, Buffer.from('the redline'));
    expect(readFileSync(output, 'utf8')).toBe('the redline');
    expect(readdirSync(dirname(output))).toEqual(['out.docx']);
  });

  it('takes a name as long as the system does', () => {
    const output = folder.path(`${'x'.repeat(250)}.docx`);
    writeDocx(output, Buffer.from('the redline'));
    expect(readFileSync(output, 'utf8')).toBe('the redline');
  });

  it('says in one line why it could not, and leaves nothing behind', () => {
    mkdirSync(folder.path('full/out.docx'), { recursive: true });
    expect(() => writeDocx(folder.path('full/out.docx'), Buffer.from('x'))).toThrow(/out\.docx: cannot be written \(E/);
    expect(readdirSync(folder.path('full'))).toEqual(['out.docx']);
  });
});
