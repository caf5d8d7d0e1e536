import { matchesIn } from '../matches';
import type { Actor, ActorFinder } from './actors';

/** What the words that govern a stretch of a sentence do. */
export type FrameKind =
  'grant' | 'permission' | 'assignment' | 'ownership' | 'waiver' | 'prohibition' | 'duty' | 'statement';

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

type Who = 'subject-gives' | 'subject-may' | 'object-may' | 'object-owns' | 'nobody';

interface Cue {
  readonly kind: FrameKind;
  readonly who: Who;
  readonly pattern: RegExp;
  /** False where the words, inside a prohibition, do not end it ("shall not have the right to"). */
  readonly opens: boolean;
}

const ADVERB =
  '(?:hereby |also |further |irrevocably |expressly |automatically |unconditionally |perpetually |agrees? to |agree that |shall |will |does |do )';

const CUES: readonly Cue[] = [
  {
    kind: 'prohibition',
    who: 'subject-may',
    opens: true,
    pattern:
      /\b(?:may|shall|will|must|can|do|does|should|would|is|are)(?: [a-z]+ly)? not\b(?! (?:only|limit|restrict|require|need|affect|claim|be (?:limited|unreasonably|required|obligated|obliged|liable|restricted|deemed)))|\b(?:cannot|can't|won't|don't|doesn't|never|mustn't)\b|\b(?:agrees?|undertakes?|covenants?|promises?|agree) not to\b|(?<!\b(?:manner|way|uses?|purposes?|persons?) )\bnot (?:permitted|allowed|entitled|licensed|authori[sz]ed|granted)\b|\b(?:prohibit|forbid|refrain|preclude)(?:s|ed|ing|s any)?\b|\b(?:no|nor any) (?:other )?(?:rights?|licen[cs]es?|permission|use|one|person|party)\b|\b[Nn]o part\b|\bnothing (?:in|herein|contained)\b|\bneither\b|\bnor\b|^(?:[-•*] )?(?:NOT|[Dd]o not|DO NOT)\b|(?<=[-•*:;] )NOT\b|\bwithout (?:the |any )?rights? (?:of|to)\b/gi,
  },
  {
    kind: 'grant',
    who: 'subject-gives',
    opens: true,
    pattern: new RegExp(
      `\\b${ADVERB}{0,3}(?:grants|(?<!\\b(?:right|rights|power|authority|obligation) to )(?<!\\b(?:a|an|the|of|this|such|and) )grant(?= (?:to |us\\b|you\\b|each\\b|this |those |such |other |[A-Za-z]?[A-Z]|and assign|permission|the |a |an |(?:in|under) th)|,)|gives|give(?= us\\b| you\\b)|licenses(?= to\\b| us\\b| you\\b)|licen[cs]e(?= us\\b)|(?<=\\b(?:you|You|shall|hereby) )licen[cs]e|(?:has|have) (?:hereby )?granted|granted(?= to\\b| by\\b| herein| hereunder)|permits?(?= (?:us|you|[A-Z])[\\w ]{0,30} to\\b)|permit the use|authori[sz]es?(?= (?:us|you|the |[A-Z]))|allows?(?= (?:us|you|the |[A-Z])[\\w ]{0,30} to\\b)|consents? to|lets? us|(?:want|allow|permit|ask)(?= us to\\b)|enables?(?= you))`,
      'g',
    ),
  },
  {
    kind: 'grant',
    who: 'object-may',
    opens: false,
    pattern: /\b(?:is|are|be) (?:hereby )?granted\b/g,
  },
  {
    kind: 'assignment',
    who: 'subject-gives',
    opens: true,
    pattern: new RegExp(
      `\\b${ADVERB}{0,4}(?:assigns|assign(?= (?:to|all|any|and))|transfers|conveys|sells|hands? over|(?<=\\b(?:hereby|does|do|irrevocably|shall|will|agrees? to) )(?:assign|transfer|convey|sell)(?! the (?:risk|burden)))\\b`,
      'g',
    ),
  },
  {
    kind: 'waiver',
    who: 'subject-gives',
    opens: true,
    pattern: new RegExp(`\\b${ADVERB}{0,3}(?:forever )?(?:waives|waive)\\b`, 'g'),
  },
  {
    kind: 'permission',
    who: 'subject-may',
    opens: true,
    pattern:
      /\b(?:may|can)\b(?! (?:not\b|select\b|choose\b|opt\b|elect\b|decide\b|learn\b|find\b|contact\b|withdraw\b|be (?:amended|executed|terminated|modified by|signed|subject|(?:reasonably )?(?:necessary|required|requested|desirable|appropriate|available))|have\b|hereafter\b))|\b(?:shall|will|does|do) (?:also |further )?(?:have|\[\*{1,3}\])(?: access to and| the| an?| full| sole| exclusive| irrevocable| perpetual| unlimited| unrestricted|,| and){0,6} (?:rights?|permission|licen[cs]e|authority)\b|\b(?:has|have) (?:the |an? |full )?(?:[a-z-]+,? ){0,4}(?:rights?|permission|licen[cs]e)(?: (?:to|of)\b|(?=,))|\b(?:retains?|reserves?) (?!all )(?:the |an? )?(?:[a-z-]+,? ){0,4}(?:rights?|licen[cs]e) to\b|\b(?:is|are|be) (?:entitled|permitted|allowed|authori[sz]ed|licensed|free) to\b/g,
  },
  {
    kind: 'ownership',
    who: 'subject-may',
    opens: true,
    pattern:
      /\bowns\b|\b(?:retains?|reserves?)(?= (?:all|any|full|sole|exclusive|ownership|title|copyrights?|its|their|your|his|her|the (?:copyrights?|ownership|title|sole|exclusive|entire|full)|such)\b)|\b(?:shall|will|to) (?:solely |exclusively |jointly )?own\b|\b(?:is|are|(?:shall|will) (?:at all times )?(?:be|become|remain)) (?:and remain )?(?:deemed )?the (?:[a-z]+,? ){0,5}(?:owners?|authors?)\b|\band own\b/g,
  },
  {
    kind: 'ownership',
    who: 'object-owns',
    opens: true,
    pattern:
      /\b(?:(?:shall|will|must) (?:at all times )?(?:be|become|remain)|is|are|be|becomes?|remains?|and)(?: and (?:shall )?(?:remain|become))?(?: deemed)?(?: the)?(?: (?:sole|exclusive|absolute|and),?){0,4} (?:property of|owned (?:solely |exclusively |jointly )?by)|\b(?:(?:shall|will) )?(?:vests?|vested)(?: [a-z]+){0,2} (?:in|with)|\b(?:shall|will) (?:rest (?:and remain )?with|belong(?: [a-z]+)? to)|\b(?:shall|will) remain(?: [a-z]+)? with|\bbelongs?(?: [a-z]+)? to\b/g,
  },
  {
    kind: 'permission',
    who: 'nobody',
    opens: false,
    pattern: /\b(?:rights?|permission|licen[cs]e)(?: \([^)]{0,80}\))? (?:to|of|for)\b|\bconsent to\b/g,
  },
  {
    kind: 'statement',
    who: 'subject-may',
    opens: true,
    pattern:
      /(?<=\b[Ww]e )(?:(?:may|will|also|can) ){0,2}(?:use|process|share|collect|analy[sz]e)\b|(?<=\b[A-Z]\w+ )(?:uses|processes|shares|collects|analy[sz]es)\b/g,
  },
  {
    kind: 'duty',
    who: 'subject-gives',
    opens: true,
    pattern:
      /\b(?:shall|will|must|agrees? to|undertakes? to)(?! (?:also |further )?(?:not|have|be (?:entitled|permitted|allowed|authori[sz]ed|licensed|free)|\[))(?: be)? [a-z]+\b|\b(?:shall|will)(?=, [^,.;]{3,60}, [a-z])|\b(?:represents?|warrants?|acknowledges?|agrees? that)\b/g,
  },
];

/** What gives rights away: a sentence in which none of these occurs has no frame of those kinds. */
export const GIVING: readonly RegExp[] = CUES.filter(({ kind }) => kind === 'grant' || kind === 'assignment').map(
  ({ pattern }) => pattern,
);

/** "You warrant that you have the right to ...": a promise about oneself gives nobody a permission. */
const WARRANTED = /\b(?:represents?|warrants?|certif(?:y|ies)|confirms?)\b[^.;]{0,200}$/i;

/** "may be used and copied by Agency": the one who may stands after the verb. */
const BY_WHOM = /^ be [a-z]+(?:(?:,| and| or){1,2} [a-z]+){0,6} by /;

/** "the rights granted to Agency by you": a participle, with the giver after it. */
const GRANTED_BY = /^(?: to [^.;,]{2,60}?| herein| hereunder)? by /;

/** "waives its right to ...": the right is given up, not had. */
const GIVES_UP = /\b(?:waives?|assigns?|transfers?|grants?|releases?|relinquish(?:es)?)\b[^,;.]{0,60}$/i;

/** Words of denial that have no subject of their own. */
const WITHOUT = /^(?:without|no|nor|nothing|neither)\b/i;

/** Nothing but "and" between two verbs. */
const JOINED = /^,? (?:and|or) $/;

/** "All work done by the Designer shall be deemed ...": a thing is bound, unless a name stands right before. */
const IS_DONE = /^(?:shall|will|must) be\b/;
const WITHIN_REACH = 2;

interface Hit {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

function hits(text: string): readonly Hit[] {
  const found: Hit[] = [];
  for (const cue of CUES) {
    for (const match of matchesIn(text, cue.pattern)) {
      found.push({ cue, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // Where two overlap, the one that begins later is left out.
  let reached = 0;
  return found.filter(({ start, end }) => {
    const isApart = start >= reached;
    reached = Math.max(reached, end);
    return isApart;
  });
}

/** A verb that begins this near to "not" is what is forbidden. */
const WITHIN_VERB = 14;

/** A bare "may" inside a prohibition opens a permission only for somebody: "but Client may", "and may". */
function opensHere(text: string, hit: Hit, subject: Actor | null, forbidden: number): boolean {
  // "does not permit", "shall not have": the verb belongs to the prohibition.
  if (!hit.cue.opens || hit.start - forbidden <= WITHIN_VERB) return false;
  if (hit.cue.kind !== 'permission') return true;
  return (subject !== null && hit.start - subject.end <= 2) || /\b(?:but|however),? ?$/.test(text.slice(0, hit.start));
}

function whoIsBound(
  text: string,
  { cue, start, end }: Hit,
  subject: Actor | null,
  actors: ActorFinder,
): Pick<Frame, 'grantor' | 'grantee'> {
  const next = text.slice(end, end + 120);
  const byWhom = cue.kind === 'permission' ? BY_WHOM.exec(next) : null;
  if (byWhom) return { grantor: null, grantee: actors.after(text, end + byWhom[0].length - 1, 40) };
  if (cue.who === 'nobody')
    return { grantor: null, grantee: GIVES_UP.test(text.slice(0, start)) ? null : actors.owner(text, start) };
  if (cue.who === 'object-owns') return { grantor: null, grantee: actors.after(text, end, 60) };
  if (WITHOUT.test(text.slice(start, end))) return { grantor: null, grantee: null };
  if (IS_DONE.test(text.slice(start, end)) && subject && start - subject.end > WITHIN_REACH)
    return { grantor: null, grantee: null };
  if (cue.who !== 'subject-gives') return { grantor: null, grantee: subject };
  const grantedBy = text.slice(start, end) === 'granted' ? GRANTED_BY.exec(next) : null;
  if (!grantedBy) return { grantor: subject, grantee: actors.after(text, end, 110) };
  const by = end + grantedBy[0].length;
  return {
    grantor: actors.after(text, by - 1, 60),
    grantee: grantedBy[0].startsWith(' to ') ? actors.after(text, end, grantedBy[0].length - 3) : null,
  };
}

/** Reads the verbs of a sentence that grant, permit, forbid or bind, in order. */
export function readFrames(text: string, actors: ActorFinder): readonly Frame[] {
  const frames: Frame[] = [];
  let negative = false;
  let forbidden = -WITHIN_VERB;
  for (const { cue, start, end } of hits(text)) {
    if (
      cue.kind === 'permission' &&
      /^ha(?:s|ve)\b/.test(text.slice(start, end)) &&
      WARRANTED.test(text.slice(0, start))
    )
      continue;
    const previous = frames.at(-1);
    // "The right to use and to assign": what may be done, not something that is given.
    const isInfinitive = text.slice(Math.max(0, start - 4), start) === ' to ';
    if (cue.kind === 'assignment' && previous?.kind === 'permission' && isInfinitive) continue;
    const giver = cue.who === 'subject-gives' ? (previous?.grantor ?? null) : null;
    // "assigns to Agency, and waives": the second verb has the subject of the first.
    const isJoined = giver !== null && previous !== undefined && JOINED.test(text.slice(previous.end, start));
    const subject = isJoined ? giver : (actors.before(text, start) ?? giver);
    if (cue.kind === 'prohibition') {
      negative = true;
      forbidden = end;
    } else if (negative && opensHere(text, { cue, start, end }, subject, forbidden)) negative = false;
    const kind = negative ? 'prohibition' : cue.kind;
    frames.push({ kind, start, end, negative, ...whoIsBound(text, { cue, start, end }, subject, actors) });
  }
  return frames;
}
