import type { Contract } from '../../contract/contract';
import { GROUP, isMatter, MATTER, MORE, WHOSE } from './grantees.match';
import { RECIPIENT } from './handing.words';
import { allowsWork, isGranted, running } from '../common/hits';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';

/** "the right for Client's customers to use the Deliverables". */
const FOR_OTHERS = new RegExp(
  `\\b(?:rights?|licen[cs]e|permission) (?:for|of) (?<words>(?:(?:the )?[A-Z]\\w+(?:'s?)?,? (?:and |or )?)?${WHOSE}{0,4}${GROUP}(?!\\w)${MORE}) to (?:use|copy|reproduce|publish|display|distribute|exploit|modify|access|view|download|exercise)\\b`,
  'g',
);

function* forOthers(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, FOR_OTHERS)) {
    if (allowsWork(hit) && isMatter(hit.sentence.text.slice(hit.end, hit.end + 160))) yield hit;
  }
}

/** "Your photos may be displayed by our partners". */
const BY_OTHERS = new RegExp(
  `\\b(?:may|can|will|shall) (?:also |continue to )?be (?:(?:used|displayed|published|copied|distributed|exploited|modified|broadcast|shown|downloaded|sold|processed|hosted|viewed|stored|seen|reused|remixed|shared),? (?:and |or )?){1,6}by (?:us and (?:by )?)?(?<words>${WHOSE}{1,3}(?:AI ${WHOSE}{0,3})?${WHOSE}{0,2}${GROUP}(?!\\w)${MORE}|${RECIPIENT}|(?:any |other |our )?(?:those|anyone|everyone|people|users|members) who)`,
  'g',
);

/** Whoever may look at what is public uses nothing. */
const SEEN_BY =
  / be (?:seen|viewed|accessed|displayed|shown) by (?:any |other |our )?(?:anyone|everyone|users|people|members)\b/i;

function* byOthers(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, BY_OTHERS)) {
    const before = hit.sentence.text.slice(0, hit.start);
    if (SEEN_BY.test(hit.match[0])) continue;
    if (allowsWork(hit) && (MATTER.test(before.slice(-200)) || /\b[Yy]our [a-z]+ $/.test(before)))
      yield /\b[Yy]our\b/.test(before) ? running(hit, 'creator') : hit;
  }
}

const PEOPLE = '(?:users?|members?|customers|viewers|readers|recipients|people)';
/** Everybody on a platform, or each of them, as those who receive the right. */
const EACH_USER = new RegExp(
  `\\b(?:grants?|licenses?|gives?|permits?|allows?|authori[sz]es?)(?: \\w+){0,2}? (?:to )?(?<words>(?:each|every|any|all|other|those|such|fellow|our)(?: (?:other|and|every|registered|[A-Z]?\\w+)){0,3}? ${PEOPLE}\\b(?! (?:content|submissions?|data|materials|accounts?))(?: of (?:the|our|this) \\w+)?)(?=[^.;]{0,220}\\b(?:licen[cs]es?|rights?|permission|your|content|them)\\b)`,
  'gi',
);
const USERS_MAY = new RegExp(
  `\\b(?<words>(?:(?:those|any|all|our|the) )?other (?:\\w+ )?(?:${PEOPLE}|companies) (?:of (?:the|our) \\w+ )?(?:may|can|will|are|shall)(?: also)?(?: be)?(?: able)?(?: to)? (?:(?:access|view|see|copy|download|and|or|use|reuse|reproduce|share|watch|listen|comment|on|with|like|remix|repost|stitch|duet|save|embed),? ){0,8}(?:use|reuse|reproduce|copy|download|share|modify|repost|remix|adapt|distribute|duet|stitch|save|embed|sample|edit|quote|with|on) (?:your|such)\\b(?! own)(?: \\w+)?)`,
  'gi',
);
/** "Any user may copy the articles that you publish". */
const ANYBODY_MAY = new RegExp(
  `\\b(?<words>(?<=\\b[Yy]our\\b[^.;]{3,120}\\b(?:which|that) )(?:our|all|other|the) ${PEOPLE}(?: in turn)? (?:may|can)(?: then| also)? (?:use|reuse|copy|share|modify)\\b)|\\b(?:(?:(?:[Aa]ny|[Aa]ll|[Oo]ur) (?:other )?(?:${PEOPLE}|persons?))(?: in turn)? (?:may|can) (?:[a-z]+,? (?:and |or )?){0,4}?(?:use|reuse|copy|download|reproduce|share|modify|distribute)\\b)(?=[^.;]{0,80}\\b(?:you (?:may |choose to )?(?:publish|post|make|upload|submit|share))\\b)`,
  'g',
);
/** "A licence to use your content and to allow users to share it". */
const USERS_LET =
  /\b(?:allow|permit|enable|let|authori[sz]e|authori[sz]ing) (?<words>(?:(?:all|other|our|the|any|such) )?(?:[A-Za-z-]+ (?:and )?){0,5}?(?:users|members|holders)\b)(?: of [^.;]{2,40})? to (?:[a-z]+,? (?:and |or )?){0,4}?(?:use|share|copy|remix|modify|adapt|distribute)\b(?=[^.;]{0,40}\b(?:[Yy]our|such|the|it|them) ?(?:[Cc]ontent|[Ff]iles|[Pp]osts|[Ww]orks?|[Vv]ideos|[Ii]mages)?)/g;
