import type { Contract } from '../../contract/contract';
import { ALTERED, CHANGES, CORE, DERIVATIVE, HAVE_CHANGED, MAKES, NOUNS, THING, VERSIONS } from './patterns';
import { isAllowed, LET, MATTER, OWN_OBJECT, ROW_OF_RIGHTS } from './words';
import { isGiven } from '../common/given';
import { allowsWork, governedAt, isGranted, over, running, wordsBefore } from '../common/hits';
import { findTransfers } from '../ip-assignment/match';
import type { Hit } from '../common/scan';
import { changed, scan } from '../common/scan';
import { isDefinition } from '../common/subject-matter';

/** The object, where it follows at once and is short. */
const OBJECT =
  /^ (?:the|your|any|such|all) [\w, -]{2,60}?(?=[.;()]|,? (?:to|for|only|in|as|with|without|by|at|and \(\d|which|that)\b|$)/;

/** How far the object of a row of verbs may stand from them. */
const OBJECT_REACH = 240;

/** What must be left alone is another thing than what may be changed. */
const BUT_NOT = /,? but (?:may|shall|will|must|can) not\b.*$/i;

function after({ sentence, end }: Hit): string {
  return sentence.text.slice(end, end + OBJECT_REACH).replace(BUT_NOT, '');
}

/** The words of a sentence that lead up to a hit. */
function lead({ sentence, start }: Hit): string {
  return sentence.text.slice(Math.max(0, start - 120), start);
}

/** Moral rights in derivatives give nobody the right to make them. */
function isMoral({ sentence, start }: Hit): boolean {
  return /\b(?:moral rights?|paternity)\b/i.test(sentence.text.slice(Math.max(0, start - 400), start));
}

/** "Moral rights, such as the right to modify". */
const MORAL_TO = /\bmoral rights?\b[^.;]{0,90}\bright to (?:\w+ ){0,3}$/i;

/** Improvements are made of many things: that they are of the work stands next to them. */
const BETTERED =
  /(?:enhancements?|improvements?|modifications?|alterations|customi[sz]ations|additions) (?:to|of) \w+$/i;
const BETTERED_REACH = 40;

function* derivations(contract: Contract): Generator<Hit> {
  for (const pattern of [DERIVATIVE, VERSIONS]) {
    for (const found of scan(contract, pattern)) {
      const made = pattern === DERIVATIVE ? MAKES.exec(lead(found))?.[0].length : 0;
      if (made === undefined) continue;
      const hit = made === 0 ? found : governedAt(over(found, found.start - made, found.end), found.start - made);
      if (BETTERED.test(hit.text) && /\bpurposes? of (?:\w+ (?:or|and) )?$/i.test(lead(hit))) continue;
      const object = BETTERED.test(hit.text) ? after(hit).slice(0, BETTERED_REACH) : after(hit);
      if (
        !OWN_OBJECT.test(object) &&
        !(BETTERED.test(hit.text) && /^ access\b/.test(object)) &&
        isAllowed(hit, pattern === VERSIONS && !BETTERED.test(hit.text) ? `${lead(hit)} ${hit.text} ${object}` : object)
      )
        yield hit;
    }
  }
}

/** Words that are nouns as often as verbs, or verbs of much else. */
const NOUN_TOO = /^(?:crop|sample|mix|re-?mix|cut|trim|dub|add to|take from|excerpt|extract|change|combine)$/i;
const VERB_LEAD = /(?:\b(?:to|may|can|and|or|also|otherwise|freely)|,|\)) $/i;
const VERB_OBJECT =
  /^,?(?: (?:and|or))? (?:(?:share|use|publish|display|show|post|perform|sell|delete|reject) )?(?:the|your|any|such|all|it|them|this|these|their|his|her|its|our|my)\b/;

/** Verbs that change a work where they have one for their object. */
const LIGHT = /^(?:change|alter|shorten|lengthen|re-?format|resiz(?:e|ing)|excerpt|subtitle|distort|cut|redact)\b/i;

