import type { Contract } from '../../contract/contract';
import { findCovenants } from './covenant';
import { isGiven } from '../common/given';
import { allowsWork, governedAt, isGranted, over, running } from '../common/hits';
import { findTransfers } from '../ip-assignment/match';
import { clauseAfter, isOwnMaking, isOwnMatter } from '../ip-assignment/words';
import { against } from '../ip-assignment/ownership.match';
import type { Hit } from '../common/scan';
import { changed, scan } from '../common/scan';
import { isBrandOnly, isDefinition, isFeedbackOnly } from '../common/subject-matter';

const ADJECTIVES = '(?:(?:[a-z-]{2,24}|\\([^()]{0,70}(?:\\([^()]{0,12}\\)[^()]{0,40})?\\)),? ){0,14}?';
const RIGHT = '(?:rights?|(?:sub-?)?licen[cs]es?|permission|usage|option|mandate)';
const NO_RIGHT =
  '(?:property|owners?|jurisdictions?|remed|venue|forum|statement|agreement|control|purpose|basis|dealer|distributor|agent|benefit|discretion|liab|domain|provider|sponsor|supplier|means|territor|responsib|and (?:complete|final|entire))';
/** "an exclusive, worldwide licence". */
const EXCLUSIVE = new RegExp(
  `(?<!\\b(?:non|co|semi)-? ?)(?<!\\bnot )(?<!/ ?)\\b(?<words>(?:(?:sole and|limited,|unlimited,|strictly|fully|absolute) )?exclusive(?: \\([^)]{0,120}\\))?)(?! ?/)(?!,? ${NO_RIGHT})(?<row>,? ${ADJECTIVES}${RIGHT}\\b(?: and (?:an? )?(?:exclusive )?${RIGHT}\\b)?(?: to [a-z]+ the [A-Z]?\\w+(?= )| to [a-z]+| for all \\w+)?)`,
  'gi',
);
/** What the maker of a work makes, in the words of the trade. */
const WORK =
  '(?:masters?|recordings?|records|artwork|images?|photographs?|books?|songs?|compositions?|films?|footage|likeness|voice|articles?|papers?|photos?|designs?|deliverables|materials|illustrations?|videos?|content|scripts?|music|tracks?|beats?|programm?es?|programs?|titles?|series)';
