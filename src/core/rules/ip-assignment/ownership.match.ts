import type { Actor, ActorFinder } from '../../contract/actors';
import { roleOfWord, takesBack } from '../../contract/roles';
import type { Contract } from '../../contract/contract';
import type { Direction } from '../../model';
import { governedAt, over, running } from '../common/hits';
import {
  clauseAfter,
  clauseBefore,
  COMMISSIONED,
  EITHER,
  isOtherObject,
  isOwnMaking,
  isMadeByOther,
  isMadeFor,
  isOwnMatter,
  isRecital,
  isWork,
  MADE,
  rightsEnd,
  WORK,
} from './words';
import { OWNED, OWNS, POSSESSED, withVerb } from './ownership.words';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';

const PRONOUN: Readonly<Record<string, string>> = { our: 'we', ours: 'we', your: 'you', yours: 'you' };

/** What stays as it is takes nothing: "remains the property of", "shall retain". */
const STAYS = /\b(?:remains?|retains?|continues?)\b/i;
const COMES = /\b(?:be|become|becomes|deemed|considered|are) (?:and |,)?/i;
const CHANGES_HANDS = /\b(?:becomes?|vest(?:s|ed)?|sold|assigned|transferred|conveyed|pass(?:es)?|transfers?)\b/i;
/** What is made in doing the work is new, though it "remains" theirs. */
const MADE_UNDER =
  /\b(?:created|generated|developed|made|prepared|produced|conceived)\b[^,;.]{0,24} (?:pursuant to|under|during|hereunder)\b/i;
/** A name or a clause that only tells whose something is: "the companies we own". */
const RELATIVE =
  /(?<!,|\b(?:agree[sd]?|acknowledges?d?|understood|understands?|accepts?|confirms?|intends?|intent|means|provided|so)) (?:which|that|who|whose|whom) (?:rights |title )?(?:would )?$|\bif\b[^,;]{0,50}$/i;
const WARRANTED = /\b(?:represents?|warrants?|certif\w+)\b[^.;]{0,60}$/i;
const HIS_OWN = /(?:\b(?:its|their|his|her|your|our|my|whose|each)|'s?) $/i;
/** What the other side makes from the creator's work is of the creator's work. */
const OF_THE_WORK =
  /\bderivatives?\b.{0,140}\b(?:user content|your content|contributions?|submissions?|deliverables|recordings?|works? of the)\b/i;
/** Whatever the creator makes or sends in. */
const YOURS = /\b(?:you|artist|author) (?:may |will )?(?:creates?|makes?|writes?|shoots?|posts?|sends?)\b/i;
const GIVEN_BY_YOU = /\byou (?:have )?(?:provided?|suppl(?:y|ied)|upload(?:ed)?|g[ai]ve|sen[dt])\b/i;
/** A split of the income: "shall own fifty percent (50%) of the publishing". */
const SHARE = /^[^.;]{0,24}?(?:percent\b|(?<!100)%)/i;
const JOINT = /\b(?:jointly|joint|co-?own\w*|each party|either party|parties shall|typically|generally|usually)\b/i;

function possessor({ start, end }: Hit, word: string, actors: ActorFinder): Actor | null {
  const name = PRONOUN[word.toLowerCase()] ?? word.replace(/'s?$/, '');
  const known = actors.after(` ${name}`, 0, name.length + 1);
  return known ? { ...known, start, end } : { name, role: roleOfWord(name), start, end };
}

/** An owner whom nobody introduced: "the Gallery". */
const NAMED =
  /^ (?:the )?(\[[^\]]{1,40}\]|\{{1,2}[^{}]{1,40}\}{1,2}|_{3,}|<[^<>]{1,40}>)|^ the ([A-Z][\w&]+(?: [A-Z][\w&]+)?|journal|society|association|foundation|university|school|magazine|festival|competition|state|government)\b/;

const NAME_BEFORE = /(?<=\bthat (?:the )?)([A-Z][\w&]+(?: [A-Z][\w&]+){0,2}) $/;

function ownerOf(hit: Hit, pattern: RegExp, whose: string, actors: ActorFinder): Actor | null {
  const { text } = hit.sentence;
  if (pattern === OWNS) {
    const known = actors.before(text, hit.start);
    const nearer = NAME_BEFORE.exec(text.slice(0, hit.start));
    const [, name] = nearer ?? [];
    // "Student agrees that the University owns": who stands nearest owns, though nobody introduced them.
    if (!nearer || name === undefined || !known || known.end > nearer.index) return known;
    const start = hit.start - name.length - 1;
    return { name, role: roleOfWord(name), start, end: start + name.length };
  }
  if (pattern === POSSESSED) return possessor(hit, whose, actors);
  const known = actors.after(text, hit.end, 60);
  const named = known ? null : NAMED.exec(text.slice(hit.end, hit.end + 40));
  const name = named?.[1] ?? named?.[2];
  if (!named || name === undefined) return known;
  const start = hit.end + named[0].length - name.length;
  return { name, role: roleOfWord(name.replace(/[[\]{}<>]/g, '')), start, end: start + name.length };
}

/** Against whom it runs that somebody of a role becomes the owner. */
export function against(role: Actor['role']): Direction {
  return role === 'mutual' ? 'unclear' : role === 'creator' ? 'client' : 'creator';
}

/** Who hires others to make something goes by the name of a maker too: "is the property of the Producer". */
const HIRES = /^(?:the )?producers?$/i;
/** "Model agrees that the copyright belongs to Photographer": both make something, and one of them gives. */
const AGREES = /\b(?:agrees?|acknowledges?|accepts?|understands?)(?: and (?:agrees?|acknowledges?))?(?: that)?\b/i;

function runsAgainst({ sentence: { text }, start }: Hit, owner: Actor, object: string, actors: ActorFinder): Direction {
  const madeByOther = isMadeByOther(object, owner.name);
  if ((takesBack(owner.name) || HIRES.test(owner.name)) && madeByOther) return 'creator';
  if (owner.role === 'creator') {
    // "Made by Contractor or Customer": what one side makes goes to the other in any case.
    if (EITHER.test(object)) return 'unclear';
    const agrees = AGREES.exec(text.slice(0, start));
    const bound = agrees && actors.before(text, agrees.index);
    if (HIRES.test(owner.name) || (bound?.role === 'creator' && bound.name !== owner.name)) return 'creator';
  }
  return against(owner.role);
}

/** A clause begins with the owner's name: "the sketches Agency owns" is none. */
const CLAUSE_OPENS =
  /(?:^|[,;:.)] |\b(?:that|and|then|so|once|acknowledges?) (?:the )?)$|^\W*(?:[Uu]pon|[Oo]n|[Aa]fter|[Oo]nce|[Ww]hen|[Ff]ollowing) [^.;,]{3,60} $/;

