import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import type { Strike } from '../../redline/repair';
import {
  ALL_MEDIA,
  BARE,
  FUTURE,
  FUTURE_FIRST,
  LATER_PART,
  MEDIA_AFTER,
  MEDIA_BEFORE,
  MEDIA_ROW,
  OTHER_MEDIA,
} from './words';
import type { Match } from '../rule';
import { isForbiddenToo, isReachOfRight, wordsBefore } from '../common/hits';
import type { Hit } from '../common/scan';
import { claims, scan } from '../common/scan';
import { isBrandOnly, isDefinition, isFeedbackOnly, isRelease } from '../common/subject-matter';
import { toMatch } from '../common/to-match';

const NOT_MEDIA =
  /\b(?:laws?|statutes?|regulations?|tax(?:es)?|claims?|rebate|subsidiar|affiliates? now|patents?|trade-?marks?|intellectual property|trade secret|products?|programs implemented|indebtedness|confidential|know-how|remed(?:y|ies)|liabilit)/i;

function severityOf({ text, sentence }: Hit): Severity {
  if (/\b(?:likeness|voice|performances?)\b/i.test(sentence.text) && !/\bcontent\b/i.test(sentence.text))
    return 'critical';
  return /future|hereafter|hereinafter|later|yet|unknown|known|devise|develop|creat|discover|invent|being|exist|emerge/i.test(
    text,
  )
    ? 'high'
    : 'low';
}

function allows(hit: Hit): boolean {
  const { negative, excluded, frame } = hit.governing;
  return (
    !negative &&
    !excluded &&
    !isForbiddenToo(hit) &&
    (frame?.kind !== 'duty' || isReachOfRight(hit)) &&
    !isBrandOnly(hit) &&
    !isFeedbackOnly(hit) &&
    !isRelease(hit) &&
    !isDefinition(hit)
  );
}

/** A licence that tells its reach: "the rights include". */
const COVERS =
  /\b(?:rights?|licen[cs]e|grant|permission|usage|buy-?out|use)\b[^.;]{0,60}\b(?:includes?|covers?|extends? to|comprises?|appl(?:y|ies) to)\b|^\W*(?:Media|Usage|Rights(?: granted)?|Licen[cs]e|Scope|Use|Permitted use): [^.;]*$/i;
const REASON = 'reaches media and technology that nobody has named yet';

