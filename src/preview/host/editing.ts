/** Changes that several classes of the object model offer. */
import type { DocxParagraph, LiveRange } from '../../docx/types';
import { HostError } from './errors';
import { choiceAt, textAt } from './objects/arguments';
import type { Argument } from './objects/model';
import { HostObject } from './objects/model';
import type { WordSession } from './session';
import { TextRange } from './text-range';
import { fromWordText } from './word-text';

const LOCATIONS = ['Replace', 'Start', 'End', 'Before', 'After'] as const;

/** `insertText(text, location)` on a range; gives the range of the new words, and widens the range where Word does. */
export function insertText(range: TextRange, args: readonly Argument[], word: WordSession): HostObject<'Range'> {
  const text = plainText(args);
  const location = choiceAt(args, 1, LOCATIONS);
  if (location === 'Replace') return new HostObject('Range', replace(range, text, word));
  const atEnd = location === 'End' || location === 'After';
  const { paragraph } = atEnd ? range.last : range.first;
  const offset = atEnd ? range.end(word.view) : range.start(word.view);
  const before = { start: range.start(word.view), end: range.end(word.view) };
  const inserted = put(paragraph.range(offset, offset, word.view), text, word);
  if (range.isSingle) {
    const { start, end } = inserted.offsets(word.view);
    const shift = atEnd ? 0 : end - start;
    const widened = {
      start: location === 'Start' ? before.start : before.start + shift,
      end: location === 'After' ? before.end : before.end + (end - start),
    };
    range.become(TextRange.within(paragraph, widened.start, widened.end, word.view));
  }
  return new HostObject('Range', new TextRange(inserted));
}

/** Deletes the words of a range, each paragraph's part for itself; the paragraph marks stay. */
export function deleteText(range: TextRange, word: WordSession): void {
  const parts = range.parts(word.paragraphsOf(range), word.view);
  for (const part of parts) put(part, '', word);
}

/** `insertParagraph(text, …)` beside a paragraph. */
export function insertParagraph(
  near: DocxParagraph,
  where: 'before' | 'after',
  args: readonly Argument[],
  word: WordSession,
): HostObject<'Paragraph'> {
  const text = plainText(args);
  const look = word.looks.take();
  const paragraph = word.write(() => word.document.insertParagraph(near, where, text, look, word.revisionStamp()));
  word.looks.given(paragraph);
  return new HostObject('Paragraph', paragraph);
}

function replace(range: TextRange, text: string, word: WordSession): TextRange {
  if (!range.isSingle) {
    throw new HostError('NotImplemented', 'Replacing text over several paragraphs is not implemented here.');
  }
  const inserted = put(range.first, text, word);
  const old = range.first.offsets(word.view);
  const fresh = inserted.offsets(word.view);
  const hull = { start: Math.min(old.start, fresh.start), end: Math.max(old.end, fresh.end) };
  range.become(TextRange.within(inserted.paragraph, hull.start, hull.end, word.view));
  return new TextRange(inserted);
}

function put(at: LiveRange, text: string, word: WordSession): LiveRange {
  return word.write(() => word.document.replace(at, text, word.revisionStamp()));
}

function plainText(args: readonly Argument[]): string {
  const text = textAt(args, 0);
  if (/[\r\n]/.test(text)) {
    throw new HostError('NotImplemented', 'Inserting text of several paragraphs at once is not implemented here.');
  }
  return fromWordText(text);
}
