import type { Actor, ActorFinder } from './actors';
import type { CueHit, FrameKind, MayMatch } from './cues';
import { cuesIn } from './cues';
import type { Forbidding } from './forbidding';
import { isBeyond } from './forbidding';

/** The verb that governs the words after it, with those whom it binds. Offsets are in the sentence. */
export interface Frame {
  readonly kind: FrameKind;
  readonly start: number;
  readonly end: number;
  /** Who gives, or bears the burden. */
  readonly grantor: Actor | null;
  /** Who receives, or is permitted. */
  readonly grantee: Actor | null;
  /** True where the words forbid what follows. */
  readonly negative: boolean;
}

/** "You warrant that you have the right to ...": a promise about oneself gives nobody a permission. */
const WARRANTED = /\b(?:represents?|warrants?|certif(?:y|ies)|confirms?)\b[^.;]{0,200}$/i;

/** "may be used and copied by Agency": the one who may stands after the verb. */
const BY_WHOM = /^ be [a-z]+(?:(?:,| and| or){1,2} [a-z]+){0,6} by /;

/** "The Designer agrees that the sketches may be used": a thing may, not whoever is named before it. */
const MAY_BE = /^ (?:[a-z]+ly |also |then )?be (?!able\b)[a-z]/;

/** "Any act which infringes or may infringe": the act may, and nobody who is named. */
const WHICH_MAY =
  /\b(?:acts?|omissions?|uses?|conduct|things?)\b[^,;.]{0,160} (?:which|that) (?:[a-z]+ ){1,4}(?:or|and) $/;

/** "The Author agrees that the Publisher's editors may": it is not the Author who may. */
const OTHERS_MAY =
  /^ [^.;]{0,40}\b(?:agrees?|acknowledges?|understands?|accepts?|confirms?) that [^.;,]{0,40}'s?(?: [a-z]+){1,3} $/;

/** "Are granted to Agency by the Artist", "are conferred upon Agency": who receives stands after the verb. */
const GIVEN_TO =
  /^(?: (?:exclusively|solely|hereby|and \w+ed))?(?: by [^.;,]{2,60}?)? (?:(?:un)?to|(?:up)?on|in favou?r of) /;
const GIVEN_BY = /^(?: (?:un)?to [^.;,]{2,60}?)? by /;

/** "Your consent to": whose it is gives it. */
const NOUN_GIVEN = /^consent to$/;

const PERMITS = /^(?:permission|consent)\b/;

/** "The sketches are licensed to Agency": the one who may stands after the verb, unless a verb does. */
const LICENSED_TO = /\blicensed to$/;
const TO_OTHERS = /^ (?:any|others?|third|anyone|our|its|their)\b/;

/** "the rights granted to Agency by you": a participle, with the giver after it. */
const GRANTED_BY = /^(?: to [^.;,]{2,60}?| herein| hereunder)? by /;

/** "waives its right to ...": the right is given up, not had. */
const GIVES_UP = /\b(?:waives?|assigns?|transfers?|grants?|releases?|relinquish(?:es)?)\b[^,;.]{0,60}$/i;

/** Words of denial that have no subject of their own. */
const WITHOUT = /^(?:without|no|nor|nothing|neither)\b/i;

/** Nothing but "and" between two verbs. */
const JOINED = /^,? (?:and|or) $/;
/** Words that "and" joins to those before. */
const JOINS = /(?:\band|\bor) $/;

/** "All work done by the Designer shall be deemed ...": a thing is bound, unless a name stands right before. */
const IS_DONE = /^(?:shall|will|must) be\b/;
/** "When you post, your name may be shown": the name before it is not the one who may. */
const MAY_BE_DONE = /^ (?:also )?be (?:[a-z]+ly )?[a-z]+(?:ed|own|ilt|ent|ught|ead|ung)\b/;
const WITHIN_REACH = 2;

/** What joins a verb to the subject of the one before it. */
const AND_ALSO = /(?:\b(?:and|or)|[,;]) $/;

/** A verb that begins this near to "not" is what is forbidden. */
const WITHIN_VERB = 14;

const CLAUSE = 120;
/** "Nothing in this Agreement", right before its verb. */
const NOTHING =
  /\bnothing (?:in|contained|herein)\b[^,;:.]{0,80}(?:\b(?:shall|will|may|is|does)(?: (?:be (?:deemed|construed) (?:to|as)|hereby))? )?$/i;

