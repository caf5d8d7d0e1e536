import { over } from '../common/hits';
import type { Hit } from '../common/scan';

const SOLELY =
  '(?:exclusively|solely|wholly|fully|entirely|outright|absolutely|automatically|immediately|unconditionally)';
const BE =
  '(?:shall|will|is|are|be|becomes?|irrevocably|perpetually|deemed|considered|to be|hereby|and|at all times|remain|also|to|then|constitutes?|recogni[sz]ed|acknowledged|agreed|understood|held|(?:regarded|treated|viewed|recogni[sz]ed|acknowledged|accepted) as)';
/** "property of", "owned by", "vests in", "belongs to": after them stands who. */
export const OWNED = new RegExp(
  `\\b(?:property of|held by|owned(?: (?:and controlled|${SOLELY}(?: and ${SOLELY})?))? by|(?:assigned|transferred|conveyed|ceded|surrendered|relinquished)(?: over)?(?: by (?:the )?[A-Z]\\w+(?: [A-Z]\\w+)?)?(?: (?:and|or) (?:assigned|transferred|conveyed))? to|be and remain(?: ${SOLELY})? with|vest(?:s|ed)?(?: (?:${SOLELY})){0,2}(?: and belong)? (?:in|to|with)|belongs?(?: ${SOLELY}){0,2} to|(?:pass|transfer|rest and remain|rest|lie|reside|revert|accrue|go)(?:es|s)?(?: ${SOLELY}){0,2}(?: from (?:the )?[A-Z]\\w+)? (?:to|with|in)|sold(?: outright)? to)\\b`,
  'gi',
);
/** "shall own", "will be the sole owner of": before them stands who. */
export const OWNS =
  /\b(?:own|owns|owners?|ownership|title|retains?(?= (?:(?:all|any|the|sole|full|exclusive|entire|and) ){0,5}(?:rights?|ownership|title|copyrights?)\b)|entitled(?= to (?:(?:all|the|entire|whole|full|sole|exclusive|any|and) ){1,4}(?:rights?|ownership|copyrights?|title)\b[^.;]{0,32}? (?:in|of|to)\b)|holds?(?= (?:(?:all|the|full|sole|and|exclusive|any) ){0,4}(?:copyrights?|ownership)))\b(?! (?:expense|cost|use|account|risk|discretion|name|behalf|or)\b)/gi;
