/** Judges what an operation answered by what it did to the document. Each complaint is a sentence. */
import type { DocxDocument } from '../../../src/docx/types';
import type { ItemResult, WordFailure } from '../../../src/word/port';
import { applyEdits } from '../../../src/word/edits';
import type { AnyAnswer, Asked, Scenario } from './scenarios';

/** What a document holds, as far as an operation can change it. */
export interface Holdings {
  /** Each paragraph in all its views. */
  readonly paragraphs: readonly string[];
  readonly current: readonly string[];
  readonly comments: readonly string[];
}

/** Reads a document's holdings. */
export function holdingsOf(document: DocxDocument): Holdings {
  const views = ['current', 'original', 'all'] as const;
  return {
    paragraphs: document.body.map((paragraph) => JSON.stringify(views.map((view) => paragraph.text(view)))),
    current: document.body.map((paragraph) => paragraph.text('current')),
    comments: document.comments.map(({ text, range }) => {
      const paragraph = document.body.findIndex(({ id }) => id === range?.paragraph.id);
      return commentKey(paragraph, range?.text('current') ?? '', text);
    }),
  };
}

function commentKey(paragraph: number, words: string, text: string): string {
  return JSON.stringify([paragraph, words, text]);
}

/** What is wrong with an answer that leaves open what was done, where Word would have told. */
export function judgeCertainty({ options }: Scenario, answer: AnyAnswer): readonly string[] {
  const { failure, results } = answer.ok ? { failure: null, results: resultsOf(answer.value) } : failed(answer.failure);
  const complaints = failure?.document === 'unknown' ? ['does not find out what was done'] : [];
  // Before 1.6 an add-in cannot reject what it changed.
  if (options?.wordApi === '1.4') return complaints;
  return [...complaints, ...results.filter(({ leftChanged }) => leftChanged).map(({ id }) => `${id} is left changed`)];
}

/** What is wrong with the answer, given the document before and after. */
export function judge({ asked }: Scenario, answer: AnyAnswer, before: Holdings, after: Holdings): readonly string[] {
  const { failure, results } = answer.ok ? { failure: null, results: resultsOf(answer.value) } : failed(answer.failure);
  return [
    ...(failure === null ? [] : complaintsOf(failure, before, after)),
    ...results.flatMap(complaintsOfResult),
    ...complaintsOfWork(asked, { failure, results, before, after }),
  ];
}

function failed(failure: WordFailure): { failure: WordFailure; results: readonly ItemResult[] } {
  return { failure, results: failure.results ?? [] };
}

function resultsOf(value: object): readonly ItemResult[] {
  if ('source' in value) return [];
  return 'outcome' in value ? [value as ItemResult] : (value as readonly ItemResult[]);
}

function complaintsOf(failure: WordFailure, before: Holdings, after: Holdings): string[] {
  const complaints: string[] = [];
  for (const sentence of [failure.message, failure.next]) {
    if (!/^[A-Z].*\.$/s.test(sentence)) complaints.push(`is no sentence: ${JSON.stringify(sentence)}`);
  }
  if (failure.document === 'unchanged' && !same(before, after)) complaints.push('says unchanged, and is changed');
  return complaints;
}

function complaintsOfResult({ id, outcome, because, leftChanged }: ItemResult): string[] {
  if (outcome === 'applied') return leftChanged === true ? [`${id} is applied and left changed`] : [];
  return because === undefined || because === '' ? [`${id} has no reason`] : [];
}

interface Work {
  readonly failure: WordFailure | null;
  readonly results: readonly ItemResult[];
  readonly before: Holdings;
  readonly after: Holdings;
}

function complaintsOfWork(asked: Asked, work: Work): string[] {
  switch (asked.kind) {
    case 'read':
    case 'goTo':
      return same(work.before, work.after) ? [] : ['changed the document'];
    case 'comment':
      return [...untouched(work, []), ...complaintsOfComments(asked.requests, work)];
    case 'redline':
      return complaintsOfRedlines(asked.requests, work);
    case 'insert':
      return complaintsOfInsertion(asked, work);
  }
}

function complaintsOfRedlines(requests: Extract<Asked, { kind: 'redline' }>['requests'], work: Work): string[] {
  const { after, results, failure } = work;
  const touched: number[] = [];
  const complaints = requests.flatMap(({ id, redline }) => {
    const result = results.find((each) => each.id === id);
    const isUnknown = result === undefined && failure?.document === 'unknown';
    if (isUnknown || result?.leftChanged === true || result?.outcome === 'applied') touched.push(redline.paragraph);
    const planned = applyEdits(redline.before, redline.edits);
    if (result?.outcome !== 'applied') {
      if (result === undefined && failure === null) return [`${id} has no result`];
      const isMade = after.current[redline.paragraph] === planned;
      return isMade && work.before.current[redline.paragraph] !== planned && !isUnknown
        ? [`${id} is made, and not said so`]
        : [];
    }
    return after.current[redline.paragraph] === planned ? [] : [`${id} is applied, and is not as planned`];
  });
  return [...complaints, ...untouched(work, touched), ...sameComments(work)];
}

function complaintsOfComments(requests: Extract<Asked, { kind: 'comment' }>['requests'], work: Work): string[] {
  const { after, results, failure } = work;
  let expected = 0;
  const complaints = requests.flatMap(({ id, anchor, text }) => {
    const result = results.find((each) => each.id === id);
    const { span, before } = anchor;
    const key = commentKey(span.paragraph, before.slice(span.start, span.end), text);
    const count = after.comments.filter((each) => each === key).length;
    if (result === undefined && failure?.document === 'unknown') {
      expected += count;
      return count > 1 ? [`${id} stands twice`] : [];
    }
    if (result?.outcome === 'applied') expected += 1;
    const wanted = result?.outcome === 'applied' ? 1 : 0;
    return count === wanted ? [] : [`${id} is ${result?.outcome ?? 'without result'}, and stands ${count} times`];
  });
  return after.comments.length === expected ? complaints : [...complaints, 'other comments than asked for'];
}

function complaintsOfInsertion({ at, lines }: Extract<Asked, { kind: 'insert' }>, work: Work): string[] {
  const { before, after, results, failure } = work;
  const [result] = results;
  if (result?.leftChanged === true || failure?.document === 'unknown') return [];
  if (result?.outcome !== 'applied') return same(before, after) ? [] : ['is refused, and something is inserted'];
  const planned = [...before.current.slice(0, at), ...lines, ...before.current.slice(at)];
  return JSON.stringify(planned) === JSON.stringify(after.current) ? [] : ['is applied, and is not as planned'];
}

function untouched({ before, after }: Work, except: readonly number[]): string[] {
  if (before.paragraphs.length !== after.paragraphs.length) return ['paragraphs came or went'];
  return before.paragraphs.flatMap((paragraph, index) =>
    paragraph === after.paragraphs[index] || except.includes(index) ? [] : [`paragraph ${index} is not as it was`],
  );
}

function sameComments({ before, after }: Work): string[] {
  return JSON.stringify(before.comments) === JSON.stringify(after.comments) ? [] : ['comments came or went'];
}

function same(one: Holdings, other: Holdings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
