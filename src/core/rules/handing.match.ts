import type { Contract } from '../contract/contract';
import { allowsWork, governedAt, running } from './hits';
import type { Hit } from './scan';
import { scan } from './scan';

const HAND =
  '(?:shar(?:es?|ed|ing)|disclos(?:es?|ed|ing|ure)|provid(?:es?|ed|ing)|available|transfer(?:s|red|ring)?|(?:re)?s(?:ells?|old|elling)|lend(?:s|ing)?|lent|licens(?:es?|ed|ing)(?= (?:your|to)\\b)|rent(?:s|ed)?|leas(?:es?|ed|ing)|distribut(?:es?|ed|ing|ion)|suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|pass(?:es|ed|ing)?|hand(?:ed|ing)?(?: over)?|giv(?:es?|en|ing)|submit(?:ted|ting)?|furnish(?:es|ed|ing)?|send(?:s|ing)?|sent|forward(?:ed|ing)?|transmit(?:ted|ting)?|syndicat(?:es?|ed|ing)|contribut(?:e|ed|ing)|releas(?:e|ed|ing)|communicat(?:e|ed|ing)|show(?:n|ing)?|stor(?:e|ed|ing)|process(?:ed|ing)?|host(?:ed|ing)?)';
/** Any word of a recipient's name but those that begin another part of the sentence. */
const KIND =
  "(?:(?!(?:that|which|who|whom|extent|used?|sub-?licen[cs]e|permit|allow|authori[sz]e|let|enable|grant|for|to|by|in|on|with|from|is|are|be|if|as|or|and|may|not|no|you|your)\\b)[a-z][\\w'-]{0,24} )";
const NO_PEOPLE =
  '(?! (?:rights|content|apps?|services?|software|materials?|agreements?|claims?|licen[cs]es|intellectual|terms|sites?|products?|servers?|websites?|infring|cookies|accounts?))';
const RECIPIENT = `${KIND}{0,4}(?:third part(?:y|ies)(?: (?:(?:[a-z]+ ){0,2}(?:providers|vendors|companies|partners|platforms|services|developers|laboratories)))?|third-part(?:y|ies)(?: (?:(?:[a-z]+ ){0,2}(?:providers|vendors|companies|partners|platforms|services|developers)))?|partners|affiliates?|advertisers|vendors|aggregators|brokers|licensees|sub-?licensees|sponsors|subsidiar(?:y|ies)|group companies|affiliated (?:compan(?:y|ies)|entities)|others|companies|databases|organi[sz]ations|persons?|parties|entities|entity|(?:acquiring|surviving|resulting|new|acquired) (?:company|business|party)|partner organi[sz]ations|news (?:outlets|organi[sz]ations|media)|outlets?|platforms|businesses|anyone|researchers|archives|libraries|repositories|clipping services|providers(?= of (?:its|our|their) cho)|clients|customers|collaborators|media (?:outlets|companies)|agencies|publications|publishers|broadcasters|networks|investors|judges|subcontractors|sub-?processors|distributors|purchasers?|buyers?|acquirers?|new owners?|successors?)\\b(?: of (?:its|our|their|his|her) (?:own )?(?:choice|choosing))?${NO_PEOPLE}`;
const HELPER = `(?:${KIND}{0,2}(?:service providers|suppliers|contractors|agents|consultants|individuals|printers|publishers|subscribers|reviewers|viewers|members|readers|media owners|broadcasters|the media))`;
const AND = '(?:,? (?:and|or|and\\/or)|,)';
/** Where the work shows up: only for those who publish it. */
const THIRD_SITES = '(?:third[- ]party|other|partner) (?:web ?sites|sites|publications|apps)(?= |[.,;]|$)';
const PUBLISHES = /^(?:syndicat|distribut|licens|s(?:ell|old)|releas|contribut)/i;
/** "share your content with third parties". */
const SHARES = new RegExp(
  `\\b(?<verb>${HAND})\\b(?<object>(?:(?!\\b(?:may|can|will|shall|must) )[^.;:]){0,110}?) (?:to(?: (?:and|or) (?:shared )?with)?|for (?:the )?use by|(?<!connection )with(?: and (?:used|accessed|processed) by)?|among|through|via|on|between) (?<first>(?:[A-Z][\\w&]* (?:and|or) (?=its|our|their))?(?:${HELPER}${AND} ){0,3}(?:(?:[a-z-]+(?: [a-z-]+)?${AND} ){1,4}(?=other ))?)(?<to>(?:(?:our|its|other|any|various|selected) )?(?:${THIRD_SITES})|${RECIPIENT}(?:${AND} (?:${RECIPIENT}|${HELPER})){0,5})`,
  'gi',
);
/** "give third parties access to your content". */
const GIVES_ACCESS =
  /\b(?<words>(?:grant|give|allow|provide|permit)s? (?:(?:our|its|their|any|certain|other|selected|trusted|the) ){0,2}(?:third parties|partners|affiliates|others|advertisers|vendors|clients|customers|researchers|subsidiaries|developers) (?:with )?access to)(?= [^.;]{0,60}\b(?:content|works?|recordings?|images?|photos?|photographs?|footage|videos?|artwork|manuscripts?|submissions?|contributions?|posts?|data|voice|files|materials)\b)/gi;

