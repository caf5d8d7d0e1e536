import type { Contract } from '../../contract/contract';
import { OTHERS_ACT } from './assigning.words';
import { GROUP, MATTER, MORE, WHOSE } from './grantees.match';
import { allowsWork, isGranted, running, wordsBefore } from '../common/hits';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';
import { lastNamed } from '../common/who-is-named';

/** "The licence extends to its affiliates", "shall inure to the benefit of its licensees". */
const EXTENDS =
  /\b(?:licen[cs]es?|rights?|permissions?|grant|release|consent)\b[^.;]{0,80}? (?<words>(?:(?:extends?(?: and appl(?:y|ies))? to|appl(?:y|ies) to|covers?|(?:may|can) (?:also )?be (?:used|exercised|enjoyed) by)[^.;]{0,60}?\b(?:affiliates|affiliated companies|subsidiaries|group companies|licensees|sub-?licensees|customers|clients|contractors|third parties|partners|designees|(?:service )?providers|agents)|(?:inures?|enures?|runs?) to(?: the (?:sole )?benefit of)? (?:all (?:of )?)?(?:(?!parties\b|successors\b|heirs\b)[\w'-]+,? ){0,9}?(?:affiliates|subsidiaries|licensees|sub-?licensees|clients|customers))\b)/gi;
/** "on the channels of its affiliates". */
const CHANNELS =
  /\b(?<words>(?:channels?|platforms?|sites|websites|services|outlets|stations|properties) (?:of|owned (?:or|and) operated by|owned by|operated by) (?:an?|any|its|our|their|[A-Z]\w+)(?:'s?)? (?:[A-Z]\w+ |[a-z]+ )?(?:affiliates?|partners?|licensees)|third[- ]party (?:channels|outlets|publications|media)|(?:business(?:es)?|sites|websites|channels|stations|stores|shops|locations|publications|products) (?:that |which )?(?:\w+ ){1,3}(?:and\/or|and|or) (?:its|our|their) (?:[a-z]+,? (?:and |or )?){1,4}(?:operate|own|publish|run)|(?:partner|affiliated?) (?:channels|outlets|publications|media|sites|websites|networks))\b/gi;
/** What a permission lets the other side do on such channels. */
const PUBLISHES =
  /\b(?:distribute|publish|show|display|syndicate|broadcast)\b[^.;]{0,60}\b(?:content|works?|recordings?|images?|photos?|photographs?|contributions?|submissions?|footage|videos?|artwork|it|them)\b[^.;]{0,40}$/i;
/** "use the images through its affiliates or otherwise". */
const THROUGH = new RegExp(
  `\\b(?:us(?:e|ed)|exhibit|distribute|publish|display|broadcast|reproduce|perform|exercise[d]?|transmit|stream)\\b[^.;:]{0,140}?,? (?<words>(?:(?:itself or )?(?:through|via)) (?:any of )?(?:its|their|our) ${WHOSE}{0,3}${GROUP}(?!\\w)${MORE}(?: or otherwise)?)`,
  'gi',
);
/** What an agreement or a product extends to is no right in the work. */
const NO_MATTER =
  /\b(?:software|services?|warrant(?:y|ies)|indemnif\w+|indemnity|this agreement|products?|confidential\w*)\b/i;

/** "The rights set forth in this Agreement": the contract is only where they stand. */
const OF_CONTRACT = /\b(?:under|in|by|of|to) this agreement\b/gi;

/** "The rights of Agency shall inure to": a duty in grammar, and the reach of a right of whoever has it. */
function ofHolder(hit: Hit, contract: Contract): Hit {
  if (hit.governing.frame?.kind !== 'duty') return hit;
  const holder = lastNamed(hit.sentence.text.slice(hit.match.index, hit.start), contract);
  return running(hit, holder === 'client' ? 'creator' : holder === 'creator' ? 'client' : 'unclear');
}

/** How far before the words what is used is looked for. */
const NEAR = 140;

/** Finds where a right reaches others with the other side: its affiliates, their channels. */
export function* findExtending(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, EXTENDS)) {
    const others = hit.sentence.text.replace(OF_CONTRACT, '');
    if (allowsWork(hit) && !NO_MATTER.test(others) && !/\bgoodwill\b|(?<!third )\bparties\b/i.test(others))
      yield ofHolder(hit, contract);
  }
  for (const hit of scan(contract, THROUGH)) {
    const { frame } = hit.governing;
    if (!allowsWork(hit) || !frame || hit.governing.direction === 'unclear') continue;
    if (!isGranted(hit) && frame.kind !== 'permission') continue;
    if (/\b(?:each|either) party\b/i.test(wordsBefore(hit, NEAR))) continue;
    if (NO_MATTER.test(wordsBefore(hit, NEAR)) || !MATTER.test(hit.sentence.paragraphText)) continue;
    yield hit;
  }
  for (const hit of scan(contract, CHANNELS)) {
    const { frame } = hit.governing;
    if (!allowsWork(hit) || !frame || frame.kind === 'duty' || frame.grantee?.role === 'mutual') continue;
    const before = hit.sentence.text.slice(Math.max(0, hit.start - 90), hit.start);
    if (!OTHERS_ACT.test(before) && (isGranted(hit) || (frame.kind === 'permission' && PUBLISHES.test(before))))
      yield hit;
  }
}
