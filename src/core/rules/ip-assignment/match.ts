import type { Contract } from '../../contract/contract';
import { remembered } from '../../remembered';
import { findDisclaiming } from './disclaiming.match';
import { governedAt, over, running } from '../common/hits';
import { clauseAfter, isOtherObject, isOwnNamed, isRecital, isWork, OWNERSHIP, rightsEnd, WORK } from './words';
import { against, findOwnership } from './ownership.match';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';
import { isFeedbackOnly } from '../common/subject-matter';

const VERB = '(?:assign|transfer|convey|cede|sell|deliver|grant|contribute|release)';
/** "assigns", "transfers and conveys": the verb, and how far its row goes. */
const ASSIGNS = new RegExp(
  `\\b(?:(?:is|are|am) (?:hereby )?(?:releasing|transferring|assigning|conveying|signing over|giving up|selling)|assigns?|transfers?|conveys?|cedes?|quitclaims?|sells?|relinquish(?:es)?|renounces?|forfeits?|surrenders?|(?:signs?|hands?|makes?) over|gives? up)\\b(?:,? (?:and |or |and/or )?(?:otherwise |hereby |irrevocably |agrees? to |shall |will |does |do ){0,4}${VERB}(?:e?s)?\\b){0,7}`,
  'gi',
);
const ADVERBS =
  /(?:\b(?:hereby|herewith|irrevocably|absolutely|unconditionally|exclusively|automatically|expressly|permanently|specifically|forever|further|also|immediately|unreservedly|beneficially|promptly|disclose,|fully|completely|perpetually|presently|do|does|agrees? to|shall|will|must|undertakes? to|promises? to|covenants? to|(?:required|obliged|obligated|bound) to|(?:be )?under an obligation to|and|sells?,|grants?,|grants? and|(?:cause|require|procure|ensure|obligate) (?:that )?(?:(?:its|their|his|her|the|all|any|each|such) ){0,2}(?:\w+ ){0,2}\w+,? (?:and (?:its |their )?\w+ )?to),? ){1,6}$/i;
/** Somebody who does it, or promises to: "hereby", "shall", "agrees to", "I". */
const ACTS =
  /\b(?:hereby|do|does|agrees? to|shall|will|must|undertakes? to|promises? to|(?:required|obliged|obligated|bound) to|obligation to|(?:cause|require|procure|ensure)\b[^.;]{0,60} to)\b/i;
const SPEAKER =
  /(?:\b(?:you|I|we|You|We)|\b(?:[Aa]uthors|[Cc]ontributors|[Ee]ntrants|[Uu]sers|[Mm]embers|[Ee]mployees|[Aa]rtists|[Ss]tudents|[Dd]evelopers|[Ww]riters|[Pp]erformers|[Ss]uppliers|[Vv]endors|[Ww]inners|[Vv]olunteers|[Ss]peakers|[Ll]icensees|[Dd]esigners))(?:,? (?:also|further|irrevocably),?)? $/;
/** "assigns" as those who come after, "transfer" as a thing. */
const NOUN_BEFORE =
  /\b(?:a|an|the|any|all|such|prior|each|no|of|or|this|that|said|technology|data|file|wire|bank|ACH|funds|money|upon|after|before|following|permitted|successors?|heirs|administrators|executors|agents|licensees|representatives|affiliates|transferees|their|its|his|her|assignment|international)(?:,? (?:and|or|and\/or|&))?,? $/i;
const POSSESSED_NOUN = /'s? $/;
const NOUN_AFTER =
  /^(?:[-/]|,? (?:and |or )?(?:assignments|conveyances|licensees|successors|heirs|legal|agents|representatives|affiliates|designees)\b| (?:of|fees?|system|restrictions?|tax|protocol|agreement|to (?:the account|the credit|use|install|monetize)|made|are|is|or (?:disposition|sublicense))\b)/;
