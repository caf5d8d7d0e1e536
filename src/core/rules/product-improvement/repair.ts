import { AI_USE } from '../../language/ai-use';
import type { NoRepair } from '../rule';
import type { Repair, Strike } from '../../redline/repair';
import { isItem } from './context';
import { BETTER_VERB, ROW_VERB } from './patterns';
import type { Hit } from '../common/scan';
import { banInstead, entryOmitted, itemOmitted, passiveTurned, withoutDeveloping } from '../common/turned-round';

type Answer = Repair | NoRepair;

const NAMES_AI = /\b(?:AI|artificial intelligence|machine[- ]learning|models?|algorithms?|neural)\b/i;
/** Where the sentence permits training besides, that finding carries the limit. */
const PERMITS_TRAINING =
  /\btrain(?:e|ing)?\b(?! data)[^.;]{0,80}\b(?:AI|models?|machine[- ]learning|artificial intelligence|algorithms?)\b|\b(?:AI|model|machine[- ]learning)[ -]training\b/i;
const TRAINS = /^(?:train|test|build|creat|deploy|research)/i;
/** Where no verb of permission stands that a limit could follow, it stands apart. */
const APART: Repair = { strikes: [], exclusion: 'apart', addPurpose: false };
const LIMB_END =
  /[.;)]|,? (?:and|or) (?=(?:to|for) )|, (?=(?:to|for) )|,? (?:provided|subject to|unless|so long as|whether|including|such as|without)\b|$/;
const FURTHER_LIMB = /,? and (?:to )?(?:develop|create|build) new [^]*$/i;
/** The verb hangs on a helper: "helps us improve", "so that we can improve". */
const HANGS = /\b(?:help(?:s|ing)?|so that|so(?= we\b)|lets?|allow(?:s|ing)?|enabl(?:e|es|ing)|how)\b[^.;,]{0,40}$/i;
const LONGEST_LIMB = 200;
const VERBS_ONLY = /^[\w/-]+(?:(?:,? (?:and\/or|and|or)|,) [\w/-]+)*$/;

interface Word {
  readonly start: number;
  readonly end: number;
}

/** The verbs of the row that the hit begins with. */
function rowOf(words: string): readonly Word[] {
  const row: Word[] = [];
  for (const { index, 0: verb } of words.matchAll(ROW_VERB)) {
    if (index > 0 && !VERBS_ONLY.test(words.slice(0, index + verb.length))) break;
    row.push({ start: index, end: index + verb.length });
  }
  return row;
}

function isBetter(words: string, { start, end }: Word): boolean {
  return new RegExp(BETTER_VERB.source, 'i').test(words.slice(start, end));
}

/** Where the better-making verbs go, nothing that trains is left. */
function keepsNoTraining(words: string): boolean {
  const kept = rowOf(words).filter((verb) => !isBetter(words, verb));
  return kept.length > 0 && kept.every(({ start }) => !TRAINS.test(words.slice(start)));
}

/** A verb that opens the row takes the joint after it along; any other is a member of the row. */
function strikeVerb(text: string, verb: Word, isFirst: boolean): Strike {
  const joint = isFirst ? (/^(?:,? (?:and\/or|and|or)|,) /.exec(text.slice(verb.end))?.[0].length ?? 0) : 0;
  return joint > 0
    ? { kind: 'words', start: verb.start, end: verb.end + joint, insert: '' }
    : { kind: 'member', start: verb.start, end: verb.end, verb: true };
}

/** "operate, provide and improve our services": the verbs that make better go, the others keep their object. */
function strikeVerbs({ text, start }: Hit): readonly Strike[] | null {
  const row = rowOf(text);
  const better = row.filter((verb) => isBetter(text, verb));
  const kept = row.filter((verb) => !isBetter(text, verb));
  if (better.length === 0 || kept.length === 0) return null;
  const further = FURTHER_LIMB.exec(text);
  const first = kept[0]?.start ?? 0;
  const opensOnly = further === null && better.every((verb) => verb.start < first);
  return [
    ...better.map((verb): Strike => {
      const strike = strikeVerb(text, verb, opensOnly);
      return { ...strike, start: start + strike.start, end: start + strike.end };
    }),
    ...(further
      ? [{ kind: 'words', start: start + further.index, end: start + text.length, insert: '' } satisfies Strike]
      : []),
  ];
}

