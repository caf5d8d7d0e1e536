import type { Contract } from '../contract/contract';
import { allowsWork, governedAt, over, running } from './hits';
import type { Hit } from './scan';
import { scan } from './scan';

const ONE =
  '(?:affiliate|subsidiary|parent|parent company|successor|assign|assignee|licensee|sub-?licensee|designee|nominee|partner|representative|agent|contractor|sub-?contractor|joint venture|third party|member of (?:its|the) (?:corporate )?group)';
const MANY =
  "(?:affiliates|affiliated (?:companies|entities)|subsidiaries|parents|parent companies|successors|assigns|assignees|licensees|sub-?licensees|designees|nominees|(?:business )?partners|representatives|agents|contractors|sub-?contractors|customers|clients|end[- ]users|users|members|advertisers|sponsors|vendors|suppliers|(?:service )?providers|distributors|resellers|dealers|franchisees|group companies|(?:companies|entities) (?:in|of|within) (?:its|the|their) (?:corporate )?(?:group|family)|members of (?:its|the) (?:corporate )?group|related (?:companies|entities|parties)|associated (?:companies|entities)|joint ventures|third parties|others|broadcasters|stations|networks|publishers|recipients(?: of [a-z]+(?: distributed by (?:the )?[A-Z]\\w+(?: [A-Z]\\w+)?)?)?|(?:everyone|anyone|anybody|all those|those) who [\\w' ]{3,40}|(?:anyone|any person|those|others) (?:whom )?(?:it|they|he|she|we) (?:chooses?|selects?|designates?|authori[sz]es?|appoints?)|(?:those|anyone|persons?|parties) (?:acting|authori[sz]ed|claiming|designated)[\\w ,']{0,60}?(?:authority|permission|behalf|by it|by them|by us|by (?:the )?[A-Z]\\w+|rights))";
const GROUP = `(?:${MANY}|${ONE})`;
const WHOSE =
  "(?:(?:its|their|our|his|her|your|the|any|all|other|respective|current|future|present|legal|corporate|direct|indirect|permitted|authori[sz]ed|worldwide|media|production|[A-Z][\\w.]*'s?),? )";
const MORE = `(?:(?:,? (?:and\\/or|and|or)|,) ${WHOSE}{0,5}${GROUP}\\b){0,9}`;
/** "affiliates, licensees and assigns"; one alone needs a word that says whose. */
const OTHERS = new RegExp(
  `\\b(?:${MANY}|(?<=\\b(?:its|their|our|his|her|your|any|other|such) |'s? )${ONE})\\b${MORE}(?!,? etc| (?:licen[cs]es|software|products?|sites?|rights|content|beneficiar\\w+))`,
  'gi',
);
/** What joins them to the name before: "and its". */
const JOINED = new RegExp(
  `(?:,? \\(?(?:including|and\\/or|and|or|&|together with|as well as|along with)(?: (?:to|for|by))? |, (?=(?:its|their|our|his|her) ))${WHOSE}{0,5}$`,
  'i',
);
/** Who is named before "and its affiliates". */
const NAMED =
  "(?:the )?(?:[A-Z][\\w.&'-]*(?:,? (?:of |the )?[A-Z][\\w.&'-]*){0,6}|us|we|me)(?: \\(\"?[^)]{0,60}\\))?(?: itself)?,?";
const GIVES =
  '(?:(?<!irrevocable )grants?|(?:hereby|is|are|be) granted|granting|gives?|licenses?|authori[sz]es?|permits?|allows?|consents?|(?:permission|licen[cs]e|rights?)(?= (?:to|for) ))';
/** The verb that gives, right before the name. */
const TO_THEM = new RegExp(
  `\\b${GIVES}(?: (?:hereby|unto|to|for|and assigns?|irrevocably|the use|of|directly|agrees?)){0,5} (?<who>${NAMED})$`,
);
const USED_BY = new RegExp(
  `\\b(?:may|can|to) be (?:used|exploited|reproduced|published|distributed|modified)(?:,? \\w+){0,4} by (?<who>${NAMED})$|\\b(?:use|reproduction|publication|display)\\b[^.;,]{0,40} by (?<user>${NAMED})$`,
);
const NAME_BEFORE = new RegExp(`(?:^|[^\\w])(?<!\\b(?:by|of|from|with|to|under|against|for) )(?<who>${NAMED})$`);
/** "Agency and its affiliates may use": they are the ones who may. */
const THEY_MAY =
  /^[,)]{0,2} (?:(?:shall|will|also|hereby|each|to) ){0,2}(?:may\b(?! be)|can\b|(?:to )?have (?:the |an? )?(?:[a-z-]+,? ){0,4}(?:rights?|licen[cs]e|permission)|(?:are|be) (?:entitled|permitted|authori[sz]ed|allowed|free) to\b|the (?:[a-z-]+,? ){0,5}right)/;