/** "Nor does Agency have the right to", "neither Agency nor its heirs may": the verb is the one that is denied. */
const NOR =
  /\b(?:nor|neither) (?:does|do|shall|will|may|can|is|are|has|have)\b[^,;.]{0,60}$|\bneither [^,;.]{2,60} nor [^,;.]{2,60} $/i;

/** A bare "may" inside a prohibition opens a permission only for somebody: "but Client may", "and may". */
function opensHere(text: string, hit: CueHit, subject: Actor | null, forbidden: number): boolean {
  // "does not permit", "shall not have": the verb belongs to the prohibition.
  if (!hit.cue.opens || hit.start - forbidden <= WITHIN_VERB) return false;
  // "Will not be returned; and (ii) Sponsor may use": another clause, with somebody of its own.
  if (subject !== null && text.slice(forbidden, subject.start).includes(';')) return true;
  // So does the verb of which "nothing in this Agreement" is the subject.
  const clause = text.slice(Math.max(0, hit.start - CLAUSE), hit.start);
  if (NOTHING.test(clause) || NOR.test(clause)) return false;
  if (hit.cue.kind !== 'permission') return true;
  // "shall not use it in any product that Licensee may distribute": the clause only says which product.
  if (subject !== null && /\b(?:that|which) $/.test(text.slice(0, subject.start))) return false;
  return (subject !== null && hit.start - subject.end <= 2) || /\b(?:but|however),? ?$/.test(text.slice(0, hit.start));
}

function whoIsBound(
  text: string,
  { cue, start, end }: CueHit,
  subject: Actor | null,
  actors: ActorFinder,
): Pick<Frame, 'grantor' | 'grantee'> {
  const next = text.slice(end, end + 120);
  const byWhom = cue.kind === 'permission' ? BY_WHOM.exec(next) : null;
  if (byWhom) return { grantor: null, grantee: actors.after(text, end + byWhom[0].length - 1, 40) };
  if (cue.kind === 'permission' && WHICH_MAY.test(text.slice(0, start))) return { grantor: null, grantee: null };
  const isFar = subject !== null && start - subject.end > WITHIN_REACH;
  if (cue.kind === 'permission' && isFar && (MAY_BE.test(next) || OTHERS_MAY.test(text.slice(subject.end, start))))
    return { grantor: null, grantee: null };
  if (cue.who === 'object-may' && GIVEN_TO.test(next)) {
    const given = GIVEN_TO.exec(next);
    const by = GIVEN_BY.exec(next);
    return {
      grantor: by ? actors.after(text, end + by[0].length - 1, 60) : null,
      grantee: given ? actors.after(text, end + given[0].length - 1, 60) : null,
    };
  }
  if (cue.kind === 'grant' && NOUN_GIVEN.test(text.slice(start, end))) {
    const owner = actors.owner(text, start);
    if (owner) return { grantor: owner, grantee: actors.after(text, end, 40) };
  }
  const to = LICENSED_TO.test(text.slice(start, end)) ? actors.after(text, end, 40) : null;
  if (to && to.start - end <= WITHIN_REACH) return { grantor: null, grantee: to };
  if (LICENSED_TO.test(text.slice(start, end)) && TO_OTHERS.test(next)) return { grantor: null, grantee: null };
  // "Your permission to": whose it is gives it.
  if (cue.who === 'nobody' && PERMITS.test(text.slice(start, end)))
    return { grantor: actors.owner(text, start), grantee: null };
  if (cue.who === 'nobody')
    return { grantor: null, grantee: GIVES_UP.test(text.slice(0, start)) ? null : actors.owner(text, start) };
  if (cue.who === 'owner-gives') return { grantor: actors.owner(text, start), grantee: actors.after(text, end, 60) };
  if (cue.who === 'object-owns') return { grantor: null, grantee: actors.after(text, end, 60) };
  if (WITHOUT.test(text.slice(start, end))) return { grantor: null, grantee: null };
  const isDone = IS_DONE.test(text.slice(start, end)) || (cue.kind === 'permission' && MAY_BE_DONE.test(next));
  const isNamed = subject !== null && start - subject.end <= WITHIN_REACH;
  if (isDone && (cue.kind === 'duty' ? !isNamed : isFar)) return { grantor: null, grantee: null };
  if (cue.who !== 'subject-gives') return { grantor: null, grantee: subject };
  const grantedBy = text.slice(start, end) === 'granted' ? GRANTED_BY.exec(next) : null;
  if (!grantedBy) return { grantor: subject, grantee: actors.after(text, end, 110) };
  const by = end + grantedBy[0].length;
  return {
    grantor: actors.after(text, by - 1, 60),
    grantee: grantedBy[0].startsWith(' to ') ? actors.after(text, end, grantedBy[0].length - 3) : null,
  };
}

