import { matchesIn } from '../matches';
import { ROLE_WORDS, roleOfWord } from './roles';

/** Somebody whom the beginning of a contract introduces. */
export interface Introduced {
  /** The contract's own word, "the" left out. */
  readonly alias: string;
  /** Further words for the same: ("You" or "Licensee"). */
  readonly others: readonly string[];
  readonly legalName: string | null;
  /** What is said of them before the alias: "an illustrator of Leeds". */
  readonly about: string;
}

const WORD = "[A-Z][A-Za-z0-9&.'-]{0,24}";
/** A name in quotes, in a bracket or after "hereinafter": ("Acme"), (together with its affiliates, the "Agency"). */
const ALIAS = new RegExp(
  `(?:\\((?:[^()"]{0,60}[ ,])?|\\bhere(?:in)?after )\\s{0,2}(?:(?:hereinafter|hereafter|herein|individually|collectively|together|each|jointly|both)[ ,]{0,2}){0,3}(?:and )?(?:(?:also )?(?:referred to|known|called|defined)(?: herein)? as )?(?:the )?["']((?:the )?${WORD}(?: ${WORD}){0,3}|[Yy]ou|[Ww]e|I|[a-z][\\w.]{2,20})[,.]?["']`,
  'g',
);
/** "Client: Acme GmbH" on a line of its own. */
const LABEL =
  /(?:^|\n)\s{0,4}(?:the )?([A-Z][a-z]{2,16}(?: [A-Z][a-z]{2,16})?)(?: name)?\s{0,2}:\s{1,4}([A-Z][^\n]{2,60})/g;
/** Where the introduction ends and the background or the terms begin. */
const END =
  /\b(?:WHEREAS|Whereas|RECITALS|BACKGROUND|NOW,? THEREFORE|W ?I ?T ?N ?E ?S ?S ?E ?T ?H|[Aa]gree as follows)\b/g;
const OPENS = /\b(?:between|among|entered into by|made by|undersigned)\b/gi;
/** So far after "between" the parties are introduced; where no "between" stands, at the beginning. */
const ZONE = 2500;

/** What is said of somebody before their alias stands between the one before and it. */
const OPENING = /^.*?\b(?:between|among)\b(?: and among)?:?\s*/is;
const LEAD = /^(?:[\s,;:.)-]|\(?(?:\d|[a-z])[.)]\s|and\b|(?:on the one (?:hand|part)|by)\b)*/i;
const NAME = /^((?:the )?[A-Z0-9][\w&.'-]*(?:(?: |, )(?:of|de|van|von|der|and|&|dba|[A-Z][\w&.'-]*))*)/;
/** What is no part of a name any more: "a Delaware corporation", "State of Delaware". */
const NAME_ENDS = /(?:,? (?:of|and|de)|,){1,3}$/;
const REALM = /, (?:State|City|County|Republic) of\b.*/;
const FORM = /\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|AG|PLC|plc|S\.A|N\.V|B\.V|Pty|LLP|L\.P|LP)\b\.?/;
const WHO =
  /\b(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|company|gmbh|plc|s\.a|n\.v|b\.v|l\.?p|partnership|individual|resid\w+|between|organi[sz]ed|undersigned|by and among)\b/i;
const THING =
  /^(?:the )?(?:agreement|contract|licen[cs]e|services?|deliverables?|work(?:s| product| order)?|materials?|content|project|term|territory|effective date|fees?|part(?:y|ies)|confidential .*|intellectual .*|terms|sow|statement of work|property|products?|site|website|program|images?|photos?|recordings?|release|exhibit.*|schedule.*|affiliates?|rights|ip|act|brand|marks?|trademarks?|purpose|addendum|interview|royalty|apps?|shares?|stock|board|commission|accounts?|notice|merger|offering|closing|stadium|station|plan|system|.*agreement|.*addendum|.*\bparty|.*\bage|.*marks?|.*jurisdiction.*|.*date|.*content|.*materials?|.*services|.*rights|.*fees?|.*terms?|.*period|.*property|.*stock|.*shares|.*notice|.*polic(?:y|ies)|.*business|.*site|.*amendment|.*plan|.*act|.*offering|.*laws|.*indenture|.*payment|.*criteria|.*project|.*system|.*products?)$/i;

