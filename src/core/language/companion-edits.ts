import type { Contract, Sentence } from '../contract/contract';
import { referencesIn } from '../contract/sections';
import type { ClauseForm, CompanionEdit, Edit, PlannedRedline } from '../model';
import { applyEdits } from '../redline/edits';
import { toSource } from '../redline/to-source';
import { fill } from './fill';
import type { Names } from './names';

/** What the contract calls the inserted clause. */
const CALLED: Readonly<Record<ClauseForm, string | null>> = {
  full: 'the No-AI Training Addendum',
  moderate: 'the AI Use Addendum',
  short: 'the clause headed "No AI use"',
  'short-moderate': 'the clause headed "AI"',
  definitions: null,
};

type Kind = CompanionEdit['kinds'][number];

const WINS = '(?:prevails?|controls?|governs?|takes? precedence|supersedes?)';
const ATTACHED = '(?:addend(?:um|a)|schedules?|exhibits?|annex(?:es)?|attachments?|appendi(?:x|ces)|riders?)';
const DOCUMENT = `(?:${ATTACHED}|agreement|contract|terms|documents?|statements? of work|SOWs?|orders?|polic(?:y|ies)|provisions?)`;
/** Documents that differ, and one that goes first. */
const CONFLICT = new RegExp(
  `\\b(?:conflicts?|inconsistenc(?:y|ies)|inconsistent|discrepanc(?:y|ies)|contradictions?|ambiguit(?:y|ies))\\b[^.]{0,160}?\\b${DOCUMENT}\\b[^.]{0,200}?\\b${WINS}\\b|\\b${DOCUMENT}\\b[^.]{0,60}\\b${WINS}\\b[^.]{0,120}\\b(?:conflict|inconsisten)`,
  'i',
);
/** Laws, interests and languages conflict too. */
const OTHER_CONFLICT =
  /\bconflicts? of (?:laws?|interests?)\b|\bchoice of law\b|\b(?:language|translation|translated|English) (?:version|text)\b|\bstock\b|\bcounsel\b/i;
const ADDENDUM_WINS = new RegExp(`\\b(?:addend(?:um|a))\\b[^.;]{0,80}\\b${WINS}\\b`, 'i');
const CONTRACT_WINS = new RegExp(
  `\\bth(?:is|ese) (?:agreement|contract|terms|deed|letter|licen[cs]e)\\b[^.;]{0,40}\\b${WINS}\\b`,
  'i',
);
const DESPITE_ATTACHED = new RegExp(`\\bnotwithstanding anything\\b[^.]{0,120}\\b${ATTACHED}\\b`, 'i');
const ENTIRE =
  /\b(?:constitut\w+|is|are|be|contains?|represents?|embod(?:y|ies)|compris\w+|sets? (?:forth|out)|states?|forms?|expresses)\b[^.]{0,60}\b(?:entire|whole|complete|full)(?:,? (?:and )?(?:final|exclusive|complete))* (?:agreement|understanding|contract)\b/i;
const WITH_ATTACHED = new RegExp(`\\b(?:together with|including|and|with)\\b[^.]{0,60}\\b${ATTACHED}\\b`, 'i');
/** "Sections 3, 5 and 8 survive": what is listed, before the verb. */
const SURVIVE = /^(.*?)\bsurviv(?:e|es)\b[^.]{0,80}\b(?:terminat\w*|expir\w+|end(?:s|ing)?|completion|cancell?ation)/is;
const TOPICS =
  /\b(?:confidential\w*|indemni\w+|warrant\w+|liabilit\w+|payment|dispute|governing law|non-?solicit\w*|ownership|intellectual property)\b/gi;
const BY_NATURE =
  /\bby (?:its|their) (?:very )?nature\b|\bintended to survive\b|\ball (?:provisions|terms|obligations)\b/i;
/** The number and heading of the next clause, where no line divides them from the sentence. */
const RUNS_INTO_HEADING = /(?:^|[.;] )\d{1,2}(?:\.\d{1,2})*[.)]? [A-Z][\w ,&/-]{0,60}\.$|\.{4,}/;

/** Whether a sentence lists what outlasts the contract: several clauses or several things. */
function listsSurvivors(text: string): boolean {
  // The sentence alone: where no line divides them, the one before it may be in the text.
  const listed = SURVIVE.exec(text)?.[1]?.replace(/^.*[a-z)]\. (?=[A-Z(])/s, '');
  if (listed === undefined || BY_NATURE.test(text)) return false;
  const topics = new Set(listed.match(TOPICS)?.map((topic) => topic.toLowerCase().slice(0, 6)));
  return (
    referencesIn(listed).length > 1 || /\b(?:sections|clauses|articles|paragraphs) \d/i.test(listed) || topics.size > 1
  );
}

