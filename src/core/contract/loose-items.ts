import type { Frame } from './frames';

const MARK = '^(?:\\(?(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,2})\\)|(?:[ivx]{1,5}|[a-z])\\.(?=\\s)|[-•·‣◦–*])\\s?';
const ADVERB = '(?:freely |otherwise |further |also |publicly |digitally )?';
const USE =
  '(?:use|copy|re-?produce|(?:re-?)?publish|(?:re-?)?print|record|(?:re-?)?broadcast|(?:re-?)?distribute|re-?distribute|(?:re-?)?transmit|stream|display|exhibit|perform|communicate|exploit|adapt|translate|modify|amend|revise|edit|alter|arrange|abridge|crop|re-?mix|transform|dub|subtitle|digiti[sz]e|encode|convert|compile|store|host|archive|make available|sub-?licen[cs]e|licen[cs]e|market|promote|advertise|create|prepare|make|sell|manufacture|show|play|transcribe)';
/** An item that opens with a row of verbs of use: "(b) adapt, translate and copy". */
const ROW = new RegExp(
  `${MARK}(?:to )?${ADVERB}(?:${USE}(?:,? \\([^()]{1,60}\\))?(?:(?:,? (?:and/or|and|or)|,) ${ADVERB}${USE}\\b){1,12}|(?:create|prepare|make) derivative works (?:of|from|based (?:up)?on)|${USE},? and (?:to )?(?:authori[sz]e|permit|allow|license) (?:others|third parties|its (?:affiliates|licensees|sub-?licensees)) to [a-z]+,?)`,
  'i',
);
/** How far from the row its object may stand. */
const OBJECT = 160;
/** What somebody supplies, named as one that the contract knows; what nobody may touch is mostly "any content". */
const SUPPLIED =
  /^(?:[^.;:]{0,110}?\b)??(?:the|such|each|all|said|[Yy]our|my|his|her|their|Licensor's|Author's|Artist's|Contributor's|Owner's)(?: (?:[A-Z]\w+|licensed|submitted|contributed|recorded|finished|and|or)){0,3}? (?:Contents?|Works?|Materials?|Deliverables|Recordings?|Masters?|Images?|Photographs?|Photos?|Pictures?|Titles?|Films?|Programs?|Programmes?|Pictures?|Footage|Artworks?|Illustrations?|Designs?|Manuscript|Compositions?|Lyrics|Songs?|Scripts?|Submissions?|Contributions?|Articles?|Performances?|Stor(?:y|ies)|Videos?|Interview|content|works?|materials?|recordings?|images|photographs|photos|pictures|films?|footage|artworks?|illustrations?|designs|manuscript|compositions|lyrics|songs|submissions?|contributions?|articles?|performances?|videos?|interview)\b(?! (?:Materials|Marks|Services?|Platform|Provider|Owner))/;
/** "Use, copy and show my portrait": only whoever signs a release says "my". */
const MINE = new RegExp(
  `^(?:${MARK.slice(1)})?(?:to )?${ADVERB}${USE}(?:(?:,? (?:and/or|and|or)|,) ${ADVERB}${USE}\\b){1,12}[^.;]{0,160}\\bmy (?!${USE}\\b)[a-z]`,
  'i',
);
/** "(g) use the Artist's name, voice and likeness": nobody needs two verbs to be shown. */
const PERSON = new RegExp(
  `${MARK}(?:to )?${ADVERB}${USE}(?:(?:,? (?:and/or|and|or)|,) ${ADVERB}${USE}\\b){0,6} (?:(?:the )?[A-Z]\\w+'s?|[Yy]our|the)(?: [a-z]+,?| (?:and|or)){0,8} (?:likeness|voice|image|portrait|biograph\\w+)\\b`,
);
/** Words that only a list of what is forbidden holds, or one of what a service or a program is. */
const FORBIDS =
  /\b(?:reverse[- ]engineer|decompil|disassembl|re-?s[eo]l[ld]|interfer|disrupt|circumvent|bypass|scrap(?:e|ing)|crawl|misappropriat|infring|violat|impersonat|harass|tamper|hack|compet)|\b(?:rent|lease|unlawful|illegal|unauthori[sz]ed|without|except|unless|not|virus(?:es)?|notices?|mirror|frame|reserves?|services?|software|(?:web ?)?sites?|platforms?|applications?|apps?|apis?|products?|documentation|confidential|policy|policies|terms|agreement)\b/i;

/**
 * The permission that a paragraph is an item of where its lead-in is not at hand: it opens with a row of verbs of use
 * whose object is somebody's work, and holds no word of a list of what is forbidden. Nobody tells who may.
 */
export function looseItem(text: string): Frame | null {
  const row = ROW.exec(text)?.[0].length;
  const isOfWork = row !== undefined && SUPPLIED.test(text.slice(row, row + OBJECT));
  if (!MINE.test(text) && (!(isOfWork || PERSON.test(text)) || FORBIDS.test(text))) return null;
  const end = new RegExp(MARK, 'i').exec(text)?.[0].length ?? 0;
  return { kind: 'permission', start: 0, end, grantor: null, grantee: null, negative: false };
}
