import type { Actor } from '../contract/actors';
import type { Contract } from '../contract/contract';
import { allowsWork, governedAt, isGranted, over } from './hits';
import type { Hit } from './scan';
import { scan } from './scan';
import { lastNamed } from './who-is-named';

/** "assign", "transfer and assign": the verb, and how far its row goes. */
const ASSIGN =
  /\b(?<words>(?:freely )?(?:re)?(?:assign|transfer|convey|novate)(?:,? (?:and|or|and\/or) (?:otherwise )?(?:assign|transfer|convey|sell|license|sub-?license|delegate|dispose of)|,? (?:sell|license|sub-?license|assign|transfer|delegate|pledge|encumber|dispose of)(?=,? (?:and|or|[a-z]+)\b)){0,4}|pass (?:on|along)|pass(?= (?:[a-z]+ ){1,3}(?:on|along)\b))(?= )(?! to (?:us|you|(?:the )?[A-Z]))/g;
/** "may be assigned", "shall be transferable": what is passed on stands before. */
const ASSIGNED =
  /\b(?<words>(?:(?:may|can|shall|will) (?:also )?be|(?:is|are)(?= (?:freely |fully )?(?:assignable|transferr?able))) (?:freely |fully )?(?:(?:assigned|transferred|transferr?able|assignable)(?:,? (?:and|or|and\/or|,) )?){1,3})(?<!(?:,|\b(?:and|or)) )/g;

const CONTRACT =
  /\b(?:[Aa]greements?|[Cc]ontracts?|[Tt]erms(?: of \w+)?|[Rr]elease|[Ll]icen[cs]es?|[Ll]etter|[Dd]eed|[Pp]olicy|[Aa]ddendum)\b/;
const RIGHTS = /\b(?:rights?|licen[cs]es?|permissions?|foregoing|copyrights?|consent|release)\b/i;
const WORK =
  /\b(?:images|photos?|photographs?|pictures|recordings?|masters?|article|manuscripts?|footage|videos?|artworks?|designs?|works?|content|materials|music|performances?|deliverables?|contributions?|submissions?|films?|programs?|entr(?:y|ies))\b/i;
/** Rights in a work, and not those of a contract. */
const OF_WORK = new RegExp(
  `${WORK.source}|\\b(?:licen[cs]es?|copyrights?|foregoing|these rights|rights? (?:so )?(?:granted|licensed))\\b`,
  'i',
);
/** What else is assigned and transferred. */
const OTHER =
  /\b(?:royalt(?:y|ies)|payments?|funds|money|receivables?|personnel|employees?|tasks?|shares|stock|securities|accounts?|domain|lease|premises|passwords?|usernames?|products?|goods|equipment|registrations?|approvals?|filings?|claims?|risk|membership|interests? in the (?:company|joint|venture|project)|capacity|software|options?|repurchase|tickets?|calls?|numbers?|benefits? of)\b/i;

const WHOM =
  '(?:any(?:one|body)?\\b|an? (?:third|affiliate|subsidiary|related|successor|purchaser|buyer|distributor|network|publisher|broadcaster|company|person|party|parent|client|customer)|others?\\b|other (?:persons?|parties|companies|entities)|third[- ]part(?:y|ies)|(?:its|our|their) (?:affiliates?|subsidiar|parent|successors?|clients?|customers?|licensees?|assigns|partners?|designees?)|affiliates|subsidiaries|whomever|such (?:persons?|parties))';
