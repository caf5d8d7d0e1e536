/** The state that the objects of the model share: the document, how this Word behaves, the selection, who writes and when. */
import type { DocxParagraph, LiveRange, Refusal, Stamp, TextView } from '../../docx/types';
import { DocumentIndex } from './document-index';
import { HostError } from './errors';
import type { HostErrorCode } from './errors';
import { Looks } from './looks';
import { LATEST_WORD_API, isAtLeast } from './requirements';
import type { HostInput, WordBehaviour } from './types';
import { TextRange } from './text-range';

const REFUSALS: Record<Refusal['kind'], HostErrorCode> = {
  locked: 'AccessDenied',
  protected: 'AccessDenied',
  field: 'GeneralException',
  note: 'NotAllowed',
  object: 'NotAllowed',
  place: 'NotAllowed',
};

/** Word's change tracking modes that a document can be in. */
export type TrackingMode = 'Off' | 'TrackAll';

/** One open document in one Word. */
export class WordSession {
  readonly document: HostInput['document'];
  readonly index: DocumentIndex;
  /** The view that counts as a paragraph's text. */
  readonly view: TextView;
  /** Whether the document was changed since it was last set to false. */
  changed = false;
  /** Whether the selection was set since it was last set to false. */
  selected = false;
  readonly looks = new Looks();
  /** The events that the add-in registered for, by Word's names. */
  readonly registeredEvents = new Set<string>();
  private selectedRange: TextRange | undefined;
  private readonly input: HostInput;
  private readonly wordApi: string;
  private readonly behaviour: WordBehaviour;

  constructor(input: HostInput) {
    this.input = input;
    this.behaviour = input.options ?? {};
    this.wordApi = this.behaviour.wordApi ?? LATEST_WORD_API;
    this.document = input.document;
    this.index = new DocumentIndex(input.document);
    this.view = this.behaviour.deletedText === 'omitted' ? 'current' : 'all';
  }

  get trackingMode(): TrackingMode {
    return this.document.trackRevisions ? 'TrackAll' : 'Off';
  }

  /** Whether this Word has a requirement set of Word's. */
  supports(wordApi: string): boolean {
    return isAtLeast(this.wordApi, wordApi);
  }

  /** Who writes now; the date to the second, as a .docx has it. */
  stamp(): Stamp {
    const { author, initials, clock } = this.input;
    const date = clock()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
    return { author, date, ...(initials === undefined ? {} : { initials }) };
  }

  /** The stamp of a revision, or null where changes are not tracked. */
  revisionStamp(): Stamp | null {
    return this.document.trackRevisions ? this.stamp() : null;
  }

  /** Makes a change to the document; a refusal becomes the error that Word would answer. */
  write<T>(change: () => T | Refusal): T {
    if (this.behaviour.readOnly === true) throw new HostError('AccessDenied');
    const result = change();
    this.index.clear();
    if (isRefusal(result)) throw new HostError(REFUSALS[result.kind], result.because);
    this.changed = true;
    return result;
  }

  /** Undefined before anything was selected, and when its paragraphs are gone. */
  get selection(): TextRange | undefined {
    const range = this.selectedRange;
    const isThere = ({ paragraph }: LiveRange) => this.document.paragraphs.includes(paragraph);
    return range !== undefined && isThere(range.first) && isThere(range.last) ? range : undefined;
  }

  select(range: TextRange): void {
    this.selectedRange = range;
    this.selected = true;
  }

  /** The paragraphs that a range touches, in order; ItemNotFound when they are no longer there. */
  paragraphsOf(range: TextRange): readonly DocxParagraph[] {
    const first = this.index.position(range.first.paragraph);
    if (range.isSingle) return [range.first.paragraph];
    return this.document.paragraphs.slice(first, this.index.position(range.last.paragraph) + 1);
  }

  /** The body from its first word to its last. */
  bodyRange(): TextRange {
    const { body } = this.index;
    const first = body[0];
    const last = body.at(-1);
    if (first === undefined || last === undefined) throw new HostError('ItemNotFound');
    return new TextRange(TextRange.whole(first, this.view).first, TextRange.whole(last, this.view).last);
  }
}

function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'because' in result && 'kind' in result;
}