function changesWork(hit: Hit, object: string): boolean {
  if (!LIGHT.test(hit.text)) return false;
  if (/^ (?:it|them)\b/.test(object)) return MATTER.test(lead(hit));
  // What is only permitted may be a report that is redacted, or a plan that changes.
  const isFitted =
    hit.governing.frame?.kind === 'permission' && /^(?:re-?format|resiz|shorten|lengthen|cut)/i.test(hit.text);
  return (isFitted || isGiven(hit)) && MATTER.test(object.slice(0, 60));
}

/** "Make changes to the images", "make such edits as it deems fit". */
function isEdit(hit: Hit, object: string): boolean {
  return (
    MATTER.test(object.slice(0, 30)) ||
    /^ (?:to |of )?the (?:\w+ )?(?:software|documentation|source code)\b/i.test(object) ||
    /^ (?:the |its |their )?(?:format|layout|style)\b/.test(object) ||
    (/ (?:edits?|cuts|changes|alterations|revisions|modifications)$/i.test(hit.text) &&
      (/\b(?:editorial|stylistic|edits?|cuts)\b/i.test(hit.text) || MATTER.test(lead(hit))))
  );
}

function* changes(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, HAVE_CHANGED)) if (isAllowed(hit, hit.text)) yield hit;
  for (const hit of scan(contract, CHANGES)) {
    const object = after(hit);
    if (!CORE.test(hit.text) && !changesWork(hit, object)) continue;
    if (NOUN_TOO.test(hit.text) && !(VERB_LEAD.test(lead(hit)) && VERB_OBJECT.test(object))) continue;
    if (/^mak/i.test(hit.text) && !isEdit(hit, object)) continue;
    // "By altering the text": how something is done.
    if (/\bby $/.test(lead(hit)) && /ing\b/.test(hit.text) && !isGranted(hit)) continue;
    if (MORAL_TO.test(lead(hit)) || !isAllowed(hit, object)) continue;
    const quoted = isGranted(hit) ? '' : (OBJECT.exec(object)?.[0] ?? '');
    yield over(hit, hit.start, hit.end + quoted.length);
  }
}

/** A right, or a row of them, that a noun of change belongs to. */
const RIGHT_OF =
  /\b(?:rights? (?:of|to|for)|including|consents? to|permits?|allows?|making(?: of)?|to license|publish|perform|approves?)\b[^.;]{0,60}(?<=\b(?:of|to|for|and|or|in|the|any|all|including|license|make|making|publish|permits?|allows?)|,) $/i;
/** A row of an author's rights: "the rights of reproduction and". */
const RIGHTS_OF_AUTHOR = /\brights? of (?:(?:reproduction|display|use|copying),? (?:and |or )?){0,5}$/i;
/** "may be", "may be copied," before a participle of change. */
const MAY_BE =
  /\b(?:cause|permit|allow|have|for) (?:the|any|such|your|this|these) [\w ]{2,30} to (?:be )?$|\b(?:may|can)(?: (?:also|then|freely))?(?:, [^,.;]{3,60},)?(?: be(?: \w+,?(?: and| or)?){1,6})? $/i;
/** What the other side may change of its own: its terms and plans. */
const NO_WORK =
  /\b(?:agreements?|terms|polic(?:y|ies)|contracts?|schedules?|specifications?|orders?|SOW)\b[^.;]{0,60}$/i;

/** "Including reprints, offprints and translations". */
const IN_LIST =
  /\b(?:includ(?:es|ing)|(?:shall|will) include|covers?)\b(?:(?!\b(?:unauthori[sz]ed|against|secur\w+)\b)[^.;]){0,240}(?:,|\b(?:and|or)) (?:any |all )?$/i;
