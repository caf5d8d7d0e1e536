import { engine } from '../src/core/engine';
import type { Review } from '../src/core/model';
import { openDocx } from '../src/docx/open';
import { createHost } from '../src/preview/host/host';
import { createWordPort } from '../src/word/office-port';
import type { Answer, CommentRequest, RedlineRequest, WordPort } from '../src/word/port';
import { loadClient } from '../test/support/office-client';
import { makeDocument } from './documents';
import type { Table } from './table';

/** What the add-in asks of Word, through Microsoft's own client library and over the preview's host. */
export const syncsTable: Table = {
  name: 'syncs',
  about: 'round trips to Word through Office.js, and the time of each request with the preview in the place of Word',
  columns: ['request', 'paragraphs', 'items', 'applied', 'syncs', 'ms'],
  async *rows({ seed }) {
    for (const size of [10_000, 20_000, 40_000, 80_000]) {
      const { port, syncs } = openWord(makeDocument(size, seed));
      const { source } = valueOf(await port.read());
      const review = engine.review(source, { side: 'creator' });
      const texts = source.paragraphs.map(({ text }) => text);
      const { comments, redlines } = requestsOf(review, texts);
      const measure = async <T>(
        name: string,
        items: number,
        ask: () => Promise<Answer<T>>,
        applied: (value: T) => number,
      ) => {
        const [before, start] = [syncs(), performance.now()];
        const value = valueOf(await ask());
        return [name, texts.length, items, applied(value), syncs() - before, performance.now() - start];
      };
      const successes = (results: readonly { readonly outcome: string }[]) =>
        results.filter(({ outcome }) => outcome === 'applied').length;
      yield await measure(
        'read',
        texts.length,
        () => port.read(),
        ({ source: again }) => again.paragraphs.length,
      );
      yield await measure('comment', comments.length, () => port.comment(comments), successes);
      yield await measure('redline', redlines.length, () => port.redline(redlines), successes);
    }
  },
};

function openWord(file: Uint8Array): { readonly port: WordPort; readonly syncs: () => number } {
  const host = createHost({ document: openDocx(file), author: 'NoTrain', clock: () => new Date(0) });
  // An add-in finds Office.js in its globals.
  Object.assign(globalThis, loadClient(host));
  return { port: createWordPort(), syncs: () => host.syncs };
}

/** All that a review of a document asks for. */
function requestsOf(review: Review, texts: readonly string[]) {
  const comments: CommentRequest[] = review.findings.flatMap((finding) => {
    const { id, span } = finding;
    if (span === null) return [];
    return { id, anchor: { span, before: texts[span.paragraph] ?? '' }, text: engine.commentFor(finding, review) };
  });
  const redlines: RedlineRequest[] = review.redlines.map((redline, index) => ({ id: String(index), redline }));
  return { comments, redlines };
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}
