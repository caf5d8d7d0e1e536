/**
 * Carries the person's decisions from one review to the next. Ids alone do not do it: once the first of two equal
 * phrases is replaced, the second takes over its occurrence number. So words are matched where they stand.
 */
import type { ContractSource, Finding } from '../../core/model';
import type { Anchor } from '../../word/port';
import type { FreshFinding } from '../engine/review-engine';
import type { Dismissal } from '../preferences/dismissals';
import type { Row } from './state';

/** What made a new review necessary. */
export interface Occasion {
  /** After a write of our own, vanished words were answered by it; otherwise somebody edited them away. */
  readonly ownWrite: boolean;
  /** Rows whose change was applied just now. */
  readonly replaced: ReadonlySet<string>;
}

const sameWords = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.quote === b.quote;
const paragraphOf = (row: Row): number | null => row.place?.span.paragraph ?? row.finding.span?.paragraph ?? null;
const undecided = (row: Row): boolean => row.standing === 'open' || row.standing === 'dismissed';

type Match = (row: Row, finding: Finding) => boolean;
const here: Match = (row, finding) => paragraphOf(row) === (finding.span?.paragraph ?? null);

/** From the surest way to recognise a finding to the least sure. */
const PASSES: readonly Match[] = [
  (row, finding) => undecided(row) && here(row, finding),
  (row, finding) => row.standing === 'replaced' && here(row, finding),
  (row) => undecided(row),
  (row) => row.standing === 'gone',
];

function pairUp(previous: readonly Row[], fresh: readonly FreshFinding[]): Map<FreshFinding, Row> {
  const pairs = new Map<FreshFinding, Row>();
  const free = new Set(previous);
  for (const matches of PASSES) {
    for (const found of fresh) {
      if (pairs.has(found)) continue;
      const row = [...free].find((each) => sameWords(each.finding, found.finding) && matches(each, found.finding));
      if (row === undefined) continue;
      pairs.set(found, row);
      free.delete(row);
    }
  }
  return pairs;
}

function anchorOf(finding: Finding, source: ContractSource): Anchor | null {
  if (finding.span === null) return null;
  return { span: finding.span, before: source.paragraphs[finding.span.paragraph]?.text ?? '' };
}

/** What is known of the findings besides: why the review was made, and what was set aside in an earlier session. */
export interface Background extends Occasion {
  readonly remembered: ReadonlyMap<string, Dismissal>;
}

type Decision = Pick<Row, 'standing' | 'dismissal' | 'commented' | 'persists'>;

function carriedOn(row: Row | undefined, { id }: Finding, background: Background): Decision {
  if (row === undefined) {
    const dismissal = background.remembered.get(id) ?? null;
    return { standing: dismissal === null ? 'open' : 'dismissed', dismissal, commented: false, persists: false };
  }
  const { commented, dismissal } = row;
  if (undecided(row)) return { standing: row.standing, dismissal, commented, persists: false };
  const stillChosen = row.standing === 'replaced' && (row.persists || background.replaced.has(row.key));
  // Words that come back after they were replaced were put back by the person, in Word.
  return { standing: stillChosen ? 'replaced' : 'open', dismissal: null, commented, persists: stillChosen };
}

/** What stays of a row whose words the review no longer finds; null drops it. */
function leftBehind(row: Row, { ownWrite }: Occasion): Row | null {
  if (row.standing === 'replaced') return { ...row, persists: false };
  if (!ownWrite || row.standing === 'dismissed') return null;
  return { ...row, standing: 'gone' };
}

function newKey(id: string, taken: Set<string>): string {
  let key = id;
  for (let count = 2; taken.has(key); count += 1) key = `${id}~${count}`;
  taken.add(key);
  return key;
}

const position = (row: Row): readonly [number, number] => {
  const span = row.place?.span ?? row.finding.span;
  return span === null ? [-1, 0] : [span.paragraph, span.start];
};

function inDocumentOrder(a: Row, b: Row): number {
  const [first, second] = [position(a), position(b)];
  return first[0] - second[0] || first[1] - second[1];
}

/** The rows after another review: known findings keep their key and decision, handled ones keep their place. */
export function reconcile(
  previous: readonly Row[],
  fresh: readonly FreshFinding[],
  source: ContractSource,
  background: Background,
): readonly Row[] {
  const pairs = pairUp(previous, fresh);
  const taken = new Set(previous.map((row) => row.key));
  const found = fresh.map((each): Row => {
    const row = pairs.get(each);
    return {
      ...each,
      key: row?.key ?? newKey(each.finding.id, taken),
      place: anchorOf(each.finding, source),
      ...carriedOn(row, each.finding, background),
    };
  });
  const paired = new Set(pairs.values());
  const left = previous.filter((row) => !paired.has(row)).map((row) => leftBehind(row, background));
  return [...found, ...left.filter((row) => row !== null)].sort(inDocumentOrder);
}