/** What of a sentence would defeat an inserted clause; null for nothing. One within the contract is a part of it anyway. */
function kindOf({ text }: Sentence, isWithin: boolean): Kind | null {
  if (isWithin && (ENTIRE.test(text) || CONTRACT_WINS.test(text))) return null;
  if (CONFLICT.test(text) && !OTHER_CONFLICT.test(text) && !ADDENDUM_WINS.test(text)) return 'precedence';
  if (DESPITE_ATTACHED.test(text)) return 'precedence';
  if (ENTIRE.test(text) && !WITH_ATTACHED.test(text)) return 'entire-agreement';
  return listsSurvivors(text) ? 'survival' : null;
}

const SENTENCE: Readonly<Record<Kind, string>> = {
  survival: '{it} survives as well.',
  precedence: 'On the use of the {Deliverables} with AI systems, {it} prevails.',
  'entire-agreement': '{it} is part of {Agreement}.',
};

const BECAUSE: Readonly<Record<Kind, string>> = {
  survival: 'The contract lists what outlasts it. What is not in the list may be said to end with it.',
  precedence: 'The contract says which document goes first. The inserted clause would come second.',
  'entire-agreement':
    'The contract says that it is the whole agreement. The inserted clause should be named as a part of it.',
};

const UNPATCHED: Readonly<Record<Kind, string>> = {
  survival: 'A clause lists what outlasts the contract, and no sentence could be added to it.',
  precedence: 'A clause says which document goes first, and no sentence could be added to it.',
  'entire-agreement': 'A clause says that the contract is the whole agreement, and no sentence could be added to it.',
};

/** The edits to clauses that would defeat an inserted one, a redline for each paragraph, and what could not be changed. */
export function companionEdits(
  { paragraphs }: Contract,
  form: ClauseForm,
  names: Names,
): { readonly companions: readonly CompanionEdit[]; readonly unpatched: readonly string[] } {
  const called = CALLED[form];
  const companions: CompanionEdit[] = [];
  const unpatched = new Set<string>();
  if (called === null) return { companions, unpatched: [] };
  const done = new Set<Kind>();
  for (const { index, reading, source, sentences, operative } of paragraphs) {
    if (!operative) continue;
    const edits: Edit[] = [];
    const kinds: Kind[] = [];
    for (const sentence of sentences) {
      const kind = kindOf(sentence, form.startsWith('short'));
      // One clause of a kind is enough: what is said once of the contract is said of all of it.
      if (kind === null || done.has(kind)) continue;
      if (!/[.!?]["')\]]{0,3}$/.test(sentence.text) || RUNS_INTO_HEADING.test(sentence.text)) {
        unpatched.add(UNPATCHED[kind]);
        continue;
      }
      done.add(kind);
      kinds.push(kind);
      const insert = ` ${fill(SENTENCE[kind].replace('{it}', called), names).text}`;
      edits.push({ start: sentence.end, end: sentence.end, insert });
    }
    if (kinds.length === 0) continue;
    companions.push({
      kinds,
      redline: { paragraph: index, before: source.text, edits: toSource(reading, source.text, edits) },
      because: kinds.map((one) => BECAUSE[one]).join(' '),
    });
  }
  return { companions, unpatched: [...unpatched] };
}

/**
 * A review's plans with companion edits in them, for whoever writes both at once: a paragraph is written from one plan.
 * A companion whose place another plan has struck out is left out.
 */
export function withCompanions(
  plans: readonly PlannedRedline[],
  companions: readonly CompanionEdit[],
): readonly PlannedRedline[] {
  const merged = new Map(plans.map((plan) => [plan.paragraph, plan]));
  for (const { redline } of companions) {
    const plan = merged.get(redline.paragraph);
    const own = plan?.edits ?? [];
    const fits = redline.edits.filter(({ start }) => !own.some((edit) => edit.start < start && start < edit.end));
    const edits = [...own, ...fits].sort((a, b) => a.start - b.start || a.end - b.end);
    if (fits.length === 0) continue;
    merged.set(redline.paragraph, {
      paragraph: redline.paragraph,
      before: redline.before,
      edits,
      result: applyEdits(redline.before, edits),
      findings: plan?.findings ?? [],
    });
  }
  return [...merged.values()].sort((a, b) => a.paragraph - b.paragraph);
}
