import type { Actor } from '../../contract/actors';
import type { Sentence } from '../../contract/contract';
import type { Thing } from '../../contract/things';
import { thingsIn } from '../../contract/things';
import type { Named } from '../../redline/repair';
import { namesRow, termIn } from './defined-term';
import { VAGUE } from './edit-place';
import type { Hit } from './scan';

/** Things that an edit may name: the work of the one who gives the right. */
const OF_CREATOR = ['work', 'data'];
/** Rights are not used to train a model; what they are in is. */
const RIGHTS =
  /^(?:copyrights?|moral rights|intellectual property(?: rights?)?|patents?|know-how|improvements?|media)$/i;
const DETERMINED =
  /\b(?:[Yy]our|[Mm]y|(?:[Tt]he )?[A-Z][\w&]*(?: [A-Z][\w&]*)?'s?|[Tt]he) (?:(?!and |or )[A-Za-z-]+ ){0,2}$/;
const SAFE_NAME = /^(?:(?:[Tt]he )?[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,3}|we|us|our|you)$/;
/** What follows shows that the words are one of a row, or part of a longer name. */
const GOES_ON = /^(?:,|\/|-| (?:[A-Z]|and |or ))/;
/** More words are a description rather than a name. */
const LONGEST = 40;

function takerOf(actor: Actor | null | undefined, text: string): string | null {
  if (!actor || actor.role !== 'client' || !SAFE_NAME.test(actor.name)) return null;
  // "the Designated Agency Member": a name that is part of a longer one means somebody else.
  const isPart =
    text.slice(actor.start, actor.end) === actor.name && /\b[A-Z]\w{0,30} $/.test(text.slice(0, actor.start));
  if (isPart) return null;
  const name = actor.name.replace(/^The /, 'the ').replace(/^(?:us|our)$/i, 'we');
  return /^(?:we|you)$/i.test(name) ? name.toLowerCase() : name;
}

/** A name that is not the other side's: nobody is known who could make the promise. */
function isOther(actor: Actor | null | undefined): boolean {
  return (
    actor?.role === 'unknown' &&
    actor.start > 0 &&
    !actor.name.endsWith("'s") &&
    /^(?:[Tt]he )?[A-Z]/.test(actor.name) &&
    SAFE_NAME.test(actor.name)
  );
}

/** Kinds of things that no word for the work stands for. */
const OTHER_THINGS = ['brand', 'likeness', 'money', 'claims', 'service'];

/** "A material breach". */
function isAdjective(text: string, end: number, noun: string): boolean {
  return (
    noun === 'material' &&
    /^ (?:[a-z]+ )?(?:breach|default|adverse|change|respect|obligation|term|part|fact)/.test(text.slice(end))
  );
}

/** A thing with its article or owner as the sentence has it; null where it would not be known by it elsewhere. */
function wordsFor(text: string, { kind, start, end }: Thing): string | null {
  const noun = text.slice(start, end);
  if (isAdjective(text, end, noun)) return null;
  if (!OF_CREATOR.includes(kind) || RIGHTS.test(noun) || VAGUE.test(noun)) return null;
  const before = DETERMINED.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0];
  const isRow = GOES_ON.test(text.slice(end)) || /(?:[-/,]| and| or) ?$/.test(text.slice(0, start));
  const isName = before === undefined && /^[A-Z][a-z]+s$/.test(noun) && start > 0 && !isRow;
  if (isName && !/\b[A-Z]\w{0,30} $/.test(text.slice(0, start))) return `the ${noun}`;
  if (before === undefined || isRow || before.length + noun.length > LONGEST) return null;
  return `${before}${noun}`.replace(/^(?:The|Your|My) /, (article) => article.toLowerCase());
}

/** The thing of the creator that a sentence names where it names one alone; looked for once, however many findings it has. */
const onlyThings = new WeakMap<Sentence, { readonly words: string | null }>();

function onlyThing(sentence: Sentence): string | null {
  let only = onlyThings.get(sentence);
  if (!only) {
    const { text } = sentence;
    const named = [...thingsIn(text, 0, text.length)].filter(
      ({ kind, start, end }) =>
        OF_CREATOR.includes(kind) &&
        !RIGHTS.test(text.slice(start, end)) &&
        !isAdjective(text, end, text.slice(start, end)),
    );
    const words = new Set(named.map((thing) => wordsFor(text, thing)));
    const [first = null] = words;
    onlyThings.set(sentence, (only = { words: words.size === 1 ? first : null }));
  }
  return only.words;
}

function objectOf({ sentence, grant, governing: { frame } }: Hit): string | null {
  const { text } = sentence;
  const own = grant && !grant.fromStem ? wordsFor(text, grant.object) : null;
  // What is owned stands before the verb.
  const from = frame?.kind === 'ownership' ? 0 : (grant?.start ?? 0);
  if (grant && !grant.fromStem && namesRow(text.slice(from, grant.end))) return null;
  return (grant && !grant.fromStem ? termIn(text.slice(from, grant.end)) : null) ?? own ?? onlyThing(sentence);
}

/** Each gives the other the same: a promise by one would leave the other free. */
function isMutual({ sentence: { text }, governing: { frame } }: Hit): boolean {
  return (
    frame?.grantee?.role === 'mutual' ||
    /\b[Ee]ach [Pp]arty\b[^.;]{0,60}\b(?:grants?|assigns?|licen[cs]es?)\b/.test(text)
  );
}

/** Whom and what the sentence of a hit names as taking and taken. */
export function namedIn(hit: Hit): Named {
  const { frame } = hit.governing;
  const object = objectOf(hit);
  const kind = hit.grant && !hit.grant.fromStem ? hit.grant.object.kind : 'unknown';
  const taker = takerOf(frame?.grantee, hit.sentence.text) ?? takerOf(hit.grant?.grantee, hit.sentence.text);
  return {
    taker: isMutual(hit) ? null : taker,
    object,
    sentence: hit.sentence.text,
    takerIsOther:
      isMutual(hit) ||
      (taker === null &&
        (isOther(frame?.grantee) || isOther(hit.grant?.grantee) || frame?.grantee?.role === 'creator')),
    passes: hit.grant?.kind === 'assignment' || frame?.kind === 'assignment' || frame?.kind === 'ownership',
    objectIsOther: OTHER_THINGS.includes(kind) || (OF_CREATOR.includes(kind) && object === null),
  };
}