const WORK_AFTER = `(?:(?:the|all|any|such|your|its|his|her|their) )?(?:[\\w-]+ ){0,2}?${WORK}\\b`;
/** "grants exclusively", "this licence is exclusive to". */
const EXCLUSIVELY = new RegExp(
  `\\b(?<words>(?:${[
    String.raw`(?:grants?|licenses?) (?:(?:[\w']+ ){0,4}?)exclusively(?! as\b)`,
    String.raw`exclusively (?:grants?|licenses?|assigns?|transfers?|sells?|conveys?)\b(?: to)?`,
    String.raw`(?<=\blicen[cs]es?\b[^.;]{2,60}, )exclusively(?! (?:for|as|to the extent))`,
    String.raw`(?<=\b(?:is|are|be|been) (?:hereby )?(?:granted|licen[cs]ed) )exclusively (?:to|for)\b`,
    String.raw`(?<=\b(?:licen[cs]e|rights?|grant|permission|use)(?: (?:so |hereby )?granted(?: to [\w ]{2,24})?)?(?: herein| hereunder| hereby| (?:under|in|by) (?:[A-Z]\w+ [\d.()a-z]+))? (?:(?:is|are|shall be|will be)|(?:shall|will), [^.;,]{3,80}(?:, [^.;,]{3,80})?, be) )(?:strictly |solely )?exclusive\b(?: to (?:the )?\w+)?`,
    String.raw`on an exclusive basis`,
    String.raw`(?:full |complete |total )?exclusivity (?:in|over|to|for)(?= ${WORK_AFTER})`,
    String.raw`(?:sole and )?exclusive (?:use|(?:first )?publication|exploitation) of(?= ${WORK_AFTER})`,
    String.raw`sole (?:and [a-z]+ )?(?:rights?|licen[cs]e) to (?:use|publish|reproduce|exploit|license|broadcast|exhibit|display|print|perform|record|distribute|stream)\b`,
    String.raw`(?:the )?(?:sole and exclusive|exclusive|sole) licensee of`,
    String.raw`(?<=\b(?:rights?\b|exploited|used|published)[^.;]{0,120}) to the exclusion of (?:all others|anyone else|(?:the )?[A-Z][a-z]+)`,
  ].join('|')}))`,
  'gi',
);
/** "all rights", "all copyrights", "100% of the rights". */
const ALL =
  /\b(?<words>(?:own )?(?:(?:any and )?all|full(?= (?:[a-z]+ ){0,2}rights (?:to|in|over) (?:the|all|any|your|such)\b)|(?:100%|one hundred percent(?: \(100%\))?)(?: of)?(?: all)?|the entire) (?:of )?(?:(?:the|its|their|his|her|your|my|such|other|worldwide|exclusive|present|future|and|existing|economic|exploitation|commercial|subsidiary|ancillary|publishing|allied|derivative|world|usage|reproduction|literary|film|digital|intellectual|property) ){0,5}(?:rights|copyrights?)(?: of (?:copyright|every kind))?(?: therein)?)\b(?!,? (?:and |or )?(?:title|power|licen[cs]es?|obligations|duties|responsibilities|liabilities|remedies|elections)|(?: of)? (?:paternity|attribution|integrity|third|action|first|others|reserved|not|hereunder|under|necessary|granted|expressly)| notices)/gi;
const BUYOUT =
  /\b(?<words>(?:(?:full|total|complete|outright|all-in|one-time|perpetual|flat|worldwide)(?:,|,? and)? ){0,4}buy-?out\b(?!\/| (?:options?|licen[cs]e|fees?|price|payment|provision|agreement|right|period|amount|event))(?: of (?:all|the|your) [\w ]{3,30}?(?=[.,;]| for| in | is))?|(?:outright|absolute) (?:purchase|sale) of (?:the|all|your)|sold outright|(?<=\b(?:rights|usage|uses?) (?:is|are) )bought out|(?:buys?|bought|buying) out (?:all|the|your) (?:[\w]+ )?(?:rights|\w+)|(?:unlimited|unrestricted) (?:usage|use),? (?:for )?(?:an )?(?:unlimited|unrestricted|perpetual) (?:time|period|term)|all uses,? present and future|(?:sell|give|sign over|hand over|selling|giving|signing over|handing over) (?:us |to us )?all (?:of )?your rights)\b/gi;

/** A right to do something, and not a licence, which is of the work by itself. */
const RIGHT_TO =
  /^(?:(?!licen)[^.;]){0,30}?\b(?:rights?|option|privilege|mandate)\b(?! and (?:an? )?(?:exclusive )?licen[cs]e)[^.;]{0,90}?(?: to (?!the\b|such\b|all\b|any\b|its\b|a\b|\w+ers?\b)[a-z]| for [a-z]+ing\b)/i;
/** What is done with a work; anybody may sell goods, control a lawsuit or run a shop. */
const USES =
  /\b(?:to|for(?= \w+ing)) (?:[a-z-]+(?:,|,? (?:and|or)) |[a-z]+ly ){0,4}(?:re-?)?(?:us(?:e|ing)|utili[sz]|exploit|commerciali[sz]|publi|reproduc|cop(?:y|ies)|print|mak(?:e|ing)(?! (?:\w+ ){0,3}decisions)|produc(?:e|ing)|creat|develop|adapt|modify|edit|translat|dub|subtitl|record|releas|distribut(?:e|ing)(?![^.;]{0,60}\b(?:products?|compounds?|goods|equipment)\b)|display(?! ad)|exhibit|show|screen|perform|broadcast|air\b|transmit|telecast|stream|communicat|licens|sub-?licens|syndicat|seriali[sz]|exercise|practi[cs]e|digiti[sz]|post\b|feature|includ|incorporat|moneti[sz]e (?!the (?:\w+ )?(?:services?|platform|site)))/i;
/** A trade, which is of a work where copies of one are sold. */
const COPIES = new RegExp(
  `\\b(?:to|for) [^.;]{0,60}\\b(?:supply|purchase|market|sell|promot)[^.;]{0,90}\\b${WORK}\\b`,
  'i',
);
/** "exclusive distribution rights": goods, or an event. */
const OF_TRADE =
  /\b(?:distribution|marketing|sponsor\w*|advertising|signage|naming|concession|sales?|supply|voting|negotiat\w+) (?:and [a-z]+ )?(?:rights?|licen[cs]es?)\b|\brights? (?:to|and) (?:the )?(?:marketing|revenue|sales?)\b/i;
const RESERVED =
  /\b(?:reserv\w+|retain\w*|keeps?|remain\w*|revert\w*|subject to (?:the|such|any)|respect|including the|owner of an?|(?:limit|restrict|impair|infring|violat|conflict)\w*)\b[^.;]{0,24}$/i;
const GRANTED_ELSEWHERE =
  /^[^.;]{0,30}\b(?:granted|set forth|described) (?:herein|hereunder|under|pursuant|in|above)\b/i;
const GIVEN =
  /\b(?:(?:assignment|grant)(?: \w+){0,6} (?:covers?)|granted|given|awarded|enjoys?|receives?|provides?|buys?|vests?|takes?|gets?|asks? for|seeks?)\b[^.;]{0,90}$/i;
/** "Exclusive rights of use pass to Agency". */
const GIVEN_AFTER =
  /^[^.;,]{0,40}?\b(?:pass(?:es)?|(?:are|is|shall be|will be) (?:hereby )?(?:granted|transferred|assigned|given)|vests?) (?:to|in)\b/;
const WARRANTED = /\b(?:warrant\w*|represent\w*|certif\w+|confirm\w*)\b/i;
/** A row of adjectives longer than this is left out of the quotation. */
const SHORT = 46;

/** An entry in a list of terms: "Rights granted: exclusive". */
const TERM =
  /(?<=\b(?:Rights(?: (?:granted|requested|purchased|sought|acquired))?|Usage|Exclusivity): (?:[a-z]+, )?)(?<words>exclusive|[Aa]ll rights)\b(?=[,.;)]|$| (?:for|in)\b)/gi;

function* exclusives(contract: Contract, transfers: readonly Hit[]): Generator<Hit> {
  for (const pattern of [EXCLUSIVE, EXCLUSIVELY]) {
    for (const hit of scan(contract, pattern)) {
      const { text } = hit.sentence;
      const row = hit.match.groups?.['row'] ?? '';
      const governed = governedAt(hit, hit.end);
      const { frame } = governed.governing;
      const isSaidOfIt = pattern === EXCLUSIVELY && /^(?:strictly |solely |sole and )?exclusive\b/i.test(hit.text);
      if (isFeedbackOnly(hit)) continue;
      if (!(isSaidOfIt ? !isBrandOnly(hit) : allowsWork(governed)) || frame?.kind === 'waiver') continue;
      const before = text.slice(Math.max(0, hit.start - 100), hit.start);
      const after = text.slice(hit.end, hit.end + 120);
      if (
        OF_TRADE.test(row + text.slice(hit.end + row.length, hit.end + row.length + 40)) ||
        // Whoever has an option has nothing yet.
        /^ options?\b/i.test(after) ||
        (RIGHT_TO.test(after) && !USES.test(after) && !COPIES.test(after)) ||
        RESERVED.test(before)
      )
        continue;
      // "Exclusive right, title and interest" is ownership: of the work, or of what is somebody's own.
      if (
        /^,? (?:and )?(?:titles?|interests?)\b/i.test(text.slice(hit.end + (pattern === EXCLUSIVE ? row.length : 0))) &&
        !transfers.some(({ sentence }) => sentence === hit.sentence)
      )
        continue;
      if (/\bthe $/i.test(before) && GRANTED_ELSEWHERE.test(text.slice(hit.end + row.length))) continue;
      if (
        pattern === EXCLUSIVE &&
        !isGiven(hit) &&
        frame?.kind !== 'permission' &&
        !GIVEN.test(before) &&
        !GIVEN_AFTER.test(text.slice(hit.end + row.length))
      )
        continue;
      const named = over(governed, hit.start, hit.end + (row.length > SHORT ? 0 : row.length));
      yield /\blicensee of\b/i.test(hit.text) ? running(named, 'unclear') : named;
    }
  }
}

/** "All rights" that a transfer or a grant hands over: the words alone may as well keep them. */
function* alls(contract: Contract, transfers: readonly Hit[]): Generator<Hit> {
  for (const hit of scan(contract, ALL)) {
    const { text } = hit.sentence;
    const before = text.slice(Math.max(0, hit.start - 90), hit.start);
    if (hit.governing.excluded || isDefinition(hit) || isFeedbackOnly(hit) || RESERVED.test(before.slice(-40)))
      continue;
    const transfer = transfers.find(
      ({ sentence, start, end }) =>
        sentence === hit.sentence && Math.abs((start < hit.start ? end : start) - hit.start) < 160,
    );
    if (transfer) yield running(hit, transfer.governing.direction);
    else if (
      /\b(?:grants?|gives?|granted|licenses?)\b[^.;,]{0,60},? ?$/i.test(before) &&
      allowsWork(hit) &&
      isGranted(hit)
    )
      yield hit;
    else if (
      (/^own\b/i.test(hit.text) ||
        /\b(?:hold|own|(?:shall|will) (?:control|have)|acquires?|obtains?|receives?|purchases?|buys?)\b[^.;,]{0,24}$/i.test(
          before,
        )) &&
      !hit.governing.negative &&
      !/\bown or (?:otherwise )?control\b|\bcontrol $/i.test(`${before.slice(-30)}${hit.text}`) &&
      !(/^ (?:in|to|of) /.test(text.slice(hit.end)) && isOwnMatter(clauseAfter(text, hit.end))) &&
      !WARRANTED.test(`${hit.sentence.stem} ${text.slice(0, hit.start)}`)
    ) {
      const { grantor, grantee } = hit.governing.frame ?? {};
      const owner = contract.actors.before(text, hit.start);
      if (owner && isOwnMaking(clauseAfter(text, hit.end), owner.name)) continue;
      yield running(hit, against((grantor ?? grantee)?.role ?? 'unknown'));
    }
  }
}

/** What is handed over: a right to the exclusion of others, every use, or all rights by that name. */
export type Way = 'exclusive' | 'covenant' | 'buyout' | 'all';

/** A hit of a buy-out, with its way. */
export interface Buyout extends Hit {
  readonly way: Way;
  /** A transfer of ownership stands in the same paragraph, whose own finding asks for the same change. */
  readonly covered: boolean;
}

/** Finds exclusive grants, buy-outs, and grants of all rights. */
export function findBuyouts(contract: Contract): readonly Buyout[] {
  const transfers = findTransfers(contract);
  const as =
    (way: Way) =>
    (hit: Hit): Buyout => {
      const covered = transfers.some(({ sentence }) => sentence.paragraph === hit.sentence.paragraph);
      return changed(hit, { way, covered });
    };
  const buyouts = [...scan(contract, BUYOUT), ...scan(contract, TERM)].filter(
    ({ governing: { negative, excluded } }) => !negative && !excluded,
  );
  return [
    ...[...exclusives(contract, transfers)].map(as('exclusive')),
    ...[...findCovenants(contract)].map(as('covenant')),
    ...buyouts.map(as('buyout')),
    ...[...alls(contract, transfers)].map(as('all')),
  ];
}
