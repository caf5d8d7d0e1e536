import { PLAYBOOK_SHAPE } from './format';
import { inspectJson } from './inspect-json';
import type { Playbook, PlaybookProblem, PlaybookResult } from './playbook';
import { at } from './shape';

/** In UTF-16 code units; a playbook with every text at its longest is smaller. */
const LONGEST_FILE = 1 << 20;
/** The format itself goes five deep. */
const DEEPEST = 12;
/** More problems than this tell nobody more. */
const MOST_PROBLEMS = 50;

const refused = (path: string, message: string): PlaybookResult => ({ ok: false, problems: [{ path, message }] });

/** Reads a playbook. Expected faults are told, not thrown; nothing of a faulty one is used. */
export function readPlaybook(json: string): PlaybookResult {
  if (json.length > LONGEST_FILE) return refused('', 'The file is too large for a playbook.');
  const fault = inspectJson(json, DEEPEST);
  if (fault) return refused(fault.path, fault.message);
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return refused('', 'The file is not JSON.');
  }
  return checkPlaybook(value);
}

/** Checks a value that may be a playbook. What is given back is a copy without anything that the format does not know. */
export function checkPlaybook(value: unknown): PlaybookResult {
  const problems = PLAYBOOK_SHAPE.check(value, '');
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  // Checked field by field above; JSON has nothing in it but what was checked.
  const playbook = JSON.parse(JSON.stringify(value)) as Playbook;
  const loose = danglingReferences(playbook);
  return loose.length > 0 ? { ok: false, problems: loose } : { ok: true, playbook: frozen(playbook) };
}

/** The playbook as a file: the same playbook gives the same text, which reads back as the same playbook. */
export function writePlaybook(playbook: Playbook): string {
  return `${JSON.stringify(playbook, null, 2)}\n`;
}

/** References to paragraphs that are not there or have no number, and names that stand twice. */
function danglingReferences({ addendum }: Playbook): readonly PlaybookProblem[] {
  const paragraphs = addendum?.paragraphs ?? [];
  const numbered = paragraphs.filter(({ kind }) => kind === 'heading' || kind === 'subclause').map(({ id }) => id);
  const first = paragraphs.findIndex(({ kind }) => kind === 'heading');
  return paragraphs.flatMap(({ kind, text, id }, index) => {
    const path = at(at('/addendum/paragraphs', index), 'text');
    const own = [...text.matchAll(/\{#([\w-]+)\}/g)].flatMap(([, to]) =>
      numbered.includes(to) ? [] : [{ path, message: `No numbered paragraph has the id "${to ?? ''}".` }],
    );
    const isTwice = id !== undefined && paragraphs.findIndex((other) => other.id === id) < index;
    const isEarly = kind === 'subclause' && (first < 0 || index < first);
    return [
      ...own,
      ...(isTwice ? [{ path, message: `The id "${id}" stands twice.` }] : []),
      ...(isEarly ? [{ path, message: 'A subclause needs a heading before it.' }] : []),
    ];
  });
}

/** Nobody changes a playbook behind the back of who uses it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
