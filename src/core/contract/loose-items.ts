import type { Frame } from './frames';

const MARK = '^(?:\\(?(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,2})\\)|[ivx]{1,5}\\.|[-•·‣◦–*])\\s?';
const ADVERB = '(?:freely |otherwise |further |also |publicly |digitally )?';
const USE =
  '(?:use|copy|re-?produce|(?:re-?)?publish|(?:re-?)?print|record|(?:re-?)?broadcast|(?:re-?)?distribute|re-?distribute|(?:re-?)?transmit|stream|display|exhibit|perform|communicate|exploit|adapt|translate|modify|amend|revise|edit|alter|arrange|abridge|crop|re-?mix|transform|dub|subtitle|digiti[sz]e|encode|convert|compile|store|host|archive|make available|sub-?licen[cs]e|licen[cs]e|market|promote|advertise|create|prepare|show|play|transcribe|record)';
/** An item that opens with a row of verbs of use: "(b) adapt, translate and copy". */
const ROW = new RegExp(
  `${MARK}(?:to )?${ADVERB}${USE}(?:,? \\([^()]{1,60}\\))?(?:(?:,? (?:and/or|and|or)|,) ${ADVERB}${USE}\\b){1,12}`,
  'i',
);
/** How far from the row its object may stand. */
const OBJECT = 160;
/** What somebody supplies, named as one that the contract knows; what nobody may touch is mostly "any content". */
const SUPPLIED =
  /^(?:[^.;:]{0,110}?\b)??(?:the|such|each|all|said|[Yy]our|my|his|her|their|Licensor's|Author's|Artist's|Contributor's|Owner's)(?: (?:[A-Z]\w+|licensed|submitted|contributed|recorded|finished|and|or)){0,3}? (?:Contents?|Works?|Materials?|Deliverables|Recordings?|Masters?|Images?|Photographs?|Photos?|Pictures?|Titles?|Films?|Programs?|Programmes?|Pictures?|Footage|Artworks?|Illustrations?|Designs?|Manuscript|Compositions?|Songs?|Scripts?|Submissions?|Contributions?|Articles?|Performances?|Stor(?:y|ies)|Videos?|Interview|content|works?|materials?|recordings?|images|photographs|photos|pictures|films?|footage|artworks?|illustrations?|designs|manuscript|compositions|songs|submissions?|contributions?|articles?|performances?|videos?|interview)\b(?! (?:Materials|Marks|Services?|Platform|Provider|Owner))/;
/** Words that only a list of what is forbidden holds, or one of what a service or a program is. */
const FORBIDS =
  /\b(?:reverse[- ]engineer|decompil|disassembl|re-?sell|rent|lease|interfer|disrupt|circumvent|bypass|scrap(?:e|ing)|crawl|misappropriat|infring|violat|unlawful|illegal|unauthori[sz]ed|without|except|unless|not|competing|competes?|impersonat|harass|tamper|virus|notices|mirror|frame|reserves?|services?|software|(?:web ?)?sites?|platform|application|app|api|products?|documentation|confidential|policy|terms|agreement)\b/i;

/**
 * The permission that a paragraph is an item of where its lead-in is not at hand: it opens with a row of verbs of use
 * whose object is somebody's work, and holds no word of a list of what is forbidden. Nobody tells who may.
 */
export function looseItem(text: string): Frame | null {
  const row = ROW.exec(text);
  if (!row || FORBIDS.test(text) || !SUPPLIED.test(text.slice(row[0].length, row[0].length + OBJECT))) return null;
  const end = new RegExp(MARK, 'i').exec(text)?.[0].length ?? 0;
  return { kind: 'permission', start: 0, end, grantor: null, grantee: null, negative: false };
}
