import type { Contract } from '../../contract/contract';
import { AI_USE } from '../../language/ai-use';
import { isDone, isItemOf, isTheirs, isTold, PASSIVE, WE, WORK } from './handing.context';
import { GIVES_ACCESS, HELPERS_ONLY, SHARES, SHARES_WITH_NAMED } from './handing.words';
import { allowsWork, governedAt, running } from '../common/hits';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';

const PUBLISHES = /^(?:syndicat|distribut|licens|s(?:ell|old)|releas|contribut)/i;
/** "You authorize Provider to engage subprocessors". */
const ENGAGES =
  /\b(?:authori[sz](?:es?|ation)|permits?|allows?|consents?|agrees?|acknowledges?|may|entitled|rights?)\b[^.;]{0,90}? (?<words>(?:engag(?:e|es|ing|ement of)|appoint(?:s|ing|ment of)?|us(?:e|es|ing)(?: of)?|retain(?:s|ing)?|involv(?:e|es|ing)|hir(?:e|ing)) (?:(?!(?:not|no|without)\b)[\w'-]+,? ){0,5}?(?:sub|other |third[- ]party )-?processors|subcontract(?:s|ing)? the processing of (?:[\w']+ ){1,4}data to [\w ]{2,40})\b/gi;

/** Hand-overs that the law or the job asks for, or that the creator decides on. */
const LAWFUL =
  /\b(?:as required by|required by law|applicable law|by law|the law|court|subpoena|law enforcement|government|professional advis|advis[eo]rs|need[- ]to[- ]know|need to know|auditors|accountants|regulat|bankruptcy|your (?:consent|direction|instruction|choice|permission|request)|you (?:direct|instruct|choose|ask|consent|request|authori[sz]e)|(?:when|if|as|unless|where) you (?:have |want |wish )?(?:direct|instruct|choose|ask|consent|agree|request|authori|permit|tell|opt|connect|enable|turn|to)|payment|fraud|safety|legal)\b/i;
/** "With your consent, we share". */
const CHOSEN =
  /\b(?:with your|at your|if you (?:choose|opt|ask|consent|agree|connect|direct|request|want|decide))\b[^.;]{0,90}$/i;
/** "Will turn off sharing your data". */
const ENDED =
  /\b(?:turn(?:s|ed|ing)? off|stop(?:s|ped)?|prevent|limit|restrict|block|disable|object to|opt(?:ed)? out of) (?:[a-z]+ )?$/i;
/** Money and goods are handed round too. */
const MONEY = /\b(?:amounts?|indemnity|fees?|payments?|goods|products?|shares)\b/i;
/** "Available to", "available for use with". */
const AVAILABLE =
  /^(?:available|accessible) (?:to|with|for (?:use|syndication|broadcast|distribution|publication)\b[\w ,]{0,60} (?:to|with|on|through|via|by))\b/i;
/** The creator does it, or somebody else does. */
const OTHERS_ACT =
  /\bchoose to $|\b(?:you(?! (?:hereby |also )?(?:authori[sz]e|permit|allow|grant|license|consent|give|let|agree)\b| (?:may |might |choose to )?(?:submit|post|upload|provide|send|create|make|share|give|contribute|record|write)\b[^.;,]{0,30} (?:may|can|will|is|are|shall)\b)|users|contributors|members|people|anyone|browser|third part(?:y|ies)|they|direct us to|either party|each party|neither party|a party|parties)\b(?:(?!\b(?:we|us|that)\b)[^.;,]){0,40}$/i;
/** Other things that are handed over. */
const NO_WORK =
  /\b(?:services?|support|notices?|payments?|products?|goods|software|indemn\w+|restrictions|not|grant|sublicen[cs]e|agrees?|shall|billing|cookies?|credit|tax|ads|links?|passwords?|credentials|technical|confidential|(?:its|their|our) own|invoices?|terms)\b/i;
/** What somebody promises to have the right to. */
const WARRANTED = /\b(?:represents?|warrants?)\b[^.;]{0,200}$/i;
const TELLS_HOW = /\b(?:how|whether|what|if|when|where|why|notice that)\b[^.,;]{0,40}$/i;
/** The verbs before the last one of a row: "provide the service and share". */
const ROW =
  /^.*(?:\b(?:and|or|to)|,) (?:otherwise |also )?(?:share|disclose|provide|sell|transfer|distribute|sub-?licen[cs]e|licen[cs]e|grant|make|assign|send|give|release|publish)\b/i;
