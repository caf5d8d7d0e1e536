import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { redlineDocument } from '../src/cli/redline-docx';
import { engine } from '../src/core/engine';
import { openDocx } from '../src/docx/open';
import { makeDocument } from './documents';
import { fastest, timed } from './measure';
import { doublings, type Table } from './table';

const STAMP = { author: 'NoTrain', date: '2000-01-01T00:00:00Z' };

/** A document as a file: opened and read, redlined, saved. */
export const docxTable: Table = {
  name: 'docx',
  about:
    'a document opened and its text read, opened and redlined (all comments and changes), and saved; the ratios are to ' +
    'the same bytes inflated and their XML parsed, and nothing done with it',
  columns: [
    'MB of XML',
    'paragraphs',
    'plain ms',
    'open ms',
    'ratio',
    'redline ms',
    'ratio',
    'changes',
    'save ms',
    'ratio',
  ],
  *rows({ seed, largest }) {
    // Lets machine code be made before anything is measured.
    const small = makeDocument(20_000, seed);
    for (let run = 0; run < 5; run++) openDocx(small).save();
    inflateAndParse(small);
    for (const size of doublings(largest / 8, 4)) {
      const bytes = makeDocument(size * 1e6, seed);
      const plain = fastest(() => timed(() => inflateAndParse(bytes)));
      const opened = fastest(() => timed(() => openAndRead(bytes)));
      const source = {
        paragraphs: openAndRead(bytes).map((text) => ({ text, place: 'body' as const })),
        notRead: [],
      };
      const review = engine.review(source, { side: 'creator' });
      const redlined = fastest(() =>
        timed(() => redlineDocument(() => openDocx(bytes), review, engine, STAMP).document),
      );
      const saved = fastest(() => timed(() => redlined.value.save()));
      yield [
        plain.value / 1e6,
        source.paragraphs.length,
        plain.ms,
        opened.ms,
        opened.ms / plain.ms,
        redlined.ms,
        redlined.ms / plain.ms,
        redlined.value.revisions.length + redlined.value.comments.length,
        saved.ms,
        saved.ms / plain.ms,
      ];
    }
  },
};

/** How much XML there was. */
function inflateAndParse(bytes: Uint8Array): number {
  let size = 0;
  for (const part of Object.values(unzipSync(bytes))) {
    const xml = strFromU8(part);
    new SaxesParser({ xmlns: true }).write(xml).close();
    size += xml.length;
  }
  return size;
}

function openAndRead(bytes: Uint8Array): string[] {
  return openDocx(bytes).paragraphs.map((paragraph) => paragraph.text('current'));
}
