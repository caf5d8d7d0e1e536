import type { Sentence } from '../../contract/contract';
import { grantsOf, NAMES_OTHER } from '../../contract/grants';
import { remembered } from '../../remembered';
import { WORDS } from '../../contract/things';
import type { Hit } from './scan';

const BRAND =
  /\b(?:[Tt]rade-?[Mm]arks?|[Ss]ervice [Mm]arks?|[Tt]rade [Nn]ames?|[Ll]ogos?|[Bb]rand (?:[Ee]lements|[Aa]ssets|[Ff]eatures)|Marks|[Ll]icen[cs]ed (?:[Mm]ark|[Bb]rand))\b/;
const FEEDBACK = /\b(?:feedback|suggestions?)\b/i;
const CREATOR_MATTER =
  /\b(?:content|deliverables?|(?<!derivative )works?|work product|recordings?|images?|photos?|photographs?|drawings?|artworks?|videos?|manuscripts?|poems?|contributions?|submissions?|inputs?|voice|likeness|results|inventions?|prompts?|chats?|messages)\b/i;
const CLAIMS = /\b(?:claims?|damages|liabilit(?:y|ies)|causes? of action)\b/i;

/** How far the thing granted stands from the verb. */
const OBJECT = 260;
const OWN_MATTER = 60;
/** "Trademarks", in characters. */
const LONGEST_BRAND = 12;

const HAS_OBJECT =
  /\b(?:use|process|display|copy|reproduce|modify|publish|distribute|perform|show|adapt)\b[a-z, ]{0,60} (?:the|any|all|its|your|their|such|said) [A-Za-z]/;

const BRAND_THING = new RegExp(`\\b(?:${WORDS.brand})\\b`, 'i');
const namesBrand = remembered(({ text, stem }: Sentence) => BRAND_THING.test(text) || BRAND_THING.test(stem));

/** "Its rights under this Section", "such license": what the sentences before gave. */
const REFERS_BACK =
  /\b(?:such|the|these|this|its|any|said|foregoing|same) (?:[a-z-]+,? ){0,3}(?:rights?|licen[cs]es?|sub-?licen[cs]es?)\b/i;

/** True where the last sentence before that says what it gives gives a brand. */
const followsBrand = remembered((sentence: Sentence): boolean => {
  if (!BRAND_THING.test(sentence.paragraphText.slice(0, sentence.start))) return false;
  for (let one = sentence.previous; one; one = one.previous) {
    const given = grantsOf(one).find(
      ({ kind, negative, object }) => kind === 'licence' && !negative && object.kind !== 'unknown',
    );
    if (given) return given.object.kind === 'brand';
  }
  return false;
});

/** The words give on what the sentences before gave of a brand. */
function isOfBrandBefore({ sentence, start, end, grant }: Hit): boolean {
  return (
    followsBrand(sentence) &&
    REFERS_BACK.test(sentence.text.slice(Math.max(0, start - OWN_MATTER), end + OWN_MATTER)) &&
    (grant?.object.kind ?? 'unknown') === 'unknown'
  );
}

/** The grant is of a brand alone: a licence for trade marks is not one for the work. */
export function isBrandOnly(hit: Hit): boolean {
  if (isOfBrandBefore(hit)) return true;
  if (!namesBrand(hit.sentence)) return false;
  const { sentence, governing, grant: right, start } = hit;
  if (right && right.object.kind !== 'unknown') return right.object.kind === 'brand';
  const grant =
    sentence
      .frames()
      .filter((frame) => frame.kind === 'grant' && frame.start < start)
      .at(-1) ?? governing.frame;
  const from = grant?.start ?? 0;
  // What the verbs before the words are about; the brand may be another one's: "to show the entry in any way, and to use the logo".
  const before = sentence.text.slice(from, start);
  if (HAS_OBJECT.test(before) && !BRAND.test(before)) return false;
  const object = sentence.text.slice(from, from + OBJECT);
  // In a row of matters the last one before the words is theirs: "and (iv) with respect to copyrights, for ever".
  const own = sentence.text.slice(Math.max(0, start - OWN_MATTER), start);
  const brand = object.search(BRAND);
  if (brand < 0 || NAMES_OTHER.test(object.slice(0, brand + LONGEST_BRAND))) return false;
  return !CREATOR_MATTER.test(object) && !/\b(?:copyrights?|patents|know-how)\b/i.test(own);
}

