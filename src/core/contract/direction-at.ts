import type { Direction } from '../model';
import type { Sentence } from './contract';
import { directionOf, isMutual, SUPPLIED } from './direction';
import type { Frame } from './frames';
import { remembered } from '../remembered';
import { roleOfWord } from './roles';
import { thingsIn } from './things';

/** "Represents that you are the author": what is only promised to be so gives nothing. */
const PROMISED = /\b(?:represent|warrant|certif|confirm)\w*\b[^.;]{0,160}$/;

function isPromised(text: string, { kind, start, end }: Frame): boolean {
  return kind === 'ownership' && /^(?:is|are)\b/.test(text.slice(start, end)) && PROMISED.test(text.slice(0, start));
}

/** Against whom the words at a place run, by the frames that may govern them, the likeliest first. */
function firstTold(text: string, frames: readonly Frame[]): Direction | null {
  for (const frame of frames) {
    if ((frame.grantor ?? frame.grantee) === null || isPromised(text, frame)) continue;
    // "The parties agree that" says nothing of what follows.
    if (isMutual(frame) && frame.kind === 'duty') continue;
    if (isMutual(frame)) return 'unclear';
    const direction = directionOf(frame, text);
    if (direction !== 'unclear') return direction;
  }
  return null;
}

const HIRE = /^"?\bworks?[ -](?:made[ -])?for[ -]hire\b/i;
/** What is theirs is made better, or made, with what is yours. */
const OURS_FROM_YOURS =
  /\b(?:improv|develop|train|enhanc|personali[sz]|deploy|fine-tun)(?:e|es|ing)?(?:,? (?:and |or )?[a-z]+){0,3} (?:our|[A-Z]\w+'s)\b|\b(?:us|we|our)\b[^.;]{0,60}\b(?:your|personal) |\b[Uu]se of your\b|\b(?:your|their)\b[^.;]{0,40} being used\b/;

/** "Exclusive to the Licensee": whom the words name as the one who has it. */
const HAS_IT =
  /\b(?:exclusive|licensed|limited|available|belongs?|given|granted) (?:solely |exclusively )?to (?:the )?([A-Z][a-z]+)\b/;

function holds(text: string, at: number): Direction | null {
  const holder = HAS_IT.exec(text.slice(Math.max(0, at - 60), at + 120))?.[1] ?? '';
  return roleOfWord(holder) === 'client' ? 'creator' : null;
}

/** What the words themselves tell where no verb says who gives to whom. */
function leaning(text: string, at: number): Direction | null {
  return holds(text, at) ?? (OURS_FROM_YOURS.test(text) ? 'creator' : null);
}

/** Whoever is shown or heard is the creator, and so is whoever has the moral rights; so are "you" of "your content". */
const OF_PERSON = /\b(?:likeness|voice|name|image|portrait|picture|persona|moral rights?|biograph\w+)\b/i;
const YOURS =
  /\b[Yy]our (?:[a-z]+ ){0,2}(?:content|data|work|works|recordings?|images?|photos?|videos?|voice|likeness|submissions?|contributions?|inputs?|posts|files|materials|performance|entry|lecture|designs?)\b/;
const BOTH_SIDES =
  /\b(?:each|either|both|neither|other|receiving|disclosing|licensing|granting) part(?:y|ies)\b|\bthe parties(?:' respective|(?: hereby| jointly)? (?:grant|own|retain|license|may|will|shall|agree to (?:grant|license|assign)))\b|\bmutual(?!ly (?:agree|approv|determin|accept)| (?:written )?(?:agreement|consent|approval))|\bjointly\b|\beach other\b|\bone another\b/i;
/** Rights in something, and not one to end the contract. */
const OF_RIGHTS =
  /\b(?:licen[cs]e[sd]?|granted|grants?|rights? (?:granted|given|acquired|transferred|conferred|of use|in)|assign\w*|transfer\w*|releases?|consents?|permissions?|works?|content|recordings?|images?|photos?|footage|copyrights?|us(?:e|es|age)|media|materials?|deliverables?)\b/i;
const TOOL = /\b(?:software|services?|apps?|applications?|platform|products?|sites?|apis?|documentation)\b/i;

/** What is made, and makes whoever gives it a creator even where a program is spoken of too. */
const MADE =
  /\b(?:works?|content|recordings?|images?|photos?|photographs?|footage|materials?|deliverables?|designs?|assets|performances?)\b/i;
/** "I understand that", "You acknowledge": who bears what follows. */
const BEARS =
  /^\W*(?:\(?[\da-z]{1,3}[.)] ?)*(?:I|you|the undersigned)\b[^.;]{0,40}\b(?:understand|agree|acknowledge|accept|consent|confirm)/i;
/** An entry in a list of terms says what the work may be used for, where and how long. */
const TERMS_ROW =
  /^[^\w]{0,6}(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]? )?(?:Territory|Purposes?|Region|Term of use|Licen[cs]e(?: term| fee)?|Media|Usage|Rights(?: granted)?|Duration|Use|Scope)(?: of (?:use|licen[cs]e|rights))?:/i;
/** Whoever publishes a program under an open licence gives it to everyone. */
const OPEN_SOURCE =
  /\b(?:source code|software|applications?|library|app|repository)\b[^.;]{0,120}\b(?:are|is) (?:both |also )?(?:made available|licensed|released|distributed|published) under\b/i;

/** How far around a sentence it shows that a clause is for both sides, in characters. */
const AROUND = 600;

const isOfBoth = remembered(({ start, end, paragraphText }: Sentence): boolean =>
  BOTH_SIDES.test(paragraphText.slice(Math.max(0, start - AROUND), end + AROUND)),
);

/** A grant of rights in work mostly runs against whoever made it: so it does where no name and no tool tells otherwise. */
function byDefault(sentence: Sentence, at: number): Direction | null {
  const { text } = sentence;
  if (isOfBoth(sentence)) return null;
  if (OPEN_SOURCE.test(text) || (sentence.previous && OPEN_SOURCE.test(sentence.previous.text))) return 'client';
  if (BEARS.test(text) || TERMS_ROW.test(text)) return 'creator';
  if (OF_PERSON.test(text.slice(Math.max(0, at - 20), at + 50)) || YOURS.test(text)) return 'creator';
  const isOfWork = OF_RIGHTS.test(text) || [...thingsIn(text, 0, text.length)].some(({ kind }) => SUPPLIED.has(kind));
  return isOfWork && (!TOOL.test(text) || MADE.test(text)) ? 'creator' : null;
}

/** How many sentences back a grant still governs one that names nobody: "The licence is perpetual." */
const BACK = 2;

function inherited(sentence: Sentence): Direction | null {
  let { previous } = sentence;
  for (let back = 0; previous && back < BACK; back += 1) {
    const grants = previous.frames().filter(({ kind }) => kind === 'grant' || kind === 'assignment');
    const told = firstTold(previous.text, [...grants].reverse());
    if (told) return told;
    ({ previous } = previous);
  }
  return null;
}

/** What stays somebody's own is only cleared up, not given: "to the extent that title does not vest in Host". */
const CLEARS_UP = /\bto the extent\b.{0,80}\b(?:ownership|title)\b.{0,120}\bnot\b/i;

function isQuitclaim({ text, previous }: Sentence, frames: readonly Frame[]): boolean {
  const transfer = frames.find(({ kind }) => kind === 'assignment');
  if (!transfer || !previous || !CLEARS_UP.test(text) || transfer.grantor?.role === 'creator') return false;
  return previous
    .frames()
    .some(
      ({ kind, start, end, grantee }) =>
        kind === 'ownership' &&
        /\bremain/.test(previous.text.slice(start, end)) &&
        grantee?.name === transfer.grantee?.name,
    );
}

/** Against whom the words at `at`, an offset in the sentence's text, run. `frames` are those that may govern them. */
export function directionAt(sentence: Sentence, frames: readonly Frame[], at: number): Direction {
  const { text, stem } = sentence;
  const all = frames.filter((frame) => frame.start <= at).reverse();
  // Behind a verb that grants, what was forbidden before it tells nothing.
  const before = all[0]?.negative === false ? all.filter(({ negative }) => !negative) : all;
  // What is forbidden later on says nothing of who gives here: "this consent is perpetual, and I may not revoke it".
  const after = frames.filter((frame) => frame.start > at && !frame.negative);
  if (isQuitclaim(sentence, before)) return 'client';
  return (
    firstTold(text, before) ??
    firstTold(stem, [...sentence.stemFrames()].reverse()) ??
    // Whoever hires is the author, whatever else the sentence binds them to.
    (HIRE.test(text.slice(at, at + 24)) ? 'creator' : null) ??
    firstTold(text, after) ??
    leaning(text, at) ??
    inherited(sentence) ??
    byDefault(sentence, at) ??
    'unclear'
  );
}
