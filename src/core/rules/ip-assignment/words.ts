import type { Hit } from '../common/scan';

/** Ownership itself, rather than things that may be handed over as such. */
export const OWNERSHIP =
  /\b(?:rights?,? (?:and )?titles?|copyrights?|ownership|title (?:in|to)|intellectual property|IP\b(?! (?:address|network|range|protocol))|all (?:of )?(?:(?:its|their|his|her|your|my|the|other|(?:the )?[A-Z]\w+'s) )?rights|proprietary rights|publishing|trademarks and)\b/i;
/** Things that somebody makes. */
export const WORK =
  /\b(?:deliverables?|work[ -]?products?|(?<!frame)works?\b(?! (?:in (?:progress|process)|order|days?|hours|permit|space|place|force|stoppage|plans?\b))|inventions?|innovations?|improvements?|developments?|developed intellectual property|results(?: and proceeds)?|submissions?|contributions?|recordings?|photographs?|photos|images|footage|videos?|artworks?|illustrations?|designs?|manuscript|drafts?|sketches|derivatives?|modifications?|enhancements?|customi[sz]ations|new technology|ideas?|concepts?|discover(?:y|ies)|writings?|compositions?|masters?|everything|visual elements|drawings?|commercials?|web ?pages?|advertis(?:ements?|ing materials?)|promotional materials?|featuring|copyrights?|all intellectual property|source (?:files|code)|files|performances?|interview|episodes?|screenplays?|scripts?|articles?|stor(?:y|ies)|songs?|tracks?|films?|entr(?:y|ies)|music|lyrics|poems?|novels?|books?|podcasts?|animations?|translations?|revisions?|negatives?|scores?|program results|communications|(?:winning|final|finished|approved|commissioned|submitted|selected|chosen|delivered|new) logos?)\b/i;
/** Things that are work where the words say that somebody made them. */
const MADE_THINGS =
  /\b(?:materials?|content|documents?|documentation|reports?|programs?|software|code|data|plans|specifications|findings|analyses|methods?|processes|models?|information|intellectual property|IP|know-how|rights|blueprints?|technology|formulas?|compositions?|logos?|modules?)\b/i;
/** Those that are made for somebody: whoever owns them took them over. */
export const COMMISSIONED =
  /\b(?:deliverables?|work[ -]?products?|submissions?|commissioned|everything|works? (?:made|created|produced)|enhancements|customi[sz]ations|featuring|all intellectual property(?: rights)? (?:during|created|developed|arising|generated|made))\b/i;
/** What was done to make it. */
export const MADE =
  /\b(?:future (?:inventions?|improvements?|developments?|works?)|bespoke|foreground|arising|custom-made|create|you (?:send|submit|upload|post|provide|make|take|write)|posted|created|developed|conceived|prepared|produced|authored|generated|discovered|reduced to practice|designed|written|invented|resulting|arising|submitted|uploaded|contributed|recorded|captured|filmed|shot by|photographed|coded|programmed|collected|commissioned|made(?! (?:in violation|available|known|public|payable|due|up|subject|aware|on)\b)|(?:you|I|we|they) (?:(?:may|will|shall) )?(?:create|make|develop|produce|write|prepare|design|conceive|commit|contribute|submit|upload|send|build|deliver|record|film|shoot|draw)|\w+ (?:creates|makes|develops|produces|writes|prepares|conceives))\b/i;
/** What is owned already or supplied: keeping it takes nothing from the creator. */
const OWN_THINGS =
  /\b(?:confidential information|proprietary information|platform|our (?:services?|site|website|software|content|app)|the (?:services?|site|website|sites|app|apps|application|software|products?|system|api|licensed \w+|technology|platform|properties|goods|equipment|tooling)|available (?:on|through) the|pre-?existing|background|provided (?:by|to)|made available (?:by|to)|client content|equipment|goods|inventory|(?:its|their|our|business|the|books and) records)\b/i;
/** "Improvements by you to the System" are the creator's, whatever they improve. */
const CHANGED_BY =
  /\b(?:improvements?|modifications?|enhancements?|developments?|ideas?|concepts?)\b[^,;]{0,30}\b(?:by|from) (?:you|the|[A-Z])/;
/** What the clause is about from its first words on, and what is no work. */
const OTHER_OBJECT =
  /^[\s,:(]{0,3}(?:(?:[\w-]{1,30}'s?|all|any|its|their|his|her|your|our|the|such|this|these|those|each|every|of|or|and|part|other|following|applicable|good|marketable|clear|valid|legal|ownership|rights?|titles?|interests?|obligations|duties|under|in|to|personal|entire|copies|additional|worldwide|usage|designees?|aggregated?|de-identified|anonymi[sz]ed|customer|user|marketing|sales|regulatory|tangible|physical|transferred)[\s,:(]{1,3}){0,14}(?:Agreement|Terms|agreements?|contracts?|[Ll]ease|[Ll]icen[cs]es?|personnel|employees?|resources|tasks?|accounts?|funds|money|payments?|receivables?|shares|stock|securities|claims?|causes of action|damages|refunds?|taxes|responsibilit\w+|risk|premises|buildings?|land|vessels?|aircraft|records|books (?:and|of)|goods|equipment|vehicles?|permits|approvals?|filings?|domain names?|telephone|phone|[NI]NDA?s?|BLAs?|dossiers?|polic(?:y|ies)|tangible property|marketing authori\w+|tooling|inventory|information|data|lists?|relationships|proceeds|royalt\w+|allowances|embodiments?|revenues?|income|fees?)\b/i;
/** What an AI service hands to its user. */
const OUTPUT = /^[^.;]{0,60}?\b(?:in|to|own|all|such|the)\b(?: and to)? ?(?:(?:the|such|any|all|each) ){0,3}Outputs?\b/;
const MORAL = /\b(?:moral rights?|rights? of (?:paternity|attribution|integrity)|droit moral)\b/i;
const BRAND =
  /\b(?:[Tt]rade-?[Mm]arks?|[Ss]ervice [Mm]arks?|[Tt]rade [Nn]ames?|[Ll]ogos?|[Bb]rand|[Mm]arks|[Gg]oodwill|[Dd]omains?(?: [Nn]ames?)?)\b/;
const NO_BRAND =
  /\b(?:copyrights?|intellectual property|IP|patents?|inventions?|works?|deliverables|materials|content|software|designs?|ideas|improvements?|developments?|modifications?)\b/i;

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

/** "Employee agrees that": who says it is not what is owned. */
const LEAD =
  /^[^.;]{0,160}?\b(?:agree[sd]?|acknowledged?s?|understands?|understood|confirms?|accepts?)(?: and (?:agree[sd]?|accepts?))? that,? |^[^.;]{0,200}, then /i;
/** "All data generated by the provider": made, and not just had. */
const MADE_DATA =
  /\b(?:data|results|information|records)\b[^,;]{0,14}\b(?:generated|created|developed|produced|resulting|arising|collected)\b/i;

/** Goods, and single powers: "good title to the products", "the right to enforce". */
const ASSETS =
  /\b(?:[Rr]eceivables?|[Aa]llowances?|the assets|(?:Residual|Transferred|Purchased|Acquired) Assets|[Ll]eases?|NDAs?|INDs?|[Ee]quipment|[Pp]remises|[Ii]nventory|Transferred Property|[Pp]olicy|[Ss]ecurities|[Ss]hares|(?:[Uu]ser|[Cc]ustomer) (?:[Dd]ata|[Ii]nformation))\b/;
const GOODS =
  /^[\s,]*(?:title to (?!the|all|any|such)[\w ]{1,20}? (?:when|at)\b|(?:good|marketable|clear|valid|unencumbered)(?:,? (?:and |or )?(?:good|marketable|clear|valid|unencumbered))* title\b)/i;
const STOCK =
  /\b(?:raw materials|finished (?:goods|products?)|work[- ]in[- ]pro(?:cess|gress)|[a-z]+ agreement with|risk of loss|responsibility for)\b/i;
const POWER =
  /^[\s,]*(?:the|a|any|its) (?:[a-z-]+ ){0,3}rights? to (?!the\b|all\b|any\b|such\b|and\b)[a-z]+\b(?![^.;]{0,60}\b(?:titles?|ownership|copyrights? in)\b)/i;

/** The object is something else than work: a contract, goods, a brand, moral rights, the output of a service. */
export function isOtherObject(words: string): boolean {
  const object = words.replace(LEAD, '').replace(DERIVED, '').replace(MADE_LOGO, 'design');
  return (
    (OTHER_OBJECT.test(object) && !MADE_DATA.test(object)) ||
    before(object, ASSETS, WORK) ||
    OUTPUT.test(object) ||
    GOODS.test(object) ||
    POWER.test(object) ||
    STOCK.test(object) ||
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

/** The words name something that somebody makes; of some things only where they say that it was made. */
export function isWork(object: string): boolean {
  return WORK.test(object) || (MADE_THINGS.test(object) && MADE.test(object));
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

/** "Materials created by or for Acme hereunder": others make them for the owner too. */
const FOR_OWNER =
  '[^,;.]{0,60}\\b(?:hereunder|in (?:the course of|connection with|performing|the performance of) (?:this|the|its|these) )';
/** "Acme Customizations as Work Product": named after their owner, and made for them. */
const AS_COMMISSIONED = /\bas (?:a )?(?:Work Product|works? (?:made )?for hire)\b/i;

/** The words say that what bears the owner's name is made for them by the other side. */
export function isMadeFor(object: string, owner: string): boolean {
  const byOrFor = new RegExp(`\\bby or for (?:the )?${escape(owner)}\\b${FOR_OWNER}`, 'i');
  return AS_COMMISSIONED.test(object) || byOrFor.test(object);
}

/** Whoever makes it. */
const WHOEVER =
  /\bby whom(?:so)?ever\b|\bwhether (?:being )?(?:made|created|developed|prepared|conceived)(?: or \w+)? by\b|\bregardless of who\b/i;

/** "Made by Licensor or Licensee". */
export const EITHER = /\bby (?:the )?[A-Z]\w+(?: [A-Z]\w+)?,? (?:and\/)?or (?:the )?[A-Z]\w+(?<! Affiliates?)/;

/** "All rights in your apps", "the songs you create", said to whoever owns them. */
const OF_YOUR_OWN =
  /^[^.;]{0,90}\b(?:(?:in|to|of|own|all) your\b|(?:that )?you (?:may |will |have )?(?:creates?d?|makes?|made|generated?|writes?|produced?|upload(?:ed)?)\b)/i;

/** "Inventions made by Acme" and "Acme Improvements", owned by Acme. */
export function isOwnMaking(object: string, owner: string): boolean {
  const name = escape(owner);
  if (isMadeFor(object, owner) || WHOEVER.test(object) || EITHER.test(object)) return false;
  if (/\b(?:resulting|generated|arising) from its\b/.test(object)) return true;
  if (/^you$/i.test(owner) && OF_YOUR_OWN.test(object)) return true;
  return (
    new RegExp(
      `(?<!\\b(?:provided|supplied|furnished|disclosed) )\\b(?:by|by or (?:for|on behalf of)) (?:the )?${name}\\b`,
      'i',
    ).test(object) ||
    new RegExp(
      `^[\\s,]*(?:(?:[Aa]ll|[Aa]ny|of|[Tt]he|and|to|in|[Rr]ights?|title|interest|worldwide|other|[Ss]uch)[\\s,]+){0,12}${name}(?:'s?)? [A-Z]`,
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

const MAKER =
  /\b(?:made|created|developed|conceived|prepared|produced|authored|generated|designed|written|contributed|recorded|submitted)(?:,? (?:or|and) [a-z ]{3,30})?(?:,? (?:solely|jointly|alone|either|whether))* by (?:or on behalf of )?(?:the )?([A-Z]\w+|you|us|me)\b|\b(you|he|she|they|(?:the )?[A-Z]\w+) (?:(?:may|will|shall) )?(?:creates?|makes?|develops?|writes?)\b/;

/** "Improvements made by Licensee", owned by Licensor: somebody else than the owner made it. */
export function isMadeByOther(object: string, owner: string): boolean {
  if (WHOEVER.test(object) || EITHER.test(object)) return true;
  const maker = MAKER.exec(object);
  const name = (maker?.[1] ?? maker?.[2] ?? '').replace(/^[Tt]he /, '');
  return (
    name !== '' &&
    !/^(?:Parties|Party|Agreement|Services?|Work|Works|Product|Products|Software)$/.test(name) &&
    !owner.toLowerCase().includes(name.toLowerCase())
  );
}

const ALL_RIGHT =
  /^,? (?:(?:all|any|the|its|their|his|her|your|my|and|of|entire|current|present|future|worldwide|full) ){0,5}(?:[A-Z]\w*'s? )?(?:future |entire )?(?:(?:rights?|titles?|copyrights?|ownership|interests?|inventions?|work product|intellectual property(?: rights?)?)(?:,? and |,? or |, | )?){1,4}/i;

/** Where "all right, title and interest" ends that follows a verb; `at` where nothing of the kind does. */
export function rightsEnd(text: string, at: number): number {
  const rights = ALL_RIGHT.exec(text.slice(at, at + 160))?.[0] ?? '';
  return at + rights.replace(/(?:,? (?:and|or))?[, ]*$/, '').length;
}