/** A name given to what somebody says of a product: 'ideas, feedback or other information about the service ("Submissions")'. */
const FEEDBACK_NAME =
  /\b(?:questions|comments|suggestions|ideas|feedback)(?:,| or| and)[^.;()"“]{0,140}\((?:collectively,? )?(?:the )?["“]([A-Z]\w+)["”]\)/;

/** What is told before its name is feedback, whatever it consists of: 'code contributions or any other feedback ("Feedback")'. */
const NAMED_FEEDBACK = /\((?:collectively,? )?(?:the )?"(?:[A-Z][a-z]+ )?Feedback"\)/;

/** The sentence speaks of nothing but what its paragraph names feedback. */
function speaksOfFeedbackName({ text, paragraphText }: Sentence): boolean {
  const [defined, name = ''] = FEEDBACK_NAME.exec(paragraphText) ?? [];
  if (defined === undefined || CREATOR_MATTER.test(defined.replace(name, ''))) return false;
  return text.includes(name) && !CREATOR_MATTER.test(text.replaceAll(name, ''));
}

/** The sentence is about what the creator says of the other side's product, whatever it grants. */
const isOfFeedback = remembered((sentence: Sentence): boolean => {
  const { text } = sentence;
  if (speaksOfFeedbackName(sentence)) return true;
  if (!FEEDBACK.test(text)) return false;
  const about = text.slice(NAMED_FEEDBACK.exec(text)?.index ?? 0);
  return !CREATOR_MATTER.test(about.replace(/\b(?:incorporat\w+|in) (?:its|our|the) [\w ]{3,20}/g, ''));
});

/** The sentence is about what the creator says of the other side's product, not about the work. */
export function isFeedbackOnly(hit: Hit): boolean {
  const { text, stem } = hit.sentence;
  if (isOfFeedback(hit.sentence)) return true;
  return (FEEDBACK.test(text) || FEEDBACK.test(stem)) && hit.grant?.object.kind === 'feedback';
}

/** The sentence says what a word means; it grants only where it has granting words of its own. */
export function isDefinition({ sentence, start }: Hit): boolean {
  const defines =
    /(?:" ?|\b[A-Z][a-z]+ )(?:shall |will )?means?\b|\bshall (?:mean|have the meaning)\b|^\W{0,2}(?:[A-Za-z]{1,3}\)|[\d.() ]{0,8})\s?"[^"]{2,60}" (?:is|are|includes?)\b/.exec(
      sentence.text.slice(0, start),
    );
  return (
    defines !== null &&
    !sentence
      .frames()
      .some(
        ({ kind, start: at, grantor, grantee }) =>
          kind === 'grant' && (grantor ?? grantee) !== null && at > defines.index && at < start,
      )
  );
}

const releases = remembered(
  ({ text }: Sentence) =>
    /\b(?:releases?|discharges?|waives?)\b/i.test(text) &&
    CLAIMS.test(text) &&
    !/\b(?:grants?|licen[cs]e|may (?:also )?(?:use|publish|reproduce|display|distribute|exploit))\b/i.test(text),
);

/** The sentence lets claims go; it grants no right in the work. */
export function isRelease({ sentence }: Hit): boolean {
  return releases(sentence);
}

/** "As this Agreement allows": what another clause gives is only named again. */
const AS_ALLOWED =
  /\b(?:as|where) (?:this|the|these) (?:[Aa]greement|[Cc]ontract|[Tt]erms|[Ll]icen[cs]e|[Dd]eed)\b[^.;,]{0,40}\b(?:allows?|permits?|provides?)\b/;

/** The sentence only says that something stays as allowed as another clause has it. */
export function isRestated({ sentence, end }: Hit): boolean {
  return AS_ALLOWED.test(sentence.text.slice(end));
}
