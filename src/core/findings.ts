import type { AiRestriction } from './contract/ai-restriction';
import type { Contract } from './contract/contract';
import type { Phrases } from './language/phrases';
import type { Finding, LeftOut, PlannedRedline, Severity, Side } from './model';
import { SEVERITIES } from './model';
import type { Part } from './redline/compose';
import { compose } from './redline/compose';
import { applyEdits } from './redline/edits';
import { remediesFor } from './redline/remedies';
import { toSource } from './redline/to-source';
import type { Match, Rule } from './rules/rule';

/** A finding with what the plan of its paragraph needs. */
export interface Planned {
  readonly finding: Finding;
  readonly part: Part | null;
  readonly sentence: number | null;
}

/** What all findings of a contract are made with. */
export interface Setting {
  readonly contract: Contract;
  readonly restriction: AiRestriction;
  readonly wording: Phrases;
  /** True where the other side has a name that sentences can use. */
  readonly clientIsNamed: boolean;
}

const NO_EDIT_FOUND = 'No small change would read well here. The addendum covers it.';

/** FNV-1a, in base 36: short, stable and good enough to tell quotes apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Numbers equal quotes of a rule in document order, so that an edit elsewhere changes no id. */
export function idMaker(): (rule: string, quote: string) => string {
  const seen = new Map<string, number>();
  return (rule, quote) => {
    const base = `${rule}-${shortHash(quote.toLowerCase().replace(/\s+/g, ' '))}`;
    const occurrence = (seen.get(base) ?? 0) + 1;
    seen.set(base, occurrence);
    return `${base}-${occurrence}`;
  };
}

/** True where a match runs against the side that is read for. */
export function concerns(side: Side, { direction }: Match): boolean {
  return side === 'any' || direction === 'unclear' || direction === side;
}

function capped(severity: Severity, rule: Rule, { state, prevails }: AiRestriction): Severity {
  if (state !== 'effective' || !prevails) return severity;
  const cap = SEVERITIES.indexOf(rule.severityUnderRestriction);
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity), cap)] ?? severity;
}

/** Makes the finding of a match: its id, its place in the paragraph's own text, its remedies. */
export function toPlanned(
  setting: Setting,
  rule: Rule,
  match: Match,
  makeId: (rule: string, quote: string) => string,
): Planned {
  const { id: ruleId } = rule.description;
  const severity = capped(match.severity, rule, setting.restriction);
  const common = {
    rule: ruleId,
    severity,
    confidence: match.confidence,
    direction: match.direction,
    because: match.because,
  };
  const paragraph = match.at ? setting.contract.paragraphs[match.at.paragraph] : undefined;
  if (!match.at || !paragraph) {
    const finding: Finding = {
      ...common,
      id: makeId(ruleId, ''),
      span: null,
      quote: '',
      remedies: [],
      noEdit: 'noEdit' in match.repair ? match.repair.noEdit : NO_EDIT_FOUND,
    };
    return { finding, part: null, sentence: null };
  }
  const { reading, source } = paragraph;
  const { start, end } = reading.toSource(match.at.start, match.at.end);
  const quote = source.text.slice(start, end);
  const id = makeId(ruleId, quote);
  const part: Part | null =
    'noEdit' in match.repair ? null : { id, repair: match.repair, end: match.at.end, rank: rule.carrierRank };
  const sentence = paragraph.sentences[match.at.sentence] ?? { start: 0, end: reading.text.length };
  const place = { reading, source: source.text, sentence };
  const { language } = rule;
  const remedies = remediesFor(place, part, setting.wording, {
    strong: setting.wording.fillSentences(setting.clientIsNamed ? language.strong : language.strongNameless),
    fallback: setting.wording.fillSentences(setting.clientIsNamed ? language.fallback : language.fallbackNameless),
  });
  const hasMinimal = remedies.some(({ kind }) => kind === 'minimal');
  const reason = 'noEdit' in match.repair ? match.repair.noEdit : NO_EDIT_FOUND;
  return {
    finding: {
      ...common,
      id,
      span: { paragraph: match.at.paragraph, start, end },
      quote,
      remedies,
      noEdit: hasMinimal ? null : reason,
    },
    part: hasMinimal ? part : null,
    sentence: match.at.sentence,
  };
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Joins the smallest edits of all findings into one plan a paragraph, in document order. */
export function planRedlines(
  setting: Setting,
  planned: readonly Planned[],
): { readonly redlines: readonly PlannedRedline[]; readonly leftOut: readonly LeftOut[] } {
  const redlines: PlannedRedline[] = [];
  const leftOut: LeftOut[] = planned
    .filter(({ part }) => part === null)
    .map(({ finding }) => ({ id: finding.id, because: finding.noEdit ?? NO_EDIT_FOUND }));
  const byParagraph = groupBy(planned, ({ finding }) => finding.span?.paragraph ?? -1);
  for (const [index, group] of [...byParagraph].sort((a, b) => a[0] - b[0])) {
    const paragraph = setting.contract.paragraphs[index];
    if (!paragraph) continue;
    const { reading, source, sentences } = paragraph;
    const edits = [...groupBy(group, ({ sentence }) => sentence)].flatMap(([sentence, members]) => {
      const parts = members.flatMap(({ part }) => part ?? []);
      if (sentence === null || parts.length === 0) return [];
      const plan = compose(
        reading.text,
        sentences[sentence] ?? { start: 0, end: reading.text.length },
        parts,
        setting.wording,
      );
      leftOut.push(...plan.leftOut);
      return plan.edits;
    });
    const own = toSource(
      reading,
      [...edits].sort((a, b) => a.start - b.start),
    );
    if (own.length === 0) continue;
    const missing = new Set(leftOut.map(({ id }) => id));
    const answered = group.map(({ finding }) => finding.id).filter((id) => !missing.has(id));
    redlines.push({
      paragraph: index,
      before: source.text,
      edits: own,
      result: applyEdits(source.text, own),
      findings: answered,
    });
  }
  return { redlines, leftOut };
}
