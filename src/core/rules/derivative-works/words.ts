import type { Frame } from '../../contract/frames';
import { isGiven } from '../common/given';
import { allowsWork } from '../common/hits';
import type { Hit } from '../common/scan';

/** What the creator supplies, near the verb. */
export const MATTER =
  /\b(?:contents?|(?<=\b(?:the|each|such|all|any) )titles?(?= ?[.,;)]|$| (?:for|into|and|or|as|by|within)\b)|deliverables?|(?<!derivative )works?\b(?! (?:order|days?))|work product|recordings?|images?|photos?|photographs?|pictures?|portraits?|contributions?|submissions?|inputs?|voice|likeness|performances?|materials?|series|manuscripts?|scripts?|articles?|songs?|music|beats?|tracks?|masters?|tempo|compositions?|program(?:me)?s?|episodes?|footage|clips?|uploads?|(?<=\byour )(?:models?|projects?)|translations?|videos?|films?|artworks?|designs?|illustrations?|paintings?|interviews?|testimonials?|reviews?|posts?|media|data|property|properties|commercials?|stor(?:y|ies)|books?|novels?|texts?|screenplays?|characters?|games?|lyrics|entr(?:y|ies)|poems?|essays?|podcasts?|scores?|drawings?|(?<!\bsubscription )plans|Instruments of Service|sketches|treatment|source code|reports?|chapters?|lectures?|presentations?|creations?|statements|murals?|courses?|curriculum|fonts?|typefaces?|patterns?|choreograph\w+|letters?|messages|comments|transcripts?|animations?|graphics|icons|negatives|musical|play|samples|maps|dataset|voice model)\b|^,?(?: [a-z]+,?){0,4}? (?:it|them|the same)\b/i;
/** What a licensor of technology gives. */
const LICENSED =
  /\b(?:software|technolog(?:y|ies)|products?|patents?|know-how|IP|documentation|information|inventions?|improvements?|enhancements|banners|templates|pages|models?|licensed \w+|code|tools)\b/i;
/** What the other side may change as its own: its terms, its service, its programme. */
const OTHER_MATTER =
  /^(?:,? (?:or|and|and\/or) \w+){0,3}(?: (?:the|this|any|such|its|our|these|all|each|every|part of|aspects? of|their|or any part of|upstream|other|above)){0,6} (?:(?!(?:in|to|for|as|of|on|with)\b)[\w-]+ ){0,3}?(?:Terms|Agreements?|terms?|conditions?|agreements?|[Pp]olic(?:y|ies)|[Mm]anuals|Manual|[Ss]erviced [Aa]ssets?|ads?|Services?|services?|Sites?|sites?|websites?|Websites?|features?|functionality|fees?|prices?|pricing|schedules?|specifications?|orders?|rules|procedures|guidelines|Platform|platform|App|accounts?|settings|subscriptions?|plans?(?! and (?:drawings|designs))|(?:support|rewards?|loyalty|affiliate|referral|training|incentive|partner|technical) [Pp]rogram(?:me)?|offer(?:ing)?s?|budget|menu|standards|[Rr]equirements|[Cc]ontracts?|provisions?|covenants?|(?:model|product) mix|forecasts?|quantit(?:y|ies)|contents? of (?:the |our |these )?(?:Services?|Site|Terms|(?:\w+ )?Manuals?)|currency|goods|warnings?|(?:[Pp]romotion|[Cc]ontest|[Ss]weepstakes|[Cc]ompetition|[Cc]hallenge|[Ee]vent|[Pp]rizes?)(?! (?:[Mm]aterials|[Ee]ntr)))\b/i;
