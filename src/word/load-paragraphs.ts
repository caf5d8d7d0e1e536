/** Loads the body's paragraphs: in one sync, unless their texts are more than Word passes at once. */
import { CANCELLED, done, failed } from './failures';
import { inParts } from './in-parts';
import type { Answer, WordFailure } from './port';
import type { Session } from './session';

/** What is loaded beside the texts, and how. */
export interface ParagraphLoad<T> {
  /** Further properties of each paragraph, all small. */
  readonly properties?: readonly string[];
  /** Queues what else the first sync is to bring, and gives it. Called anew when that sync has to be sent again. */
  readonly alongside: () => T;
  /** Sends what is queued, perhaps more than once; plainly where nothing is given. */
  readonly send?: Send;
}

/** Queues and sends; gives the failure. */
type Send = (queue: () => void) => Promise<WordFailure | null>;

/** Paragraphs with their texts, and what came with them. */
export interface LoadedParagraphs<T> {
  readonly paragraphs: readonly Word.Paragraph[];
  readonly beside: T;
}

/** For a list of paragraphs without anything of them: Word loads all where nothing is named. */
const SMALLEST = 'tableNestingLevel';

/**
 * The paragraphs with text and properties. Where that is too much, the paragraphs are listed first and their texts
 * follow in parts: the list is of one moment, so that nothing typed meanwhile moves a paragraph out of sight.
 */
export async function loadParagraphs<T>(
  session: Session,
  { properties = [], alongside, send = plainly(session) }: ParagraphLoad<T>,
): Promise<Answer<LoadedParagraphs<T>>> {
  const whole = await list(['text', ...properties]);
  if (whole.ok || whole.failure.kind !== 'too-large') return whole;
  const bare = await list(properties.length === 0 ? [SMALLEST] : properties);
  if (!bare.ok) return bare;
  const { paragraphs } = bare.value;
  const loadTexts = (some: readonly Word.Paragraph[]): Promise<WordFailure | null> =>
    send(() => {
      for (const paragraph of some) paragraph.load('text');
    });
  const failure = await inParts(paragraphs, loadTexts, Math.ceil(paragraphs.length / 2));
  return failure === null ? bare : failed(failure);

  async function list(names: readonly string[]): Promise<Answer<LoadedParagraphs<T>>> {
    // Objects of a batch that failed are of no use: each sending has its own.
    const sent: { paragraphs: Word.ParagraphCollection; beside: T }[] = [];
    const failure = await send(() => {
      const paragraphs = session.context.document.body.paragraphs;
      paragraphs.load(names.join(','));
      sent.push({ paragraphs, beside: alongside() });
    });
    const last = sent.at(-1);
    if (failure !== null || last === undefined) return failed(failure ?? CANCELLED);
    return done({ paragraphs: last.paragraphs.items, beside: last.beside });
  }
}

function plainly(session: Session): Send {
  return (queue) => {
    queue();
    return session.sync();
  };
}