/** ", and to develop new products": one purpose of several. */
function strikeLimb({ sentence: { text }, start, end, governing: { frame } }: Hit): readonly Strike[] | null {
  // Before the verb of permission stands an introduction, not one purpose of several.
  if (frame === null) return null;
  const opening = /(?:(,| and|, and| or|, or) )?((?:to|for) (?:help (?:us )?)?)$/i.exec(text.slice(0, start));
  if (!opening) return null;
  const from = start - (opening[2]?.length ?? 0);
  const stop = end + (LIMB_END.exec(text.slice(end))?.index ?? 0);
  const follows = /^(?:,? (?:and|or)|,) (?:to|for) /.test(text.slice(stop));
  if ((!follows && opening[1] === undefined) || stop - start > LONGEST_LIMB) return null;
  return [{ kind: 'member', start: from, end: stop }];
}

/** "for delivery, research and analytics": nouns in a row; alone, they give way to the purpose. */
function strikeNouns({ sentence: { text }, start, end }: Hit): readonly Strike[] | null {
  const before = text.slice(0, start);
  const alone = /\bfor (?:(?:its|our|their|the|internal|general|own|any|other) ){0,3}$/i.exec(before);
  const closes = /^(?:[.;]|$)/.test(text.slice(end));
  if (alone && closes) return [{ kind: 'words', start: alone.index, end, insert: 'for {Permitted Use}' }];
  const inRow = /\bfor (?:[a-z-]+ ){0,3}[a-z-]+(?:, [a-z-]+(?: [a-z-]+)?){0,5}(?:,? and|,? or|,) $/.test(before);
  return inRow && closes ? [{ kind: 'member', start, end }] : null;
}

/** A limit after words that name AI would contradict them: they are turned round, or go. */
function turned(hit: Hit): Answer {
  const stop = hit.end + (LIMB_END.exec(hit.sentence.text.slice(hit.end))?.index ?? 0);
  return (
    withoutDeveloping(hit) ??
    passiveTurned(hit, stop) ??
    itemOmitted(hit) ??
    entryOmitted(hit) ??
    banInstead(hit) ?? { noEdit: 'training' }
  );
}

/** The smallest change that keeps "improve" from meaning training; offsets are in the sentence's text. */
export function improvementRepair(hit: Hit, isNoun: boolean): Answer {
  const { sentence, start, governing } = hit;
  const before = sentence.text.slice(0, start);
  // An edit has said so already.
  if (sentence.text.includes(AI_USE)) return APART;
  if (isItem(hit) && PERMITS_TRAINING.test(sentence.text)) return turned(hit);
  if (isItem(hit) || (sentence.stem !== '' && !/\b(?:may|will)\b/.test(before)))
    return NAMES_AI.test(hit.text)
      ? (itemOmitted(hit) ?? entryOmitted(hit) ?? (start === 0 ? banInstead(hit) : null) ?? { noEdit: 'training' })
      : APART;
  const permitsTraining = PERMITS_TRAINING.test(sentence.text);
  if (HANGS.test(before) && !permitsTraining) return APART;
  if (/\btrain(?:ing)?\b/i.test(hit.text) || (NAMES_AI.test(hit.text) && !keepsNoTraining(hit.text)))
    return turned(hit);
  const strikes = isNoun ? strikeNouns(hit) : (strikeVerbs(hit) ?? strikeLimb(hit));
  if (permitsTraining) return strikes ? { strikes, exclusion: 'none', addPurpose: false } : turned(hit);
  if (governing.frame === null && strikes === null) return APART;
  return { strikes: strikes ?? [], exclusion: 'tail', addPurpose: false };
}
