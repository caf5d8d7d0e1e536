import type { ContractSource } from '../model';
import type { Prefilter } from '../prefilter/prefilter';
import { mayMatch, NO_PREFILTER } from '../prefilter/prefilter';
import type { ActorFinder } from './actors';
import { actorFinder } from './actors';
import { alignParagraphs } from './align';
import { unshouted } from './capitals';
import type { Contract, Paragraph, Sentence } from './contract';
import { languageOf, sumOfCounts } from './english';
import type { MayMatch } from './cues';
import type { Frame } from './frames';
import { readFrames } from './frames';
import { readFacts } from './facts';
import { quotesOf } from './house-style';
import { innerStems } from './inner-stems';
import { cutAtLines } from './line-items';
import { startsItem } from './list-items';
import { looseItem } from './loose-items';
import type { OwnWords } from './own-words';
import { readOwnWords } from './own-words';
import type { CountedProse } from './prose';
import { proseOf } from './prose';
import { isRecital, recitalsOf } from './recitals';
import { remembered } from '../remembered';
import { sentencesFor } from './sentence-index';
import { splitSentences } from './sentences';
import { stemsOf } from './stems';

/** What the paragraphs around one make of it. */
interface Surroundings {
  /** The words that it continues as a list item or a cell. */
  readonly stem: string;
  readonly isRecital: boolean;
}

const ALONE: Surroundings = { stem: '', isRecital: false };

function surroundingsOf(words: readonly OwnWords[]): readonly Surroundings[] {
  const recitals = recitalsOf(words);
  return stemsOf(words).map((stem, index) => ({ stem, isRecital: recitals[index] ?? false }));
}

/** A contract, read, with what the next reading can take over. */
export interface ContractReading {
  readonly contract: Contract;
  /** For each paragraph its place in the contract read before where nothing about it has changed, otherwise -1. */
  readonly origins: readonly number[];
  readonly source: ContractSource;
  readonly words: readonly OwnWords[];
  readonly surroundings: readonly Surroundings[];
  readonly prose: CountedProse;
  readonly actors: ActorFinder;
  /** What `actors` were found by. */
  readonly signature: string;
}

/** Most sentences are never asked: their verbs are read at the first question. */
function lazily<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => (value ??= { of: compute() }).of;
}

/** The verbs of a sentence, with that of the list that it is an item of where nothing else tells. */
function framesOf(words: string, stem: string, actors: ActorFinder, may: MayMatch): readonly Frame[] {
  const loose = stem === '' ? looseItem(words) : null;
  const frames = readFrames(words, actors, may);
  return loose ? [loose, ...frames] : frames;
}

const stems = remembered<ActorFinder, [], Map<string, readonly Frame[]>>(() => new Map([['', []]]));

/** The verbs of a lead-in, read once for all items of its list. */
function framesOfStem(stem: string, actors: ActorFinder): readonly Frame[] {
  const known = stems(actors);
  let frames = known.get(stem);
  if (!frames) known.set(stem, (frames = readFrames(stem, actors)));
  return frames;
}

