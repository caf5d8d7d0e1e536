import { matchesIn } from '../matches';
import type { Direction } from '../model';
import type { Actor, ActorFinder } from './actors';

/** What the words that govern a stretch of a sentence do. */
export type FrameKind = 'grant' | 'permission' | 'assignment' | 'waiver' | 'prohibition' | 'duty' | 'statement';

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

type Who = 'subject-gives' | 'subject-may' | 'object-may' | 'nobody';

interface Cue {
  readonly kind: FrameKind;
  readonly who: Who;
  readonly pattern: RegExp;
  /** False where the words, inside a prohibition, do not end it ("shall not have the right to"). */
  readonly opens: boolean;
}

const ADVERB =
  '(?:hereby |also |further |irrevocably |expressly |automatically |unconditionally |perpetually |agrees? to |agree that )';

const CUES: readonly Cue[] = [
  {
    kind: 'prohibition',
    who: 'subject-may',
    opens: true,
    pattern:
      /\b(?:may|shall|will|must|can|do|does|should|would|is|are)(?: [a-z]+ly)? not\b(?! (?:only|limit|restrict|require|need|affect|claim|be (?:limited|unreasonably|required|obligated|obliged|liable|restricted|deemed)))|\b(?:cannot|can't|won't|don't|doesn't|never|mustn't)\b|\b(?:agrees?|undertakes?|covenants?|promises?|agree) not to\b|\bnot (?:permitted|allowed|entitled|licensed|authori[sz]ed|granted)\b|\b(?:prohibit|forbid|refrain|preclude)(?:s|ed|ing|s any)?\b|\b(?:no|nor any) (?:other )?(?:rights?|licen[cs]es?|permission|use|one|person|party)\b|\b[Nn]o part\b|\bnothing (?:in|herein|contained)\b|\bneither\b|\bnor\b|^(?:[-•*] )?(?:NOT|[Dd]o not|DO NOT)\b|(?<=[-•*:;] )NOT\b|\bwithout (?:the |any )?rights? (?:of|to)\b/gi,
  },
  {
    kind: 'grant',
    who: 'subject-gives',
    opens: true,
    pattern: new RegExp(
      `\\b${ADVERB}{0,3}(?:grants|(?<!\\b(?:right|rights|power|authority|obligation) to )(?<!\\b(?:a|an|the|of|this|such|and) )grant(?= (?:to |us\\b|you\\b|each\\b|those |such |other |[A-Z]|and assign|permission|the |a |an )|,)|gives|give(?= us\\b| you\\b)|licenses(?= to\\b| us\\b| you\\b)|licen[cs]e(?= us\\b)|(?<=\\b(?:you|You|shall|hereby) )licen[cs]e|granted(?= to\\b| by\\b| herein| hereunder)|permits?(?= (?:us|you|[A-Z])[\\w ]{0,30} to\\b)|permit the use|authori[sz]es?(?= (?:us|you|the |[A-Z]))|allows?(?= (?:us|you|the |[A-Z])[\\w ]{0,30} to\\b)|consents? to|lets? us|enables?(?= you))`,
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
      `\\b${ADVERB}{0,3}(?:assigns|assign(?= (?:to|all|any|and))|transfers|conveys|hands? over|hereby (?:assign|transfer|convey|sell))\\b`,
      'g',
    ),
  },
  {
    kind: 'waiver',
    who: 'subject-gives',
    opens: true,
    pattern: new RegExp(`\\b${ADVERB}{0,3}(?:waives|waive)\\b`, 'g'),
  },
  {
    kind: 'permission',
    who: 'subject-may',
    opens: true,
    pattern:
      /\b(?:may|can)\b(?! (?:not\b|be (?:amended|executed|terminated|modified by|signed|subject)|have\b|hereafter\b))|\b(?:shall|will|does|do) (?:also |further )?(?:have|\[\*{1,3}\])(?: access to and| the| an?| full| sole| exclusive| irrevocable| perpetual| unlimited| unrestricted|,| and){0,6} (?:rights?|permission|licen[cs]e|authority)\b|\b(?:has|have) (?:the |an? |full )?(?:[a-z-]+,? ){0,4}(?:rights?|permission|licen[cs]e) (?:to|of)\b|\b(?:is|are|be) (?:entitled|permitted|allowed|authori[sz]ed|licensed|free) to\b|\b(?:owns|retains)\b/g,
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
    pattern: /(?<=\b[Ww]e )(?:(?:may|will|also|can) ){0,2}(?:use|process|share|collect|analy[sz]e)\b/g,
  },
  {
    kind: 'duty',
    who: 'subject-gives',
    opens: true,
    pattern:
      /\b(?:shall|will|must|agrees? to|undertakes? to)(?! (?:also |further )?(?:not|have|be (?:entitled|permitted|allowed|authori[sz]ed|licensed|free)|\[))(?: be)? [a-z]+\b|\b(?:represents?|warrants?|acknowledges?)\b/g,
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
    const subject = actors.before(text, start);
    if (cue.kind === 'prohibition') {
      negative = true;
      forbidden = end;
    } else if (negative && opensHere(text, { cue, start, end }, subject, forbidden)) negative = false;
    const gives = cue.who === 'subject-gives';
    const byWhom = BY_WHOM.exec(text.slice(end, end + 120));
    if (cue.kind === 'permission' && byWhom) {
      const grantee = actors.after(text, end + byWhom[0].length - 1, 40);
      frames.push({ kind: negative ? 'prohibition' : cue.kind, start, end, negative, grantor: null, grantee });
      continue;
    }
    const object = cue.who === 'nobody' ? null : gives ? actors.after(text, end, 110) : null;
    frames.push({
      kind: negative ? 'prohibition' : cue.kind,
      start,
      end,
      negative,
      grantor: gives ? subject : null,
      grantee: gives ? object : cue.who === 'nobody' ? null : subject,
    });
  }
  return frames;
}

/** Against whom a frame runs, by the roles of those whom it names. */
export function directionOf({ grantor, grantee, kind }: Frame): Direction {
  if (grantor?.role === 'mutual' || grantee?.role === 'mutual') return 'unclear';
  if (kind === 'duty')
    return grantor?.role === 'creator' ? 'creator' : grantor?.role === 'client' ? 'client' : 'unclear';
  const gives = grantor?.role ?? 'unknown';
  const takes = grantee?.role ?? 'unknown';
  if (gives === takes) return 'unclear';
  if (gives === 'creator' || (takes === 'client' && gives === 'unknown')) return 'creator';
  if (gives === 'client') return 'client';
  // Somebody unknown gives to the creator. A producer or an owner who licenses "you" is the one who supplies the work.
  return grantor && /producer|owner|licensor/i.test(grantor.name) ? 'creator' : 'client';
}
