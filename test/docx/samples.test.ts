import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocx } from '../../src/docx/open';
import type { DocxDocument } from '../../src/docx/types';
import { find } from './build';

const open = (name: string): DocxDocument =>
  openDocx(new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', name))));

test('the design agreement has the structure of a real contract', () => {
  const document = open('freelance-design-agreement.docx');
  expect(find(document, 'for any purpose').paragraph).toMatchObject({ styleName: 'Clause', listLabel: '3.1' });
  expect(find(document, 'Rights in the Deliverables').paragraph).toMatchObject({ headingLevel: 1, listLabel: '3.' });
  expect(find(document, '£3,600').paragraph.place).toBe('table');
  expect(find(document, 'Page 1 of 3').paragraph.place).toBe('footer');
  expect(find(document, 'purchase order number').paragraph.place).toBe('footnote');
  expect(document.revisions).toEqual([]);
  expect(document.notRead).toEqual([]);
});

test('the voice release is under negotiation by somebody else', () => {
  const document = open('voice-recording-release.docx');
  expect(document.revisions.map(({ kind, author, text }) => [kind, author, text])).toEqual([
    ['deleted', 'Dana Whitlock', 'forty-five'],
    ['inserted', 'Dana Whitlock', 'thirty'],
  ]);
  expect(document.comments[0]?.range?.text('current')).toBe('We will credit you by name in the printed guide.');
});
