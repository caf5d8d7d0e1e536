import type { ContractSource, Engine, Review, Side } from '../core/model';
import { DocxError, type DocxDocument, type OpenDocx, type Stamp } from '../docx/types';
import { answerReview, whyEmpty, type Answer } from './answer';
import { Failure } from './io';
import { redlineDocument } from './redline-docx';

/** What reads and judges a document. */
export interface DocxReading {
  readonly engine: Engine;
  readonly openDocx: OpenDocx;
  readonly side: Side;
}

/** The answer to a .docx; with a stamp, also the redlined document. Throws `Failure` where it cannot be opened. */
export function reviewDocx(
  file: string,
  bytes: Uint8Array,
  { engine, openDocx, side }: DocxReading,
  stamp: Stamp | null,
): { readonly answer: Answer; readonly redlined: Uint8Array | null } {
  const open = () => openNamed(openDocx, file, bytes);
  const source = readContract(open());
  const review: Review = engine.review(source, { side });
  const empty = whyEmpty(
    source.paragraphs.map(({ text }) => text),
    source.notRead,
  );
  if (stamp === null) return { answer: answerReview({ file }, empty, review), redlined: null };
  const { document, redlines, leftOut } = redlineDocument(open, review, engine, stamp);
  return { answer: answerReview({ file }, empty, review, { redlines, leftOut }), redlined: document.save() };
}

function openNamed(openDocx: OpenDocx, name: string, bytes: Uint8Array): DocxDocument {
  try {
    return openDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) throw new Failure(`${name}: ${error.message}`);
    throw error;
  }
}

function readContract(document: DocxDocument): ContractSource {
  return {
    paragraphs: document.paragraphs.map((paragraph) => ({
      text: paragraph.text('current'),
      place: paragraph.place,
      ...(paragraph.listLabel === undefined ? {} : { listLabel: paragraph.listLabel }),
      ...(paragraph.headingLevel === undefined ? {} : { headingLevel: paragraph.headingLevel }),
    })),
    notRead: document.notRead,
  };
}