/** The name that words of introduction begin with, "Acme Studios, Inc." of "Acme Studios, Inc., a Delaware company". */
function legalNameIn(about: string): string | null {
  const name = NAME.exec(about)?.[1]?.replace(REALM, '').replace(NAME_ENDS, '') ?? '';
  const form = FORM.exec(name);
  const cut = form ? name.slice(0, form.index + form[0].length) : name;
  return cut.length < 3 ||
    /^(?:This|The|These|It|In|As|Whereas|Exhibit|Schedule|Address|Information|Party [AB])$/i.test(cut)
    ? null
    : cut;
}

/** "or "Licensee"" after another name. */
const OR = /(?:,? (?:or|and)|,) (?:the )?["']([A-Z][A-Za-z ]{1,24})["']/y;

/** The further names right at `from`, and where they end. */
function furtherNames(beginning: string, from: number): { readonly names: readonly string[]; readonly end: number } {
  const names: string[] = [];
  for (let end = from; ; end = OR.lastIndex) {
    OR.lastIndex = end;
    const name = OR.exec(beginning)?.[1];
    if (name === undefined) return { names, end };
    if (!THING.test(name)) names.push(name);
  }
}

function lastBefore(text: string, pattern: RegExp, at: number): number {
  let last = -1;
  for (const { index } of matchesIn(text.slice(0, at), pattern)) last = index;
  return last;
}

/** True where the parties are introduced: after "between", before the background. */
function isIntroduction(beginning: string, at: number): boolean {
  const opened = lastBefore(beginning, OPENS, at);
  if (opened < 0) return at < ZONE && beginning.search(OPENS) < 0;
  return at - opened < ZONE && lastBefore(beginning, END, at) < opened;
}

/** Those whom the beginning of a contract introduces by a name in quotes or by a label. */
export function introducedIn(beginning: string): readonly Introduced[] {
  const found: Introduced[] = [];
  let last = 0;
  for (const match of matchesIn(beginning, ALIAS)) {
    const alias = (match[1] ?? '').replace(/^the /, '').replace(/\.$/, '');
    const before = beginning.slice(Math.max(last, match.index - 400), match.index).trimEnd();
    const others = furtherNames(beginning, match.index + match[0].length);
    last = others.end;
    if (THING.test(alias) || !isIntroduction(beginning, match.index)) continue;
    const about = before.replace(OPENING, '').replace(LEAD, '');
    const legalName = legalNameIn(about);
    const isSecond = found.length > 0 && legalName !== null && /^[^a-z]{0,40}(?:,[^()]{0,200})?\band\b/i.test(before);
    if (roleOfWord(alias) === 'unknown' && !isSecond && !WHO.test(before)) continue;
    found.push({ alias, others: others.names, legalName, about });
  }
  for (const [, label = '', value = ''] of matchesIn(beginning, LABEL)) {
    if (ROLE_WORDS.includes(label.toLowerCase()))
      found.push({ alias: label, others: [], legalName: value.trim(), about: value });
  }
  return found;
}

const PERSON = "[A-Z][\\w&.'-]*(?:,? [A-Z][\\w&.'-]*){1,5}";
const PAIR = new RegExp(
  `\\bbetween:? (?:\\(1\\) )?(?:the )?(${PERSON})((?:, (?:an? |with |of |whose |resid|having |located |incorporated |organi)[^;("]{0,160}?)?),? and (?:\\(2\\) )?(?:the )?(${PERSON})([^.;("]{0,120})`,
);

/** The two names of "between X and Y", where the contract gives them no other. */
export function pairIn(beginning: string): readonly Introduced[] {
  const match = PAIR.exec(beginning);
  if (!match || !isIntroduction(beginning, match.index + match[0].length)) return [];
  const [, first = '', aboutFirst = '', second = '', aboutSecond = ''] = match;
  return [
    { alias: first.replace(/,$/, ''), others: [], legalName: null, about: first + aboutFirst },
    { alias: second.replace(/,$/, ''), others: [], legalName: null, about: second + aboutSecond },
  ].filter(({ alias }) => !THING.test(alias));
}
