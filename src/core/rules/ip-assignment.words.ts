import type { Hit } from './scan';

/** Ownership itself, rather than things that may be handed over as such. */
export const OWNERSHIP =
  /\b(?:rights?,? (?:and )?titles?|titles?,? (?:and |or )?interests?|copyrights?|ownership|title (?:in|to)|intellectual property|IP\b|all (?:of )?(?:(?:its|their|his|her|your|my|the|other|(?:the )?[A-Z]\w+'s) )?rights|proprietary rights|publishing|trademarks and)\b/i;
/** Things that somebody makes. */
export const WORK =
  /\b(?:deliverables?|work[ -]?products?|(?<!frame)works?\b(?! (?:order|days?|hours|permit|space|place|force|stoppage|plans?\b))|inventions?|innovations?|improvements?|developments?|developed intellectual property|results(?: and proceeds)?|submissions?|contributions?|recordings?|photographs?|photos|images|footage|videos?|artworks?|illustrations?|designs?|manuscript|drafts?|sketches|derivatives?|modifications?|enhancements?|customi[sz]ations|new technology|ideas?|concepts?|discover(?:y|ies)|writings?|compositions?|masters?|everything|drawings?|commercials?|web ?pages?|advertis(?:ements?|ing materials?)|promotional materials?|featuring|copyrights?|all intellectual property|source (?:files|code)|files|performances?|interview|episodes?|screenplays?|scripts?|articles?|stor(?:y|ies)|songs?|tracks?|films?|entr(?:y|ies)|music|lyrics|poems?|novels?|books?|podcasts?|animations?|translations?|revisions?|negatives?|scores?|program results|communications|(?:winning|final|finished|approved|commissioned|submitted|selected|chosen|delivered|new) logos?)\b/i;
/** Those that are made for somebody: whoever owns them took them over. */
export const COMMISSIONED =
  /\b(?:deliverables?|work[ -]?products?|submissions?|contributions?|commissioned|everything|works? (?:made|created|produced)|enhancements|customi[sz]ations|featuring|all intellectual property(?: rights)? (?:during|created|developed|arising|generated|made))\b/i;
/** What was done to make it. */
export const MADE =
  /\b(?:create|you (?:send|submit|upload|post|provide|make|take|write)|posted|created|developed|conceived|prepared|produced|authored|generated|discovered|reduced to practice|designed|written|invented|resulting|arising|submitted|uploaded|contributed|recorded|captured|commissioned|made (?:by|from|under|hereunder|in|to|during))\b/i;
/** What is owned already or supplied: keeping it takes nothing from the creator. */
const OWN_THINGS =
  /\b(?:confidential information|proprietary information|platform|our (?:services?|site|website|software|content|app)|the (?:services?|site|website|websites|sites|app|apps|application|software|products?|system|api|documentation|licensed \w+|technology|platform|property|properties|goods|equipment|premises|tooling)|available (?:on|through) the|pre-?existing|background|supplied by|furnished by|provided (?:by|to)|made available (?:by|to)|client (?:content|materials)|equipment|goods|inventory|(?:its|their|our|financial|business|the|books and) records)\b/i;
/** "Improvements by you to the System" are the creator's, whatever they improve. */
const CHANGED_BY =
  /\b(?:improvements?|modifications?|enhancements?|developments?|ideas?|concepts?)\b[^,;]{0,30}\b(?:by|from) (?:you|the|[A-Z])/;
/** What the clause is about from its first words on, and what is no work. */
const OTHER_OBJECT =
  /^[\s,:(]{0,3}(?:(?:[\w-]{1,30}'s?|all|any|its|their|his|her|your|our|the|such|this|these|those|each|every|of|or|and|part|other|following|applicable|rights?|titles?|interests?|obligations|duties|under|in|to|personal|entire|copies|additional|worldwide|usage|aggregated?|de-identified|anonymi[sz]ed|customer|user|marketing|sales|regulatory|tangible|physical|transferred)[\s,:(]{1,3}){0,14}(?:Agreement|Terms|agreements?|contracts?|[Ll]ease|[Ll]icen[cs]es?|personnel|employees?|resources|tasks?|accounts?|funds|money|payments?|receivables?|shares|stock|securities|claims?|causes of action|damages|refunds?|taxes|responsibilit\w+|risk|goods|equipment|vehicles?|permits|approvals?|filings?|materials (?:including|for the) data|domain names?|telephone|phone|[NI]NDAs?|BLAs?|marketing authori\w+|tooling|inventory|information|data|lists?|relationships|proceeds|royalt\w+|allowances|embodiments?|revenues?|income|fees?)\b/i;
/** What an AI service hands to its user. */
const OUTPUT = /^[^.;]{0,60}?\b(?:in|to|own|all|such|the)\b(?: and to)? ?(?:(?:the|such|any|all|each) ){0,3}Outputs?\b/;
const MORAL = /\b(?:moral rights?|rights? of (?:paternity|attribution|integrity)|droit moral)\b/i;
const BRAND =
  /\b(?:[Tt]rade-?[Mm]arks?|[Ss]ervice [Mm]arks?|[Tt]rade [Nn]ames?|[Ll]ogos?|[Bb]rand|[Mm]arks|[Gg]oodwill|domain names?)\b/;
const NO_BRAND =
  /\b(?:copyrights?|intellectual property|IP|patents?|inventions?|works?|work product|deliverables|materials|content|software|designs?|ideas|improvements?|developments?|modifications?)\b/i;

function before(text: string, first: RegExp, second: RegExp): boolean {
  const at = text.search(first);
  const other = text.search(second);
  return at >= 0 && (other < 0 || at < other);
}

/** A logo that somebody designs is work; those that a side has are its brand. */
const MADE_LOGO =
  /\b(?:winning|final|finished|approved|commissioned|submitted|selected|chosen|delivered|new) logos?\b|\blogo (?:designs?|artwork|files|concepts?)\b/gi;
/** What a derivative is of says nothing of what is assigned. */
const DERIVED = /\b(?:derivative works?|modifications?|adaptations?|translations?) (?:of|to|from) /gi;

/** The object is something else than work: a contract, goods, a brand, moral rights, the output of a service. */
export function isOtherObject(words: string): boolean {
  const object = words.replace(DERIVED, '').replace(MADE_LOGO, 'design');
  return (
    OTHER_OBJECT.test(object) ||
    OUTPUT.test(object) ||
    before(object, MORAL, /\b(?:titles?|copyrights?|ownership|inventions?|deliverables)\b/i) ||
    before(object.slice(0, 170), BRAND, NO_BRAND)
  );
}

/** The object belongs to its owner already. */
export function isOwnMatter(object: string): boolean {
  if (/\b(?:results|proceeds|work product|deliverables)\b[^,;]{0,30}\bthe services\b/i.test(object)) return false;
  const own = object.replace(/\b(?:derivative works?|modifications?|enhancements?|improvements?)\b[^,;]{0,20}$/i, '');
  return OWN_THINGS.test(own) && !MADE.test(object) && !CHANGED_BY.test(object);
}

function escape(name: string): string {
  return name.replace(/^(?:the|The) /, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const OWN_NAME = '(?:Materials|Marks|Content|Technology|Brand|Software|Data|Trademarks|Platform|System)';
const HOST_NAME = new RegExp(`\\b(?:Host|Hosting|Vendor|Provider|Service Provider|Platform) ${OWN_NAME}\\b`);

/** "Acme's Materials", assigned to Acme: it takes back what is its own. */
export function isOwnNamed(object: string, owner: string): boolean {
  const own = new RegExp(`\\b${escape(owner)}(?:'s?)? ${OWN_NAME}\\b`);
  return (own.test(object) || HOST_NAME.test(object)) && !MADE.test(object);
}

/** "Inventions made by Acme" and "Acme Improvements", owned by Acme. */
export function isOwnMaking(object: string, owner: string): boolean {
  const name = escape(owner);
  return (
    new RegExp(`\\b(?:by|by or (?:for|on behalf of)) (?:the )?${name}\\b`, 'i').test(object) ||
    new RegExp(
      `^[\\s,]*(?:(?:all|any|of|the|and|to|in|rights?|title|interest|worldwide|other|such)[\\s,]+){0,12}${name}(?:'s?)? [A-Z]`,
    ).test(object)
  );
}

/** The words of a clause before `at`, back to the last semicolon or full stop. */
export function clauseBefore(text: string, at: number): string {
  const from = Math.max(0, at - 420);
  const words = text.slice(from, at);
  return words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf('. ')) + 1);
}

/** The words of a clause from `at` on, up to the next semicolon or full stop. */
export function clauseAfter(text: string, at: number): string {
  return /^(?:[^;.]|\.(?! |$))*/.exec(text.slice(at, at + 320))?.[0] ?? '';
}

/** A recital tells what is so; it hands nothing over. */
export function isRecital({ sentence: { text }, start }: Hit): boolean {
  return /\b(?:WHEREAS|Whereas)\b/.test(text.slice(Math.max(0, start - 300), start));
}