/** "to any person", "without consent": what makes an assignment free. */
const TO_ANYONE = new RegExp(
  `\\b(?:to|in favou?r of|into),? ${WHOM}(?: (?:third |other )?(?:part(?:y|ies)|person|one|entity|company|corporation|firm|affiliate|subsidiary|successor|publisher|buyer|purchaser|licensee|broadcaster|distributor)\\b)?(?:,? (?:and|or|,)? ?(?:firm|corporation|person|entity|company|affiliate|third party|assignee|successor|party|subsidiary)\\b){0,4}`,
);
const WITHOUT =
  /\bwithout (?:(?:your|the|any|further|prior|express|obtaining|written|notice|restriction|limitation|or|of|to|advance|[A-Z]\w*(?:'s?)?) ){0,8}(?:consent|approval|notice|restriction|permission|limitation|notification)\b(?: (?:of|from|to) (?:you|(?:the )?[A-Z]\w+(?: [A-Z]\w+)?))?/;
const FREELY =
  /\b(?:freely|at any time|from time to time|at will|in (?:its|our|their) (?:(?:sole|absolute|own|and) ){0,3}discretion|for any reason)\b/;
const BY_CONSENT =
  /^[^.;]{0,40}\b(?:only|solely)\b|\b(?:with|upon|subject to|unless|after obtaining)\b[^.;]{0,60}(?<!without [^.;]{0,50})\b(?:consents?|approval|agree[sd]?)\b/;
/** Only whoever takes over the business. */
const HEIR =
  /^[^.;]{0,30}\b(?:controlled by|controlling|under common control|that acquires|which acquires|acquiring|successor|succeeds|who assumes|that assumes|merger|acquisition|sale of|reorgani[sz]ation|change (?:of|in) control|wholly[- ]owned)\b/;
const OPEN_HEIR = /\bor otherwise\b|\bthird part|\bany (?:person|entity|other)|\bothers\b|\baffiliate/i;
/** The creator does it, both may, or whoever may is a user. */
const OTHERS_ACT =
  /\b(?:you|users|people|anyone|third part(?:y|ies)|they|(?:either|each|neither|no|any|a|one|the other) party|parties)\b(?:(?!\b(?:we|us|that)\b)[^.;,]){0,40}$/i;
/** The noun is no verb: "fraudulent transfer". */
const AS_VERB = /(?:\b(?:may|to|can|and|or|and\/or|freely|also|further|otherwise|then|at any time)|[,)\]]) $/;
const AGENT = /^[^.;]{0,50}?\bby (?=[A-Z]|us\b|the |our\b)/;
/** Nothing follows that says to whom: "assign this Agreement." */
const GOES_NO_FURTHER = /^[\w'-]+(?: [A-Z]\w+)?(?:,|$| (?:under|in|to|hereunder|herein|granted|and obligations)\b)/;
const REACH = 260;

/** The words of the clause from `at` on. */
function clauseFrom(text: string, at: number): string {
  const clause = /^(?:[^.;:]|\.(?! |$))*/.exec(text.slice(at, at + REACH))?.[0] ?? '';
  return clause.replace(/,? (?:but|provided|except|however|whereas)\b.*/, '');
}

/** Where the words end that make it free, from the verb on; null where nothing makes it so. */
function freeEnd(clause: string): number | null {
  const to = TO_ANYONE.exec(clause);
  const without = WITHOUT.exec(clause);
  const freely = FREELY.exec(clause);
  const last = [to, without, freely].filter((match) => match !== null && match.index < 200);
  if (last.length === 0) return null;
  return Math.max(...last.map((match) => (match ? match.index + match[0].length : 0)));
}

/** What is assigned, up to the words that say to whom. */
function objectOf(clause: string): string {
  const to = /(?<!\b(?:rights?|title|licen[cs]es?|interests?|up)) to\b/.exec(clause);
  return clause.slice(0, Math.min(to?.index ?? clause.length, 110));
}

function isHeirOnly(clause: string): boolean {
  const to = /\b(?:to|with|upon|in the event)\b/.exec(clause);
  return HEIR.test(clause.slice(to?.index ?? 0)) && !OPEN_HEIR.test(clause);
}

/** Who may stands for the other side, or the consent that nobody needs is a creator's. */
function isOtherSide(contract: Contract, subject: Actor | null, clause: string): boolean {
  if (subject?.role === 'client') return true;
  const without = WITHOUT.exec(clause)?.[0] ?? '';
  return subject?.role !== 'mutual' && lastNamed(without.replace(/^without (?:the )?/, ''), contract) === 'creator';
}

function isOfCreator(actor: Actor | null): boolean {
  return actor?.role === 'creator' || actor?.role === 'mutual';
}

/** "Company may assign this Agreement to any person". */
function* active(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, ASSIGN)) {
    const { text } = hit.sentence;
    const { frame } = hit.governing;
    if (!AS_VERB.test(text.slice(Math.max(0, hit.start - 14), hit.start))) continue;
    if (!allowsWork(hit) || frame?.kind !== 'permission' || frame.grantee?.role === 'mutual') continue;
    if (OTHERS_ACT.test(text.slice(Math.max(0, hit.start - 60), hit.start))) continue;
    const clause = clauseFrom(text, hit.end);
    const free = freeEnd(clause);
    const object = objectOf(clause);
    if (OTHER.test(object) || BY_CONSENT.test(clause) || isHeirOnly(clause)) continue;
    const right = RIGHTS.exec(object) ?? WORK.exec(object) ?? /^ (?:it|them|the same)\b/.exec(object);
    const what = right ?? CONTRACT.exec(object);
    if (!what) continue;
    const isTheirs = isOtherSide(contract, frame.grantee, clause);
    // Of a contract and its rights alone it says nothing whose those are.
    if (!isTheirs && (!right || (frame.grantee !== null && !OF_WORK.test(object)))) continue;
    if (free === null && !(isTheirs && GOES_NO_FURTHER.test(clause.slice(what.index)))) continue;
    const end =
      free ??
      what.index +
        (/^[\w']+(?: (?:under|in|to|hereunder)(?: (?:this|these|the|such) \w+(?: [A-Z]\w+)*)?)?/.exec(
          clause.slice(what.index),
        )?.[0].length ?? 0);
    yield over(hit, hit.start, hit.end + end);
  }
}