/** What is the other side's own anyhow. */
export const OWN_OBJECT =
  /^(?: (?:works? )?(?:of|from|based (?:up)?on|using|thereof))? ?\b(?:the |our |its |any |all |such |part or all of |this ){0,5}(?:[A-Z]\w+(?:'s)? )?(?:Services?|Sites?|Website|Platform|App|Application|Software|API|Outputs?|Marks|Trademarks|trademarks|logos?|brand|[A-Z]\w+ Marks|Confidential Information)\b|^ (?:to|of) (?:the |any |such )?(?:[A-Z]\w+ )?(?:[Ee]quipment|[Pp]remises|[Ff]acilit(?:y|ies)|[Gg]oods|[Mm]achin(?:es?|ery))\b/;

/** Keeping a site clean, or a product lawful, changes no work. */
const MODERATES =
  /^(?:,? (?:and |or |and\/or )?\w+){0,3},? (?:and |or |and\/or )?(?:exclude|delete|remove|reject|refuse|suspend|archive|discontinue|cancel|terminate)\b/i;
/** What somebody sent in, edited as they see fit: that is more than keeping order. */
const SENT_IN =
  /^[^.;]{0,40}\b(?:your|their|any|all|each) (?:posts?|submissions?|entr(?:y|ies)|letters?|stor(?:y|ies)|articles?)\b|^[^.;]{0,80}\b(?:submitted|posted|uploaded|sent in) (?:to us|by you|by users)\b/i;
const ORDERLY =
  /\b(?:harmful|offensive|objectionable|inappropriate|unlawful|violat\w+|non-?infring\w+|avoid|deteriorat\w+|equivalent function\w*)\b/i;
const MODERATED =
  /\b(?:remove|delete|suspend|cancel|discontinue|terminate|eliminate|withdraw|refuse|screen|block|exclude|include|replace)\b[^.;]{0,40}$/i;
const ENDS = /^[^.;]{0,120}\b(?:shall|will) (?:immediately )?(?:cease|end|terminate)\b/i;
/** A right whose verb the reading did not reach: "the right, in our sole discretion, (1) to edit", "this licence lets others remix". */
const RIGHT_NEARBY =
  /\b(?:rights?|licen[cs]e|permission|entitled|permitted|free|discretion|authority)\b[^.;:]{0,70}\bto $|\b(?:[Aa]llow|[Ll]et|[Pp]ermit|[Aa]uthori[sz]e) us (?:to )?[^.;:]{0,60} $/;

/** "Adaptation of the lectures is permitted", "is at our discretion". */
export const LET =
  /^[^.;]{0,80}\b(?:(?:may|can) be (?:made|prepared|created|produced)|(?:is|are|shall be|will be) (?:hereby |expressly |also )?(?:permitted|allowed|authori[sz]ed|included|granted))\b(?![^.;]{0,40}\b(?:only|unless|if|with)\b)/i;
/** Whoever keeps a right gives none. */
const KEEPS =
  /\b(?:keeps?|retains?|reserves?|(?:is|are) reserved)\b(?! (?:and|or|the right|all rights,? including the rights?)\b|,)(?:(?!\b(?:grants?|licenses|may|shall|will)\b)[^.;])*$/i;
/** "This licence does not restrict your use or modification": it leaves alone what it does not give. */
const UNTOUCHED = /\b(?:does|do|shall|will) not (?:restrict|limit|affect|apply to)\b[^.;]*$/i;

/** An entry in a list of terms: "Licence: use, copy, edit". */
export const ROW_OF_RIGHTS =
  /^\W*(?:(?:Grant of |Licen[cs]ed )?(?:Licen[cs]e|Rights)|Permitted uses?|Usage|Scope|Permissions?)(?: granted| scope| grant| of use)?: [^.;]*$/i;

/** "Display: Reproduce, copy and adapt your content": an item whose verb nobody wrote. */
const BARE_ROW =
  /^\W*(?:\d{1,2}[.)]\W*)?(?:[A-Z][\w ]{2,40}:\W*)?(?:(?:[Uu]se|[Rr]eproduce|[Cc]opy|[Hh]ost|[Ss]tore|[Dd]isplay|[Pp]ublish|[Dd]istribute),? (?:and )?){1,6}$/;

/** "You must obtain our permission to modify", "if Licensee wishes to modify", "services that alter". */
const NEEDS_LEAVE =
  /\b(?:wish(?:es)?|wants?|desires?|seeks?|proposes?) to (?:\w+,? (?:and |or )?){0,3}$|\b(?:that|which|by mutual (?:written )?(?:agreement|consent),) $|\b(?:must|need to|requires?|required|without|obtain|request|seek)\b[^.;]{0,60}\b(?:permission|consent|licen[cs]e|approval)\b[^.;]{0,60}$/i;

/** "The design of its products". */
const OF_ITS_OWN = /^ (?:the )?\w+ of (?:its|our|their|any (?:premises|buildings?))\b/i;
/** Who takes what another makes: what they may change is not their own. */
const TAKES = /^(?:the )?(?:client|customer|licensee|buyer|purchaser|publisher|label|assignee|recipient)$/i;
/** What a licensor keeps the right to change: "reserves the right to enhance the Licensed Programs". */
const OF_LICENSOR = /^[^.;]{0,30}\bLicensed [A-Z]/;
/** "Redwood may revise the look and layout of the Redwood Network". */
function isOwnNamed(object: string, name: string): boolean {
  return (
    /^[A-Z]\w+$/.test(name) &&
    new RegExp(`^(?:(?! (?:as|for|to|on|in|into|with) )[^.;]){0,70}\\bthe ${name} (?!Content|Materials)[A-Z]`).test(
      object,
    )
  );
}
/** "Redwood may make modifications to the software": a name that is not the seller's own word for itself. */
function isCode(object: string, { grantee }: Frame): boolean {
  return (
    grantee?.role === 'unknown' &&
    /^[A-Z]/.test(grantee.name) &&
    /^ (?:to |of )?the (?:\w+ )?(?:software|source code|documentation|code)\b/i.test(object)
  );
}
const LICENSED_THING = /^ (?:to |of )?(?:the )?Licensed [A-Z]\w+/;

/** "This license allows others to remix your content": no feature, but what was licensed. */
const BY_LICENCE = /\b(?:[Tt]his|licen[cs]e|permission)(?: also)? $/;

/** A feature that lets users edit what is theirs gives the other side nothing. */
function letsUser({ sentence, governing: { frame } }: Hit): boolean {
  if (frame?.kind !== 'grant' || frame.grantee?.role === 'client' || frame.grantor?.role === 'creator') return false;
  // "You license us to use it and to allow users to share it, including adaptations": the grant before lets them.
  const isPassedOn = ({ kind, start, grantor }: Frame) =>
    kind === 'grant' && grantor?.role === 'creator' && start < frame.start;
  if (sentence.frames().some(isPassedOn)) return false;
  if (BY_LICENCE.test(sentence.text.slice(0, frame.start)) && /licen[cs]e/i.test(sentence.paragraphText)) return false;
  return /\b(?:allows?|enables?|lets?|permits?)$/i.test(sentence.text.slice(frame.start, frame.end));
}

/** Whether the words allow a change of the creator's work; `object` is what follows them. */
export function isAllowed(hit: Hit, object: string): boolean {
  const { text } = hit.sentence;
  const { frame } = hit.governing;
  if (
    !allowsWork(hit) ||
    frame?.kind === 'waiver' ||
    OTHER_MATTER.test(object.replace(/\([^()]{0,60}\) ?/g, '')) ||
    ENDS.test(object)
  )
    return false;
  if (/\bnon-?infring|\bno longer infring|\bdeteriorat|^,? or replace\b/i.test(object)) return false;
  if (UNTOUCHED.test(text.slice(0, hit.start))) return false;
  const before = text.slice(Math.max(0, hit.start - 120), hit.start);
  if (KEEPS.test(text.slice(Math.max(0, hit.start - 200), hit.start))) return false;
  if (frame === null && (ROW_OF_RIGHTS.test(before) || (BARE_ROW.test(before) && /\byour\b/.test(object)))) return true;
  if (NEEDS_LEAVE.test(before) || letsUser(hit) || (MODERATED.test(before) && MODERATES.test(object))) return false;
  if (/derivative/i.test(hit.text) && LET.test(object)) return true;
  // What a grant lets somebody change needs no further proof: it was given with the right.
  if (isGiven(hit)) return true;
  if (frame === null || (frame.kind === 'duty' && RIGHT_NEARBY.test(before)))
    return (RIGHT_NEARBY.test(before) || LET.test(object)) && MATTER.test(object);
  if (frame.kind === 'permission' && isOwnNamed(object, frame.grantee?.name ?? '')) return false;
  if (OF_LICENSOR.test(object) && /^(?:reserv|retain)/.test(text.slice(frame.start))) return false;
  if (OF_ITS_OWN.test(object) || frame.kind === 'duty' || /^(?:owns|retains)/.test(text.slice(frame.start)))
    return false;
  return (
    (MATTER.test(object) ||
      ((/derivative/i.test(hit.text) || TAKES.test(frame.grantee?.name ?? '')) && LICENSED.test(object)) ||
      ((LICENSED_THING.test(object) || isCode(object, frame)) && !/^re(?:serv|tain)/.test(text.slice(frame.start)))) &&
    (!MODERATES.test(object) || SENT_IN.test(object)) &&
    !ORDERLY.test(object) &&
    !MODERATED.test(before)
  );
}
