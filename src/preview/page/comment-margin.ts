/** The comments of the document in a column beside their words. */
import type { DocxComment } from '../../docx/types';
import { commentCard } from './comment-card';
import { highlight } from './highlights';
import type { Sheet } from './sheet';
import { stack } from './stack';

/** CSS pixels between two cards. */
const GAP = 8;

interface Entry {
  readonly card: HTMLLIElement;
  readonly words: Range | undefined;
}

function isAt(words: Range | undefined, x: number, y: number): boolean {
  const rects = [...(words?.getClientRects() ?? [])];
  return rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}

/** Lays out the comments, and joins each to its words: pointing at one, or focusing it, shows the other. */
export class CommentMargin {
  private readonly list: HTMLElement;
  private readonly sheetElement: HTMLElement;
  private entries: readonly Entry[] = [];
  private chosen: Entry | undefined;

  constructor(list: HTMLElement, sheetElement: HTMLElement) {
    this.list = list;
    this.sheetElement = sheetElement;
    sheetElement.addEventListener('pointermove', ({ clientX, clientY }) => this.choose(this.at(clientX, clientY)));
    sheetElement.addEventListener('pointerleave', () => this.choose(this.focused()));
    new ResizeObserver(() => this.place()).observe(sheetElement);
  }

  /** Shows these comments, in the order of their words. */
  show(comments: readonly DocxComment[], sheet: Sheet): void {
    const focus = this.entries.findIndex(({ card }) => card === document.activeElement);
    this.chosen = undefined;
    const entries = comments.map((comment) => {
      const entry = { card: commentCard(comment), words: comment.range && sheet.rangeOf(comment.range) };
      this.listen(entry);
      return entry;
    });
    this.entries = entries.sort(inOrderOfWords);
    this.list.hidden = entries.length === 0;
    this.list.replaceChildren(...this.entries.map(({ card }) => card));
    highlight(
      'comment',
      this.entries.flatMap(({ words }) => words ?? []),
    );
    this.choose(undefined);
    this.place();
    this.entries[focus]?.card.focus();
  }

  private listen(entry: Entry): void {
    entry.card.addEventListener('pointerenter', () => this.choose(entry));
    entry.card.addEventListener('pointerleave', () => this.choose(this.focused()));
    entry.card.addEventListener('focus', () => {
      this.choose(entry);
      entry.words?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    });
    entry.card.addEventListener('blur', () => this.choose(undefined));
  }

  private at(x: number, y: number): Entry | undefined {
    return this.entries.find(({ words }) => isAt(words, x, y)) ?? this.focused();
  }

  private focused(): Entry | undefined {
    return this.entries.find(({ card }) => card === document.activeElement);
  }

  private choose(entry: Entry | undefined): void {
    if (entry === this.chosen) return;
    this.chosen?.card.classList.remove('card-chosen');
    entry?.card.classList.add('card-chosen');
    this.chosen = entry;
    highlight('comment-chosen', entry?.words ? [entry.words] : []);
  }

  /** Only a focused card moves others: under the pointer they would slip away. */
  private place(): void {
    const origin = this.sheetElement.getBoundingClientRect().top;
    const cards = this.entries.map(({ card, words }) => ({
      wish: words ? words.getBoundingClientRect().top - origin : 0,
      height: card.offsetHeight,
    }));
    const focused = this.entries.findIndex(({ card }) => card === document.activeElement);
    const tops = stack(cards, GAP, focused === -1 ? undefined : focused);
    this.entries.forEach(({ card }, index) => {
      card.style.top = `${tops[index] ?? 0}px`;
    });
    const last = cards.at(-1);
    this.list.style.minHeight = last ? `${(tops.at(-1) ?? 0) + last.height}px` : '';
  }
}

function inOrderOfWords(one: Entry, other: Entry): number {
  if (!one.words || !other.words) return Number(!one.words) - Number(!other.words);
  return one.words.compareBoundaryPoints(Range.START_TO_START, other.words);
}
