import type { Direction } from '../model';
import type { Actor } from './actors';
import type { Sentence } from './contract';
import { directionOf, thingOf } from './direction';
import type { Frame } from './frames';
import type { GrantTerms, Right } from './grant-terms';
import { rightsIn, termsIn } from './grant-terms';
import { otherItems } from './item-scope';
import type { Range } from './sentences';
import type { Thing } from './things';
import { thingsIn } from './things';

/** What a sentence does to a right: it licenses, assigns, waives, promises not to enforce, permits, or keeps. */
export type GrantKind = 'licence' | 'assignment' | 'waiver' | 'covenant' | 'permission' | 'retention';

/** A right that a sentence gives, or denies where it is negative. Offsets are in the sentence's text. */
export interface Grant extends GrantTerms, Range {
  readonly kind: GrantKind;
  readonly grantor: Actor | null;
  readonly grantee: Actor | null;
  /** What it is about; of kind `unknown`, and empty, where the sentence names nothing that is known. */
  readonly object: Thing;
  readonly rights: readonly Right[];
  readonly negative: boolean;
  readonly direction: Direction;
  /** True where the words that give stand before a list of which the sentence is an item. */
  readonly fromStem: boolean;
}

const COVENANT =
  /\b(?:covenants?|agrees?|promises?|undertakes?) (?:never |not )(?:to )?(?:assert|sue|enforce|exercise|bring)/;
const KEEPS = /\b(?:retains?|reserves?|remains?)\b/;
const LICENSES = /\b(?:grants?|granted|gives?|licen[cs]es?|licen[cs]ed|rights?)\b/i;
/** How far what a verb does is told by the words after it. */
const NEXT = 90;

function kindOf(text: string, { kind, start, end }: Frame): GrantKind | null {
  const words = text.slice(start, end);
  const next = text.slice(start, end + NEXT);
  if (kind === 'prohibition') {
    if (COVENANT.test(next)) return 'covenant';
    return LICENSES.test(next) ? 'licence' : 'permission';
  }
  if (kind === 'waiver' || kind === 'assignment') return kind;
  if (kind === 'ownership') return KEEPS.test(words) && !/\b(?:be|become)\b/.test(words) ? 'retention' : 'assignment';
  if (kind === 'duty') return COVENANT.test(next) ? 'covenant' : null;
  return kind === 'grant' && LICENSES.test(words)
    ? 'licence'
    : LICENSES.test(next.slice(0, 40))
      ? 'licence'
      : 'permission';
}

/** Words of work that make the whole object work, whatever else a row names: "trademarks and photographs". */
const SUPPLIED: readonly Thing['kind'][] = ['work', 'likeness', 'data'];
/** What feedback is called besides: "any suggestions, ideas, improvements or other feedback". */
const LIKE_FEEDBACK =
  /^(?:ideas|concepts|improvements?|enhancements?|developments?|intellectual property(?: rights?)?|copyrights?|patents?|moral rights|know-how|derivatives|derivative works)$/i;