/** "You authorize Provider to engage subprocessors". */
const ENGAGES =
  /\b(?:authori[sz](?:es?|ation)|permits?|allows?|consents?|agrees?|acknowledges?|may|entitled|rights?)\b[^.;]{0,90}? (?<words>(?:engag(?:e|es|ing|ement of)|appoint(?:s|ing|ment of)?|us(?:e|es|ing)(?: of)?|retain(?:s|ing)?|hir(?:e|ing)) (?:(?!(?:not|no|without)\b)[\w'-]+,? ){0,5}?sub-?processors)\b/gi;

/** Recipients that are not just the people who help: a bare "companies" or "platforms" says nothing. */
const OUTSIDE =
  /\b(?:third|partners?|news|affiliates?|affiliated|advertisers|vendors|aggregators|brokers|licensees|sub-?licensees|sponsors|subsidiar(?:y|ies)|group companies|others|(?:any|other) (?:\w+ ){0,2}(?:persons?|party|parties|compan(?:y|ies)|organi[sz]ations|entit(?:y|ies)|outlets?|platforms|businesses|agencies|publications|publishers|networks)|(?:companies|organi[sz]ations|persons) (?=that\b|who\b|which\b)|databases|anyone|researchers|archives|libraries|repositories|clipping|choice|choosing|clients|customers|collaborators|media (?:outlets|companies)|investors|judges|sub-?processors|purchasers?|buyers?|acquir\w+|new owners?|successors?)\b/i;
/** Work, and what a person says and does, which is somebody's whatever the sentence calls it. */
const WORK =
  /\b(?:content|deliverables?|works?|work product|recordings?|images?|photos?|photographs?|contributions?|submissions?|inputs?|outputs?|prompts|conversations|voice|likeness|manuscripts?|footage|videos?|artworks?|designs?|music|posts|drafts?|sketches|performances?|entries|results|reviews|articles?|stor(?:y|ies)|songs?|tracks?|illustrations?|drawings?|poems?|films?|interviews?|ideas?|anything (?:else )?(?:that )?you (?:submit|send|provide)|(?:user|customer|training|audio|voice|your|personal) (?:\w+ )?data)\b/i;
/** What may be anybody's: it counts where the sentence says whose it is. */
const DATA = /\b(?:data|information|files|materials|it|them|rights)\b/i;
const WHOSE =
  /\b(?:you|your|users?'?|customer'?s?|members?|personal|artist|performer|author|contributor|contractor|consultant|creator|designer|photographer|photographs?|content|works?|recordings?)\b/i;
/** Hand-overs that the law or the job asks for, or that the creator decides on. */
const LAWFUL =
  /\b(?:as required by|required by law|applicable law|by law|court|subpoena|legal (?:process|obligation|advis|request)|law enforcement|government|professional advis|advis[eo]rs|need[- ]to[- ]know|need to know|auditors|accountants|regulat|confidential information|bankruptcy|your (?:consent|direction|instruction|choice|permission|request)|you (?:direct|instruct|choose|ask|consent|request|authori[sz]e)|(?:when|if|as|unless|where) you|(?:de-identified|anonymi[sz]ed|aggregated?)|payment|fraud|safety|legal)\b/i;
/** "With your consent, we share". */
const CHOSEN =
  /\b(?:with your|at your|if you (?:choose|opt|ask|consent|agree|connect|direct|request|want|decide)|you (?:ask|direct|instruct|authori[sz]e|tell) us|aggregated|de-identified|anonymi[sz]ed)\b[^.;]{0,90}$/i;
/** "Available to", "available for use with". */
const AVAILABLE =
  /^available (?:to|with|for (?:use|syndication|broadcast|distribution|publication)\b[\w ,]{0,60} (?:to|with|on|through|via))\b/i;
/** The creator does it, or somebody else does. */
const OTHERS_ACT =
  /\bchoose to $|\b(?:you(?! (?:may |might |choose to )?(?:submit|post|upload|provide|send|create|make|share|give|contribute|record|write)\b[^.;,]{0,30} (?:may|can|will|is|are|shall)\b)|users|people|anyone|browser|third part(?:y|ies)|they|opt(?:ing)?[- ]out of|direct us to|either party|each party|neither party|a party|parties)\b(?:(?!\b(?:we|us|that)\b)[^.;,]){0,40}$/i;
const NO_WORK =
  /\b(?:services|support|assistance|notices?|payments?|products|goods|indemn\w+|restrictions|not|grant|licen[cs]e|sublicen[cs]e|agrees?|shall|summar(?:y|ies)|information about (?:you|your)|account|contact|billing|e-?mail|phone|address|cookies?|identifiers?|device|location|statistics|reports?|insights|analytics|credit|tax|ads|links?|passwords?|credentials|copyright notice|technical)\b/i;
/** What somebody promises to have the right to. */
const WARRANTED = /\b(?:represents?|warrants?)\b[^.;]{0,200}$/i;
const TELLS_HOW = /\b(?:how|whether|what|if|when|where|why)\b[^.,;]{0,40}$/i;
/** "We sell": a statement of what is done, whose verb says it alone. */
const WE =
  /\b[Ww]e(?: (?:may|will|also|can|do|sometimes|regularly|then|routinely))* $|\b[Ww]e (?:(?!to )[\w,]+ ){0,12}(?:and|or) (?:also )?$/;
/** The other verbs of a row: "resell, license and otherwise make available". */
const ROW =
  /^(?:,? ?(?:(?:and|or) )?(?:otherwise |also )?(?:sub-?licen[cs]e|licen[cs]e|grant|make|assign|sell|share|provide)\b){1,4}/i;
const SEEN = 90;

function isTheirs(
  { text, paragraphText }: Hit['sentence'],
  object: string,
  before: string,
  byClient: boolean,
): boolean {
  if (WORK.test(object)) return true;
  if (DATA.test(object))
    return (
      (byClient && /\b(?:files|materials|data)\b/i.test(object)) ||
      WHOSE.test(object) ||
      WHOSE.test(before) ||
      /\byour?\b/i.test(text)
    );
  return (
    WORK.test(before.slice(-70)) ||
    (byClient && /\b(?:files|materials|data)\b/i.test(before.slice(-70))) ||
    (DATA.test(before.slice(-70)) && (WHOSE.test(before) || /\byou\b/i.test(paragraphText)))
  );
}

function* handed(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, SHARES)) {
    const { text } = hit.sentence;
    const { verb = '', object: all = '', to = '' } = hit.match.groups ?? {};
    const object = all.replace(ROW, '');
    const governed = governedAt(hit, hit.start + verb.length);
    const { frame } = governed.governing;
    const before = text.slice(Math.max(0, hit.start - SEEN), hit.start);
    const isSaid = WE.test(before);
    const isPassive = /\b(?:be|is|are) (?:made )?(?:[a-z]+ (?:to )?(?:and|or) )?$/.test(before);
    if (!allowsWork(governed) || !OUTSIDE.test(to) || frame?.kind === 'waiver') continue;
    if (
      frame === null
        ? !isSaid && !(isPassive && /\b[Yy]our?\b/.test(before))
        : frame.kind === 'duty' && !isPassive && !isSaid && frame.grantor?.role !== 'client'
    )
      continue;
    if (/\b(?:third[- ]party|other|partner) (?:web ?)?(?:sites|publications|apps)$/i.test(to) && !PUBLISHES.test(verb))
      continue;
    if (/^available/i.test(hit.text) && !AVAILABLE.test(hit.text)) continue;
    if (OTHERS_ACT.test(before) || NO_WORK.test(object) || CHOSEN.test(before)) continue;
    if (!isTheirs(hit.sentence, object, before, frame?.grantee?.role === 'client')) continue;
    if (WARRANTED.test(text.slice(0, hit.start)) || /^ who can\b/.test(text.slice(hit.end))) continue;
    if (LAWFUL.test(text.slice(hit.start, hit.end + 90)) || TELLS_HOW.test(before)) continue;
    // "Your content may be seen by users and shared with partners": those who see it are not the ones who share it.
    const isYours = isPassive && /\b[Yy]our?\b/.test(before);
    yield isYours || (isSaid && governed.governing.direction === 'unclear') ? running(governed, 'creator') : governed;
  }
}

/** Finds where the work, or data about the creator, is handed to others. */
export function findHanding(contract: Contract): readonly Hit[] {
  const access = [...scan(contract, GIVES_ACCESS)].filter(
    (hit) => allowsWork(hit) && hit.governing.frame !== null && hit.governing.frame.kind !== 'duty',
  );
  const engaged = [...scan(contract, ENGAGES)].filter(
    (hit) => allowsWork(hit) && hit.governing.frame !== null && hit.governing.frame.kind !== 'duty',
  );
  return [...handed(contract), ...access, ...engaged];
}
