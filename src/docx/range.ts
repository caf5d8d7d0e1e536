/** Live ranges: offsets in the view `all`, shifted with every change of their paragraph. */
import type { Paragraph } from './paragraph';
import type { LiveRange, TextView } from './types';

export class Range implements LiveRange {
  /** Changes when paragraphs are joined. */
  owner: Paragraph;
  /** In the view `all`. */
  start: number;
  end: number;

  constructor(owner: Paragraph, start: number, end: number) {
    this.owner = owner;
    this.start = start;
    this.end = end;
  }

  get paragraph(): Paragraph {
    return this.owner;
  }

  offsets(view: TextView): { readonly start: number; readonly end: number } {
    return { start: this.owner.toView(this.start, view), end: this.owner.toView(this.end, view) };
  }

  text(view: TextView): string {
    const { start, end } = this.offsets(view);
    return this.owner.text(view).slice(start, end);
  }
}

/** The ranges of one paragraph. Those that nobody holds any more are let go. */
export class RangeRegistry {
  private refs: WeakRef<Range>[] = [];

  add(range: Range): Range {
    this.refs.push(new WeakRef(range));
    return range;
  }

  /**
   * Text of this length now stands at `at`, in place of `replaced` (empty for a pure insertion).
   * Ranges that hold all the replaced words hold the new ones too; a pure insertion belongs to those it falls inside.
   */
  inserted(at: number, length: number, replaced: { readonly start: number; readonly end: number }): void {
    for (const range of this.live()) {
      const holds = replaced.start < replaced.end && range.start <= replaced.start && range.end >= replaced.end;
      const isAfter = range.start > at || (range.start === at && range.end > at);
      if (range.end > at || holds) range.end += length;
      if (isAfter && !holds) range.start += length;
    }
  }

  /** The text at `[start, end)` is gone. */
  removed(start: number, end: number): void {
    const moved = (offset: number): number => (offset <= start ? offset : Math.max(start, offset - (end - start)));
    for (const range of this.live()) {
      range.start = moved(range.start);
      range.end = moved(range.end);
    }
  }

  /** Hands all ranges to another paragraph, `by` further on. */
  moveTo(owner: Paragraph, registry: RangeRegistry, by: number): void {
    for (const range of this.live()) {
      range.owner = owner;
      range.start += by;
      range.end += by;
      registry.add(range);
    }
    this.refs = [];
  }

  private live(): Range[] {
    const ranges: Range[] = [];
    this.refs = this.refs.filter((ref) => {
      const range = ref.deref();
      if (range) ranges.push(range);
      return range !== undefined;
    });
    return ranges;
  }
}