/** What is given is a right, not help or goods. */
const A_RIGHT = /\b(?:rights?|licen[cs]e|permission|consent|reproduce|publish)\b/i;
const NO_NAME = /\b(?:Software|Products?|Services?|Technology|Agreement|Site|Content|Materials)\b/;
const REMEDY = /\b(?:obtain|procure|secure)\b[^.;]{0,60}$/i;
const MATTER =
  /\b(?:content|deliverables?|works?|recordings?|images?|photos?|photographs?|contributions?|submissions?|voice|likeness|materials|assets?|footage|videos?|artwork|designs?|data|performances?|ideas|pictures?|biograph\w+|name(?:,| and| or))\b/i;
const SERVICE = /^[^.;]{0,60}\b(?:services?|software|platform|products?|api|documentation|sites?|website)\b/i;

/** Finds those who are named beside the other side as grantees: "Agency and its affiliates". */
export function findGrantees(contract: Contract): readonly Hit[] {
  return [...beside(contract)];
}

function* beside(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, OTHERS)) {
    const { text } = hit.sentence;
    const joined = JOINED.exec(text.slice(Math.max(0, hit.start - 70), hit.start));
    if (!joined) continue;
    const open = hit.start - joined[0].length;
    const before = text.slice(Math.max(0, open - 130), open);
    const after = text.slice(hit.end, hit.end + 160);
    const given = TO_THEM.exec(before) ?? USED_BY.exec(before);
    const may = given !== null || !THEY_MAY.test(after) ? null : NAME_BEFORE.exec(before);
    const { who = (given ?? may)?.groups?.['user'] } = (given ?? may)?.groups ?? {};
    if (who === undefined || REMEDY.test(before) || NO_NAME.test(who)) continue;
    const verb = given?.[0] ?? '';
    if (/^gives?\b/.test(verb) && !A_RIGHT.test(after.slice(0, 50))) continue;
    if ((may || /^(?:authori|permit|allow|consent)/.test(verb)) && (!MATTER.test(after) || SERVICE.test(after)))
      continue;
    const governed = may ? governedAt(hit, Math.min(text.length, hit.end + 24)) : hit;
    const { frame } = governed.governing;
    if (!allowsWork(governed) || (frame === null && !given)) continue;
    const named = over(governed, open - who.length, hit.end);
    // The reading takes the name nearest to "may"; where it took another, nobody can tell who they are.
    const taken = frame?.grantee?.name ?? '';
    yield may && taken !== '' && !named.text.includes(taken) ? running(named, 'unclear') : named;
  }
}

const PEOPLE = '(?:users?|members?|subscribers?|visitors?|customers|viewers|people)';
/** Everybody on a platform, or each of them, as those who receive the right. */
const EACH_USER = new RegExp(
  `\\b(?:grants?|licenses?|gives?|permits?|allows?|authori[sz]es?)(?: \\w+){0,2}? (?:to )?(?<words>(?:each|every|any|all|other|those|such|fellow|our)(?: (?:other|and|every|registered|[A-Z]?\\w+)){0,3}? ${PEOPLE}\\b(?! (?:content|submissions?|data|materials|accounts?))(?: of (?:the|our|this) \\w+)?)(?=[^.;]{0,220}\\b(?:licen[cs]es?|rights?|permission|your|content)\\b)`,
  'gi',
);
const USERS_MAY = new RegExp(
  `\\b(?<words>(?:(?:those|any|all|our|the) )?other (?:\\w+ )?(?:${PEOPLE}|companies) (?:of (?:the|our) \\w+ )?(?:may|can|will|are|shall)(?: also)?(?: be)?(?: able| permitted| allowed| entitled)?(?: to)? (?:(?:access|view|see|copy|download|and|or|reproduce|share),? ){0,6}(?:use|reproduce|copy|download|share|modify|repost|remix|adapt|distribute) (?:your|such|any|user|the content)\\b(?! own)(?: \\w+)?)`,
  'gi',
);

/** Finds rights for other users. They run against the creator, though users are creators too. */
export function findUsers(contract: Contract): readonly Hit[] {
  return [...users(contract)];
}

function* users(contract: Contract): Generator<Hit> {
  for (const pattern of [EACH_USER, USERS_MAY]) {
    for (const hit of scan(contract, pattern)) {
      if (!allowsWork(hit) || hit.governing.frame?.grantor?.role === 'client') continue;
      if (/\b(?:refuse|decline)\b[^.;]{0,30}$/i.test(hit.sentence.text.slice(0, hit.start))) continue;
      yield running(hit, 'creator');
    }
  }
}
