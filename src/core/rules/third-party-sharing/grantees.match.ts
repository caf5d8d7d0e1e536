import type { Contract } from '../../contract/contract';
import { PLURAL } from './handing.words';
import { allowsWork, governedAt, isGranted, over, running } from '../common/hits';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';

const ONE =
  '(?:affiliate|subsidiary|parent|parent company|successor|assign|assignee|licensee|sub-?licensee|designee|nominee|partner|representative|agent|contractor|sub-?contractor|joint venture|third party|purchaser|buyer|transferee|member of (?:its|the) (?:corporate )?group)';
const MANY = `(?:${PLURAL}|(?:affiliate|subsidiary|licensee|assignee|successor|partner|designee|contractor|representative)\\(s\\)|(?:affiliated|group|related|associated) (?:companies|entities|parties)|stores|assigns|representatives|end[- ]users|users|members|consultants|joint ventures|others|recipients(?: of [a-z]+(?: distributed by (?:the )?[A-Z]\\w+(?: [A-Z]\\w+)?)?)?|(?:those|anyone|persons?|parties) (?:acting|authori[sz]ed|claiming|designated)[\\w ,']{0,60}?(?:authority|permission|behalf|by it|by them|by us|by (?:the )?[A-Z]\\w+|rights))`;
/** Those who may stand beside the other side, by what they are to it. */
export const GROUP = `(?:${MANY}|${ONE})`;
/** Any word that tells which ones, but for those that begin another part of the sentence. */
export const WHOSE =
  "(?:(?!(?:that|which|who|whom|shall|will|may|to|of|for|by|on|in|with|from|as|is|are|has|have|and|or|hereby|agrees?|cause|not|only|grants?|then|if)\\b)(?:[a-z][a-z-]{1,20}|[A-Z][\\w.]*'s?),? )";
/** More of them after the first. */
export const MORE = `(?:(?:,? (?:and\\/or|and|or)|,) ${WHOSE}{0,5}${GROUP}(?!\\w)){0,9}`;
/** What joins them to the name before: "and its". */
const JOIN =
  '(?:,? \\(?(?:including|and\\/or|and|or|&|together with|as well as|along with)(?: (?:to|for|by))? |, (?=(?:its|their|our|his|her) ))';
/** "and its affiliates, licensees and assigns"; one alone needs a word that says whose. */
const OTHERS = new RegExp(
  `(?<join>${JOIN}${WHOSE}{0,5}?)\\b(?!organi[sz]ers\\b)(?<words>(?:${MANY}|(?<=\\b(?:its|their|our|his|her|your|any|other|such) |'s? )${ONE})(?!\\w)${MORE})(?!,? etc| (?:licen[cs]es|software|products?|sites?|rights|content|beneficiar\\w+))`,
  'gi',
);
/** Who is named before "and its affiliates". */
export const NAMED =
  "(?:the )?(?:\\[[A-Z][\\w ]{1,30}\\]|[A-Z][\\w.&'-]*(?:,? (?:of |the )?[A-Z][\\w.&'-]*){0,6}|us|we|me|[Tt]he (?:conference|festival|organi[sz]ers?|school|university|museum|gallery|journal|event|competition|band|church))(?: \\(\"?[^)]{0,60}\\))?(?: itself)?,?";
const GIVES =
  '(?:(?<!irrevocable )grants?|granting|gives?|licenses?|authori[sz](?:es?|ing)|permit(?:s|ting)?|allow(?:s|ing)?|enabling|consents?|(?:permission|licen[cs]e|rights?)(?= (?:to|for) ))';
/** The verb that gives, right before the name. */
const TO_THEM = new RegExp(
  `\\b${GIVES}(?:(?: (?:hereby|unto|to|for|irrevocably|the use|of|directly|agrees?)){0,5}| (?:your|my|the|such|all) [\\w ]{2,40} to) (?<who>${NAMED})$`,
);
/** "Assigns to Agency, its successors and licensees": all of them hold it then; "or its designee" is one instead. */
const ASSIGNED_TO = new RegExp(
  `\\b(?:assigns?|transfers?|conveys?|sells?)(?:,? (?:and |or )?(?:irrevocably )?(?:assigns?|transfers?|conveys?|sells?|grants?|delivers?)){0,4},? (?:unto|to) (?<who>${NAMED})$`,
);
const USED_BY = new RegExp(
  `\\b(?:may|can|to) be (?:used|exploited|published|distributed|modified)(?:,? \\w+){0,4} by (?<who>${NAMED})$|\\bmay be exercised by (?<holder>${NAMED})$|\\b(?:use|reproduction|publication|display|exploitation)\\b[^.;,]{0,40} by (?<user>${NAMED})$`,
);
const NAME_BEFORE = new RegExp(`(?:^|[^\\w])(?<!\\b(?:by|of|from|with|to|under|against|for) )(?<who>${NAMED})$`);
/** "Agency and its affiliates may use": they are the ones who may. */
export const THEY_MAY =
  /^[,)]{0,2} (?:(?:shall|will|also|hereby|each|to) ){0,2}(?:(?:may|can|might)\b(?! (?:be|merge|consolidate|designate|determine|sustain|incur|suffer|have|become|receive|reasonably|from|elect|require|request)\b)|(?:to )?have (?:the |an? )?(?:[a-z-]+,? ){0,4}(?:rights?(?!,? title)|licen[cs]e|permission)|(?:are|be) (?:entitled|permitted|authori[sz]ed|allowed|free) to\b(?! (?:all|any|the|receive|payment|claim|recover|indemni\w+|rely|terminate)\b)|the (?:[a-z-]+,? ){0,5}right|(?:hereby )?reserves? (?:the|an?) (?:[a-z-]+,? ){0,6}(?:rights?|licen[cs]e)\b)/;
