import type { Contract } from '../contract/contract';
import { findGrantees, findUsers } from './grantees.match';
import { allowsWork, governedAt, isGranted } from './hits';
import type { Hit } from './scan';
import { scan } from './scan';

/** "transferable", "freely assignable". */
const ADJECTIVE =
  /\b(?<!non-?)(?<!non )(?<!not )(?<!not be )(?<!nor )(?<!so )(?<!\/ ?)(?<words>(?:freely |fully )?(?:transferr?able|assignable)(?:(?:,? and |, |\/)(?:transferr?able|assignable))?(?: \(this means[^)]{0,120}\))?)(?! ?\/|[^.;,]{0,24}\bonly\b)/gi;
/** Other things that can be transferred. */
const OTHER_ASSIGNABLE =
  /\b(?:shares|stock|securities|notes?|warrants?|options?|units|letters? of credit|certificate|guarantee|lease|tickets?|insurance|warrant(?:y|ies)|indemnification|indemnity|undertakings?|agreements?|contracts?|subcontracts?)\b(?:(?!\b(?:grants?|granted|licen[cs]e|rights?)\b)[^.;]){0,60}$/i;
const RIGHTS = /\b(?:licen[cs]es?|licen[cs]ed|rights?|grants?|permission)\b/i;

const HAND =
  '(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing|ure)|provid(?:e|ed|ing)|available|transfer(?:red|ring)?|s(?:ell|old|elling)|rent(?:ed)?|leas(?:e|ed|ing)|distribut(?:e|ed|ing|ion)|suppl(?:y|ied|ying)|deliver(?:ed|ing)?|pass(?:ed|ing)?|hand(?:ed|ing)?(?: over)?|giv(?:e|en|ing)|submit(?:ted|ting)?|forward(?:ed|ing)?|transmit(?:ted|ting)?|syndicat(?:e|ed|ing)|contribut(?:e|ed|ing)|releas(?:e|ed|ing)|communicat(?:e|ed|ing)|stor(?:e|ed|ing)|process(?:ed|ing)?|host(?:ed|ing)?)';
const KIND =
  '(?:of|business|data|research|marketing|advertising|media|technology|content|distribution|licensing|commercial|strategic|industry|trusted|external|outside|unaffiliated|selected|certain|other|our|its|their|the|any|such|all|those|multiple|various|approved|third[- ]party|digital|online|public|news|press|broadcast|social|professional|global)';
const RECIPIENT = `(?:${KIND} ){0,4}(?:third part(?:y|ies)|third-part(?:y|ies)|partners|affiliates|advertisers|vendors|aggregators|brokers|licensees|sub-?licensees|sponsors|subsidiaries|group companies|affiliated compan(?:y|ies)|others|companies|organi[sz]ations|persons?|parties|entities|entity|outlets?|platforms|businesses|anyone|researchers|archives|libraries|repositories|clipping services|providers(?= of (?:its|our|their) cho))\\b(?: of (?:its|our|their|his|her) (?:own )?(?:choice|choosing))?(?! (?:rights|content|apps?|services?|software|materials?|agreements?|claims?|licen[cs]es|intellectual|terms|sites?|products?|servers?|providers|websites?))`;
const HELPER = `(?:${KIND} )?(?:service providers|suppliers|contractors|agents|consultants|individuals|printers|publishers|media owners|broadcasters)`;
const AND = '(?:,? (?:and|or|and\\/or)|,)';
/** "share your content with third parties". */
const SHARES = new RegExp(
  `\\b(?<verb>${HAND})\\b(?<object>[^.;:]{0,90}?) (?:to(?: and with)?|with(?: and (?:used|accessed|processed) by)?|among|through|via|on) (?<first>(?:${HELPER}${AND} ){0,3}(?:(?:[a-z-]+(?: [a-z-]+)?${AND} ){1,4}(?=other ))?)(?<to>${RECIPIENT}(?:${AND} (?:${RECIPIENT}|${HELPER})){0,4})`,
  'gi',
);
/** Recipients that are not just the people who help: a bare "companies" or "platforms" says nothing. */
const OUTSIDE =
  /\b(?:third|partners|affiliates?|affiliated|advertisers|vendors|aggregators|brokers|licensees|sub-?licensees|sponsors|subsidiaries|group companies|others|(?:any|other) (?:\w+ ){0,2}(?:persons?|party|parties|compan(?:y|ies)|organi[sz]ations|entit(?:y|ies)|outlets?|platforms|businesses)|anyone|researchers|archives|libraries|repositories|clipping|choice|choosing)\b/i;
