import type { Contract } from '../../contract/contract';
import type { Frame } from '../../contract/frames';
import type { Direction } from '../../model';
import { governedAt, oneInAClause, over, running } from '../common/hits';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';
import { isFeedbackOnly } from '../common/subject-matter';

const MORAL =
  /"?\b(?:moral rights?|droit moral|(?:rights? (?:under|pursuant to|granted by) )?(?:the )?Visual Artists'? Rights Act|VARA|rights (?:conferred|granted|given|arising|that arise)(?: on \w+)? (?:by|under|pursuant to) (?:Chapter (?:IV|4)|(?:17 U\.S\.C\. ?§? ?|section )106A)|rights? to object to (?:any )?(?:derogatory treatment|distortion|mutilation)|rights? to be (?:identified|named|credited) as (?:the |its |their )?(?:author|creator|maker)|rights? of (?:attribution|integrity|paternity)(?:,? (?:or |and )?(?:attribution|integrity|paternity|disclosure|withdrawal|authorship)){0,4})\b(?:"(?! means))?/gi;
const ADVERB =
  '(?:(?:irrevocably|unconditionally|forever|expressly|absolutely|perpetually|fully|also)(?:,? and)?,? ){0,4}';
/** The verbs that give a right up, the last of them before the words. */
const GIVES_UP = new RegExp(
  `\\b${ADVERB}(?:waives?|waiving|waivers? of|(?:have|has) (?:\\w+ly )?waived|forgoes?|relinquish(?:es)?|renounces?|disclaims?|free (?:of|from)|(?:shall|will) have no|claims? no|gives? up|surrenders?|releases?|consents? to|assigns?(?= (?!and successors|of\\b|or\\b))|transfers?|conveys?|(?:assignment|licen[cs]e|grant|transfer)(?: of rights)?(?: granted)?(?: to (?:the )?\\w+)?(?: hereunder| herein| above)? (?:(?:shall |will |also )?(?:includes?|covers?)|extends to)|(?:shall|will|does|do|would) not (?:constitute|amount to) (?:an? |any )?(?:violation|infringement|breach)|(?:never|not) to (?:assert|enforce|exercise|claim|invoke|bring|institute|instigate|commence|maintain|pursue|make)|(?:shall|will) (?:not|never) (?:assert|enforce|exercise|claim|invoke|bring))\\b`,
  'gi',
);
/** "waives and agrees never to assert" is one act. */
const AND_AGREES =
  /\b(?:(?:irrevocably|forever|hereby|expressly) )?(?:waives?|waiver of)(?:,? and(?: \w+)? (?:agrees?|covenants?)| or covenant| \((?:and )?shall cause [^()]{0,60}? to)(?: \w+ly)? $/i;
const INCLUDING =
  /\bincluding(?:,? (?:without limitation|but not limited to|for the avoidance of doubt|where applicable))?,? [^.;:()]{0,60}$/i;
/** A promise about the rights of others. */
const INFRINGES = /\b(?:infring|violat|misappropriat)\w*\b[^;]{0,180}$/i;
/** What of a long sentence is quoted: the words right before. */
const NEAR =
  /(?:\b(?:any|all|and|infringement of|violation of|breach of|its|their|your|my|his|her|the|other|such) ){1,4}$/i;
const FAR = 110;
const PASSIVE =
  /^[^.;]{0,90}?\b(?:are|is|be)(?: (?:hereby|expressly|irrevocably|fully|deemed|to be)){0,4} (?:waived|released|assigned|transferred|excluded|surrendered|disclaimed)\b|^[^.;]{0,90}?\b(?:shall|will|may|are|is)(?: not| never) (?:be )?(?:enforceable|asserted|exercised|enforced|claimed|invoked)\b/i;
/** "... moral rights cannot be waived, the Designer agrees not to exercise them". */
const NOT_EXERCISED =
  /^[^.;]{0,160}?\b(?:agrees?|undertakes?|covenants?|shall|will) (?:not|never) (?:to )?(?:exercise|assert|enforce|claim|invoke) (?:them|such|those|the same|these|it)\b|^[^.;]{0,160}?\b(?:agrees?|undertakes?|covenants?) not to sue\b|^[^.;]{0,160}?\b(?:agrees?|undertakes?) to waive (?:(?:the )?enforcement of )?(?:them|such|those|the same|these|it)\b|^[^.;]{0,160}?\bconsents? to (?:any|all) (?:action|act|use|omission)s?[^.;]{0,60}?\b(?:violate|infringe|breach)\b/i;
/** "Rights that cannot be assigned, including moral rights, are not kept: the Designer waives such rights". */
const REMAINING =
  /\b(?:(?:cannot|can not|may not|not) be (?:assigned|transferred|waived)|retains?|remain\w*|inalienable)\b[^;]{0,200}$/i;
const GIVES_UP_REST =
  /^[^;]{0,420}?\b(?:waives?|releases?)\b[^.;]{0,60}?\b(?:such|those|these|them|said|the same)\b(?: (?:\w+ )?rights)?/i;
/** "No moral rights shall be asserted". */
const NONE = /\b(?:no|none of (?:the|its|his|her|their|such)) $/i;
const NONE_USED = /^[^.;]{0,60}?\b(?:shall|will|may|can) be (?:asserted|exercised|enforced|claimed|invoked)\b/i;
const ITEM = /^(?:[^\w"'(]{1,6} ?|\(?[a-z0-9]{1,3}[.)] )[Aa]ll $|✅ [Aa]ll $/;
const KEPT = /\b(?:retains?|reserves?|keeps?|respects?|subject to)\b[^.;]{0,60}$/i;
const NEGATED = /\b(?:not|never|nothing|cannot|no)\b(?:(?! and )[^.;]){0,40}$/i;

/** The words that give moral rights up, of which `moral` is the object; null where none do. */
function givenUp(moral: Hit): Hit | null {
  const { text } = moral.sentence;
  const from = Math.max(0, moral.start - 420);
  const before = text.slice(from, moral.start);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  const offset = moral.start - clause.length;
  const item = ITEM.exec(before);
  if (item) return over(moral, moral.start - 4, moral.end);
  const verb = [...clause.matchAll(GIVES_UP)].at(-1);
  if (verb) {
    const lead = AND_AGREES.exec(clause.slice(0, verb.index))?.[0].length ?? 0;
    const start = offset + verb.index - lead;
    const including = INCLUDING.exec(clause);
    const near = NEAR.exec(clause)?.[0].length ?? 0;
    if (moral.start - start <= FAR) return over(moral, start, moral.end);
    return over(moral, including ? offset + including.index : moral.start - near, moral.end);
  }
  const rest = text.slice(moral.end, moral.end + 220);
  const after = NOT_EXERCISED.exec(rest) ?? PASSIVE.exec(rest);
  if (after) return over(moral, moral.start - (NEAR.exec(clause)?.[0].length ?? 0), moral.end + after[0].length);
  const whole = text.slice(moral.end, moral.end + 500);
  const remaining = REMAINING.test(clause)
    ? GIVES_UP_REST.exec(whole)
    : NONE.test(clause)
      ? NONE_USED.exec(whole)
      : null;
  if (remaining) {
    // The words that give up are far off: the rights alone are quoted.
    const near = NEAR.exec(clause)?.[0].length ?? 0;
    return over(moral, moral.start - near, moral.end + (remaining[0].length > FAR ? 0 : remaining[0].length));
  }
  const including = INCLUDING.exec(clause);
  // "A right of integrity" is itself read as a permission: what grants stands before the row.
  const row = offset + (including?.index ?? 0);
  const grants = moral.sentence
    .frames()
    .some(({ kind, start }) => kind !== 'duty' && kind !== 'statement' && start < row);
  return including && grants && !INFRINGES.test(clause) ? over(moral, offset + including.index, moral.end) : null;
}

function isKept(hit: Hit, moral: Hit): boolean {
  const { text } = hit.sentence;
  const before = text.slice(0, hit.start);
  if ((KEPT.test(before) && !NOT_EXERCISED.test(text.slice(moral.end))) || /\bmoral rights?" means\b/i.test(text))
    return true;
  // "Rights that cannot be assigned, including moral rights": what is given up is said after them.
  if (REMAINING.test(before) && GIVES_UP_REST.test(text.slice(moral.end))) return false;
  if (NEGATED.test(before) && !/assert|enforce|exercise|claim|have no/i.test(hit.text)) return true;
  if (
    /^[^.;]{0,60}\b(?:remain|are retained|are reserved|not (?:be )?waived)\b/i.test(text.slice(moral.end)) &&
    !NOT_EXERCISED.test(text.slice(moral.end))
  )
    return true;
  const { governing } = governedAt(hit, hit.start);
  return governing.negative && governing.frame?.grantee?.role === 'client';
}

/** "The Designer agrees not to assert moral rights" forbids the creator, and so runs against the creator. */
function asBurden(hit: Hit, moral: Hit): Hit {
  const { governing } = governedAt(hit, hit.start);
  const read = governedAt(hit, moral.start).governing;
  if ((governing.negative || read.negative) && (read.frame ?? governing.frame)?.grantee?.role === 'creator')
    return running(hit, 'creator');
  // "Moral rights cannot be waived, the Designer agrees not to exercise them": the verb stands in the words themselves.
  const inside = governedAt(hit, hit.end).governing;
  if (
    inside.negative &&
    inside.frame?.grantee?.role === 'creator' &&
    NOT_EXERCISED.test(hit.sentence.text.slice(moral.end))
  )
    return running(hit, 'creator');
  const gives = hit.sentence
    .frames()
    .some(
      ({ kind, start, grantor }) =>
        start < moral.start &&
        grantor?.role === 'creator' &&
        (kind === 'grant' || kind === 'assignment' || kind === 'waiver'),
    );
  if (gives && read.direction !== 'creator') return running(hit, 'creator');
  return read.frame?.kind === 'waiver' || read.frame?.kind === 'assignment'
    ? { ...hit, governing: read }
    : { ...hit, governing };
}

/** "Nothing in this Agreement assigns the work or waives moral rights." */
const NOTHING = /\b[Nn]othing (?:in|herein|contained)\b(?:(?!\bbut\b)[^.;])*$/;

/** "You retain your moral rights. However, you waive these rights": the sentence before names them. */
const WAIVES_THESE =
  /\b(?:waives?|(?:agrees?|covenants?) (?:not|never) to (?:assert|exercise|enforce))(?: the enforcement of)? (?:these|those|such|all such|said)(?: moral)? rights\b|\b(?:not|never) to (?:assert|exercise|enforce) them\b/gi;

function against(frame: Frame | null): Direction {
  const role = (frame?.grantor ?? frame?.grantee)?.role;
  return role === 'client' || role === 'creator' ? role : 'unclear';
}

/** Finds waivers, releases and assignments that name moral rights. */
export function findMoralRights(contract: Contract): readonly Hit[] {
  const found: Hit[] = [];
  for (const moral of scan(contract, MORAL)) {
    const hit = givenUp(moral);
    if (NOTHING.test(moral.sentence.text.slice(0, moral.start))) continue;
    if (hit && !isKept(hit, moral) && !isFeedbackOnly(hit)) found.push(asBurden(hit, moral));
  }
  for (const hit of scan(contract, WAIVES_THESE)) {
    const { previous } = hit.sentence;
    if (!previous || hit.sentence.text.search(MORAL) >= 0 || previous.text.search(MORAL) < 0) continue;
    const { governing } = governedAt(hit, hit.end);
    if (governing.frame?.kind === 'waiver' || governing.negative) found.push(running(hit, against(governing.frame)));
  }
  // A waiver says more than an assignment of them.
  const rank = ({ text }: Hit): number => (/waiv|assert|give/i.test(text) ? 0 : 1);
  // What is very long began in a heading: the sentence itself says as much.
  return oneInAClause(
    found.sort((a, b) => rank(a) - rank(b) || Number(a.text.length > FAR) - Number(b.text.length > FAR)),
  );
}
