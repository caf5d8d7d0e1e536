/** The document events that an add-in can register for: which paragraphs came, changed and went. */
import type { WordSession } from './session';
import { toWordText } from './word-text';

/** Numbers and payload shape are shared with the supplement, which is the other end of this wire. */
const EVENTS = [
  { name: 'ParagraphAdded', type: 101 },
  { name: 'ParagraphChanged', type: 102 },
  { name: 'ParagraphDeleted', type: 103 },
] as const;

type EventName = (typeof EVENTS)[number]['name'];

/** An event with the paragraphs that it is about, as their unique local ids. */
export interface ParagraphEvent {
  readonly type: number;
  readonly uniqueLocalIds: readonly string[];
}

/** The paragraphs' texts by id. */
export type Texts = ReadonlyMap<string, string>;

/** The body as it stands, to be compared later; empty while nobody listens, for it costs a reading of every paragraph. */
export function textsOf(word: WordSession): Texts {
  if (word.registeredEvents.size === 0) return new Map();
  return new Map(word.index.body.map((paragraph) => [paragraph.id, toWordText(paragraph.text(word.view))]));
}

/** The events between two states of the body, as far as they were registered for; none where nobody listened before. */
export function eventsBetween(before: Texts, after: Texts, registered: ReadonlySet<string>): readonly ParagraphEvent[] {
  if (before.size === 0) return [];
  const ids: Record<EventName, string[]> = {
    ParagraphAdded: [...after.keys()].filter((id) => !before.has(id)),
    ParagraphChanged: [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text).map(([id]) => id),
    ParagraphDeleted: [...before.keys()].filter((id) => !after.has(id)),
  };
  return EVENTS.filter(({ name }) => registered.has(name) && ids[name].length > 0).map(({ name, type }) => ({
    type,
    uniqueLocalIds: ids[name],
  }));
}
