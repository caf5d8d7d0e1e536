import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runModule } from '../support/run-module';
import { temporaryFolder } from '../support/temporary-folder';

const NAMESPACES = ['office', 'text', 'style', 'table', 'draw', 'dc', 'svg']
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(' ');

function read(body: string, margins = ''): unknown {
  const folder = temporaryFolder();
  try {
    const file = path.join(folder.path, 'a.odt');
    const part = (inner: string): Uint8Array =>
      strToU8(`<?xml version="1.0"?><office:document ${NAMESPACES}>${inner}</office:document>`);
    writeFileSync(
      file,
      zipSync({
        'content.xml': part(`<office:body><office:text>${body}</office:text></office:body>`),
        'styles.xml': part(`<style:master-page>${margins}</style:master-page>`),
      }),
    );
    return JSON.parse(
      runModule(`
        import { readOdt } from './scripts/libreoffice/read-odt.mjs';
        process.stdout.write(JSON.stringify(readOdt(${JSON.stringify(file)})));
      `),
    );
  } finally {
    folder.remove();
  }
}

test('headings, lists, tables and indexes are the body, in document order', () => {
  const body = `<text:h>1</text:h><text:list><text:list-item><text:number>a.</text:number><text:p>2</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>3</text:p></table:table-cell></table:table-row></table:table>
    <text:table-of-content><text:table-of-content-source><text:index-title-template>no</text:index-title-template>
    </text:table-of-content-source><text:index-body><text:p>4</text:p></text:index-body></text:table-of-content>`;
  expect(read(body)).toMatchObject({ body: ['1', '2', '3', '4'] });
});

test('spaces, tabs and breaks are characters; words in spans, links and rubies are words', () => {
  const body = `<text:p>a<text:s text:c="2"/>b<text:s/>c<text:tab/><text:line-break/><text:span>d</text:span><text:a>e</text:a><text:ruby><text:ruby-base>f</text:ruby-base><text:ruby-text>no</text:ruby-text></text:ruby></text:p>`;
  expect(read(body)).toMatchObject({ body: ['a  b c\t\ndef'] });
});

test('a note is read apart from its paragraph, without its number', () => {
  const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note>`;
  expect(read(`<text:p>be${note}fore</text:p>`)).toMatchObject({ body: ['before'], notes: ['note'] });
});

test('comments are counted and not read; text boxes and pictures are passed over', () => {
  const comment = `<office:annotation><dc:creator>N</dc:creator><text:p>no</text:p></office:annotation>`;
  const box = `<draw:frame><draw:text-box><text:p>no</text:p></draw:text-box><svg:desc>no</svg:desc></draw:frame>`;
  expect(read(`<text:p>a${comment}${box}b</text:p>`)).toMatchObject({ body: ['ab'], comments: 1 });
});

test('the number of a paragraph that is referred to is worked out anew, like a page number', () => {
  const body = `<text:p>see <text:bookmark-ref text:ref-name="a">2.1</text:bookmark-ref>, and on</text:p>`;
  expect(read(body)).toMatchObject({ body: ['see \ue000, and on'] });
});

test('headers and footers are the margins, and the result of a page number is that of a field', () => {
  const footer = `<style:footer-first><text:p>Page <text:page-number>3</text:page-number>.</text:p></style:footer-first>`;
  expect(read('', `<style:header><text:p>Draft</text:p></style:header>${footer}`)).toMatchObject({
    margins: ['Draft', 'Page \ue000.'],
    body: [],
  });
});