/** "To process the Listing and to display its logos": a thing of the contract's own stands before the brand. */
export const NAMES_OTHER =
  /\b(?:use|process|copy|reproduce|publish|host|distribute|adapt|modify) (?:the|your|its|any|all|such) (?!Agreement|Term|Territory|Service|Site|Program|(?:Trade-?[Mm]ark|Mark|Brand|Logo|Name)s?\b)[A-Z][a-z]+\b(?!'|(?:[- ][A-Z]\w*){0,3} (?:[Tt]rade-?[Mm]arks?|Service Marks?|Marks?|Brands?|Logos?|Names?)\b)/;
/** "Logos and similar identifying material". */
const LIKE_BRAND = /\b(?:identifying|identification|branding|similar) $/i;
/** What a brand is used for is not used itself: "the Marks solely for the Permitted Activity". */
const AIM = /\b(?:solely|only|exclusively|for)\b/;
/** What goes with a brand and is no work of its own. */
const OF_BRAND = /^(?:names?|goodwill)$/i;

function nothing(at: number): Thing {
  return { kind: 'unknown', start: at, end: at, owner: null };
}

/** What a stretch is about: work before brands, unless all of it is what feedback consists of. */
function objectIn(text: string, range: Range, first: Thing | null): Thing {
  const things = [...thingsIn(text, range.start, range.end)];
  const isWork = ({ kind, start, end }: Thing, but: RegExp) =>
    SUPPLIED.includes(kind) &&
    !but.test(text.slice(start, end)) &&
    !LIKE_BRAND.test(text.slice(Math.max(0, start - 24), start));
  const feedback = things.find(({ kind }) => kind === 'feedback');
  if (feedback) return things.find((thing) => isWork(thing, LIKE_FEEDBACK)) ?? feedback;
  const brand = things.find(({ kind }) => kind === 'brand');
  if (brand) {
    const work = things.find((thing) => isWork(thing, OF_BRAND) && !AIM.test(text.slice(brand.end, thing.start)));
    if (work) return work;
    return NAMES_OTHER.test(text.slice(range.start, brand.end)) ? nothing(range.start) : brand;
  }
  return (first && first.start < range.end ? first : things[0]) ?? nothing(range.start);
}

/** Frames that say what is given to whom; the others ("the right to") belong to them. */
function givers(
  text: string,
  frames: readonly Frame[],
): readonly { readonly frame: Frame; readonly kind: GrantKind }[] {
  return frames.flatMap((frame) => {
    const kind = (frame.grantor ?? frame.grantee) === null ? null : kindOf(text, frame);
    return kind ? [{ frame, kind }] : [];
  });
}

/** "transfers and assigns": the second verb gives what the first one gives. */
const JOINED = /^,? (?:and|or) $/;

/** Whoever promises not to enforce a right bears it. */
function ofCovenant(bound: Actor | null): Direction {
  return bound?.role === 'creator' || bound?.role === 'client' ? bound.role : 'unclear';
}

function grantOf(text: string, frame: Frame, kind: GrantKind, range: Range): Grant {
  const terms = termsIn(text, range);
  const bound = kind === 'covenant' ? (frame.grantor ?? frame.grantee) : frame.grantor;
  return {
    kind,
    start: frame.start,
    end: range.end,
    grantor: bound,
    grantee: kind === 'covenant' ? null : frame.grantee,
    object: objectIn(text, range, thingOf(frame, text)),
    rights: rightsIn(text, { start: range.start, end: terms.purpose?.start ?? range.end }),
    negative: frame.negative && kind !== 'covenant',
    direction: kind === 'covenant' ? ofCovenant(bound) : directionOf(frame, text),
    fromStem: false,
    ...terms,
  };
}

function ownGrants(text: string, frames: readonly Frame[]): readonly Grant[] {
  const found = givers(text, frames).filter(
    ({ frame }, index, all) => !JOINED.test(text.slice(all[index - 1]?.frame.end ?? frame.start, frame.start)),
  );
  return found.map(({ frame, kind }, index) => {
    const end = found[index + 1]?.frame.start ?? text.length;
    return grantOf(text, frame, kind, { start: frame.end, end });
  });
}

/** The grant that a list's lead-in makes of an item's words. */
function stemGrant({ text, stem, stemFrames }: Sentence): readonly Grant[] {
  const giver = givers(stem, stemFrames()).at(-1);
  if (!giver) return [];
  const whole = { start: 0, end: text.length };
  const grant = grantOf(stem, giver.frame, giver.kind, { start: giver.frame.end, end: stem.length });
  const own = objectIn(text, whole, null);
  return [
    {
      ...grant,
      ...termsIn(text, whole),
      start: 0,
      end: text.length,
      object: own.kind === 'unknown' ? nothing(0) : own,
      rights: rightsIn(text, whole),
      fromStem: true,
    },
  ];
}

const known = new WeakMap<Sentence, readonly Grant[]>();

/** The rights that a sentence gives, keeps or denies, in order; an item of a list without any has its lead-in's. */
export function grantsOf(sentence: Sentence): readonly Grant[] {
  let grants = known.get(sentence);
  if (!grants) {
    const own = ownGrants(sentence.text, sentence.frames());
    grants = own.length > 0 ? own : stemGrant(sentence);
    known.set(sentence, grants);
  }
  return grants;
}

/** The grant that the words at `at`, an offset in the sentence's text, belong to; null outside all of them. */
export function grantAt(sentence: Sentence, at: number): Grant | null {
  const others = otherItems(sentence.text, at);
  const near = grantsOf(sentence).filter(
    ({ start }) => start <= at && !others.some((range) => range.start <= start && start < range.end),
  );
  return near.at(-1) ?? null;
}
