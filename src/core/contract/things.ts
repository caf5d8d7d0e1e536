import { matchesIn } from '../matches';

/** What a right is about: the supplier's work, or something that makes nobody a creator. */
export type ThingClass =
  'work' | 'likeness' | 'data' | 'feedback' | 'brand' | 'service' | 'claims' | 'money' | 'unknown';

/** Something that a sentence names as granted, owned or used. Offsets are in the text searched. */
export interface Thing {
  readonly kind: ThingClass;
  readonly start: number;
  readonly end: number;
  /** Whose it is in the sentence's own words, without article or "'s": "your", "Customer", "its"; null where it does not say. */
  readonly owner: string | null;
}

/** What the classes are called, in the source of a pattern. */
export const WORDS: Readonly<Record<Exclude<ThingClass, 'unknown'>, string>> = {
  feedback: 'feedback|suggestions?',
  likeness:
    'names?(?=,| and | or | nor )|nicknames?|likeness(?:es)?|voices?|persona|autographs?|biograph\\w+|publicity rights?|rights? of publicity',
  claims: 'claims?|damages|liabilit(?:y|ies)|losses|causes? of action',
  money: 'fees?|royalt(?:y(?![- ]free)|ies)|revenues?|compensation|payments?|proceeds',
  brand:
    'trade-?marks?|service marks?|trade names?|logos?|brand (?:elements|assets|features)|(?:licen[cs]ed|proprietary) (?:marks?|brands?)|(?<=\\buse of the )brand|Marks|goodwill',
  data: 'data|inputs?|prompts?|personal information|metadata|transcripts|messages|conversations|posts|files|notes|uploads|activity',
  work: 'content|deliverables?|work product|works? of authorship|copyrights?|moral rights|intellectual property(?: rights?)?|recordings?|interviews?|images?|photos?|photographs?|pictures|videos?|contributions?|submissions?|artworks?|illustrations?|designs?|manuscripts?|footage|performances?|results|materials?|assets?|media|inventions?|innovations?|developments?|improvements?|enhancements?|derivative works|derivatives|discoveries|ideas|concepts|know-how|writings?|beats?|tracks?|songs?|compositions?|statements|episodes?|programs?|themes?|drawings?|sketches|layouts?|posters?|articles?|essays?|scripts?|stories|poems?|reports?|animations?|graphics|characters?|films?|podcasts?|plans|maps|patents?|methods|outputs?|(?<=\\b(?:the|any|all|such|your|my|his|her|its|their|said|each|these|those) )works?|Works?(?! (?:for|made|with|at|on)\\b)',
  service:
    'services?(?! provider)|web ?sites?|sites?|apps?|applications?|platforms?|software|apis?|sdks?|products?|documentation|technolog(?:y|ies)|systems?|tools?|code',
};

const KINDS = Object.keys(WORDS) as (keyof typeof WORDS)[];
const THING = new RegExp(`\\b(?:${KINDS.map((kind) => `(?<${kind}>${WORDS[kind]})`).join('|')})\\b`, 'gi');

/** What stands before a thing that is the means, the place or the aim of a use and not what is used. */
const ASIDE =
  /(?:\b(?:in (?:connection|accordance|compliance|combination) with|in (?:relation|respect|regard) (?:to|of)|with (?:respect|regard) to|through|via|within|under|pursuant to|subject to|as part of|by (?:using|posting|submitting|means of)|use of|for use (?:in|on|with)|(?:in|on)to|on|in|by|with|the functionality of|outside|statement of)|\b(?:to|of|for) (?:provid|operat|improv|promot|develop|maintain|enhanc|support|deliver|perform|render|complet|creat|offer|market|run)(?:e|es|ing|ting)?(?:(?:,? (?:and|or)|,)? [a-z]+){0,4})(?: (?:the|its|our|any|such|all|their|your|this|these|other|of|and|marketing|promotional|advertising|[A-Z][\w&]*(?:'s)?)){0,6} $/;
/** "rights in the Work", "title to the Work": the thing itself, whatever its preposition. */
const RIGHTS_IN =
  /\b(?:rights?|title|interests?|ownership|copyrights?|licen[cs]es?|access|to use|use|claims?)(?: \([^)]*\))? (?:(?:that|which) .{0,40} )?(?:in|to|in and to|in or to|under|of)(?: (?:the|any|all|such|each|of|and|its|their|your|our|his|her|[A-Z][\w&]*(?:'s)?)){0,5} $/i;

/** What is left out of a grant is not what it is about: "the images (other than logos)". */
const LEFT_OUT =
  /\b(?:other than|excluding|except(?:ing)?(?! as\b)(?: for)?|not including|apart from)[^;.()]{0,60}$|\bnon-$/i;
/** "create derivative works of": what is made is not what is granted. */
const MADE = /\b(?:creat|mak|prepar|produc)(?:e|es|ing) (?!available\b)(?:[a-z]+,? ){0,3}$/i;

/** "Harbour Technologies Marks": the first noun is part of a name. */
const COMPOUND = /^ [A-Z]/;

const OWNER_BEFORE =
  /(?:\b([Yy]our|[Oo]ur|[Mm]y|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)|\b([A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,2}|customer|user|client)(?:'s?))(?: (?!and\b|or\b|in\b|of\b|to\b|names?\b)[A-Za-z-]+,?){0,3} $/;
const OWNER_IN = /\b((?!The\b|All\b|Any\b|Such\b|Licensed\b|Derivative\b|Work\b|Intellectual\b)[A-Z][\w&]*) $/;
const OWNER_AFTER =
  /^[^.;:]{0,60}?\b(?:provided|submitted|posted|uploaded|supplied|contributed|developed|created|produced|made|prepared|conceived|authored|owned|controlled)(?:,? (?:or|and) [a-z]+){0,2} (?:solely |jointly )?by (?:or on behalf of )?(?:the )?([A-Z][\w&]*|you|us|me)\b|^ (?:that |which )?(you|we|I|it|they|he|[A-Z][\w&]*) (?:may |otherwise |choose to )?(?:post|submit|upload|provide|supply|contribute|create|develop|make|own|have|owns|has|makes|creates)\b/;

function ownerOf(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - 60), start);
  const owner = OWNER_BEFORE.exec(before) ?? OWNER_AFTER.exec(text.slice(end, end + 120)) ?? OWNER_IN.exec(before);
  return owner ? (owner[1] ?? owner[2] ?? null) : null;
}

/** The things named between two offsets of a sentence, without those that a use only happens with, on or for. */
export function* thingsIn(text: string, from: number, to: number): Generator<Thing> {
  const region = text.slice(from, to);
  let held: Thing | null = null;
  for (const match of matchesIn(region, THING)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (held && !(held.end + 1 === start && /^[A-Z]/.test(match[0]))) yield held;
    held = null;
    const before = region.slice(Math.max(0, match.index - 90), match.index);
    if ((ASIDE.test(before) && !RIGHTS_IN.test(before)) || MADE.test(before) || LEFT_OUT.test(before)) continue;
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? 'unknown';
    held = { kind, start, end, owner: ownerOf(text, start, end) };
    if (COMPOUND.test(text.slice(end, end + 2))) continue;
    yield held;
    held = null;
  }
  if (held) yield held;
}