const SEEN = 130;
/** "Provided to", which is no act of its own unless it is passive. */
const PARTICIPLE = /(?:ed|sent|sold|lent|given|shown|available)$/i;
/** Where a work is meant for everybody, that everybody sees it is no hand-over. */
const EXPLOITS = /^(?:distribut|communicat|publish|show|post|export|host|stor)/i;
const PUBLIC = /\b(?:public|media|press|(?<=people and )others)$/i;
/** Whoever uses a service shares what is theirs. */
const USER = /\b(?:users?|members?|administrators?|subscribers?|customers?|visitors?)$/i;

/** "We share it with Harbour Sound", "I authorise you to share it with Harbour Sound": no party to the contract. */
function isStranger(contract: Contract, { match, sentence }: Hit, to: string, before: string): boolean {
  if (match.groups?.['first'] !== undefined) return true;
  const { role } = contract.actors.after(` ${to} `, 0, to.length + 2) ?? { role: 'unknown' };
  const isTold = WE.test(before) || / authori[sz]e (?:you|us) to $/.test(before);
  // Whoever does something in the same paragraph is the other side itself.
  const isSpeaker = new RegExp(`\\b${to.replace(/\W+/g, '\\W+')} (?:may|will|shall|does|uses|reserves)\\b`).test(
    sentence.paragraphText,
  );
  return role === 'unknown' && isTold && !isSpeaker;
}

function* handed(contract: Contract): Generator<Hit> {
  for (const hit of [SHARES, SHARES_WITH_NAMED].flatMap((pattern) => [...scan(contract, pattern)])) {
    const { text } = hit.sentence;
    const { verb = '', object: all = '', to = '' } = hit.match.groups ?? {};
    const object = all.replace(ROW, '');
    const governed = governedAt(hit, hit.start + verb.length);
    const before = text.slice(Math.max(0, hit.start - SEEN), hit.start);
    const may = governed.governing.frame?.grantee;
    if (may?.role === 'unknown' && USER.test(may.name)) continue;
    if (!allowsWork(governed) || !isDone(governed, before, object)) continue;
    // "Will give the work only to suppliers": a promise to give it to no others.
    if (governed.governing.frame?.kind === 'duty' && /\bonly (?:to|with)\b/i.test(hit.text)) continue;
    if (/\b(?:third[- ]party|other|partner) (?:web ?)?(?:sites|publications|apps)$/i.test(to) && !PUBLISHES.test(verb))
      continue;
    if (/^\W*No\b/.test(text)) continue;
    if (
      PARTICIPLE.test(verb) &&
      !PASSIVE.test(before) &&
      !isItemOf(hit.sentence, before) &&
      !/\bmak(?:e|ing) [^.;]{0,60}$/i.test(before)
    )
      continue;
    if (/^[A-Z]/.test(to.replace(/^the /, '')) && !isStranger(contract, governed, to, before)) continue;
    if (PUBLIC.test(to) && EXPLOITS.test(verb)) continue;
    if (/^(?:avail|access)/i.test(hit.text) && !AVAILABLE.test(hit.text)) continue;
    if (/^ you\b/.test(object)) continue;
    if (ENDED.test(before) || (PASSIVE.test(before) && MONEY.test(before))) continue;
    if (OTHERS_ACT.test(before) || NO_WORK.test(object) || CHOSEN.test(before)) continue;
    if (!isTheirs(governed, object, before)) continue;
    if (WARRANTED.test(text.slice(0, hit.start)) || /^ who can\b/.test(text.slice(hit.end))) continue;
    if (LAWFUL.test(text.slice(hit.start, hit.end + 90)) || TELLS_HOW.test(before)) continue;
    // An edit leaves the people who help, and promises what they may not do.
    if (HELPERS_ONLY.test(to) && text.includes(AI_USE, hit.end)) continue;
    // "Your content may be seen by users and shared with partners": those who see it are not the ones who share it.
    const isYours = PASSIVE.test(before) && /\b[Yy]our?\b/.test(before);
    const { frame, direction } = governed.governing;
    const isSaid =
      (WE.test(before) && direction === 'unclear') || (frame !== null && isTold(frame, text) && WORK.test(object));
    yield isYours || isSaid ? running(governed, 'creator') : governed;
  }
}

/** Finds where the work, or data about the creator, is handed to others. */
export function findHanding(contract: Contract): readonly Hit[] {
  const others = [GIVES_ACCESS, ENGAGES].flatMap((pattern) => [...scan(contract, pattern)]);
  const allowed = others.filter(
    (hit) =>
      allowsWork(hit) &&
      hit.governing.frame !== null &&
      hit.governing.frame.kind !== 'duty' &&
      !/\byou must $/i.test(hit.sentence.text.slice(0, hit.start)),
  );
  return [...handed(contract), ...allowed];
}