/** What is given is a right, not help or goods. */
const A_RIGHT = /\b(?:rights?|licen[cs]e|permission|consent|reproduce|publish)\b/i;
export const HELP = /^[^.;]{0,24}\b(?:assistance|help|cooperation|notice|documents|information)\b/i;
/** A use that is to end. */
const MISUSE = /\b(?:objectionable|unauthori[sz]ed|improper|prohibited) (?:use|reproduction|display)\b[^.;,]{0,40}$/i;
const WHICH = /\b(?:which|that) (?:the )?[A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,3},?$/;
const NO_NAME = /\b(?:Software|Products?|Services?|Technology|Agreement|Site|Content|Materials)\b|^\w+holders$/;
const REMEDY =
  /\b(?:obtain|procure|secure|indemnif\w+|harmless|defend|discharges?|provided|supplied|furnished)\b[^.;]{0,60}$/i;
/** The right to sell goods or to run a business. */
export const SELLS =
  /^[^.;]{0,90}\b(?:re)?(?:sell|market|promote|distribute|purchase|operate|access)\b[^.;]{0,60}\b(?:products?|goods|services?|restaurants?|units?)\b/i;
/** What goods are made with is a work of its own. */
const TECHNOLOGY = /\b(?:technology|know-how|patents?)\b/i;
/** A verb that may as well let them do something that is no use of a work. */
const ALLOWS = /^(?:authori|permit|allow|enabl|consent)/;
const ALLOWING = /^(?:authori[sz]|permitt|allow|enabl)ing\b/;
/** They come to look at books and places. */
export const INSPECT =
  /^[^.;]{0,40}\bto (?:\w+ )?(?:visit|inspect|examine|audit|enter|observe|interview|conduct [^.;]{0,20}(?:audits?|inspections?))\b/i;
/** What is never to be granted. */
export const NEVER = /\b(?:in no event|nobody|no one)\b[^.;]{0,200}$/i;
/** What a creator makes, is or says. */
export const MATTER =
  /\b(?:content|deliverables?|works?|recordings?|images?|photos?|photographs?|contributions?|submissions?|voice|likeness|materials|assets?|footage|videos?|artworks?|designs?|data(?:sets?)?|performances?|ideas|pictures?|lecture|talk|speech|presentation|(?:record|film|depict) (?:and \\w+ )?(?:me|you|the)|music|beats?|tracks?|inputs?|results|articles?|interviews?|statements|songs?|drawings?|sketches|posters?|films?|illustrations?|inventions?|posts?|entr(?:y|ies)|name(?:,| and| or))\b/i;
const SERVICE = /\b(?:services?|software|platform|(?<!work )products?|api|documentation|sites?|website)\b/i;

/** What they may use is the creator's, and not a service or a program. */
export function isMatter(after: string): boolean {
  const matter = after.search(MATTER);
  const service = after.search(SERVICE);
  return matter >= 0 && (service < 0 || service > 60 || matter < service);
}

/** Finds those who are named beside the other side as grantees: "Agency and its affiliates". */
export function findGrantees(contract: Contract): readonly Hit[] {
  return [...beside(contract)];
}

function* beside(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, OTHERS)) {
    const { text } = hit.sentence;
    const { join = '' } = hit.match.groups ?? {};
    const open = hit.match.index;
    const before = text.slice(Math.max(0, open - 130), open);
    const after = text.slice(hit.end, hit.end + 160);
    const given =
      TO_THEM.exec(before) ??
      USED_BY.exec(before) ??
      (/\bor (?!any )/.test(join) || /^ (?:shall|will)\b/.test(after) ? null : ASSIGNED_TO.exec(before));
    const may = given !== null || !THEY_MAY.test(after) ? null : NAME_BEFORE.exec(before);
    const { who = (given ?? may)?.groups?.['user'] ?? (given ?? may)?.groups?.['holder'] } =
      (given ?? may)?.groups ?? {};
    if (
      who === undefined ||
      REMEDY.test(before) ||
      INSPECT.test(after) ||
      MISUSE.test(before) ||
      NEVER.test(text.slice(0, open)) ||
      NO_NAME.test(who)
    )
      continue;
    const verb = given?.[0] ?? '';
    if (/^grant/.test(verb) && SELLS.test(after) && !MATTER.test(after) && !TECHNOLOGY.test(after)) continue;
    if (/^gives?\b/.test(verb) && (!A_RIGHT.test(after.slice(0, 50)) || HELP.test(after))) continue;
    // "A licence for the purpose of allowing Agency and its affiliates to": the grant tells of what.
    const isAim = ALLOWING.test(verb) && isGranted(hit);
    const isAllowed = may !== null || ALLOWS.test(verb);
    // "Materials which Agency and its affiliates may use": what they may use stands before them.
    const isOf = isMatter(after) || MATTER.test(verb) || (may !== null && WHICH.test(before) && MATTER.test(before));
    if (isAllowed && !isAim && !isOf) continue;
    const governed = may ? governedAt(hit, Math.min(text.length, hit.end + 24)) : hit;
    const { frame } = governed.governing;
    if (!allowsWork(governed) || (frame === null && !given)) continue;
    const named = over(governed, open - who.length, hit.end);
    // The reading takes the name nearest to "may"; where it took another, nobody can tell who they are.
    const taken = frame?.grantee?.name ?? '';
    yield may && taken !== '' && !named.text.includes(taken) ? running(named, 'unclear') : named;
  }
}
