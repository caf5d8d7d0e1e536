import type { AiRestriction } from './contract/ai-restriction';
import type { Paragraph } from './contract/contract';
import { namesWork } from './contract/industry';
import type { Range } from './contract/sentences';
import type { KnownFacts } from './language/facts';
import { unconfirmed } from './language/facts';
import type { Phrases } from './language/phrases';
import type { RemedyTexts } from './language/remedy-texts';
import type { Finding, Severity, Side } from './model';
import { SEVERITIES } from './model';
import type { Part } from './redline/compose';
import { answerFor } from './redline/remedies';
import { partOf } from './redline/part-of';
import type { Strike } from './redline/repair';
import type { Found } from './rules/ask';
import type { Match, Rule } from './rules/rule';

/** A finding that has no id yet, with what the plan of its paragraph needs. */
export interface Draft {
  readonly finding: Omit<Finding, 'id'>;
  readonly part: Omit<Part, 'id'> | null;
  /** The part of the paragraph that its edits change. */
  readonly sentence: Range | null;
  /** The id but for its number among equals. */
  readonly baseId: string;
  /** The rule's place among the others. */
  readonly order: number;
}

/** A finding with what the plan of its paragraph needs. */
export interface Planned {
  readonly finding: Finding;
  readonly part: Part | null;
  /** The part of the paragraph that its edits change. */
  readonly sentence: Range | null;
}

/** What all findings of a contract are made with. */
export interface Setting {
  readonly restriction: AiRestriction;
  readonly wording: Phrases;
  /** The rules' texts beyond the smallest edit, written for the contract. */
  readonly texts: (rule: Rule) => RemedyTexts;
  /** What the person has confirmed: an edit that states anything else leaves it out. */
  readonly facts: KnownFacts;
  /** Rights in industrial products are none in anybody's work. */
  readonly isIndustrial: boolean;
}

/**
 * Rules whose findings name AI or a person, whatever else the contract is about; and how long a right lasts, which the
 * contract says in the same words of every right.
 */
const OF_ANY_CONTRACT = /\bai\b|likeness|perpetual/;

const NOBODY = { taker: null, object: null };

/** Why a finding has no smallest edit where its rule does not say. */
export const NO_EDIT_FOUND = 'No small change would read well here. The addendum covers it.';

/** FNV-1a, in base 36: short, stable and good enough to tell quotes apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function baseIdOf(rule: string, quote: string): string {
  return `${rule}-${shortHash(quote.toLowerCase().replace(/\s+/g, ' '))}`;
}

/** Numbers equal quotes of a rule in document order, so that an edit elsewhere changes no id. */
export function idMaker(): (draft: Draft) => string {
  const seen = new Map<string, number>();
  return ({ baseId }) => {
    const occurrence = (seen.get(baseId) ?? 0) + 1;
    seen.set(baseId, occurrence);
    return `${baseId}-${occurrence}`;
  };
}

/** True where a finding runs against the side that is read for. */
export function concerns(side: Side, { finding: { direction } }: Draft): boolean {
  return side === 'any' || direction === 'unclear' || direction === side;
}

function capped(severity: Severity, rule: Rule, { state, prevails }: AiRestriction): Severity {
  if (state !== 'effective' || !prevails) return severity;
  const cap = SEVERITIES.indexOf(rule.severityUnderRestriction);
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity), cap)] ?? severity;
}

/** Why a repair changes nothing; undefined for one that does. */
function reasonOf({ reasons }: Rule, repair: Match['repair']): string | undefined {
  return 'noEdit' in repair ? reasons?.[repair.noEdit] : undefined;
}

function wholeDraft({ rule, order, match }: Found, severity: Severity): Draft {
  const { id } = rule.description;
  const { confidence, direction, because, repair } = match;
  const noEdit = reasonOf(rule, repair) ?? NO_EDIT_FOUND;
  return {
    finding: { rule: id, severity, confidence, direction, because, span: null, quote: '', remedies: [], noEdit },
    part: null,
    sentence: null,
    baseId: baseIdOf(id, ''),
    order,
  };
}

/** A repair without insertions that state what the person has not confirmed. */
function confirmedOnly(repair: Match['repair'], facts: KnownFacts): Match['repair'] {
  if ('noEdit' in repair) return repair;
  const states = (strike: Strike): boolean =>
    strike.kind === 'words' && strike.start === strike.end && unconfirmed(strike.insert, facts).length > 0;
  return repair.strikes.some(states)
    ? { ...repair, strikes: repair.strikes.filter((strike) => !states(strike)) }
    : repair;
}

/**
 * Drafts the finding of a match: its place in the paragraph's own text, its remedies. Null where the words stand
 * beside the very limit that an edit would put there: what has been mended is not reported again. Null as well where
 * they give nothing at all, or rights in industrial products, but for how long these last.
 */
export function draftOf(setting: Setting, found: Found, paragraph: Paragraph | null): Draft | null {
  const { rule, match } = found;
  if ('noEdit' in match.repair && match.repair.isNoFinding) return null;
  const { id: ruleId } = rule.description;
  const severity = capped(match.severity, rule, setting.restriction);
  if (!match.at || !paragraph) return wholeDraft(found, severity);
  if (
    setting.isIndustrial &&
    !OF_ANY_CONTRACT.test(ruleId) &&
    !namesWork(paragraph.sentences[match.at.sentence]?.text ?? '')
  )
    return null;
  const { reading, source } = paragraph;
  const { start, end } = reading.toSource(match.at.start, match.at.end);
  const quote = source.text.slice(start, end);
  const whole = paragraph.sentences[match.at.sentence] ?? { start: 0, end: reading.text.length };
  const { part: sentence, repair } = partOf(paragraph, whole, match.at, confirmedOnly(match.repair, setting.facts));
  const named = match.named ?? NOBODY;
  const part =
    'noEdit' in repair ? null : { repair, start: match.at.start, end: match.at.end, rank: rule.carrierRank, named };
  const place = { reading, source: source.text, sentence };
  const { strong, fallback } = setting.texts(rule);
  const { remedies, isMended, noPlace } = answerFor(place, part && { ...part, id: '' }, setting.wording, {
    strong: strong.text,
    replaces: rule.language.replaces ?? false,
    fallback: fallback.text,
  });
  if (isMended) return null;
  const hasMinimal = remedies.some(({ kind }) => kind === 'minimal');
  const reason = reasonOf(rule, repair) ?? noPlace ?? NO_EDIT_FOUND;
  return {
    finding: {
      rule: ruleId,
      severity,
      confidence: match.confidence,
      direction: match.direction,
      because: match.because,
      span: { paragraph: match.at.paragraph, start, end },
      quote,
      remedies,
      noEdit: hasMinimal ? null : reason,
    },
    part: hasMinimal ? part : null,
    sentence,
    baseId: baseIdOf(ruleId, quote),
    order: found.order,
  };
}

/** Makes a finding of a draft. */
export function identified({ finding, part, sentence }: Draft, id: string): Planned {
  return { finding: { ...finding, id }, part: part && { ...part, id }, sentence };
}
