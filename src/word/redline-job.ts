/** One paragraph's redline under way: what is done to it in one batch, and what came of it. */
import type { Step } from './edits';
import type { Mark } from './own-changes';
import { addedSince, loadChanges, marksOf } from './own-changes';
import { plainText, sameWords } from './text';

/** What a paragraph says, compared with what it said and what it should say. */
export type State = 'applied' | 'untouched' | 'wrong';

/** What to do, and the words to do it to. */
export interface LocatedStep {
  readonly step: Step;
  readonly range: Word.Range;
}

export class RedlineJob {
  readonly id: string;
  /** The paragraph's place in the document. */
  readonly index: number;
  readonly #paragraph: Word.Paragraph;
  readonly #before: string;
  readonly #expected: string;
  readonly #steps: readonly LocatedStep[];
  /** The tracked changes that were there before ours; null where this Word cannot tell. */
  readonly #marks: readonly Mark[] | null;
  #reviewed: OfficeExtension.ClientResult<string> | null = null;
  #changes: Word.TrackedChangeCollection | null = null;

  constructor(plan: {
    readonly id: string;
    readonly index: number;
    readonly paragraph: Word.Paragraph;
    readonly before: string;
    readonly expected: string;
    readonly steps: readonly LocatedStep[];
    readonly marks: readonly Mark[] | null;
  }) {
    this.id = plan.id;
    this.index = plan.index;
    this.#paragraph = plan.paragraph;
    this.#before = plan.before;
    this.#expected = plan.expected;
    this.#steps = plan.steps;
    this.#marks = plan.marks;
  }

  /** Queues the edits, the last first, and the reading of what they gave. */
  queueEdits(): void {
    for (const { step, range } of [...this.#steps].reverse()) {
      if (step.text === '') range.delete();
      else range.insertText(step.text, step.at);
    }
    this.queueReview();
    // Where others have changed the paragraph too, so as not to need another sync to take ours back.
    if (this.#marks !== null && this.#marks.length > 0) this.queueChanges();
  }

  /** Queues the reading of what the paragraph says now. */
  queueReview(): void {
    this.#reviewed = this.#paragraph.getReviewedText('Current');
  }

  /** Queues the reading of the paragraph's tracked changes, where this Word can tell them. */
  queueChanges(): void {
    this.#changes = this.#marks === null ? null : loadChanges(this.#paragraph);
  }

  /** To be called when what was queued of the changes did not come. */
  forgetChanges(): void {
    this.#changes = null;
  }

  /** Whether the tracked changes were read, or cannot be. */
  get knowsChanges(): boolean {
    return this.#changes !== null || this.#marks === null;
  }

  /** Queues the rejection of our own changes, the last first; false when they cannot be told from others. */
  queueTakingBack(): boolean {
    if (this.#changes === null || this.#marks === null) return false;
    const own = addedSince(this.#marks, marksOf(this.#changes));
    if (own === null) return false;
    for (const position of [...own].reverse()) this.#changes.items[position]?.reject();
    this.#changes = null;
    this.queueReview();
    return true;
  }

  /** What the last review said; to be asked only after a sync that went through. */
  state(): State {
    const text = this.#reviewed === null ? this.#before : plainText(this.#reviewed.value);
    if (sameWords(text, this.#expected)) return 'applied';
    return sameWords(text, this.#before) ? 'untouched' : 'wrong';
  }
}
