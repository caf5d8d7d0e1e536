import type { Sentence } from '../../contract/contract';
import { thingsIn } from '../../contract/things';
import { isDraftingNote } from '../../contract/drafting-note';
import { isClosed } from '../../redline/limit-place';
import type { Repair } from '../../redline/repair';
import { isCondition, isNoGrant, isNoneOfWork, isPatentsAlone, TRADES } from './no-grant';
import type { NoRepair } from '../rule';
import type { Hit } from './scan';
import { isDefinition } from './subject-matter';

type Answer = Repair | NoRepair;

/** "Control" means ...: the clause that uses the term is where a limit belongs. */
const DEFINES =
  /^\W*(?:Further, |\([a-z]+\) )?(?:[A-Z]\w+ ){0,2}(?:Rights|Property|Information|Materials|Improvements) (?:shall|will) (?:also )?include\b|^\W*(?:(?:(?:Section |Clause )?\d+(?:\.\d+)*\.?|\(?[a-z]{1,3}\))\s+)?"[^"]{1,60}"(?:,? (?:or|and) "[^"]{1,60}")*[^".]{0,60}? (?:means?|ha(?:s|ve) the meaning|refers? to)\b/;

/** What somebody may do that uses nothing: "as Agency may reasonably request". */
const NO_USE =
  /^(?: [a-z]+ly)? (?:request|accept|require|elect|decide|determine|terminate|refuse|notify|consider|agree|need|deem|have|be required|withhold)\b/;
/** "not to use the Work for any other purpose": a purpose put there would be forbidden. */
const NOT_TO =
  /\b(?<!\bbut )not (?:to )?(?:use|disclose|copy|reproduce|exploit|share|modify|sublicense|permit|allow)\b[^.;:,)]*$/i;
const GIVES =
  /\b(?:grants?|granted|licen[cs]es?|licen[cs]ed|may|can|permi(?:t|ts|tted)|authori[sz]\w*|assigns?|assigned|transfers?|agrees?|consents?|entitled|rights?|free to|own(?:s|ed|ership)?|belongs?|vests?|property|title|assignment|uses?|process(?:es)?)\b/i;
const RIGHT = /\b(?:licen[cs]es?|rights?|uses?|usage|buy-?outs?|everything|ownership|title|your|our property)\b/i;
/** Consent that is spoken of gives nothing, nor does a risk that passes with goods, a price, or what nobody has. */
const NO_GRANT =
  /\bwith?h?(?:old|eld) [^.;]{0,40}\b(?:consent|approval)\b[^.;]*$|\b(?:risk of loss|title and risk)\b|\b(?:payments?|fees?|consideration|compensation)\b[^.;,]{0,80}\bfor (?:the |any |an )?$|\bneither [^.;,]{1,60} (?:is|are|has|may|shall|will) [^.;,]{0,40}$|\bno (?:[a-z]+ ){1,2}(?:of [^.;,]{1,60} )?(?:has|have|shall have|may|will) [^.;,]{0,40}$/i;
/** What the parties may only do together, or what is denied. */
const TOGETHER = /\bby (?:mutual|joint) (?:written )?(?:agreement|consent)\b[^.;]{0,40}$/i;
const NOTHING = /^ no\b/i;
/** What takes in the work without naming it. */
const EVERYTHING =
  /\b(?:everything|all (?:of )?(?:the |my |your |its )?(?:rights?|title)|works?|software|code|music|films?|books?|manuscripts?)\b/i;
/** What is sold or lent and is no work of anybody's. */
const FINANCE =
  /\b(?:receivables|adjusted capital|purchased shares|promissory notes?|equity interests?|securitization)\b/i;
const GOODS =
  /\b(?:receivables|shares|stock|securities|promissory notes?|loans?|lease[sd]?|real (?:property|estate)|premises|goods|equipment|inventory|vessels?|aircraft|natural gas|crude oil|designees)\b/i;
/** What a country is spoken of for where nobody is given anything: registering, being qualified, going to court. */
const IN_LAW =
  /\b(?:apply for|regist(?:er|ration)|prosecut\w+|perfect\w*|qualified|convicted|proceedings?|recover|notif(?:y|ies)|[Aa]pprovals?)\b/i;
const COUNTRIES = /\b(?:jurisdictions?|countr(?:y|ies)|world)\b/i;
/** Exclusive rights that use no work: to decide, to register, to sell goods. */
const NO_WORK_RIGHT =
  /\brights? to (?:prepare|file|resell|control|decide|make (?:\w+ ){0,2}decisions|remove|appoint|direct|inspect|collect|enter|operate|establish)/i;
