import type { Contract } from '../contract/contract';
import type { Severity } from '../model';
import type { Strike } from '../redline/repair';
import type { Match } from './rule';
import { isForbiddenToo } from './hits';
import type { Hit } from './scan';
import { claims, scan } from './scan';
import { isBrandOnly, isDefinition, isFeedbackOnly, isRelease } from './subject-matter';
import { toMatch } from './to-match';

const NOUN =
  '(?:media|medium|mediums|forms?|formats?|technolog(?:y|ies)|methods?|means|manners?|devices?|platforms?|channels?|process(?:es)?|distribution|outlets?|ways?|(?:types?|kinds?) of use|uses|systems?|versions?|exploitation|rights|standards|modes?)';
const KNOWN =
  '(?:known|existing|exists?|in existence|available|contemplated|devised|invented|developed|used|in use|discovered|created|or not)';
const LATER =
  '(?:hereafter|hereinafter|later|subsequently|in (?:the )?future|yet to be|not (?:yet|currently|presently)|tomorrow|future|unknown|at any time|afterwards?)';
const MADE =
  '(?:developed|devised|known|created|invented|discovered|existing|conceived|available|become|becoming|exist|come into existence|in existence|arise|be)';
/** "now known or hereafter devised" in its many wordings. */
const WHENEVER = [
  `(?:whether )?(?:now|currently|presently|already|today|at present)(?: or hereafter)? ?${KNOWN}?(?: to exist)?,? (?:and|or)(?: which may be| may be| that may be)? ?(?:${LATER})(?: ${MADE}(?: (?:and|or) ${MADE}){0,2})?`,
  `${KNOWN} (?:now|today|currently),? or (?:${MADE} )?(?:${LATER})(?: ${MADE})?`,
  `(?:whether )?(?:known|existing) or (?:unknown|future|to be [a-z]+|hereafter [a-z]+|later [a-z]+|not yet [a-z]+)`,
  `now known or (?:not [a-z]+ known|(?:hereafter|hereinafter|later) [a-z]+)`,
  `now (?:or|and) in (?:the )?future`,
  `(?:existing|current|present)(?:,| or| and){1,2} future`,
  `hereafter devised?`,
  `(?:those )?yet to be (?:developed|devised|invented|created)`,
  `whether or not (?:presently|currently|now|yet) (?:contemplated|known|invented|devised|existing)`,
  `(?:that |which )?exists? (?:today|now),? or (?:that |which )?(?:is|may be|will be|are) (?:created|developed|devised|invented)(?: or (?:developed|created))? (?:in the future|later|hereafter)`,
  `in (?:media |any media )?now or hereafter known`,
  `(?:that|which) (?:may|might|will|shall|can) (?:(?:hereafter|later|subsequently|in (?:the )?future) )?(?:be (?:hereafter |later )?(?:developed|devised|invented|created|discovered|introduced)|come into (?:being|existence)|emerge|arise)(?: (?:hereafter|later|subsequently|in (?:the )?future))?`,
  `(?:that|which) (?:do|does|is|are) not (?:yet )?(?:exist|known|invented|developed|devised)(?: yet)?`,
  `(?:that|which) (?:is|are|will be) (?:developed|devised|invented|created|discovered) (?:in the future|hereafter|later)`,
  `(?:those |as )?(?:not yet|yet) (?:known|unknown|to come|undiscovered|uninvented|undeveloped|invented|developed|devised|existing|discovered|in existence|to be (?:known|invented|developed))`,
].join('|');
const PREPOSITION = '(?:in|through|on|via|by|across|over|upon|throughout|using)';
const QUANTIFIER = '(?:any and all|any or all|any|all|every|each|whatever|whatsoever)';
const FILLER = `(?:(?!(?:may|shall|will|grants?|hereby)\\b)[\\w/-]+,? ){0,9}?`;
/** A noun phrase of media with words about the future after it or in it. */
const FUTURE = new RegExp(
  `(?:\\b(?<prep>${PREPOSITION}) )?(?:\\b${QUANTIFIER}\\b(?:(?!\\b(?:in|on|through|via|by|any|all|every)\\b)[\\w ,()/-]){0,110}?\\b)?(?<noun>\\b${NOUN})\\b(?: or (?:distribution )?${NOUN})?[ ,(]{0,3}(?:whatsoever,? )?(?:whether )?(?:of [a-z]+ )?(?:${WHENEVER})\\b\\)?`,
  'gi',
);
const FUTURE_FIRST = new RegExp(
  `(?:\\b(?<prep>${PREPOSITION}) )?(?:\\b${QUANTIFIER} )?(?:${WHENEVER}|current and future|future|existing and future|(?:media |in media )now or hereafter known) ${FILLER}(?:media|medium|formats?|technolog(?:y|ies)|platforms?|channels?|devices?|distribution methods?)\\b`,
  'gi',
);
/** "any and all media", without a word about the future. */
const ALL_MEDIA = new RegExp(
  `\\b(?<prep>${PREPOSITION}|(?<=\\brights? )for) (?:any manner or media|every media format and (?:through |in )?(?:every |any )?channel|any and all (?:forms? of )?(?:\\w+ )?media|any media formats?(?: or channels?)?|any (?:form|manner|format)s?(?:,| or| and)+ (?:of )?(?:media|medium)|all (?:forms|formats)(?: and|,| of)+ (?:media|medium)|any (?:form|format)(?:, (?:form|format|media|medium)){0,2},? or (?:media|medium)|(?:any|all|every) (?:media|medium)(?! (?:platforms?|outlets?|compan|inquir|coverage|relations|that|player))(?: formats?| channels?)?(?: whatsoever)?)(?: (?:and|or) (?:through|in|on) any (?:and all )?media (?:channels|formats|outlets))?(?: \\([^)]{3,90}\\))?`,
  'gi',
);
const BARE = new RegExp(`(?:${WHENEVER})`, 'gi');
const MEDIA_BEFORE = new RegExp(`\\b${NOUN}\\b[^;.]{0,60}$`, 'i');
const NOT_MEDIA =
  /\b(?:laws?|statutes?|regulations?|tax(?:es)?|claims?|rebate|subsidiar|affiliates? now|patents?|trade-?marks?|intellectual property|trade secret|products?|programs implemented|indebtedness|confidential|know-how|releases?|discharges?|liabilit)/i;

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
    frame?.kind !== 'duty' &&
    !isBrandOnly(hit) &&
    !isFeedbackOnly(hit) &&
    !isRelease(hit) &&
    !isDefinition(hit)
  );
}