/** "X owns" tells mostly what is so already; "we own all materials that you make" takes. */
function takesOver({ sentence: { text }, start, end }: Hit, owner: Actor, object: string): boolean {
  if (HIS_OWN.test(text.slice(Math.max(0, start - 12), start)) || /^[,)]| (?:or|and) /.test(text.slice(end, end + 5)))
    return false;
  if (/^ (?:and|or) (?:control|operate|retain)/.test(text.slice(end)) || /^ (?:its|their|our) /.test(object))
    return false;
  const lead = text.slice(0, owner.start);
  if (WARRANTED.test(text.slice(0, start))) return false;
  if (!CLAUSE_OPENS.test(lead)) return false;
  if (owner.role === 'client' && YOURS.test(object)) return true;
  return (MADE.test(object) && isWork(object)) || (owner.role === 'client' && WORK.test(object.slice(0, 60)));
}

/** Somebody made it, whatever it is called. */
const MAKING =
  /\b(?:created|developed|conceived|prepared|authored|designed|written|invented|recorded|filmed|photographed|coded)\b[^;]{0,200}$/i;
/** "On full payment, Client owns the site": what is paid for was not theirs before. */
const PAID_FOR = /\b(?:[Uu]pon|[Oo]n|[Aa]fter|[Oo]nce)\b[^.;]{0,40}\b(?:payment|paid|completion)\b[^.;]{0,30}$/;
/** A verb, and not "damage to the property of". */
const IS_OR_BECOMES = /\b(?:be|is|are|becomes?|vests?|belongs?|pass(?:es)?)\b/i;
/** Rights by their names in law: whoever gets them gets the work. */
const IN_LAW = /\b(?:copyrights?|intellectual property|rights?,? (?:and )?titles?|rights? (?:in|to))\b/i;
/** "To own and operate". */
const RUNS = /^(?:,| and| or) (?:operate|lease|use|control|conduct|manage)\b/i;

/** "Developed and owned by Acme", "to vest in Acme ownership of the Acme Patents": it was theirs before. */
function isOfItsMaker({ sentence: { text }, text: words, start, end }: Hit, owner: Actor): boolean {
  if (
    /^and owned\b/i.test(words) &&
    !/\b(?:be|is|are|hire|deemed|considered)\b[^.;]{0,60}$/i.test(text.slice(0, start))
  )
    return true;
  if (/\b(?:developed|created|produced|made) (?:exclusively )?$/i.test(text.slice(Math.max(0, start - 24), start)))
    return true;
  const rest = text.slice(Math.max(end, owner.end), end + 120);
  return (
    !isMadeFor(rest, owner.name) &&
    /^ (?:(?:exclusive|sole|all|full) ){0,3}(?:ownership|title|rights?)\b/.test(rest) &&
    rest.includes(` the ${owner.name} `)
  );
}

/** "Does not have, and shall not claim, any right in": with whose it is instead, a transfer in other words. */
const DISCLAIMS =
  /\b(?:(?:does|do|shall|will) not (?:have|hold|own|acquire|obtain|assert|claim))\b[^.;]{0,120}\b(?:rights?|title|interest|ownership|claims?)\b/i;