/** How far somebody answers for what happens is no right to use. */
const ANSWERS = /\b(?:hold[^.;]{0,160}\bharmless|indemnif\w+|confidential information)\b/i;
const REACHES = /\b(?:relat\w+|aris\w+|connected|concern\w*|associated|limit\w*|affect\w*)\b[^.;,]{0,12}$/i;
const RECITES = /^\W*(?:recitals\b\W*)?whereas\b|\b(?:WHEREAS,|Whereas,? )/;
/** A heading that has run into the end of a sentence: ". (b) Buy-out." */
const RUN_IN = /[.;] \(?(?:[a-z]|[ivx]{1,4}|\d[\d.]*)\)?\.? [A-Z][\w ,&-]{0,40}\.?$/;
/** "This Agreement shall continue in perpetuity". */
const RUNS =
  /\b(?:[Aa]greement|[Cc]ontract|[Tt]erm)\b(?:(?!\b(?:use|licen[cs]e|copies)\b)[^.;]){0,240}\b(?:shall|will) (?:[a-z]+ )?(?:continue|remain in|commence|renew|be in)\b[^.;]{0,60}$/;
const ASSIGNS = /\b(?:assigns?|transfers?)$/i;
/** "assign it": a contract that changes hands. */
const CONTRACT = /^ (?:this [a-z]+|(?:the|such) (?:[A-Z]\w+ )?(?:licen[cs]e|agreement|contract|lease))\b/;
/** "altering any watermarks": what is left in place. */
const NOTICES = /^ (?:any |the )?(?:[a-z-]+,? ){0,3}(?:watermarks?|notices?|legends?)\b/;
/** "excluding any provision that grants to ...": less in it would leave more outside. */
const IN_EXCLUSION = /\((?:but )?(?:excluding|except(?:ing)?|other than)\b[^()]*$/i;
/** What can be in any medium is described, and not used in it. */
const DESCRIBES =
  /\b(?:can|may|could|might) (?:also )?be (?:in )?$|\bwhether (?:in )?$|\b(?:takes?|be|is|are) (?:in )?(?:the |any )?form of\b[^.]*$/i;
/** Who keeps a right is given none. */
const KEEPS = /\b(?:reserves?|reserved|retains?) (?:all|the) rights?\b[^.;]*$/i;

/** Words for things that are seldom the work itself. */
export const VAGUE =
  /^(?:assets?|developments?|performances?|results|methods|plans|statements|ideas|concepts|activity)$/;
/** Fewer words are an entry in a list of terms. */
const SHORTEST_LIST = 14;
const LISTED = /^\W*(?:all|any) (?:worldwide )?(?:rights?|title|interests?)\b/i;
const VERB =
  /\b(?:is|are|be|has|have|shall|will|may|can|must|does|do|grants?|owns?|agrees?|gives?|means?|applies|apply|covers?|transfers?|you|we|i)\b|:/i;
/** Further off nothing bears on the words found. */
const REACH = 400;
/** As far as the words found go on. */
const NEAR = 60;
const WORK_KINDS = ['work', 'data', 'likeness'];
const RIGHTS_IN = /\b(?:patents?|know-how|technology|intellectual property|endorsement|likeness|software)\b/i;
const NAMED_KINDS = ['work', 'data', 'likeness', 'feedback', 'brand', 'service'];

function namesOf(kinds: readonly string[], text: string): boolean {
  for (const { kind, start, end } of thingsIn(text, 0, text.length))
    if (kinds.includes(kind) && !VAGUE.test(text.slice(start, end)) && !GOODS.test(text.slice(start, end))) return true;
  return false;
}

/** What a sentence with its stem tells, whichever of its words are asked about. */
interface Told {
  readonly isDefinition: boolean;
  readonly isOfLaw: boolean;
  readonly isFinance: boolean;
  readonly isOfGoods: boolean;
  readonly namesNothing: boolean;
  /** No work, data or person. */
  readonly namesNoWork: boolean;
  readonly givesNothing: boolean;
}

const told = new WeakMap<Sentence, Told>();

/** Read once a sentence: a long one may have many findings. */
function toldBy(sentence: Sentence): Told {
  let known = told.get(sentence);
  if (!known) {
    const all = `${sentence.stem} ${sentence.text}`;
    const named = namesOf(NAMED_KINDS, all);
    known = {
      isDefinition: DEFINES.test(sentence.text),
      isOfLaw: IN_LAW.test(sentence.text),
      isFinance: FINANCE.test(all),
      isOfGoods: GOODS.test(all) && !named,
      namesNothing: !EVERYTHING.test(all) && !named,
      namesNoWork: !EVERYTHING.test(all) && !RIGHTS_IN.test(all) && !namesOf(WORK_KINDS, all),
      givesNothing: isClosed(sentence.text) && (!GIVES.test(all) || !(RIGHT.test(all) || named)),
    };
    told.set(sentence, known);
  }
  return known;
}

/** The words around those found, as far as they can bear on them. */
function around({ sentence: { text }, start, end }: Hit): { readonly before: string; readonly after: string } {
  return { before: text.slice(Math.max(0, start - REACH), start), after: text.slice(end, end + REACH) };
}

/** True where a sentence holds nothing that a limit on use could follow. */
function grantsNothing(hit: Hit): boolean {
  const { sentence, text: quoted, grant } = hit;
  const { before, after } = around(hit);
  const { isOfLaw, isFinance, isOfGoods, namesNothing, namesNoWork, givesNothing } = toldBy(sentence);
  if ((COUNTRIES.test(quoted) && (isOfLaw || ANSWERS.test(sentence.text))) || isFinance || isOfGoods) return true;
  if (isNoGrant(hit) || isNoneOfWork(hit, namesNoWork)) return true;
  if (NO_WORK_RIGHT.test(quoted + after.slice(0, NEAR)) || NOTICES.test(after) || NOTHING.test(after)) return true;
  if (TOGETHER.test(before) || NO_GRANT.test(before) || NO_GRANT.test(before + quoted)) return true;
  if (ASSIGNS.test(quoted) && (CONTRACT.test(after) || (after.startsWith(' it ') && namesNothing))) return true;
  if (isCondition(before, after)) return true;
  if (grant?.kind === 'assignment' && grant.object.kind === 'unknown' && namesNothing) return true;
  // The verb of an item may stand before its list, out of sight.
  return !grant && givesNothing;
}

/** "All rights worldwide in and to copyrights, patents and trade marks.": named, and given to nobody. */
function isVerbless({ text, stem }: Sentence): boolean {
  const count = text.split(' ').length;
  return stem === '' && isClosed(text) && count > SHORTEST_LIST && LISTED.test(text) && !VERB.test(text);
}

const NOTHING_GIVEN: NoRepair = { noEdit: 'nothing', isNoFinding: true };

/** What the place of the words allows at all. */
export function repairAt(hit: Hit, repair: Answer): Answer {
  const {
    sentence,
    start,
    governing: { frame, negative, direction },
  } = hit;
  const { text } = sentence;
  if ('noEdit' in repair) return repair;
  if (isDraftingNote(sentence.paragraphText)) return NOTHING_GIVEN;
  if (isPatentsAlone(hit)) return { noEdit: 'nothing' };
  if (toldBy(sentence).isDefinition || isDefinition(hit)) return { noEdit: 'definition' };
  if (RECITES.test(text)) return { noEdit: 'recital' };
  const heading = RUN_IN.exec(text);
  if (heading && start > heading.index) return { noEdit: 'heading' };
  const quotes = [...text.slice(0, start).matchAll(/"/g)];
  if (quotes.length % 2 === 1 && (quotes.at(-1)?.index ?? 0) > 8 && text.indexOf('"', start) > 0)
    return { noEdit: 'quoted' };
  const { before, after } = around(hit);
  if ((NOT_TO.test(before) && repair.exclusion !== 'own') || IN_EXCLUSION.test(before)) return { noEdit: 'denied' };
  if (/^in any (?:way|manner)/i.test(hit.text) && REACHES.test(before)) return NOTHING_GIVEN;
  if (ANSWERS.test(text) && /^in any (?:form|medi)/i.test(hit.text)) return { noEdit: 'nothing' };
  if (/^(?:in perpetuity|for an? (?:un|in)[a-z]+ (?:period|time))/i.test(hit.text) && RUNS.test(before))
    return { noEdit: 'term', isNoFinding: true };
  if (DESCRIBES.test(before) && /^(?:in|any|all|or)\b/i.test(hit.text)) return { noEdit: 'nothing' };
  if (repair.exclusion !== 'own' && isCondition(before, hit.text + after)) return NOTHING_GIVEN;
  if (direction === 'unclear' && KEEPS.test(before)) return { noEdit: 'nothing' };
  const isLimitOnly = repair.strikes.length === 0 && (repair.exclusion === 'tail' || repair.exclusion === 'promise');
  const toldOf = toldBy(sentence);
  if (toldOf.namesNoWork && TRADES.test(before + hit.text)) return { noEdit: 'nothing' };
  if (isLimitOnly && isNoGrant(hit)) return NOTHING_GIVEN;
  if (isLimitOnly && (grantsNothing(hit) || isVerbless(sentence))) return { noEdit: 'nothing' };
  // Without a verb that permits before it ", but not to train" would hang on nothing.
  const permits =
    frame !== null &&
    !negative &&
    ['grant', 'permission', 'statement'].includes(frame.kind) &&
    !NO_USE.test(text.slice(frame.end, frame.end + 60));
  return repair.exclusion === 'tail' && !permits ? { ...repair, exclusion: 'apart' } : repair;
}
