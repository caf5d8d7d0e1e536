/**
 * Compares what two programs read in a document and in its redlined copy. A reading holds the texts of the paragraphs
 * of the `body` with its tables, of the `margins` (headers and footers) and of the `notes`; there is one for all
 * tracked changes accepted, one for all rejected.
 *
 * Not compared: blank paragraphs (one that only ends a section is none to LibreOffice), the places of pictures and of
 * note marks, the results of fields, the order of notes, and how often a header or footer is said.
 */
import { FIELD } from './field.mjs';

const OBJECT = /\ufffc/g;
/** LibreOffice ends a content control with one. */
const CARRIAGE_RETURN = /\r/g;
const SAID = { accept: 'after accepting all', reject: 'after rejecting all' };
const AROUND = 40;

/**
 * @param {{ original: object, redlined: object }} ours each with a reading for `accept` and one for `reject`
 * @param {{ original: object, redlined: object }} theirs the same, as LibreOffice reads
 * @returns {{ failures: string[], isWhole: boolean, changed: number }} whether the whole text could be compared, since
 *   both read the original alike, or only the paragraphs that the redlined copy changes, and how many those are
 */
export function compare(ours, theirs) {
  const failures = [];
  const fail = (how, because) => because && failures.push(`compared with LibreOffice ${SAID[how]}: ${because}`);
  const readAlike = (how) => disagreement(ours.original[how], theirs.original[how]) === null;
  const isWhole = readAlike('accept') && readAlike('reject');

  fail('reject', ofOneProgram(ours.redlined.reject, ours.original.reject, 'we do not read the original again'));
  fail('reject', ofOneProgram(theirs.redlined.reject, theirs.original.reject, 'it does not read the original again'));
  const [ourChanges, theirChanges] = [ours, theirs].map(({ original, redlined }) =>
    changes(original.accept, redlined.accept),
  );
  if (isWhole) {
    fail('accept', disagreement(ours.redlined.accept, theirs.redlined.accept));
    fail('reject', disagreement(ours.redlined.reject, theirs.redlined.reject));
  } else fail('accept', disagreement(ourChanges, theirChanges));
  return { failures, isWhole, changed: ourChanges.body.length + ourChanges.margins.length + ourChanges.notes.length };
}

/** Where two programs read otherwise, in a sentence; null where they read alike. */
function disagreement(ours, theirs) {
  const [left, right] = [normalise(ours), normalise(theirs)];
  const length = Math.max(left.body.length, right.body.length);
  for (let i = 0; i < length; i++) {
    const [a, b] = [left.body[i], right.body[i]];
    if (a === undefined || b === undefined || !matches(a, b)) return `paragraph ${i}, ${both(a, b)}`;
  }
  const notes = unmatched(left.notes, right.notes);
  if (notes) return `a note, ${both(...notes)}`;
  const margins = unmatched([...new Set(left.margins)], [...new Set(right.margins)]);
  return margins && `a header or footer, ${both(...margins)}`;
}

/** Where one program reads two documents otherwise. */
function ofOneProgram(now, before, because) {
  for (const place of ['body', 'margins', 'notes']) {
    const length = Math.max(now[place].length, before[place].length);
    for (let i = 0; i < length; i++) {
      const [a, b] = [now[place][i], before[place][i]];
      if (a !== b) return `${because}, ${place} ${i}, now and before: ${excerpts(a, b).join(' and ')}`;
    }
  }
  return null;
}

/** The paragraphs of the second reading that are not those of the first. */
function changes(before, after) {
  const changed = {};
  for (const place of ['body', 'margins', 'notes']) {
    // A redline keeps every paragraph; where one is lost all the same, all that follow it differ.
    changed[place] = after[place].filter((text, i) => text !== before[place][i]);
  }
  return changed;
}

function normalise({ body, margins, notes }) {
  const clean = (texts) =>
    texts.map((text) => text.replace(OBJECT, '').replace(CARRIAGE_RETURN, '')).filter((text) => text.trim() !== '');
  return { body: clean(body), margins: clean(margins), notes: clean(notes) };
}

/** The first text of each side that has no counterpart on the other; null where all have. */
function unmatched(ours, theirs) {
  const left = [...theirs];
  const missing = ours.find((text) => {
    const at = left.findIndex((other) => matches(text, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return missing === undefined && left.length === 0 ? null : [missing, left[0]];
}

/** Whether the texts are the same, with anything where ours has the result of a field. */
function matches(ours, theirs) {
  const [first, ...rest] = ours.split(FIELD);
  const last = rest.pop();
  if (last === undefined) return ours === theirs;
  if (!theirs.startsWith(first)) return false;
  let at = first.length;
  for (const between of rest) {
    const found = theirs.indexOf(between, at);
    if (found < 0) return false;
    at = found + between.length;
  }
  return theirs.length - at >= last.length && theirs.endsWith(last);
}

function both(ours, theirs) {
  const [a, b] = excerpts(ours, theirs);
  return `ours ${a}, its ${b}`;
}

/** The words around the first difference. */
function excerpts(a, b) {
  let at = 0;
  while (a !== undefined && b !== undefined && at < a.length && a[at] === b[at]) at++;
  return [a, b].map((text) =>
    text === undefined ? 'nothing' : `“${text.slice(Math.max(0, at - AROUND), at + AROUND)}”`,
  );
}
