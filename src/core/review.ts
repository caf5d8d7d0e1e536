import { readAiRestriction } from './contract/ai-restriction';
import { safeguardsOf } from './contract/ai-safeguards';
import type { Contract, Sentence } from './contract/contract';
import { isForeign } from './contract/english';
import { outsideDocuments } from './contract/outside-documents';
import type { ContractReading } from './contract/read';
import { readInPlace, readNext } from './contract/read';
import { sentencesFor } from './contract/sentence-index';
import type { Setting } from './findings';
import { concerns, draftOf, identified, idMaker } from './findings';
import { TERMS_OF_CLAUSES } from './language/inserted-terms';
import { namesFor } from './language/names';
import type { Phrases } from './language/phrases';
import { AI_USE } from './language/ai-use';
import { phrasesFor } from './language/phrases';
import { remedyTextsFor } from './language/remedy-texts';
import type { RemedyTexts } from './language/remedy-texts';
import type { ReviewQuestions } from './language/review-gaps';
import { reviewQuestions } from './language/review-gaps';
import { chooseForm } from './language/terms';
import type { ClauseForm, ContractSource, OwnTerm, Review, ReviewOptions, Side } from './model';
import { SEVERITIES } from './model';
import type { Change, Circumstances, ParagraphReview } from './paragraph-review';
import { movedTo, reviewParagraph } from './paragraph-review';
import { withoutEdit } from './plan';
import type { PatternSet, Prefilter } from './prefilter/prefilter';
import { routesOf } from './routes';
import type { Found } from './rules/ask';
import { askRules } from './rules/ask';
import { mayFind } from './rules/patterns';
import type { Rule } from './rules/rule';
import { ruleIn } from './rules/with-texts';
import { scoreOf } from './score';

/** A review, with what the next one can take over where a contract has changed little. */
export interface Reviewed {
  readonly review: Review;
  readonly reading: ContractReading;
  readonly side: Side;
  /** What the paragraphs' reviews depend on beyond their own words. */
  readonly facts: string;
  /** What findings are worded with; null where nothing could be found. */
  readonly language: Language | null;
  readonly setting: string;
  readonly paragraphs: readonly ParagraphReview[];
}

/** What follows from a contract's facts for the wording of its findings. */
interface Language {
  readonly wording: Phrases;
  readonly texts: (rule: Rule) => RemedyTexts;
  readonly questions: ReviewQuestions;
}

/** What every review of a program has in common. */
export interface Reviewer {
  readonly rules: readonly Rule[];
  readonly prefilter: Prefilter;
  /** In place of the usual words that keep AI out: an infinitive. */
  readonly exclusion?: string;
  /** What is said of rules that are not asked; null where all are. */
  readonly unasked?: string | null;
  /** The terms that a clause defines which the same action inserts. */
  readonly termsOf?: (form: ClauseForm) => readonly OwnTerm[];
}

function languageFor(
  { rules, exclusion = AI_USE, termsOf = (form) => TERMS_OF_CLAUSES[form] }: Reviewer,
  { parties, words }: Contract,
  { answers = {}, facts = {}, inserting }: ReviewOptions,
): Language {
  const names = namesFor(parties, words, answers);
  const definitions = { words, inserted: inserting === undefined ? [] : termsOf(inserting) };
  const texts = remedyTextsFor({ names, definitions, facts, exclusion });
  const form = chooseForm(['AI Use'], definitions);
  return {
    wording: phrasesFor(names, { form, words: exclusion }),
    texts,
    questions: reviewQuestions(names, facts, (id) => texts(ruleIn(rules, id))),
  };
}

function notChecked(contract: Contract, source: ContractSource, isEnglish: boolean): readonly string[] {
  if (!isEnglish)
    return [
      'The contract is not in English. NoTrain reads English only, so nothing in it was checked.',
      ...source.notRead,
    ];
  const foreign = contract.paragraphs.filter((paragraph) => paragraph.foreign).length;
  const skipped =
    foreign === 0
      ? []
      : [
          `${foreign === 1 ? 'One paragraph is' : `${foreign} paragraphs are`} not in English and ${foreign === 1 ? 'was' : 'were'} not checked.`,
        ];
  return [...skipped, ...outsideDocuments(contract), ...source.notRead];
}

/** The reviews of a contract's paragraphs before it that hold still, each where its paragraph stands now. */
function keptReviews(
  { origins }: ContractReading,
  facts: string,
  previous: Reviewed | null,
): readonly (ParagraphReview | null)[] {
  return origins.map((origin, index) => {
    const old = previous?.facts === facts ? previous.paragraphs[origin] : undefined;
    if (!old) return null;
    return origin === index ? old : movedTo(index, old);
  });
}

/** What was found in view of the whole contract, by paragraph; -1 stands for the contract itself. */
function byPlace(whole: readonly Found[]): ReadonlyMap<number, readonly Found[]> {
  const places = new Map<number, Found[]>();
  for (const found of whole) {
    const place = found.match.at?.paragraph ?? -1;
    const others = places.get(place);
    if (others) others.push(found);
    else places.set(place, [found]);
  }
  return places;
}

/** The patterns that may match in these sentences and could not in those. */
function newPatterns(sentences: readonly Sentence[], old: readonly Sentence[]): PatternSet {
  const patterns: number[] = [];
  for (const { candidates } of sentences)
    for (const [at, bits] of candidates.entries()) patterns[at] = (patterns[at] ?? 0) | bits;
  return patterns.map((bits, at) => old.reduce((left, { candidates }) => left & ~(candidates[at] ?? 0), bits));
}