/** What leads up to words that stand for themselves: ", including those", an opening quote. */
const LEAD = /(?:,? \(?(?:including|whether|such as)(?: (?:those|ones|any|all))?|,)? "?$/;

const JOINT = /,? (?:and|or|and\/or) $/;

/** The words to be struck: a phrase that opens with its preposition whole, of others only those about the future. */
function strikeOf(hit: Hit, isBare: boolean): Strike | null {
  const { text } = hit.sentence;
  const preposition = hit.match.groups?.['prep'];
  if (preposition !== undefined) {
    const insert = /^(?:for|into)$/i.test(preposition) ? `${preposition} {Channels}` : 'in {Channels}';
    return { kind: 'words', start: hit.start, end: hit.end, insert };
  }
  const before = text.slice(0, hit.start);
  // ", including those yet to be developed": what opens them goes with them; "that may" as well.
  const opens = /(?:,? including those| that may)(?= $)/.exec(before)?.[0].length ?? 0;
  if (opens > 0) return { kind: 'words', start: hit.start - opens - 1, end: hit.end, insert: '' };
  // "to exhibit, distribute, and hereafter devise, in any manner": the joint goes with what it joins.
  const joint = /^(?:[,.;]|$)/.test(text.slice(hit.end)) ? JOINT.exec(before)?.[0] : undefined;
  if (joint !== undefined && (isBare || LATER_PART.exec(hit.text)?.index === 0))
    return { kind: 'words', start: hit.start - joint.length, end: hit.end, insert: '' };
  if (isBare) {
    const lead = LEAD.exec(before)?.[0] ?? '';
    const closes = lead.endsWith('"') && text.charAt(hit.end) === '"';
    if (lead === '' || lead.endsWith('"') !== closes) return null;
    return { kind: 'words', start: hit.start - lead.length, end: hit.end + (closes ? 1 : 0), insert: '' };
  }
  // "that may now or in the future exist": the clause goes as a whole.
  const clause = /\bexist\w*$/i.test(hit.text) ? (/,? (?:that|which) (?:may )?$/.exec(before)?.[0].length ?? 0) : 0;
  if (clause > 0) return { kind: 'words', start: hit.start - clause, end: hit.end, insert: '' };
  const later = LATER_PART.exec(hit.text);
  return later && { kind: 'words', start: hit.start + later.index, end: hit.end, insert: '' };
}

function judged(hit: Hit, isBare: boolean): Match {
  const strike = strikeOf(hit, isBare);
  return toMatch(hit, {
    severity: severityOf(hit),
    confidence: 0.9,
    reason: REASON,
    repair: { strikes: strike ? [strike] : [], exclusion: 'tail', addPurpose: false },
  });
}

/** What is received, returned or advertised in any medium is not the work used in it. */
const NO_USE =
  /\b(?:receiv\w+|obtain|inspect|access|return|destroy|notif\w+|communicat\w+|correspond\w*|advertis\w+ (?:\w+ ){0,3}[Pp]roducts|plac(?:e|ing) (?:\w+ )?advert\w+|be (?:stored|kept|held|given|sent|served))\b(?:(?!\b(?:us(?:e|ing)|reproduce|publish|exploit|distribute|broadcast|display|exhibit)\b)[^.;]){0,220}$/i;

/** "Past, present and future infringement": no medium. */
const INFRINGED = /^,? (?:infring|claims?\b|violations?\b|causes? of action)/i;

/** Rights of a person may come up; no medium does. */
const RIGHTS_ARISE = /\brights (?:that|which) (?:may|might) (?:arise|exist)\b/i;

/** "Unknown types of use are included in the licence." */
const INCLUDED =
  /^[^.;]{0,60}\b(?:are|is) (?:also )?(?:included|covered|granted|permitted)\b[^.;]{0,40}\b(?:licen[cs]e|grant|rights?|transfer|buy-?out)\b/i;

/** A licence covers the words, which no verb of granting governs. */
function isCovered(hit: Hit): boolean {
  const { text } = hit.sentence;
  return COVERS.test(wordsBefore(hit, NEAR)) || INCLUDED.test(text.slice(hit.end, hit.end + NEAR));
}

/** "Distribution by all means now known or later found", "use in any media": the use is named, and nobody is. */
const USE =
  /\b(?:us(?:e|ed|ing|age)|publication|distribut\w+|broadcast\w*|exploit\w*|reproduc\w+|shown?|display(?:ed)?|exhibit\w*|stream\w*|rights? to)\b[^.;]{0,160}$/i;
/** What is said of papers and programs, whatever they are kept on. */
const PAPERS =
  /\b(?:confidential|information|documents?|documentation|records?|recorded|embodied|stored|software|notebooks?|prepared|remedies)\b/i;

function tellsUse(hit: Hit, isBare: boolean): boolean {
  return !isBare && USE.test(wordsBefore(hit, NEAR)) && !PAPERS.test(hit.sentence.text);
}

/** How far off a verb may stand that tells what the words are about. */
const NEAR = 260;

/** Whether the words are about media, and not about laws, claims or products. */
function isOfMedia(hit: Hit, isBare: boolean): boolean {
  const before = wordsBefore(hit, NEAR);
  const isNamed = hit.match.groups?.['prep'] !== undefined;
  if (NOT_MEDIA.test(isNamed ? hit.text : before.slice(-50) + hit.text)) return false;
  if (INFRINGED.test(hit.sentence.text.slice(hit.end))) return false;
  if (NO_USE.test(before) || RIGHTS_ARISE.test(before.slice(-40) + hit.text)) return false;
  return !isBare || MEDIA_BEFORE.test(before) || MEDIA_AFTER.test(hit.sentence.text.slice(hit.end));
}

/** Finds grants that reach media not named or not yet invented. */
export function findFutureMedia(contract: Contract): readonly Match[] {
  const found: Match[] = [];
  const claim = claims();
  for (const pattern of [FUTURE, FUTURE_FIRST, ALL_MEDIA, OTHER_MEDIA, BARE]) {
    for (const hit of scan(contract, pattern)) {
      if (!allows(hit) || !isOfMedia(hit, pattern === BARE)) continue;
      if (hit.governing.frame === null && !isCovered(hit) && !tellsUse(hit, pattern === BARE)) continue;
      if (claim(hit)) found.push(judged(hit, pattern === BARE));
    }
  }
  for (const hit of scan(contract, MEDIA_ROW)) {
    if (!hit.governing.negative && !hit.governing.excluded && claim(hit)) {
      found.push(
        toMatch(hit, { severity: severityOf(hit), confidence: 0.9, reason: REASON, repair: { noEdit: 'row' } }),
      );
    }
  }
  return found;
}
