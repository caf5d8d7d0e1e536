import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, Finding, LeftOut, PlannedRedline, Severity } from '../../src/core/model';
import type { Playbook } from '../../src/core/playbook/playbook';
import type { FindingAnswer, RedlineAnswer } from '../../src/cli/answer';
import { OutputClosed, type Io, type Output } from '../../src/cli/io';
import { main } from '../../src/cli/main';
import { DocxError, type OpenDocx } from '../../src/docx/types';

const SEVERITY_OF: Readonly<Record<string, Severity>> = {
  'any purpose': 'high',
  perpetual: 'low',
};

/** Finds "any purpose" and "perpetual", and offers to narrow the first. */
export const plainEngine: Engine = {
  review({ paragraphs, notRead }) {
    const findings: Finding[] = [];
    const redlines: PlannedRedline[] = [];
    paragraphs.forEach(({ text }, paragraph) => {
      for (const [words, severity] of Object.entries(SEVERITY_OF)) {
        const start = text.indexOf(words);
        if (start < 0) continue;
        const end = start + words.length;
        const id = `${words}-${paragraph}`;
        const edits = words === 'perpetual' ? [] : [{ start, end, insert: 'the Project' }];
        const result = `${text.slice(0, start)}the Project${text.slice(end)}`;
        findings.push({
          id,
          rule: words === 'perpetual' ? 'perpetual-term' : 'unlimited-purpose',
          severity,
          confidence: 0.8,
          direction: 'creator',
          span: { paragraph, start, end },
          quote: words,
          because: `“${words}” sets no limit.`,
          remedies: edits.length === 0 ? [] : [{ kind: 'minimal', edits, result }],
          noEdit: edits.length === 0 ? 'Nothing to put in its place.' : null,
        });
        if (edits.length > 0) redlines.push({ paragraph, before: text, edits, result, findings: [id] });
      }
    });
    const empty = paragraphs.every(({ text }) => text.trim() === '');
    return {
      score: empty ? null : { value: 100 - 10 * findings.length, band: 'fair', lines: [] },
      language: 'en',
      parties: [{ name: 'Designer', role: 'creator' }],
      governingLaw: 'England',
      findings,
      redlines,
      leftOut: [],
      routes: [],
      notChecked: notRead,
    };
  },
  rules: ['unlimited-purpose', 'perpetual-term'],
  describe: (id) => ({ id, title: `Title of ${id}`, summary: '', privateNote: '', lawChecked: '2026-11-23' }),
  commentFor: () => 'Could this name the project?',
};

/** An engine that finds one thing about every contract as a whole. */
export const silenceEngine: Engine = {
  ...plainEngine,
  review(source, options) {
    const review = plainEngine.review(source, options);
    const finding: Finding = {
      id: 'silence',
      rule: 'missing-ai-restriction',
      severity: 'medium',
      confidence: 1,
      direction: 'creator',
      span: null,
      quote: '',
      because: 'The contract says nothing about AI.',
      remedies: [],
      noEdit: 'A clause is missing.',
    };
    return { ...review, findings: [...review.findings, finding] };
  },
};

const noDocuments: OpenDocx = () => {
  throw new DocxError('not-a-zip', 'This is not a Word document.');
};

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly engine?: Engine;
  readonly engineFor?: (playbook: Playbook) => Engine;
  readonly openDocx?: OpenDocx;
  readonly environment?: Readonly<Record<string, string>>;
  readonly errorsAreTerminal?: boolean;
  /** The reader of the output goes away after so many writes. */
  readonly closeAfter?: number;
  readonly now?: () => number;
}

/** Runs the command line in this process. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const out = record(options.closeAfter);
  const err = record(undefined, options.errorsAreTerminal);
  const io: Io = {
    input: inputOf(options.input ?? ''),
    output: out.output,
    errors: err.output,
    environment: options.environment ?? {},
    now: options.now ?? (() => 0),
  };
  const tools = {
    engine: options.engine ?? plainEngine,
    engineFor: options.engineFor ?? (() => plainEngine),
    openDocx: options.openDocx ?? noDocuments,
  };
  const code = await main(args, io, tools);
  return { code, out: out.text(), err: err.text() };
}

function record(closeAfter = Infinity, isTerminal = false) {
  const written: string[] = [];
  const output: Output = {
    isTerminal,
    columns: 80,
    write(text) {
      if (written.length >= closeAfter) return Promise.reject(new OutputClosed(null));
      written.push(text);
      return Promise.resolve();
    },
  };
  return { output, text: () => written.join('') };
}

async function* inputOf(input: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof input === 'object' && Symbol.asyncIterator in input) yield* input;
  else yield Promise.resolve(Buffer.from(input));
}

/** A folder for the files of one test file, removed at its end. */
export function useFolder(): { file(name: string, content: string | Uint8Array): string; path(name: string): string } {
  const folder = mkdtempSync(join(tmpdir(), 'notrain-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}

/** What the tests look at in the JSON of a contract. */
export interface Parsed {
  readonly file?: string;
  readonly id?: string;
  readonly score: number | null;
  readonly findings: readonly FindingAnswer[];
  readonly redlines: readonly RedlineAnswer[];
  readonly leftOut: readonly LeftOut[];
  readonly notChecked: readonly string[];
}

export const parse = (json: string) => JSON.parse(json) as Parsed;
export const parseAll = (json: string) => JSON.parse(json) as readonly Parsed[];

/** The lines of a text without the empty one at its end. */
export function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
