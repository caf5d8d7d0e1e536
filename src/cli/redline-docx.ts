import type { Engine, Finding, LeftOut, PlannedRedline, Review } from '../core/model';
import type { DocxDocument, DocxParagraph, Refusal, Stamp } from '../docx/types';

/** What is asked of a document. */
type Redlinable = Pick<DocxDocument, 'paragraphs' | 'replace' | 'comment'>;

/** A document with comments and tracked changes, and exactly what was written into it. */
export interface Redlined<D> {
  readonly document: D;
  readonly redlines: readonly PlannedRedline[];
  readonly leftOut: readonly LeftOut[];
}

const NO_WORDS = 'It is about the whole contract: there are no words to put a comment on.';
const NOT_AS_PLANNED = 'The document does not take the change as it was planned.';

/**
 * Writes a review into a document: a comment on the words of each finding, then the plan of each paragraph. A plan is
 * written whole or not at all; what the document refuses is left out with its reason.
 * @param open gives the document anew, since what a refused plan had already changed cannot be taken back
 */
export function redlineDocument<D extends Redlinable>(
  open: () => D,
  review: Review,
  engine: Pick<Engine, 'commentFor'>,
  stamp: Stamp,
): Redlined<D> {
  const refused = new Map<PlannedRedline, string>();
  for (;;) {
    const document = open();
    // The comments first: they are anchored to the words that the changes then strike out.
    const uncommented = addComments(document, review, engine, stamp);
    const redlines = review.redlines.filter((redline) => !refused.has(redline));
    let tainted = false;
    for (const redline of redlines) {
      const outcome = applyRedline(document.paragraphs[redline.paragraph], redline, stamp, document);
      if (outcome === null) continue;
      refused.set(redline, outcome.because);
      tainted ||= outcome.changed;
    }
    if (!tainted) {
      return {
        document,
        redlines: redlines.filter((redline) => !refused.has(redline)),
        leftOut: distinct([...review.leftOut, ...uncommented, ...unwritten(refused)]),
      };
    }
  }
}

function addComments(
  document: Redlinable,
  review: Review,
  engine: Pick<Engine, 'commentFor'>,
  stamp: Stamp,
): LeftOut[] {
  const leftOut: LeftOut[] = [];
  for (const finding of inDocumentOrder(review.findings)) {
    const { id, span } = finding;
    const paragraph = span === null ? undefined : document.paragraphs[span.paragraph];
    if (span === null || paragraph === undefined) {
      leftOut.push({ id, because: NO_WORDS });
      continue;
    }
    const range = paragraph.range(span.start, span.end, 'current');
    const comment = document.comment(range, engine.commentFor(finding, review), stamp);
    if (isRefusal(comment)) leftOut.push({ id, because: comment.because });
  }
  return leftOut;
}

/** Null when the paragraph now reads as planned. */
function applyRedline(
  paragraph: DocxParagraph | undefined,
  { before, edits, result }: PlannedRedline,
  stamp: Stamp,
  document: Redlinable,
): { readonly because: string; readonly changed: boolean } | null {
  if (paragraph?.text('current') !== before) return { because: NOT_AS_PLANNED, changed: false };
  let changed = false;
  // From the last to the first, so that the places of those still to come stay as they were planned.
  for (const { start, end, insert } of [...edits].reverse()) {
    const outcome = document.replace(paragraph.range(start, end, 'current'), insert, stamp);
    if (isRefusal(outcome)) return { because: outcome.because, changed };
    changed = true;
  }
  return paragraph.text('current') === result ? null : { because: NOT_AS_PLANNED, changed };
}

function inDocumentOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ span }: Finding) => [span?.paragraph ?? Infinity, span?.start ?? 0, span?.end ?? 0] as const;
  return [...findings].sort((left, right) => {
    const [a, b] = [place(left), place(right)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}

function unwritten(refused: ReadonlyMap<PlannedRedline, string>): LeftOut[] {
  return [...refused].flatMap(([{ findings }, because]) => findings.map((id) => ({ id, because })));
}

function distinct(entries: readonly LeftOut[]): LeftOut[] {
  return [...new Map(entries.map((entry) => [`${entry.id}\n${entry.because}`, entry])).values()];
}

function isRefusal(value: object): value is Refusal {
  return 'because' in value;
}