/** The creator agrees to what another shall own. */
function isBoundElse({ sentence }: Hit, owner: Actor): boolean {
  const bound = sentence.frames().find(({ kind, grantor }) => kind === 'duty' && grantor !== null)?.grantor;
  return (bound?.role === 'creator' || bound?.role === 'unknown') && bound.name !== owner.name;
}

/** The creator promises to have no right in what another owns. */
function isDisclaimed(hit: Hit, owner: Actor): boolean {
  return DISCLAIMS.test(hit.sentence.text.slice(0, hit.start)) && isBoundElse(hit, owner);
}

function isTaken(hit: Hit, pattern: RegExp, owner: Actor, object: string, isService: boolean): boolean {
  const { text } = hit.sentence;
  if (
    owner.role === 'mutual' ||
    /\bPart(?:y|ies)$/i.test(owner.name) ||
    isRecital(hit) ||
    JOINT.test(text.slice(Math.max(0, hit.start - 40), hit.end))
  )
    return false;
  const byOther = owner.role !== 'creator' && isMadeByOther(object, owner.name);
  if (
    STAYS.test(text.slice(Math.max(0, hit.start - 10), hit.end)) &&
    !COMES.test(hit.text) &&
    !byOther &&
    !(owner.role === 'client' && MADE_UNDER.test(object))
  )
    return false;
  if (RELATIVE.test(text.slice(Math.max(0, hit.start - 50), pattern === OWNS ? owner.start : hit.start))) return false;
  if (pattern === OWNS && SHARE.test(object)) return false;
  // "You own the photographs that you provided", said to a client.
  if (pattern === OWNS && /^you$/i.test(owner.name) && owner.role !== 'creator' && GIVEN_BY_YOU.test(object))
    return false;
  if (isOfItsMaker(hit, owner) || (/\bown$/i.test(hit.text) && RUNS.test(text.slice(hit.end)))) return false;
  if (
    /(?<!\bperform\w* (?:of )?(?:its|their|his|the|any) )\b(?:duties|obligations|liabilities)\b[^;]{0,120}$/i.test(
      object,
    )
  )
    return false;
  const isPaidFor = PAID_FOR.test(text.slice(0, owner.start));
  const isOwn = isOwnMatter(object) && !isPaidFor;
  if (isOtherObject(object) || isOwn || (isOwnMaking(object, owner.name) && !OF_THE_WORK.test(object))) return false;
  if (/^(?:owns?|holds?|retains?)$/i.test(hit.text)) return takesOver(hit, owner, object);
  const comes = CHANGES_HANDS.test(hit.text) && IN_LAW.test(object);
  if (/held|sold to/i.test(hit.text) && !IN_LAW.test(object)) return false;
  if (/^has\b/i.test(hit.text) && !MADE.test(object) && !COMMISSIONED.test(object)) return false;
  const isWorkOf =
    isWork(object) ||
    comes ||
    isPaidFor ||
    (!isService && /\b(?:the|all) (?:Content|Materials|Property)\b/.test(object));
  if (owner.role === 'client' || owner.role === 'creator')
    return (
      isWorkOf || YOURS.test(object) || (MAKING.test(object) && IS_OR_BECOMES.test(hit.text) && !STAYS.test(hit.text))
    );
  return (
    isWorkOf &&
    (MADE.test(object) ||
      COMMISSIONED.test(object) ||
      comes ||
      CHANGES_HANDS.test(hit.text) ||
      (/\b(?:shall|will) (?:\w+ ){0,3}be\b/i.test(hit.text) && !STAYS.test(hit.text)) ||
      (/\b(?:shall|will) own$/i.test(hit.text) && isBoundElse(hit, owner)) ||
      isDisclaimed(hit, owner))
  );
}

/** "Are ours or our licensors'": a service speaks of what is its own. */
const OR_LICENSORS = /^ (?:and|or|and\/or) (?:our|its|their|those of)\b/;

/** Finds sentences that say whose the work is or becomes, as far as they take it from its maker. */
export function* findOwnership(contract: Contract, actors: ActorFinder): Generator<Hit> {
  for (const pattern of [OWNED, OWNS, POSSESSED]) {
    for (const found of scan(contract, pattern)) {
      const { hit, whose } = withVerb(found, pattern) ?? { hit: null, whose: '' };
      if (!hit) continue;
      const { text } = hit.sentence;
      const { negative, excluded } = governedAt(hit, hit.start).governing;
      const owner =
        negative || excluded || OR_LICENSORS.test(text.slice(hit.end)) ? null : ownerOf(hit, pattern, whose, actors);
      if (!owner) continue;
      const object = pattern === OWNS ? clauseAfter(text, hit.end) : clauseBefore(text, hit.start);
      if (!isTaken(hit, pattern, owner, object, contract.words.isServiceTerms)) continue;
      const end = pattern === OWNED ? Math.max(hit.end, owner.end) : rightsEnd(text, hit.end);
      const isNext = pattern === OWNS && owner.end + 2 > hit.start && owner.end < hit.start;
      const direction = runsAgainst(hit, owner, object, actors);
      yield running(over(hit, isNext ? owner.start : hit.start, end), direction);
    }
  }
}
