/** A paragraph of a text, or a part of one too long to be read at once. */
export interface Block {
  /** The paragraph's number, from 0. */
  readonly paragraph: number;
  /** Where the block starts in the paragraph, in UTF-16 code units. */
  readonly offset: number;
  readonly text: string;
  /** Whether the block is all of its paragraph. */
  readonly whole: boolean;
}

/**
 * Longer paragraphs are read in parts. No contract has one; a file without blank lines may, and every answer about a
 * paragraph repeats it, so that its size must have a limit.
 */
const LONGEST_PARAGRAPH = 200_000;

/**
 * How a line ends: a line feed with any carriage returns before it (a CRLF written twice over has two), or a carriage
 * return by itself, as in files of old Macs.
 */
function* lineEnds(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { 0: found, index } of text.matchAll(/\r+\n?|\n/g)) {
    if (found.endsWith('\n')) yield { start: index, end: index + found.length };
    else for (let at = index; at < index + found.length; at++) yield { start: at, end: at + 1 };
  }
}

/**
 * Divides text into paragraphs as it arrives: blocks of lines between blank lines, from the start of the first line to
 * the end of the last, inner line breaks kept. A line of white space is blank.
 */
export class ParagraphSplitter {
  private paragraph = 0;
  private offset = 0;
  /** The paragraph's complete lines, each with its end. */
  private lines = '';
  /** The length of the last one's end. */
  private lastEnd = 0;
  /** The line that is still arriving. */
  private line = '';
  private lineIsBlank = true;
  /** Carriage returns that may belong to a line feed still to come. */
  private returns = '';
  private readonly longest: number;

  constructor(longest = LONGEST_PARAGRAPH) {
    this.longest = longest;
  }

  /** The blocks that this text completes. */
  push(text: string): Block[] {
    const blocks: Block[] = [];
    let certain = text.length;
    while (certain > 0 && text[certain - 1] === '\r') certain--;
    const kept = certain === 0 ? this.returns + text : text.slice(certain);
    if (certain > 0) this.read(this.returns + text.slice(0, certain), blocks);
    this.returns = kept;
    return blocks;
  }

  /** The blocks that were still open. */
  end(): Block[] {
    const blocks: Block[] = [];
    this.read(this.returns, blocks);
    if (!this.lineIsBlank) this.endLine('', blocks);
    this.endParagraph(blocks);
    return blocks;
  }

  private read(text: string, blocks: Block[]): void {
    let at = 0;
    for (const { start, end } of lineEnds(text)) {
      this.extendLine(text.slice(at, start));
      this.endLine(text.slice(start, end), blocks);
      this.cutLong(blocks);
      at = end;
    }
    this.extendLine(text.slice(at));
    this.cutLong(blocks);
  }

  private extendLine(text: string): void {
    this.lineIsBlank &&= text.trim() === '';
    this.line += text;
  }

  private endLine(end: string, blocks: Block[]): void {
    if (this.lineIsBlank) this.endParagraph(blocks);
    else {
      this.lines += this.line + end;
      this.lastEnd = end.length;
    }
    this.line = '';
    this.lineIsBlank = true;
  }

  private endParagraph(blocks: Block[]): void {
    const text = this.lines.slice(0, Math.max(0, this.lines.length - this.lastEnd));
    if (text !== '') blocks.push({ ...this.place(), text, whole: this.offset === 0 });
    if (text !== '' || this.offset > 0) this.paragraph++;
    this.lines = '';
    this.offset = 0;
  }

  private cutLong(blocks: Block[]): void {
    for (;;) {
      // A line that is blank so far may yet end the paragraph: it is not cut into.
      const text = this.lineIsBlank ? this.lines : this.lines + this.line;
      if (text.length <= this.longest) return;
      const cut = placeToCut(text, this.longest);
      blocks.push({ ...this.place(), text: text.slice(0, cut), whole: false });
      this.offset += cut;
      const intoLine = Math.max(0, cut - this.lines.length);
      this.lines = this.lines.slice(cut);
      this.line = this.line.slice(intoLine);
    }
  }

  private place() {
    return { paragraph: this.paragraph, offset: this.offset };
  }
}

/** After the last sentence in the last tenth before `limit`, else after the last space, else at `limit`. */
function placeToCut(text: string, limit: number): number {
  let afterSpace = 0;
  for (let at = limit; at > limit * 0.9; at--) {
    if (!/\s/.test(text.charAt(at - 1))) continue;
    if (/[.;:?!]/.test(text.charAt(at - 2))) return at;
    afterSpace ||= at;
  }
  if (afterSpace > 0) return afterSpace;
  const last = text.charCodeAt(limit - 1);
  const insideCharacter = last >= 0xd800 && last <= 0xdbff;
  return insideCharacter ? limit - 1 : limit;
}