function sentencesOf(
  paragraph: number,
  { text, candidates: all, source, reading }: OwnWords,
  stem: string,
  actors: ActorFinder,
  prefilter: Prefilter,
  old: readonly Sentence[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const ranges = cutAtLines(source.text, reading, splitSentences(text));
  const written = ranges.map(({ start, end }) => unshouted(text.slice(start, end)));
  const inner =
    written.length > 1
      ? innerStems(written.map((words, index) => ({ text: words, isLine: ranges[index]?.isLine ?? false })))
      : [];
  for (const [index, { start, end }] of ranges.entries()) {
    const words = written[index] ?? '';
    if (isRecital(words)) continue;
    const outer = start === 0 || startsItem(words) ? stem : '';
    const own = [outer, inner[index] ?? ''].filter((part) => part !== '').join(' ');
    const same = old.find((one) => one.text === words && one.stem === own);
    const candidates = same?.candidates ?? (words === text ? all : prefilter.candidates(words));
    const may: MayMatch = (pattern) => mayMatch(candidates, prefilter.numberOf(pattern));
    sentences.push({
      paragraph,
      start,
      end,
      text: words,
      paragraphText: text,
      stem: own,
      frames: same?.frames ?? lazily(() => framesOf(words, own, actors, may)),
      stemFrames: same?.stemFrames ?? lazily(() => framesOfStem(own, actors)),
      previous: sentences.at(-1) ?? null,
      candidates,
    });
  }
  return sentences;
}

function readParagraph(
  index: number,
  words: OwnWords,
  { stem, isRecital }: Surroundings,
  actors: ActorFinder,
  prefilter: Prefilter,
  old: readonly Sentence[] = [],
): Paragraph {
  const { source, reading, foreign } = words;
  const operative = words.operative && !isRecital;
  const sentences = operative ? sentencesOf(index, words, stem, actors, prefilter, old) : [];
  return { index, source, reading, operative, foreign, sentences };
}

function movedTo(index: number, paragraph: Paragraph): Paragraph {
  const sentences = paragraph.sentences.map((sentence) => ({ ...sentence, paragraph: index }));
  return { ...paragraph, index, sentences };
}

/** Proses that differ in more paragraphs than this are counted anew. */
const MOST_COUNTED_APART = 200;

function countedProse(
  words: readonly OwnWords[],
  prefilter: Prefilter,
  previous: ContractReading | null,
  taken: ReadonlySet<OwnWords>,
): CountedProse {
  if (!previous) return proseOf(words, prefilter);
  const removed = previous.words.filter((own) => !taken.has(own));
  const kept = new Set(previous.words);
  const added = words.filter((own) => !kept.has(own));
  const isNear = removed.length + added.length <= MOST_COUNTED_APART;
  return proseOf(words, prefilter, isNear ? { counts: previous.prose.counts, removed, added } : null);
}

/**
 * Reads a contract: its language, its parties, its own words, and sentence by sentence who grants what to whom. What
 * has not changed since `previous`, read with the same prefilter, is taken over; neither changes what is read.
 * `creator` names the party that supplies the work, where that is known.
 */
export function readNext(
  source: ContractSource,
  prefilter: Prefilter,
  previous: ContractReading | null,
  creator?: string,
): ContractReading {
  const aligned = previous ? alignParagraphs(previous.source.paragraphs, source.paragraphs) : [];
  const words = source.paragraphs.map(
    (paragraph, index) => previous?.words[aligned[index] ?? -1] ?? readOwnWords(paragraph, prefilter),
  );
  const prose = countedProse(words, prefilter, previous, new Set(words));
  const { cast, ...facts } = readFacts(prose, creator);
  const signature = JSON.stringify(cast);
  const actors = signature === previous?.signature ? previous.actors : actorFinder(cast);
  const surroundings = surroundingsOf(words);
  const origins: number[] = [];
  const paragraphs: Paragraph[] = [];
  for (const [index, own] of words.entries()) {
    const around = surroundings[index] ?? ALONE;
    const from = aligned[index] ?? -1;
    const before = previous?.surroundings[from] ?? ALONE;
    const isSame = actors === previous?.actors && around.stem === before.stem && around.isRecital === before.isRecital;
    const old = isSame ? previous.contract.paragraphs[from] : null;
    const paragraph = !old
      ? readParagraph(index, own, around, actors, prefilter)
      : old.index === index
        ? old
        : movedTo(index, old);
    paragraphs.push(paragraph);
    origins.push(old ? from : -1);
  }
  const quotes = quotesOf(source.paragraphs.map(({ text }) => text));
  const { style } = facts.words;
  const contract: Contract = {
    ...facts,
    words: style === undefined ? facts.words : { ...facts.words, style: { ...style, quotes } },
    actors,
    paragraphs,
    sentencesFor: sentencesFor(paragraphs, prefilter),
    language: languageOf(sumOfCounts(words.map((own) => own.language))),
  };
  return { contract, origins, source, words, surroundings, prose, actors, signature };
}

/** Reads one paragraph as it would stand with other words in the place of its own; sentences that stay are taken over. */
export function readInPlace(
  { surroundings, actors }: ContractReading,
  { index, source, sentences }: Paragraph,
  text: string,
  prefilter: Prefilter,
): Paragraph {
  const words = readOwnWords({ ...source, text }, prefilter);
  return readParagraph(index, words, surroundings[index] ?? ALONE, actors, prefilter, sentences);
}

/** Reads a contract by itself. */
export function readContract(source: ContractSource, prefilter: Prefilter = NO_PREFILTER): Contract {
  return readNext(source, prefilter, null).contract;
}