/** "The Designer grants Agency the right to use the film, and waives": who is given the right gives nothing. */
function giverOfRow(text: string, start: number, named: Actor | null, frames: readonly Frame[]): Actor | null {
  const last = frames.filter(({ grantor, kind }) => grantor !== null && kind !== 'duty').at(-1);
  if (!named || !last?.grantor || last.grantee?.name !== named.name || named.start < last.start) return null;
  return start - named.end > WITHIN_REACH && AND_ALSO.test(text.slice(named.end, start)) ? last.grantor : null;
}

/** "releases the Company from claims and grants": the Company is what the first verb is about. */
const OBJECT_OF =
  /\b(?:releases?|discharges?|indemnif(?:y|ies)|holds?|thanks?|informs?|notif(?:y|ies)|engages?|appoints?)(?: and [a-z]+)? (?:and (?:forever )?[a-z]+ )?$/i;

/** Who is named before a verb as its subject. */
function subjectBefore(text: string, start: number, actors: ActorFinder): Actor | null {
  const named = actors.before(text, start);
  const verb = named && OBJECT_OF.exec(text.slice(0, named.start));
  return named && verb && AND_ALSO.test(text.slice(named.end, start))
    ? (actors.before(text, verb.index) ?? named)
    : named;
}

/** Reads the verbs of a sentence that grant, permit, forbid or bind, in order. */
export function readFrames(text: string, actors: ActorFinder, may: MayMatch = () => true): readonly Frame[] {
  const frames: Frame[] = [];
  let negative = false;
  let forbidding: Forbidding = { start: -1, end: -WITHIN_VERB, before: false };
  for (const { cue, start, end } of cuesIn(text, may)) {
    if (
      cue.kind === 'permission' &&
      /^ha(?:s|ve)\b/.test(text.slice(start, end)) &&
      WARRANTED.test(text.slice(0, start))
    )
      continue;
    const previous = frames.at(-1);
    // "The right to use and to assign": what may be done, not something that is given.
    const isInfinitive = /\b(?:to|may|can) $/.test(text.slice(Math.max(0, start - 4), start));
    if (cue.kind === 'assignment' && previous?.kind === 'permission' && isInfinitive) continue;
    const giver = cue.who === 'subject-gives' ? (previous?.grantor ?? null) : null;
    // "assigns to Agency, and waives": the second verb has the subject of the first.
    const isJoined = giver !== null && previous !== undefined && JOINED.test(text.slice(previous.end, start));
    // "may credit you and may use": so has the second permission.
    const isSecond =
      cue.kind === 'permission' &&
      (previous?.kind === 'permission' || previous?.kind === 'statement') &&
      JOINS.test(text.slice(0, start));
    // "Shall be the author of, and own": an author in the words between is no subject.
    const isOwnerToo =
      cue.kind === 'ownership' && previous?.kind === 'ownership' && /^and\b/.test(text.slice(start, end));
    const named = isJoined
      ? giver
      : (isSecond || isOwnerToo) && previous.grantee
        ? previous.grantee
        : (subjectBefore(text, start, actors) ?? giver);
    const subject = cue.who === 'subject-gives' ? (giverOfRow(text, start, named, frames) ?? named) : named;
    if (negative && isBeyond(text, forbidding, start)) negative = false;
    if (cue.kind === 'prohibition') {
      forbidding = { start, end, before: negative };
      negative = true;
    } else if (negative && opensHere(text, { cue, start, end }, subject, forbidding.end)) negative = false;
    const kind = negative ? 'prohibition' : cue.kind;
    frames.push({ kind, start, end, negative, ...whoIsBound(text, { cue, start, end }, subject, actors) });
  }
  return frames;
}