/** Sentences of a changed paragraph but those that an edit inserts as they stand: they are our own. */
function notOurs({ edits }: Change): (sentence: Sentence) => boolean {
  const inserted = edits.map(({ insert }) => insert.replaceAll('\u2019', "'")).join('\n');
  return ({ text }) => !inserted.includes(text);
}

/** Asks rules about a paragraph that has other words. An edit may be the first to speak of AI. */
function asker(rules: readonly Rule[], reading: ContractReading, prefilter: Prefilter): Circumstances['ask'] {
  const contract = { ...reading.contract, mentionsAi: true };
  return (old, change) => {
    const paragraph = readInPlace(reading, old, change.result, prefilter);
    const isAsked = notOurs(change);
    const more = newPatterns(paragraph.sentences.filter(isAsked), old.sentences);
    const before = new Set(change.found.map(({ rule }) => rule));
    // The others found nothing in the same words before.
    const asked = rules.filter(
      (rule) => before.has(rule) || (rule.readsWholeContract !== true && mayFind(rule, prefilter, more)),
    );
    // What stands around it is looked up by some; nothing is searched for there, since that would take too long.
    const seesMore = asked.some((rule) => rule.readsWholeContract);
    const paragraphs = seesMore ? [...contract.paragraphs] : [];
    if (seesMore) paragraphs[old.index] = paragraph;
    const whole = { ...contract, paragraphs, sentencesFor: sentencesFor([paragraph], prefilter, isAsked) };
    const answers = askRules(asked, whole, [paragraph], prefilter, isAsked);
    const inView = answers.whole.filter(({ match }) => match.at?.paragraph === old.index);
    return { paragraph, found: [...(answers.byParagraph.get(old.index) ?? []), ...inView] };
  };
}

/**
 * Reads a contract for one side. The same contract gives the same review; what is taken over from `previous`, by the
 * same reviewer, only saves work.
 */
export function reviewNext(
  reviewer: Reviewer,
  source: ContractSource,
  options: ReviewOptions,
  previous: Reviewed | null,
): Reviewed {
  const { rules, prefilter, unasked = null } = reviewer;
  const { side, creator, answers = {}, facts: known = {}, inserting } = options;
  const reading = readNext(source, prefilter, previous?.reading ?? null, creator);
  const { contract } = reading;
  const { parties, governingLaw, language, words } = contract;
  const isEnglish = !isForeign(language);
  const isEmpty = contract.paragraphs.every((paragraph) => paragraph.reading.text === '');
  const told = { language, parties, governingLaw };
  const unread = [...(unasked === null ? [] : [unasked]), ...notChecked(contract, source, isEnglish)];
  if (isEmpty || !isEnglish) {
    const review = { ...told, score: null, findings: [], redlines: [], leftOut: [], routes: [], notChecked: unread };
    return { review, reading, side, facts: '', language: null, setting: '', paragraphs: [] };
  }
  const facts = JSON.stringify([told, words, contract.mentionsAi, contract.isIndustrial, answers, known, inserting]);
  const kept = keptReviews(reading, facts, previous);
  const fresh = contract.paragraphs.filter((_, index) => !kept[index]);
  const { byParagraph, whole } = askRules(rules, contract, fresh, prefilter);
  const inView = byPlace(whole);

  const restriction = readAiRestriction(contract);
  const worded = (previous?.facts === facts ? previous.language : null) ?? languageFor(reviewer, contract, options);
  const { wording, texts, questions } = worded;
  const { isIndustrial } = contract;
  const setting: Setting = { restriction, wording, texts, facts: known, isIndustrial };
  const settingKey = `${restriction.state} ${restriction.prevails}`;
  const circumstances: Circumstances = {
    setting,
    side,
    makeId: idMaker(),
    isSameSetting: previous?.setting === settingKey,
    isSameSide: previous?.side === side,
    ask: asker(rules, reading, prefilter),
  };
  const paragraphs = contract.paragraphs.map((paragraph, index) => {
    const known = kept[index] ?? null;
    const found = known?.found ?? byParagraph.get(index) ?? [];
    return reviewParagraph(paragraph, found, inView.get(index) ?? [], circumstances, known);
  });
  const general = (inView.get(-1) ?? [])
    .flatMap((found) => draftOf(setting, found, null) ?? [])
    .filter((draft) => concerns(side, draft))
    .map((draft) => identified(draft, circumstances.makeId(draft)));

  const plans = paragraphs.map(({ plan }) => plan);
  const findings = [...paragraphs.flatMap(({ planned }) => planned), ...general]
    .map(({ finding }) => finding)
    .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  const review: Review = {
    ...told,
    score: scoreOf(findings, restriction, safeguardsOf(contract, restriction)),
    findings,
    redlines: plans.flatMap(({ redline }) => redline ?? []),
    leftOut: [
      ...plans.flatMap(({ noEdit }) => noEdit),
      ...withoutEdit(general),
      ...plans.flatMap(({ noPlace }) => noPlace),
    ],
    routes: routesOf(findings, restriction),
    notChecked: unread,
    words,
    ...questions(findings),
  };
  return { review, reading, side, facts, language: worded, setting: settingKey, paragraphs };
}