/** "our property", "the Agency's sole property", "ours". */
export const POSSESSED =
  /\b(?:[A-Z]\w+'s\b(?=[.;,]|$| (?:alone|in full|(?:up)?on|from|once|when|after|immediately|outright|as soon|at|forever)\b)|(?:company|client|agency|employer|university) property\b|property\b(?! (?:rights?|of|line|manager|tax|law))|ours\b|yours\b(?! (?:truly|sincerely|faithfully)))/g;

const ADJECTIVES =
  '(?:(?:the|its|sole|exclusive|absolute|full|complete|intellectual|personal|joint|legal|beneficial|rightful|first|copyright|author|of|and),? ){0,7}';
/** The verb before each of them. */
const IS = new RegExp(
  `\\b(?:${BE},? ){1,6}(?:(?<=, )[^,;.]{2,60}, (?:${BE},? ){0,4})?${ADJECTIVES}(?:${SOLELY} )?$`,
  'i',
);
/** What stands before the verb itself: "and, if Client so wishes, shall be". */
const LEAD = /^(?:and|to|then|also)(?:, [^,;.]{2,60},)? (?=\w)/i;
const WILL = new RegExp(`(?:\\b(?:shall|will|to|hereby|automatically|immediately) ){0,3}(?:be )?(?:${SOLELY} )?$`, 'i');
const HAS = new RegExp(
  `(?:\\b(?:shall|will|to|and|hereby|then)(?: (?:also|immediately|at all times|${SOLELY})){0,2} (?:(?:have|hold|acquire|obtain|receive|get|gain|take) (?:(?:the|full|sole|exclusive|complete|all|and|legal|rights?,?) ){0,5})?|\\bhas (?:(?:the|full|sole|exclusive|complete|all|and|legal) ){1,5}|'ll (?:${SOLELY} )?)$`,
  'i',
);
const WHOSE = new RegExp(
  `\\b(?:${BE},? ){1,6}(?:${SOLELY} )?(?<whose>our|your|(?:the )?[A-Z]\\w*(?: [A-Z]\\w*){0,2}'s?|[A-Z]\\w+(?: [A-Z]\\w+)?(?= (?:sole|exclusive) )) (?:(?:sole|exclusive|and|absolute|intellectual),? ){0,4}$`,
);

/** "All rights in the work transfer to": a plural that needs no other verb. */
const RIGHTS_THAT =
  /\b(?:rights|ownership and copyrights?|copyrights)\b(?:(?!\b(?:may|to|not|can|shall|will|must)\b)[^.;]){0,60} $/i;

/** A verb of being, and not a mere "and its". */
const IS_ONE = /\b(?:be|is|are|becomes?|remain|deemed|considered|constitutes?|shall|will|as)\b/i;

/** "The assets to be transferred to": what shall be done, told of a thing. */
const TO_BE = /(?<!\b(?:is|are|agrees?|deemed|considered|ought|intended|[a-z]+ed)) to be $/i;

/** A hit of one of these patterns, widened over the verb before it; null where no such verb stands there. */
export function withVerb(hit: Hit, pattern: RegExp): { readonly hit: Hit; readonly whose: string } | null {
  const { text } = hit.sentence;
  const before = text.slice(Math.max(0, hit.start - 110), hit.start);
  const wide = (verb: RegExpExecArray | null) =>
    verb && {
      hit: over(hit, hit.start - verb[0].replace(LEAD, '').length, hit.end),
      whose: verb.groups?.['whose'] ?? '',
    };
  if (pattern === POSSESSED) {
    if (/^property/i.test(hit.text)) return wide(WHOSE.exec(before));
    if (/ property$/.test(hit.text)) {
      const is = IS.exec(before);
      return (
        is && {
          hit: over(hit, hit.start - is[0].replace(LEAD, '').length, hit.end),
          whose: hit.text.replace(/ .*/, ''),
        }
      );
    }
    const verb = IS.exec(before);
    return verb && IS_ONE.test(verb[0])
      ? { hit: over(hit, hit.start - verb[0].replace(LEAD, '').length, hit.end), whose: hit.text }
      : null;
  }
  if (pattern === OWNS) {
    const has = HAS.exec(before);
    if (/^(?:ownership|title)$/i.test(hit.text))
      return /\b(?:has|have|hold|acquires?|obtains?|receives?|gets?|gains?|takes?)\b/i.test(has?.[0] ?? '')
        ? wide(has)
        : null;
    if (has && /^(?:own|retain)$/i.test(hit.text)) return wide(has);
    const verb =
      /^(?:owners?|entitled)$/i.test(hit.text) || /\bauthor of,? and $/i.test(before) ? IS.exec(before) : null;
    return verb && IS_ONE.test(verb[0])
      ? wide(verb)
      : /^(?:owns?|holds?|retains?)$/i.test(hit.text) && !/\bto $/.test(before)
        ? { hit, whose: '' }
        : null;
  }
  // "The rights vested in the Crown" are there already: what vests does so by a verb of its own.
  if (/^(?:vest(?!ed)|belong)/i.test(hit.text)) return wide(WILL.exec(before));
  if (/^(?:pass|transfer\b|transfers\b|rest|lie|reside|revert|accrue|go)/i.test(hit.text))
    return (/^(?:pass|passes|transfers)(?: from (?:the )?\w+)? to$/i.test(hit.text) &&
      !/\b(?:to|not|may|can) $/i.test(before)) ||
      (/^(?:transfer|go) to$/i.test(hit.text) && RIGHTS_THAT.test(before))
      ? { hit, whose: '' }
      : /\b(?:shall|will)\b/i.test(WILL.exec(before)?.[0] ?? '')
        ? wide(WILL.exec(before))
        : null;
  const is = IS.exec(before);
  return is && (/^vest/i.test(hit.text) ? IS_ONE.test(is[0]) : !TO_BE.test(before)) ? wide(is) : null;
}