/** Only supposed: "if the seller assigns". */
const SUPPOSED = /\b(?:if|when|unless|in the event|should|where|whom|which|who|prior to|before|upon)\b[^,;]{0,90}$/i;
const SUPPOSED_LIST = /\b(?:if|when|unless|where|in the event(?: that)?|in the event of any of the following),?:?\s*$/i;
/** "Assigns, transfers, licenses or otherwise" before the verb: what supposes the first supposes all. */
const ROW_BEFORE = /(?:\b[a-z]+s,? (?:or )?(?:otherwise )?){1,5}$/;
/** An item of a list of events: "Surrenders or transfers control", "the Owner assigns copyright; or". */
const NO_SUBJECT = /^\W*(?:[a-z\d]{1,3}[.)] ?)?$/i;
const OR_ANOTHER = /[;,] or\W*$/;
/** "Shall procure that all third parties assign". */
const PROCURED = /\b(?:procures?|ensures?|causes?|requires?)(?: that)? (?:\w+ ){1,6}$/i;
/** A promise to sign what a transfer needs. */
const ASSURANCE =
  /\b(?:execut\w+|sign|documents?|instruments?|further)\b[^.;]{0,160}(?<!\bsufficient )\bto (?:(?:fully|completely|effectively|more|and) ){0,3}$/i;

const CONDITION = /\b(?:to the extent|if|in the event|insofar as|in case|should)\b[^;]{0,240}\bnot\b[^;]{0,200}$/i;

const LIMB =
  /^,? \(?(?:and|or) (?:agrees? to|(?:shall|will) cause|to cause)\b[^.;]{0,80}?\b(?:assign|transfer|convey)(?: and (?:assign|transfer|convey))?\b/;
const RECIPIENT =
  /^,? (?:exclusively )?(?:un)?to (?:the |an? )?[\w&'-]+(?:(?: of)? [A-Z][\w&'-]*){0,3}(?: \([^()]{1,60}\))?(?:,? (?:and|or) (?:its|their|his|her) (?:designees?|nominees?|affiliates?|successors?(?: and assigns)?|licensees?|assigns))?/;

/** Where the quoted words end: after a second limb, the recipient, and "all right, title and interest". */
function quotedEnd(text: string, from: number): number {
  let end = from;
  for (const part of [RECIPIENT, LIMB, RECIPIENT]) {
    const found = part.exec(text.slice(end, end + 160))?.[0] ?? '';
    end += found.replace(/(?:,? (?:and|or))?[, ]*$/, '').length;
  }
  return rightsEnd(text, end);
}