/** "The licence may be transferred without restriction", "this Agreement is assignable by the Publisher". */
function* passive(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, ASSIGNED)) {
    const { text } = hit.sentence;
    const governed = governedAt(hit, hit.end);
    if (!allowsWork(governed) || !allowsWork(hit)) continue;
    const before = text.slice(Math.max(0, hit.start - 110), hit.start);
    const subject = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
    const clause = clauseFrom(text, hit.end);
    if (OTHER.test(subject) || BY_CONSENT.test(clause) || isHeirOnly(clause)) continue;
    if (/\b(?:neither|nor|no|not)\b/i.test(subject)) continue;
    const by = AGENT.exec(clause);
    const agent = by && contract.actors.after(text, hit.end + by[0].length - 1, 40);
    const isTheirs = agent ? agent.role === 'client' : /\b(?:our|all of our) (?:rights|licen)/i.test(subject);
    if (isOfCreator(agent) || (by !== null && !isTheirs && !/^ us\b/.test(clause.slice(by[0].length - 1)))) continue;
    const right = RIGHTS.test(subject) || WORK.test(subject);
    const free = freeEnd(clause) ?? (/freely|fully/.test(hit.text) ? 0 : null);
    if (!(right ? isTheirs || free !== null : CONTRACT.test(subject) && isTheirs)) continue;
    const agentEnd = by && agent ? agent.end : hit.end;
    yield over(hit, hit.start, Math.max(agentEnd, hit.end + (free ?? 0)));
  }
}

/** "The licence extends to its affiliates", "shall inure to the benefit of its licensees". */
const EXTENDS =
  /\b(?:licen[cs]es?|rights?|permission|grant|release|consent)\b[^.;]{0,40}? (?<words>(?:(?:extends? to|covers?|(?:may|can) (?:also )?be (?:used|exercised|enjoyed) by)[^.;]{0,60}?\b(?:affiliates|affiliated companies|subsidiaries|group companies|licensees|sub-?licensees|customers|clients|contractors)|(?:inures?|enures?) to the benefit of[^.;]{0,80}?\b(?:licensees|sub-?licensees|clients|customers))\b)/gi;
/** "on the channels of its affiliates". */
const CHANNELS =
  /\b(?<words>(?:channels?|platforms?|sites|websites|services|outlets|stations|properties) (?:of|owned (?:or|and) operated by|owned by|operated by) (?:an?|any|its|our|their|[A-Z]\w+)(?:'s?)? (?:[A-Z]\w+ )?(?:affiliates?|partners?|licensees)|third[- ]party (?:channels|outlets|publications|media)|(?:partner|affiliated?) (?:channels|outlets|publications|media|sites|websites|networks))\b/gi;
/** What a permission lets the other side do on such channels. */
const PUBLISHES =
  /\b(?:distribute|publish|show|display|syndicate|broadcast)\b[^.;]{0,60}\b(?:content|works?|recordings?|images?|photos?|photographs?|contributions?|submissions?|footage|videos?|artwork|it|them)\b[^.;]{0,40}$/i;
/** What an agreement or a product extends to is no right in the work. */
const NO_MATTER =
  /\b(?:software|services?|warrant(?:y|ies)|indemnif\w+|indemnity|this agreement|products?|confidential\w*)\b/i;

function* extending(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, EXTENDS)) {
    if (allowsWork(hit) && !NO_MATTER.test(hit.sentence.text)) yield hit;
  }
  for (const hit of scan(contract, CHANNELS)) {
    const { frame } = hit.governing;
    if (!allowsWork(hit) || !frame || frame.kind === 'duty' || frame.grantee?.role === 'mutual') continue;
    const before = hit.sentence.text.slice(Math.max(0, hit.start - 90), hit.start);
    if (!OTHERS_ACT.test(before) && (isGranted(hit) || (frame.kind === 'permission' && PUBLISHES.test(before))))
      yield hit;
  }
}

/** Finds where the other side may pass its rights on, or where they reach others with it. */
export function findAssigning(contract: Contract): readonly Hit[] {
  return [...active(contract), ...passive(contract), ...extending(contract)];
}