/** A licence that tells its reach: "the rights include". */
const COVERS =
  /\b(?:rights?|licen[cs]e|grant|permission|usage|buy-?out|use)\b[^.;]{0,60}\b(?:(?:is|are) (?:permitted|allowed|granted)|includes?|covers?|extends? to|comprises?|applies to)\b/i;
/** The words about the future in a phrase, with the comma or bracket that sets them apart. */
const LATER_PART = new RegExp(`(?: \\(|,? )(?:whether )?(?:${WHENEVER})\\)?$`, 'i');
const REASON = 'reaches media and technology that nobody has named yet';

/** What leads up to words that stand for themselves: ", including those", an opening quote. */
const LEAD = /(?:,? \(?(?:including|whether|such as)(?: (?:those|ones|any|all))?|,)? "?$/;

/** The words to be struck: a phrase that opens with its preposition whole, of others only those about the future. */
function strikeOf(hit: Hit, isBare: boolean): Strike | null {
  const { text } = hit.sentence;
  if (hit.match.groups?.['prep'] !== undefined)
    return { kind: 'words', start: hit.start, end: hit.end, insert: 'in {Channels}' };
  if (isBare) {
    const lead = LEAD.exec(text.slice(0, hit.start))?.[0] ?? '';
    const closes = lead.endsWith('"') && text.charAt(hit.end) === '"';
    if (lead === '' || lead.endsWith('"') !== closes) return null;
    return { kind: 'words', start: hit.start - lead.length, end: hit.end + (closes ? 1 : 0), insert: '' };
  }
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

/** Finds grants that reach media not named or not yet invented. */
export function findFutureMedia(contract: Contract): readonly Match[] {
  const found: Match[] = [];
  const claim = claims();
  for (const pattern of [FUTURE, FUTURE_FIRST, ALL_MEDIA, BARE]) {
    for (const hit of scan(contract, pattern)) {
      if (!allows(hit)) continue;
      const around = hit.sentence.text.slice(Math.max(0, hit.start - 50), hit.end);
      if (NOT_MEDIA.test(around)) continue;
      if (pattern === BARE && !MEDIA_BEFORE.test(hit.sentence.text.slice(0, hit.start))) continue;
      if (hit.governing.frame === null && !COVERS.test(hit.sentence.text.slice(0, hit.start))) continue;
      if (!claim(hit)) continue;
      found.push(judged(hit, pattern === BARE));
    }
  }
  return found;
}
