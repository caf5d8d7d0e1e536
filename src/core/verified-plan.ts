import type { Paragraph } from './contract/contract';
import type { Draft, Planned, Setting } from './findings';
import { identified } from './findings';
import type { PlannedRedline } from './model';
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

/** Reads a paragraph again with other words. */
export type ReadAgain = (text: string) => SecondReading;

/** A paragraph's plan, with its findings as the plan leaves them. */
export interface VerifiedPlan {
  readonly planned: readonly Planned[];
  readonly plan: ParagraphPlan;
}

/** What one edit brings to light is mended too; what that brings to light shows that edits do not help here. */
const ROUNDS = 3;
const STILL_THERE =
  'After a small change the paragraph would still give this right in other words, so none is offered. Use the strong wording or the addendum.';

/** Those of the second reading beyond the findings that had no edit, by rule. */
function excess(
  drafts: readonly Draft[],
  planned: readonly Planned[],
  edited: readonly string[],
): readonly Draft[] {
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

/** The plan with all that its own second reading asks for, or the rules that it cannot satisfy. */
function mended(
  first: PlannedRedline,
  planned: readonly Planned[],
  setting: Setting,
  readAgain: ReadAgain,
): PlannedRedline | ReadonlySet<string> {
  let redline = first;
  for (let round = 0; ; round += 1) {
    const { paragraph, drafts } = readAgain(redline.result);
    const open = excess(drafts, planned, redline.findings);
    if (open.length === 0) return redline;
    const next = round < ROUNDS ? furtherEdits(redline, paragraph, open, setting) : null;
    if (next === null) return new Set(open.map(({ finding }) => finding.rule));
    redline = next;
  }
}

function withoutEdit({ finding, sentence }: Planned): Planned {
  const remedies = finding.remedies.filter(({ kind }) => kind !== 'minimal');
  return { finding: { ...finding, remedies, noEdit: STILL_THERE }, part: null, sentence };
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
    if (plan.redline === null) return { planned, plan };
    const { findings: edited } = plan.redline;
    const found = mended(plan.redline, planned, setting, readAgain);
    if ('edits' in found) return { planned, plan: { ...plan, redline: found } };
    const fails = ({ finding: { id, rule }, part }: Planned): boolean =>
      part !== null && found.has(rule) && edited.includes(id);
    if (!planned.some(fails)) return { planned, plan };
    planned = planned.map((one) => (fails(one) ? withoutEdit(one) : one));
  }
}
