import type { Paragraph } from './contract/contract';
import type { Draft, Planned, Setting } from './findings';
import { identified } from './findings';
import type { PlannedRedline, RuleId } from './model';
import type { ParagraphPlan } from './plan';
import { groupsOf, planParagraph } from './plan';
import { compose } from './redline/compose';
import { applyEdits } from './redline/edits';
import { mergeEdits } from './redline/merge-edits';
import { toSource } from './redline/to-source';
import { wholeWords } from './redline/whole-words';

/** A paragraph as it is read with other words, and what is found in it then. */
export interface SecondReading {
  readonly paragraph: Paragraph;
  readonly drafts: readonly Draft[];
}

/** Reads a paragraph again as a redline leaves it. */
export type ReadAgain = (redline: Pick<PlannedRedline, 'edits' | 'result'>) => SecondReading;

/** A paragraph's plan, with its findings as the plan leaves them. */
export interface VerifiedPlan {
  readonly planned: readonly Planned[];
  readonly plan: ParagraphPlan;
}

/** What one edit brings to light is mended too; what that brings to light shows that edits do not help here. */
const ROUNDS = 3;
/** A paragraph in which more is found is no clause: to read it again for every finding would take too long. */
const MOST_FINDINGS = 40;
const STILL_THERE =
  'After a small change the paragraph would still give this right in other words, so none is offered. Use the strong wording or the addendum.';

/** Those of the second reading beyond the findings that had no edit, by rule. */
function excess(drafts: readonly Draft[], planned: readonly Planned[], edited: readonly string[]): readonly Draft[] {
  const left = planned.filter(({ finding }) => !edited.includes(finding.id)).map(({ finding }) => finding);
  return drafts.filter(({ finding: { rule, quote } }) => {
    const own = left.findIndex((one) => one.rule === rule && one.quote === quote);
    const known = own >= 0 ? own : left.findIndex((one) => one.rule === rule);
    if (known >= 0) left.splice(known, 1);
    return known < 0;
  });
}

/** Adds to a plan what mends the findings of its second reading; null where nothing does. */
function furtherEdits(
  { before, edits, result, ...redline }: PlannedRedline,
  paragraph: Paragraph,
  drafts: readonly Draft[],
  { wording }: Setting,
): PlannedRedline | null {
  const more = drafts.map((draft, index) => identified(draft, String(index)));
  if (more.some(({ part }) => part === null)) return null;
  const { edits: further, leftOut } = compose(paragraph.reading.text, groupsOf(more), wording);
  const second = toSource(paragraph.reading, result, further);
  if (leftOut.length > 0 || second.length === 0) return null;
  const all = wholeWords(before, mergeEdits(before, edits, second));
  return { ...redline, before, edits: all, result: applyEdits(before, all) };
}

/** A plan with all that its own second reading asks for. */
interface Mended {
  readonly redline: PlannedRedline;
  /** The rules that a second reading found something of. */
  readonly reported: ReadonlySet<RuleId>;
  /** Those of them that no edit satisfies: the plan does not hold. */
  readonly unsatisfied: ReadonlySet<RuleId>;
}

function mended(first: PlannedRedline, planned: readonly Planned[], setting: Setting, readAgain: ReadAgain): Mended {
  const reported = new Set<RuleId>();
  let redline = first;
  for (let round = 0; ; round += 1) {
    const { paragraph, drafts } = readAgain(redline);
    const open = excess(drafts, planned, redline.findings);
    if (open.length === 0) return { redline, reported, unsatisfied: new Set() };
    const rules = open.map(({ finding }) => finding.rule);
    for (const rule of rules) reported.add(rule);
    const next = round < ROUNDS ? furtherEdits(redline, paragraph, open, setting) : null;
    if (next === null) return { redline, reported, unsatisfied: new Set(rules) };
    redline = next;
  }
}

function withoutEdit({ finding, sentence }: Planned): Planned {
  const remedies = finding.remedies.filter(({ kind }) => kind !== 'minimal');
  return { finding: { ...finding, remedies, noEdit: STILL_THERE }, part: null, sentence };
}

/** A finding whose own edit mends what it alone brings to light; as it is where that cannot be mended. */
function mendedAlone(
  paragraph: Paragraph,
  planned: readonly Planned[],
  one: Planned,
  setting: Setting,
  readAgain: ReadAgain,
): Planned {
  const others = planned.map((other) => (other === one ? one : { ...other, part: null }));
  const { redline } = planParagraph(paragraph, others, setting);
  if (redline === null) return one;
  const { redline: own, unsatisfied } = mended(redline, others, setting, readAgain);
  if (unsatisfied.size > 0) return one;
  const { edits, result } = own;
  const remedies = one.finding.remedies.map((each) => (each.kind === 'minimal' ? { ...each, edits, result } : each));
  return { ...one, finding: { ...one.finding, remedies } };
}

/**
 * Plans a paragraph and reads what comes of it: what the edits bring to light is mended with them, and a finding that
 * would be reported again all the same is given no edit.
 */
export function verifiedPlan(
  paragraph: Paragraph,
  findings: readonly Planned[],
  setting: Setting,
  readAgain: ReadAgain,
): VerifiedPlan {
  let planned = findings;
  for (;;) {
    const plan = planParagraph(paragraph, planned, setting);
    if (plan.redline === null || findings.length > MOST_FINDINGS) return { planned, plan };
    const { findings: edited } = plan.redline;
    const all = planned;
    const has = (rules: ReadonlySet<RuleId>, { finding: { id, rule }, part }: Planned): boolean =>
      part !== null && rules.has(rule) && edited.includes(id);
    const { redline, reported, unsatisfied } = mended(plan.redline, all, setting, readAgain);
    if (!all.some((one) => has(unsatisfied, one)))
      return {
        // To read every finding's own edit again would take too long; only these are known to hide another.
        planned: all.map((one) => (has(reported, one) ? mendedAlone(paragraph, all, one, setting, readAgain) : one)),
        plan: { ...plan, redline },
      };
    planned = all.map((one) => (has(unsatisfied, one) ? withoutEdit(one) : one));
  }
}
