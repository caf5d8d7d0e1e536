import type { Contract } from '../contract/contract';
import { GROUP, isMatter, MATTER, MORE, WHOSE } from './grantees.match';
import { allowsWork, running } from './hits';
import type { Hit } from './scan';
import { scan } from './scan';

/** "the right for Client's customers to use the Deliverables". */
const FOR_OTHERS = new RegExp(
  `\\b(?:rights?|licen[cs]e|permission) (?:for|of) (?<words>(?:(?:the )?[A-Z]\\w+(?:'s?)?,? (?:and |or )?)?${WHOSE}{0,4}${GROUP}\\b${MORE}) to (?:use|copy|reproduce|publish|display|distribute|exploit|modify|access|view|download|exercise)\\b`,
  'g',
);

function* forOthers(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, FOR_OTHERS)) {
    if (allowsWork(hit) && isMatter(hit.sentence.text.slice(hit.end, hit.end + 160))) yield hit;
  }
}

/** "Your photos may be displayed by our partners". */
const BY_OTHERS = new RegExp(
  `\\b(?:may|can|will|shall) (?:also )?be (?:(?:used|displayed|published|accessed|copied|reproduced|distributed|exploited|modified|broadcast|shown|downloaded|sold),? (?:and |or )?){1,6}by (?<words>${WHOSE}{1,5}${GROUP}\\b${MORE})`,
  'g',
);

function* byOthers(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, BY_OTHERS)) {
    const before = hit.sentence.text.slice(0, hit.start);
    if (allowsWork(hit) && MATTER.test(before.slice(-200)))
      yield /\b[Yy]our\b/.test(before) ? running(hit, 'creator') : hit;
  }
}

const PEOPLE = '(?:users?|members?|subscribers?|visitors?|customers|viewers|people)';
/** Everybody on a platform, or each of them, as those who receive the right. */
const EACH_USER = new RegExp(
  `\\b(?:grants?|licenses?|gives?|permits?|allows?|authori[sz]es?)(?: \\w+){0,2}? (?:to )?(?<words>(?:each|every|any|all|other|those|such|fellow|our)(?: (?:other|and|every|registered|[A-Z]?\\w+)){0,3}? ${PEOPLE}\\b(?! (?:content|submissions?|data|materials|accounts?))(?: of (?:the|our|this) \\w+)?)(?=[^.;]{0,220}\\b(?:licen[cs]es?|rights?|permission|your|content)\\b)`,
  'gi',
);
const USERS_MAY = new RegExp(
  `\\b(?<words>(?:(?:those|any|all|our|the) )?other (?:\\w+ )?(?:${PEOPLE}|companies) (?:of (?:the|our) \\w+ )?(?:may|can|will|are|shall)(?: also)?(?: be)?(?: able| permitted| allowed| entitled)?(?: to)? (?:(?:access|view|see|copy|download|and|or|reproduce|share|watch|listen|comment|on|with|like|remix|repost|stitch|duet|save|embed),? ){0,8}(?:use|reproduce|copy|download|share|modify|repost|remix|adapt|distribute|duet|stitch|save|embed|sample|edit|quote|with|on) (?:your|such|any user|the content)\\b(?! own)(?: \\w+)?)`,
  'gi',
);
/** Those who only look at it and talk about it. */
const LOOK_ONLY =
  /\b(?:may|can|will|are|shall)\b(?!.*\b(?:use|reproduce|copy|download|share|modify|repost|remix|adapt|distribute|duet|stitch|save|embed|sample|edit|quote)\b)/i;

/** Finds rights of others that the other side brings in: its customers, its partners. */
export function findOthers(contract: Contract): readonly Hit[] {
  return [...forOthers(contract), ...byOthers(contract)];
}

/** Finds rights for other users. They run against the creator, though users are creators too. */
export function findUsers(contract: Contract): readonly Hit[] {
  return [...users(contract)];
}

function* users(contract: Contract): Generator<Hit> {
  for (const pattern of [EACH_USER, USERS_MAY]) {
    for (const hit of scan(contract, pattern)) {
      if (!allowsWork(hit) || hit.governing.frame?.grantor?.role === 'client') continue;
      if (pattern === USERS_MAY && LOOK_ONLY.test(hit.text)) continue;
      if (/\b(?:refuse|decline)\b[^.;]{0,30}$/i.test(hit.sentence.text.slice(0, hit.start))) continue;
      yield running(hit, 'creator');
    }
  }
}