function isDone({ sentence: { text, stem }, text: verb, start, end }: Hit, adverbs: string): boolean {
  const before = text.slice(Math.max(0, start - 240), start);
  if (
    /\b(?:provisions?|laws?|statutes?|code)\b[^.;]{0,60}\b(?:provides?|requires?|requiring) that\b[^.;]{0,60}$/i.test(
      before,
    )
  )
    return false;
  if (/\bnothing (?:in|contained|herein)\b[^.;]{0,90}$/i.test(before)) return false;
  if (/\b(?:not|never|nor) $/.test(before.slice(0, before.length - adverbs.length))) return false;
  if (ACTS.test(adverbs))
    return !/\bno (?:\w+ ){1,4}(?:or \w+ )?$/.test(before.slice(0, before.length - adverbs.length));
  if (PROCURED.test(before)) return true;
  if (NOUN_AFTER.test(text.slice(end, end + 24)) || NOUN_BEFORE.test(before) || POSSESSED_NOUN.test(before))
    return false;
  if (SUPPOSED.test(before.replace(ROW_BEFORE, '').slice(-120)) || SUPPOSED_LIST.test(stem) || /"$/.test(before))
    return false;
  if (stem === '' && (NO_SUBJECT.test(text.slice(0, start)) || OR_ANOTHER.test(text))) return false;
  return /^[a-z]+s\b/i.test(verb) || SPEAKER.test(before) || ASSURANCE.test(before);
}

/** "Assigns it to Agency": what it is stands before. */
const PRONOUN =
  /^ (?:it|them|the same|such (?:rights?|title|ownership|interests?)|(?:its |an? )?(?:\[\W*\] )?(?:[\w-]+ ){0,2}interests? therein)\b/;
/** "Shall not end the License but shall assign it". */
const OF_CONTRACT = /\b(?:licen[cs]es?|agreements?|contracts?|leases?|policy)\b[^.;]{0,60}$/i;

/** "Its entire interest in the code". */
const INTEREST =
  /^[\s,]*(?:(?:all|any|an|its|his|her|their|my|your|entire|the|of|undivided|[\w-]+-half) ){1,4}interests? in (?:(?:the|any|all|such|its|said) )*(?![^.;,]{0,40}\b(?:company|ventures?|joint|property|premises|lease|shares?|partnership|business|agreement|project)\b)\w/i;

function concernsWork(verb: string, object: string, text: string, start: number): boolean {
  if (/:\s*$/.test(text) && object.length < 60) return /assign|convey|transfer/i.test(verb);
  if (PRONOUN.test(object))
    return (
      !/\bOutputs?\b/.test(text) &&
      !OF_CONTRACT.test(text.slice(0, start)) &&
      (OWNERSHIP.test(text) ||
        (/assign|sell|over\b/i.test(verb) && (WORK.test(text) || /\binterests? therein/.test(object))))
    );
  // What is only transferred or delivered may be handed over; what is assigned changes hands in law.
  return (
    OWNERSHIP.test(object) ||
    (/assign/i.test(verb) && INTEREST.test(object) && /\b(?:code|software|content|materials)\b/i.test(object)) ||
    (/assign|sell.* |over\b|give/i.test(verb) && WORK.test(object))
  );
}

/** "To the extent that they are not made for hire, Artist assigns": the condition is denied, not the assignment. */
function isDeniedBefore({ sentence: { text }, start }: Hit): boolean {
  const before = text.slice(Math.max(0, start - 320), start);
  const main = before.lastIndexOf(', ', before.length - 2);
  return CONDITION.test(before.slice(0, Math.max(0, main))) && !/\b(?:not|never|no|nor)\b/i.test(before.slice(main));
}

function* assignments(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, ASSIGNS)) {
    const { text } = hit.sentence;
    const adverbs = ADVERBS.exec(text.slice(Math.max(0, hit.start - 80), hit.start))?.[0] ?? '';
    const rest = clauseAfter(text, hit.end);
    const object = rest.replace(LIMB, '').replace(RECIPIENT, '').slice(0, 240);
    if (
      !isDone(hit, adverbs) ||
      isRecital(hit) ||
      isOtherObject(object) ||
      !concernsWork(hit.text, object, text, hit.start)
    )
      continue;
    const governed = governedAt(hit, hit.end);
    const { frame, negative, excluded } = governed.governing;
    if (
      (negative && !isDeniedBefore(governed)) ||
      excluded ||
      frame?.kind === 'permission' ||
      frame?.kind === 'statement'
    )
      continue;
    if (frame?.grantor?.role === 'mutual' || frame?.grantee?.role === 'mutual') continue;
    if (frame?.grantee && isOwnNamed(object, frame.grantee.name)) continue;
    const start = hit.start - adverbs.replace(/^(?:and |shall and )/, '').length;
    yield over(governed, start, quotedEnd(text, hit.end));
  }
}