/** Those who only look at it and talk about it. */
const LOOK_ONLY =
  /\b(?:may|can|will|are|shall)\b(?!.*\b(?:use|reproduce|copy|download|share|modify|repost|remix|adapt|distribute|duet|stitch|save|embed|sample|edit|quote)\b)/i;

/** "grants the Released Parties", "permits Brand's retailers": a group, or those of the other side without itself. */
const GROUP_ALONE = new RegExp(
  `\\b(?:grants?|gives?|permits?|allows?|authori[sz]es?|licenses?)(?: to)?(?: each of)? (?<words>(?:the )?(?!(?:Both|All|Each|Either|Other|Receiving|Contracting) )[A-Z]\\w+ (?:[A-Z]\\w+ )?(?:Parties|Entities|Group)\\b(?!,? (?:Inc|LLC|Ltd|Corp|plc|Limited)\\b)|(?:the )?[A-Z]\\w+'s? ${WHOSE}{0,3}${GROUP}(?!\\w)${MORE})`,
  'g',
);
/** "use and have its subcontractors use the materials". */
const HAVE_DO = new RegExp(
  `\\b(?:have|lets?|(?:permit|allow|enable|authori[sz]e)s?(?= [^.;,]{3,90} to )) (?<words>(?:its|their|our|others?|third parties)(?: ${WHOSE}{0,2}${GROUP}(?!\\w)${MORE})?|(?:the (?:relevant )?)?third[- ]party (?:[\\w-]+ ){0,2}(?:providers?|vendors?|partners?)(?: of [^.;,]{3,60}?)?)(?: to)? (?:(?:view|see|access|read|play|watch|and|or),? ){0,4}(?:use|exercise|exploit|reproduce|modify|copy|publish|display|process|access|adapt|remix|share|reuse|download|do (?:so|the same|these things))\\b`,
  'g',
);
/** "Agency's clients may use the drawings". */
const THEIRS_MAY = new RegExp(
  `\\b(?<words>(?:(?:the )?[A-Z]\\w+'s?|[Oo]ur|[Ii]ts|[Tt]heir) ${WHOSE}{0,2}(?:${GROUP})(?!\\w)${MORE}) (?:(?:(?:may|can|will)(?: also)?|(?:(?:shall|will) be|are|is) (?:entitled|permitted|allowed|authori[sz]ed|free) to|shall have the (?:same )?right to) (?:use|copy|exercise|reproduce|publish|display|show|distribute|exploit|modify|adapt|share|repost|re-?share|download|access|process|receive|analy[sz]e|have access to))\\b`,
  'g',
);
/** "licenses the edits to the general public". */
const TO_PUBLIC =
  /\b(?:grants?|licenses?|gives?)\b[^.;]{0,80}? (?<words>to (?:the (?:general )?public|everyone|anyone))\b(?=[^.;]{0,120}\b(?:licen[cs]e|rights?|permission|use)\b)/g;

const WHAT_YOU = /\bwhat you (?:post|publish|upload|submit|share|make|create)\b/i;

function* groups(contract: Contract): Generator<Hit> {
  for (const pattern of [GROUP_ALONE, HAVE_DO, THEIRS_MAY, TO_PUBLIC]) {
    for (const hit of scan(contract, pattern)) {
      const { text } = hit.sentence;
      const near = text.slice(Math.max(0, hit.start - 90), hit.end + 160);
      const isRight =
        pattern !== HAVE_DO ||
        /\b(?:right|licen[cs]e|may|can|permission|you|authori[sz]es?|this)\b/i.test(text.slice(0, hit.start));
      // "Agency, its clients may": they stand beside it.
      const isBeside = pattern === THEIRS_MAY && /(?:,|\b(?:and|or)) $/.test(text.slice(0, hit.start));
      if (isRight && !isBeside && allowsWork(hit) && (isMatter(near) || WHAT_YOU.test(near))) yield hit;
    }
  }
}

/** Finds rights of others that the other side brings in: its customers, its partners. */
export function findOthers(contract: Contract): readonly Hit[] {
  return [...forOthers(contract), ...byOthers(contract), ...groups(contract)];
}

/** Finds rights for other users. They run against the creator, though users are creators too. */
export function findUsers(contract: Contract): readonly Hit[] {
  return [...users(contract)];
}

function* users(contract: Contract): Generator<Hit> {
  for (const pattern of [EACH_USER, USERS_MAY, ANYBODY_MAY, USERS_LET]) {
    for (const hit of scan(contract, pattern)) {
      const { text } = hit.sentence;
      const isOfGrant = pattern === USERS_LET && isGranted(hit) && /\b[Yy]our?\b/.test(text) && isMatter(text);
      if (!allowsWork(hit) || (pattern === USERS_LET ? !isOfGrant : hit.governing.frame?.grantor?.role === 'client'))
        continue;
      if (pattern === USERS_MAY && LOOK_ONLY.test(hit.text)) continue;
      if (/\b(?:(?:refuse|decline)\b[^.;]{0,30}|you must [a-z]+ )$/i.test(hit.sentence.text.slice(0, hit.start)))
        continue;
      yield running(hit, 'creator');
    }
  }
}
