import type { Repair, Strike } from '../../redline/repair';
import type { Hit } from '../common/scan';

const OWNER = /\b(?:as (?:the )?(?:sole )?owner|owns?|(?:hereby |irrevocably )?assigns?|property of)\b/i;

/** The words deny a limit and stay; a promise follows. */
export const PROMISE: Repair = { strikes: [], exclusion: 'promise', addPurpose: false };

/** Replaces the words by a purpose; for an owner, whom a purpose would contradict, they stay and a promise follows. */
export function limit(hit: Hit, strikes: readonly Strike[], addPurpose = false): Repair {
  const isOwner = OWNER.test(hit.sentence.text.slice(0, hit.start));
  return isOwner ? PROMISE : { strikes, exclusion: 'tail', addPurpose };
}

const TOLD =
  /\buse\b[^.;]{0,80} to (?:maintain|operate|provide|promote|support|perform|deliver|run|market|improve|develop)\b[^.;]*$/i;
const LIST_LEAD = /^(?:or|and) (?:for )?/i;
const DECIDES = /^(?:determine|decide|choose)\b/i;

/**
 * A purpose in the place of words that name one: the last of a row keeps what joins it, and where the words are a verb
 * of their own they stay. `insert` stands for a purpose that is told.
 */
export function purposeOf(hit: Hit, insert: string): Repair {
  if (DECIDES.test(hit.text)) return PROMISE;
  if (!/^(?:for|or|and)\b/i.test(hit.text)) return limit(hit, []);
  const lead = LIST_LEAD.exec(hit.text)?.[0];
  return limit(hit, replaced(hit, lead === undefined ? insert : `${lead}{Permitted Use}`));
}

/** "as many as Agency, in its sole discretion, wishes": a purpose cannot stand before the verb. */
export function isAside({ sentence: { text }, start, end }: Hit): boolean {
  return /, $/.test(text.slice(0, start)) && /^, [a-z]+(?:s|es)\b/.test(text.slice(end));
}

/** A purpose in the place of the words. */
export function replaced(
  { sentence: { text }, start, end, text: quoted }: Hit,
  insert = 'for {Permitted Use}',
): readonly Strike[] {
  // "without restriction or obligation": the second noun keeps its preposition.
  const row = /^without\b/i.test(quoted)
    ? (/^ (?:or|and)(?= (?:any )?[a-z]+)/.exec(text.slice(end))?.[0].length ?? 0)
    : 0;
  // "To maintain the product without restriction": the purpose is told.
  if (/^without\b/i.test(quoted) && TOLD.test(text.slice(0, start)))
    return [{ kind: 'words', start: row > 0 ? start : start - 1, end: end + row, insert: row > 0 ? 'without' : '' }];
  return row > 0
    ? [{ kind: 'words', start, end: end + row, insert: `${insert} without` }]
    : [{ kind: 'words', start, end, insert }];
}