/** "Your answers may be translated": whatever somebody gave, unless it is an account or an order. */
const OF_YOURS =
  /\b(?:[Yy]our|my) (?!(?:\w+ ){0,2}(?:accounts?|subscriptions?|plans?|orders?|settings|access|payments?|rights?|terms?)\b)(?:\w+ ){1,4}(?:may|can|will)/;

function isNoun(hit: Hit, pattern: RegExp): boolean {
  const before = lead(hit);
  if (pattern !== NOUNS) return true;
  if (/(?:ed|cut|drawn)\b/i.test(hit.text)) return MAY_BE.test(before) && !NO_WORK.test(before);
  return (
    /^(?:translation|adaptation|modification and adaptation)\b/i.test(hit.text) ||
    RIGHT_OF.test(before) ||
    LET.test(after(hit)) ||
    IN_LIST.test(wordsBefore(hit, 300))
  );
}

/** "Recipients of the Work or Derivative Works" get copies, not rights. */
const RECEIVED = /\b(?:recipients?|copies|users?|holders?) of (?:the |any )?(?:\w+ )?(?:and|or) $/i;

/** "The work may be adapted by Agency", "including translation and adaptation", "and derivative works thereof". */
function* nouns(contract: Contract): Generator<Hit> {
  for (const pattern of [NOUNS, THING]) {
    for (const hit of scan(contract, pattern)) {
      const object = after(hit);
      const before = lead(hit);
      if (OWN_OBJECT.test(object) || RECEIVED.test(before) || /\bamend/i.test(before.slice(-40))) continue;
      if ((pattern === THING && isMoral(hit)) || !isNoun(hit, pattern)) continue;
      const isPassive = pattern === NOUNS && /(?:ed|cut|drawn)\b/i.test(hit.text);
      const isOfWork =
        MATTER.test(before) ||
        OF_YOURS.test(before) ||
        (LET.test(object) && (MATTER.test(object) || /\brights (?:in|of|to) $/i.test(before))) ||
        (pattern === NOUNS && (RIGHTS_OF_AUTHOR.test(before) || ROW_OF_RIGHTS.test(before)));
      if (
        isGiven(hit) && !isPassive
          ? isAllowed(hit, isOfWork ? `${object} works` : object)
          : isOfWork && isAllowed(hit, `${object} works`)
      )
        yield hit;
    }
  }
  for (const hit of scan(contract, ALTERED)) {
    const isSaid = /^subject to/i.test(hit.text) ? allowsWork(hit) : isAllowed(hit, `${after(hit)} works`);
    if (MATTER.test(lead(hit)) && isSaid) yield hit;
  }
}

/** "They own all derivatives", "the recordings and all derivatives are works made for hire". */
function* owned(contract: Contract): Generator<Hit> {
  const transfers = findTransfers(contract);
  for (const hit of scan(contract, THING)) {
    const transfer = transfers.find(({ sentence }) => sentence === hit.sentence);
    const object = after(hit);
    if (OWN_OBJECT.test(object) || isDefinition(hit) || isMoral(hit)) continue;
    if (transfer) yield running(hit, transfer.governing.direction);
    else if (/^[^.;]{0,160}\bworks? made for hire\b/i.test(object) && !hit.governing.negative) yield hit;
  }
}

/** What is allowed: other works made from it, changes of it, either told by a noun, or ownership of what comes of it. */
export type Way = 'derive' | 'change' | 'noun' | 'owned';

/** A hit of derivation, with its way. */
export interface Derivation extends Hit {
  readonly way: Way;
}

/** Finds rights to change the work or to make others from it; the hits that say "derivative" first. */
export function findDerivatives(contract: Contract): readonly Derivation[] {
  const as =
    (way: Way) =>
    (hit: Hit): Derivation =>
      changed(hit, { way });
  return [
    ...[...derivations(contract)].map(as('derive')),
    ...[...changes(contract)].map(as('change')),
    ...[...nouns(contract)].map(as('noun')),
    ...[...owned(contract)].map(as('owned')),
  ];
}