/** "Grants to Client all right, title and interest": a grant of everything is a transfer. */
const GRANTS_ALL =
  /\b(?<words>(?:grants?|gives?|vests?|releases?)(?: (?:(?:un)?to )?(?:the )?(?!all\b)[\w&'-]+(?: [A-Z][\w&'-]*){0,3})?,? (?:all|any and all|the entire|its entire|all of (?:its|your|the)|full) (?:(?:of )?(?:its|their|his|her|your|my|the|worldwide) )?(?:rights?, title,?|ownership|title|copyrights? (?:in|and|to)|rights (?:to|in) (?:any|all|the|such|his|her|their|its|my|your)(?: and all)? (?:[a-z]+ ){0,2}(?:contributions?|submissions?|works?|photographs?|photos|images?|recordings?|designs?|artworks?|materials?|entr(?:y|ies)|manuscript|performances?|footage|videos?)|software, |work product|deliverables|materials created)|\b(?:grants?|gives?|vests?) (?:us|you|(?:the )?[A-Z][\w&'-]*) (?:(?:full|complete|sole|exclusive|legal|and|the) ){0,4}(?:ownership|title|copyright) (?:of|in|to)\b)/gi;
/** "Grants you ownership of all copyright in your translations": of what you make yourself. */
const IN_YOURS = /^[^.;]{0,60}\bin your\b/;
/** The noun: "this Agreement constitutes an irrevocable assignment of all copyrights", "the signed transfer of copyright". */
const NOUN = new RegExp(
  [
    "\\b(?:constitutes?|effects?|secure|obtain|deemed)(?: [\\w' ]{0,40}?)? (?<words>(?:an? |the |my |your )?(?:(?:present|full|complete|irrevocable|absolute|written) ){0,3}(?:assignment|transfer|conveyance)(?:(?:,? and|,) (?:assignment|transfer(?:ence)?|conveyance)){0,2}(?: (?:by|from) (?:the )?[A-Z][\\w.]*(?: to (?:the )?[A-Z][\\w.]*)?)?)(?= (?:of (?:all|the|any|full|its|your)\\b|to\\b)[^.;]{0,80}(?:right|title|ownership|copyright|intellectual))",
    "(?<=(?<!\\b(?:prior to|before|without|until|for) )\\b(?:this|the|your|my|\\w{2,20}'s|signed|written|formal) )(?:(?:signed|written|formal|full|complete|irrevocable|exclusive) ){0,3}(?:(?:transfer|assignment|conveyance) of (?:(?:the|all|your|their|my|exclusive|full) ){0,2}copyrights?|copyright (?:transfer|assignment))\\b(?= (?:from|in|and|is|takes|extends|covers|includes|gives|grants|empowers|becomes)\\b)",
    '\\b(?<=\\b(?:this|the|your|my) )(?:assignment|transfer) (?:covers|extends to|includes) (?:(?:all|the|any|its) ){0,3}(?:copyrights?|ownership|intellectual property)\\b',
  ].join('|'),
  'gi',
);
/** "Buyer purchases all rights, title and copyright". */
const ACQUIRES =
  /\b(?<words>(?:purchases?|buys?|receives?)(?:,? and [a-z]+)? (?:all|full) (?:of )?(?:the )?(?:rights?,? titles?|ownership)\b)/g;
/** Whoever holds what they make for another has no more of it than its name. */
const TRUST =
  /\b(?<words>(?:(?:shall|will|agrees? to|hereby|undertakes? to) ){0,2}holds?\b[^.;]{0,90}? (?:up)?(?:in|on) trust for)\b/g;
const TRUST_OF =
  /\b(?:intellectual property|copyrights?|inventions?|IPRs?|work product|works|rights|title|deliverables)\b/i;
const TRUST_OF_MONEY =
  /\b(?:funds?|mone(?:y|ys|ies)|payments?|premiums?|proceeds|sums|benefits?|confidential information)\b/i;
/** "The author shall sign a deed of assignment of copyright", "shall execute all assignments needed to perfect its rights". */
const EXECUTES =
  /\b(?<=\b(?:shall|will|must|hereby|required to|agrees? (?:to|that)|undertakes? to)\b[^.;]{0,160})(?:sign|execut(?:e|ing)|complete|submit|makes all)\b(?=[^.;]{0,600}\b(?:titles?|copyrights?|patents?|intellectual|inventions?|ownership|works?|designs?|deed of assignment)\b)[^.;]{0,160}?\b(?:assignments?|transfers?)\b/g;
/** "The Company may copyright the recordings in its own name". */
const COPYRIGHTS = /\b(?<words>(?:may|entitled to|right to) copyright)\b(?= (?:in its|the|any|all|such|it|them)\b)/g;
/** "Appoints Agency as attorney-in-fact to sign assignments". */
const ATTORNEY =
  /\b(?<words>(?:(?:hereby|irrevocably|also|does),? ){0,3}appoints? [^.;]{0,80}?\battorney(?:-in-fact| in fact)?)\b(?=[^.;]{0,140}\b(?:assignments?|copyrights?|title|transfer of)\b)/g;
/** An item "All copyrights in the recordings", its verb left to the words before the list. */
const ITEM =
  /(?<=^\W{0,3}(?:Rights|Copyright|Ownership|IP|Intellectual property)(?: granted)?: )(?<term>(?:full |complete )?(?:assignment|transfer)(?: of (?:the )?(?:copyright|ownership|all rights))?)|^(?:[^\w"'(]{1,6} ?|\(?[a-z0-9]{1,3}[.)] )(?<words>[Aa]ll (?:copyrights?|intellectual property rights?|ownership)(?: in [^.;:-]{3,60})?|(?:[Aa]ssignment|[Tt]ransfer) of (?:all|the) (?:rights?,? titles?(?:,? and interests?)?|copyrights?|intellectual property|ownership|rights in)\b)/g;

function* others(contract: Contract): Generator<Hit> {
  for (const pattern of [GRANTS_ALL, NOUN, ITEM, ATTORNEY, TRUST, COPYRIGHTS, ACQUIRES, EXECUTES]) {
    for (const hit of scan(contract, pattern)) {
      // The verb of giving itself governs, and not "rights to" among its words.
      const isOwnVerb = pattern === GRANTS_ALL && / rights (?:to|in) /i.test(hit.text);
      const governed = isOwnVerb
        ? governedAt(hit, hit.start + 1)
        : pattern === GRANTS_ALL || pattern === TRUST
          ? governedAt(hit, hit.end)
          : hit;
      const { negative, excluded, frame } = governed.governing;
      if (negative || excluded || (frame?.kind === 'permission' && pattern !== COPYRIGHTS) || isRecital(hit)) continue;
      if (pattern === EXECUTES && frame?.grantor?.role === 'mutual') continue;
      if (pattern === TRUST && (!TRUST_OF.test(hit.sentence.text) || TRUST_OF_MONEY.test(hit.sentence.text))) continue;
      const object = pattern === ITEM ? '' : clauseAfter(hit.sentence.text, hit.end);
      if (pattern === GRANTS_ALL && / you\b/i.test(hit.text) && IN_YOURS.test(object)) continue;
      if (isOtherObject(object) || /\b(?:reserv|retain|keep)/i.test(hit.sentence.stem)) continue;
      const to = pattern === NOUN ? contract.actors.after(hit.sentence.text, hit.end, 40) : null;
      const whole = pattern === NOUN ? over(governed, hit.start, rightsEnd(hit.sentence.text, hit.end)) : governed;
      if (to?.role === 'client') yield running(whole, 'creator');
      else if (pattern !== ACQUIRES) yield whole;
      else if (isWork(object)) {
        const buyer = contract.actors.before(hit.sentence.text, hit.start);
        if (buyer) yield running(hit, against(buyer.role));
      }
    }
  }
}

/** A present assignment says more than a promise of one, and both more than who owns. */
function isPresent({ text }: Hit): boolean {
  return /\b(?:hereby|do(?:es)?)\b|^(?:irrevocably )?(?:assigns|transfers|conveys|sells|grants|cedes)\b/i.test(text);
}

/** "Owned or purported to be owned by": said of what is thought to be owned, which transfers nothing. */
const PURPORTED = /\b(?:purported|claimed|alleged|believed) to $/;

/** Finds transfers of ownership, the strongest words first. */
export const findTransfers = remembered((contract: Contract): readonly Hit[] => {
  const assigned = [...assignments(contract)].sort((a, b) => Number(isPresent(b)) - Number(isPresent(a)));
  const owned = findOwnership(contract, contract.actors);
  return [...assigned, ...others(contract), ...owned, ...findDisclaiming(contract)].filter(
    (hit) => !isFeedbackOnly(hit) && !PURPORTED.test(hit.sentence.text.slice(0, hit.start)),
  );
});