/** "assign these rights to others", "assign this release without consent". */
const ASSIGNS =
  /\b(?<words>(?:freely )?(?:assign|transfer|pass|convey)(?:,? (?:and|or|and\/or) (?:assign|transfer|sublicense|license|delegate)){0,4}(?: on| along)? (?:(?:some|any|all|part|or|of|these|those|its|our|their|such|the|this|in whole|in part|and|foregoing|granted|rights?|interests?|obligations|benefits?|licen[cs]e|duties|under|Agreement|agreement|release|Release|hereunder|Terms|along|in|to|it|them|thereof|herein|the|images|photos|photographs|pictures|recordings?|article|manuscript|footage|videos?|artwork|designs?|work|works|content|materials|music|performances?|Deliverables|Work|Works|Content|Release|Licen[cs]e|Property|Materials) ?){1,12},? ?(?:(?:freely|at any time|in whole or in part|from time to time),? ?){0,2}(?:to,? (?:any (?:third |other )?(?:party|person|one|entity|other person|company|publisher|buyer|purchaser|licensee|broadcaster|distributor)(?: of (?:the|its) \w+)?|anyone|others|third parties|any (?:affiliate|successor)|its affiliates)|without (?:(?:your|the|any|further|prior|obtaining|written|notice|restriction|or|of|[A-Z]\w*'s?) ?){0,6}(?:consent|approval|notice|restriction|permission|limitation)|freely))/g;
/** "the rights may be assigned by Company to any person". */
const ASSIGNED =
  /\b(?<words>(?:rights?|licen[cs]e|release|agreement)\b[^.;]{0,40}? (?:may|can) be (?:freely )?(?:assigned|transferred)(?: by (?:the )?[A-Z]?\w+)?(?: (?:in whole or in part|freely),?)? (?:to (?:any (?:third )?(?:person|party|entity)|anyone|others|third parties)|freely|without (?:notice|consent|restriction)))/gi;
/** "The licence extends to its affiliates", "shall inure to the benefit of its licensees". */
const EXTENDS =
  /\b(?:licen[cs]es?|rights?|permission|grant|release|consent)\b[^.;]{0,40}? (?<words>(?:(?:extends? to|covers?|(?:may|can) (?:also )?be (?:used|exercised|enjoyed) by)[^.;]{0,60}?\b(?:affiliates|affiliated companies|subsidiaries|group companies|licensees|sub-?licensees)|(?:inures?|enures?) to the benefit of[^.;]{0,60}?\b(?:licensees|sub-?licensees))\b)/gi;
/** "on the channels of its affiliates". */
const CHANNELS =
  /\b(?<words>(?:channels?|platforms?|sites|websites|services|outlets|stations|properties) (?:of|owned (?:or|and) operated by|owned by|operated by) (?:an?|any|its|our|their|[A-Z]\w+)(?:'s?)? (?:[A-Z]\w+ )?(?:affiliates?|partners?|licensees)|third[- ]party (?:channels|outlets|publications|media)|(?:partner|affiliated?) (?:channels|outlets|publications|media|sites|websites|networks))\b/gi;

const MATTER =
  /\b(?:content|deliverables?|works?|work product|recordings?|images?|photos?|photographs?|contributions?|submissions?|inputs?|outputs?|voice|likeness|materials|manuscript|footage|videos?|artwork|designs?|data|files|information|it|them|music|posts?|drafts?|sketches|manuscripts?|rights)\b/i;
/** Hand-overs that the law or the job asks for, or that the creator decides on. */
const LAWFUL =
  /\b(?:as required by|required by law|applicable law|by law|court|subpoena|legal (?:process|obligation|advis|request)|law enforcement|professional advis|advis[eo]rs|need[- ]to[- ]know|auditors|accountants|regulat|governmental|confidential information|merger|acquisition|sale of (?:all|our|the)|bankruptcy|your (?:consent|direction|instruction|choice|permission)|you (?:direct|instruct|choose|ask|consent)|aggregated)\b/i;
/** "Available to", "available for use with". */
const AVAILABLE =
  /^available (?:to|with|for (?:use|syndication|broadcast|distribution|publication)\b[\w ,]{0,60} (?:to|with|on|through|via))\b/i;
/** The creator does it, or somebody else does. */
const OTHERS_ACT =
  /\b(?:you|users?|people|anyone|browser|third part(?:y|ies)|they|opt(?:ing)?[- ]out of|direct us to|either party|each party|neither party|a party|parties)\b(?:(?!\b(?:we|us|that)\b)[^.;,]){0,40}$/i;
const NO_WORK =
  /\b(?:services|support|assistance|notices?|payments?|products|goods|indemn\w+|restrictions|not|grant|licen[cs]e|sublicen[cs]e|agrees?|shall|summar(?:y|ies)|information about (?:you|your))\b/i;
const TELLS_HOW = /\b(?:how|whether|what|if|when|where)\b[^.,;]{0,40}$/i;

/** Only whoever takes over the business, or the group. */
const LIMITED_HEIR =
  /^[^.;]{0,30}\b(?:that agrees|controlled by|controlling|under common control|that acquires|which acquires|successor|who assumes|that assumes|merger|acquisition)\b/i;

function* adjectives(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, ADJECTIVE)) {
    const { text } = hit.sentence;
    if (!allowsWork(hit) || OTHER_ASSIGNABLE.test(text.slice(Math.max(0, hit.start - 90), hit.start))) continue;
    if (RIGHTS.test(text.slice(Math.max(0, hit.start - 160), hit.end + 90))) yield hit;
  }
}

function* handing(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, SHARES)) {
    const { text } = hit.sentence;
    const { verb = '', object = '', to = '' } = hit.match.groups ?? {};
    const governed = governedAt(hit, hit.start + verb.length);
    const { frame } = governed.governing;
    if (!allowsWork(governed) || !frame || frame.kind === 'duty' || frame.kind === 'waiver' || !OUTSIDE.test(to))
      continue;
    const before = text.slice(Math.max(0, hit.start - 90), hit.start);
    if (/^available/i.test(hit.text) && !AVAILABLE.test(hit.text)) continue;
    if (OTHERS_ACT.test(before) || NO_WORK.test(object)) continue;
    if (!MATTER.test(object) && !MATTER.test(before.slice(-70))) continue;
    if (LAWFUL.test(text.slice(hit.start, hit.end + 160)) || TELLS_HOW.test(before)) continue;
    yield governed;
  }
}

/** What a permission lets the other side do on such channels. */
const PUBLISHES =
  /\b(?:distribute|publish|show|display|syndicate|broadcast)\b[^.;]{0,60}\b(?:content|works?|recordings?|images?|photos?|photographs?|contributions?|submissions?|footage|videos?|artwork|it|them)\b[^.;]{0,40}$/i;
/** What an agreement or a product extends to is no right in the work. */
const NO_MATTER =
  /\b(?:software|services?|warrant(?:y|ies)|indemnif\w+|indemnity|this agreement|products?|confidential\w*)\b/i;

function* assigning(contract: Contract): Generator<Hit> {
  for (const pattern of [ASSIGNS, ASSIGNED, EXTENDS, CHANNELS]) {
    for (const hit of scan(contract, pattern)) {
      const { frame } = hit.governing;
      if (pattern === EXTENDS) {
        if (allowsWork(hit) && !NO_MATTER.test(hit.sentence.text)) yield hit;
        continue;
      }
      if (pattern === ASSIGNED && allowsWork(hit) && !/\bby (?:either|each|a) party\b/i.test(hit.text)) yield hit;
      if (!allowsWork(hit) || !frame || frame.kind === 'duty' || frame.grantee?.role === 'mutual') continue;
      const { text } = hit.sentence;
      if (OTHERS_ACT.test(text.slice(Math.max(0, hit.start - 60), hit.start))) continue;
      if (LIMITED_HEIR.test(text.slice(hit.end, hit.end + 90))) continue;
      if (isGranted(hit) || (pattern === ASSIGNS && frame.kind === 'permission')) yield hit;
      else if (frame.kind === 'permission' && PUBLISHES.test(text.slice(Math.max(0, hit.start - 90), hit.start)))
        yield hit;
    }
  }
}

/** How the work or the right to it reaches others. */
export type Way = 'adjective' | 'grantees' | 'users' | 'handing' | 'assigning';

/** A hit of sharing, with its way. */
export interface Sharing extends Hit {
  readonly way: Way;
}

/** Finds the ways in which the work or the right to it reaches others; the plainest words first. */
export function findSharing(contract: Contract): readonly Sharing[] {
  const as =
    (way: Way) =>
    (hit: Hit): Sharing => ({ ...hit, way });
  return [
    ...[...adjectives(contract)].map(as('adjective')),
    ...findGrantees(contract).map(as('grantees')),
    ...findUsers(contract).map(as('users')),
    ...[...handing(contract)].map(as('handing')),
    ...[...assigning(contract)].map(as('assigning')),
  ];
}
