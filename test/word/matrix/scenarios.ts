/** The operations of the port that the matrix lets go wrong, each over a document of its own. */
import type { ClauseParagraph } from '../../../src/core/model';
import { openDocx } from '../../../src/docx/open';
import type { DocxDocument } from '../../../src/docx/types';
import type { WordBehaviour } from '../../../src/preview/host/types';
import type { Answer, CommentRequest, ItemResult, RedlineRequest, Snapshot, WordPort } from '../../../src/word/port';
import { contract, deleted, inserted, run } from '../../preview/host/contract';
import { commentOn, replaceIn } from '../support';

/** What an operation may answer. */
export type AnyAnswer = Answer<Snapshot | ItemResult | readonly ItemResult[]>;

/** One operation on one document. */
export interface Scenario {
  readonly name: string;
  readonly open: () => DocxDocument;
  readonly options?: WordBehaviour;
  readonly start: (port: WordPort, signal: AbortSignal) => Promise<AnyAnswer>;
  /** How many syncs it takes when all goes well. */
  readonly syncs: number;
  /** The first of them that changes the document; null where none does. */
  readonly writesAt: number | null;
  /** What it is to do, as the judge sees it. */
  readonly asked: Asked;
}

/** What was asked, in terms of the document. */
export type Asked =
  | { readonly kind: 'read' }
  | { readonly kind: 'goTo' }
  | { readonly kind: 'comment'; readonly requests: readonly CommentRequest[] }
  | { readonly kind: 'redline'; readonly requests: readonly RedlineRequest[] }
  | { readonly kind: 'insert'; readonly at: number; readonly lines: readonly string[] };

const CLAUSE = 'Agency may use the Work in any media and for any purpose.';
const OTHER = 'Client may keep the drafts for any purpose, for ever.';
const CLAUSES = ['Licence.', CLAUSE, OTHER, CLAUSE, 'Signatures.'];
const PENDING = `<w:p>${run('Use for ')}${deleted('any lawful')}${inserted('any')}${run(' purpose, any time.')}</w:p>`;
const PENDING_SAYS = 'Use for any purpose, any time.';
const ADDENDUM: readonly ClauseParagraph[] = [
  { kind: 'title', text: 'ADDENDUM' },
  { kind: 'heading', text: '1. Use' },
  { kind: 'body', text: 'No part of the Work trains a machine.' },
];
const LINES = ADDENDUM.map(({ text }) => text);

const MANY = [
  replaceIn(1, CLAUSE, ['any media', 'print media'], ['any purpose', 'the Project']),
  replaceIn(2, OTHER, ['any purpose', 'its records'], [', for ever', '']),
  replaceIn(3, CLAUSE, ['any purpose', 'the Project']),
];
const AMONG_OTHERS = [
  replaceIn(0, PENDING_SAYS, ['any time', 'one time']),
  replaceIn(2, CLAUSE, ['any media', 'print']),
];
const COMMENTS = [
  commentOn(1, CLAUSE, 'any media'),
  { ...commentOn(2, OTHER, 'any purpose'), text: 'Could this be narrower?' },
  { ...commentOn(3, CLAUSE, 'any purpose'), text: 'Could this be narrower?' },
];

const plain = (): DocxDocument => openDocx(contract(...CLAUSES));
const revised = (): DocxDocument => openDocx(contract(PENDING, 'Licence.', CLAUSE));

function tracked(): DocxDocument {
  const document = plain();
  document.trackRevisions = true;
  return document;
}

/** Every word that is put in comes out otherwise, so that all of it is to be taken back. */
function misspelling(): DocxDocument {
  const document = plain();
  const replace = document.replace.bind(document);
  document.replace = (range, text, stamp) => replace(range, text === '' ? '' : `${text}!`, stamp);
  return document;
}

function redlining(
  name: string,
  [writesAt, syncs]: readonly [number, number],
  requests: readonly RedlineRequest[],
  open = plain,
): Scenario {
  const asked = { kind: 'redline', requests } as const;
  return { name, syncs, writesAt, open, asked, start: (port, signal) => port.redline(requests, { signal }) };
}

function commenting(name: string, requests: readonly CommentRequest[], open = plain): Scenario {
  const asked = { kind: 'comment', requests } as const;
  return { name, syncs: 3, writesAt: 3, open, asked, start: (port, signal) => port.comment(requests, { signal }) };
}

function inserting(name: string, where: 'end' | 'cursor', at: number, open = plain): Scenario {
  const request = { id: 'addendum', paragraphs: ADDENDUM, where };
  const asked = { kind: 'insert', at, lines: LINES } as const;
  return { name, syncs: 2, writesAt: 2, open, asked, start: (port, signal) => port.insert(request, { signal }) };
}

function reading(name: string, syncs: number, open: () => DocxDocument): Scenario {
  return { name, syncs, writesAt: null, open, asked: { kind: 'read' }, start: (port, signal) => port.read({ signal }) };
}

const on14 = (scenario: Scenario): Scenario => ({ ...scenario, options: { wordApi: '1.4' } });

/** All of them. */
export const SCENARIOS: readonly Scenario[] = [
  reading('read', 1, plain),
  reading('read with changes pending', 2, revised),
  on14(reading('read with changes pending, 1.4', 2, revised)),
  {
    name: 'go to',
    syncs: 3,
    writesAt: null,
    open: plain,
    asked: { kind: 'goTo' },
    start: (port) => port.goTo(commentOn(1, CLAUSE, 'any media').anchor),
  },
  commenting('comment on one', COMMENTS.slice(0, 1)),
  commenting('comment on three', COMMENTS),
  redlining('redline one', [3, 3], MANY.slice(0, 1)),
  redlining('redline three', [3, 3], MANY),
  redlining('redline one while tracking is on', [3, 3], MANY.slice(0, 1), tracked),
  redlining('redline among changes of others', [4, 4], AMONG_OTHERS, revised),
  redlining('redline what comes out otherwise', [3, 5], MANY, misspelling),
  on14(redlining('redline three, 1.4', [3, 3], MANY)),
  inserting('insert at the end', 'end', CLAUSES.length),
  inserting('insert at the cursor', 'cursor', 1),
  inserting('insert while tracking is on', 'end', CLAUSES.length, tracked),
  on14(inserting('insert at the end, 1.4', 'end', CLAUSES.length)),
];
