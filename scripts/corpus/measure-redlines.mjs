/**
 * What the smallest edits do to labelled paragraphs and to whole contracts: JSON. To be bundled.
 *
 * usage: node BUNDLE GOLD FOLDER…
 *   GOLD    labelled paragraphs, one JSON object a line, each reviewed alone
 *   FOLDER  contracts as .docx or .txt
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { splitSentences } from '../../src/core/contract/sentences';
import { createEngine } from '../../src/core/engine';
import { openDocx } from '../../src/docx/open';
import { slips } from './grammar.mjs';

const CREATOR = { side: 'creator' };
const WORD = /[\p{L}\p{N}]+(?:['\u2019.-][\p{L}\p{N}]+)*/gu;

const [gold, ...folders] = process.argv.slice(2);
process.stdout.write(JSON.stringify({ paragraphs: paragraphs().map(measure), contracts: contracts().map(measure) }));

function paragraphs() {
  if (!existsSync(gold)) return [];
  const lines = readFileSync(gold, 'utf8').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line))
    .map(({ id, text }) => ({ id, source: sourceOf([{ text, place: 'body' }]) }));
}

function contracts() {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const source = readContract(path.join(folder, name));
        return source === null ? [] : [{ id: `${path.basename(folder)}/${name}`, source, isWhole: true }];
      }),
  );
}

function sourceOf(paragraphs) {
  return { paragraphs, notRead: [] };
}

function readContract(file) {
  if (file.endsWith('.txt')) {
    const blocks = readFileSync(file, 'utf8').split(/\n[ \t\r]*\n/);
    return sourceOf(blocks.map((text) => ({ text: text.trim(), place: 'body' })));
  }
  if (!file.endsWith('.docx')) return null;
  try {
    const read = openDocx(readFileSync(file)).paragraphs;
    const known = (key, value) => (value === undefined ? {} : { [key]: value });
    return sourceOf(
      read.map((paragraph) => ({
        text: paragraph.text('current'),
        place: paragraph.place,
        ...known('listLabel', paragraph.listLabel),
        ...known('headingLevel', paragraph.headingLevel),
      })),
    );
  } catch {
    // What cannot be opened is counted where each document is checked by itself.
    return null;
  }
}

/** Reviews, applies the combined redlines, reviews again; a contract also with the addendum. */
function measure({ id, source, isWhole }) {
  const before = createEngine().review(source, CREATOR);
  const texts = new Map(before.redlines.map(({ paragraph, result }) => [paragraph, result]));
  const fixed = source.paragraphs.map((paragraph, index) =>
    texts.has(index) ? { ...paragraph, text: texts.get(index) } : paragraph,
  );
  const after = createEngine().review(sourceOf(fixed), CREATOR);
  return {
    id,
    rules: compared(before, after),
    noEdit: before.leftOut.filter(({ id: left }) =>
      before.findings.some((finding) => finding.id === left && finding.span),
    ),
    shares: before.redlines.flatMap(sharesOf),
    slips: before.redlines.flatMap(({ paragraph, before: text, result }) =>
      slips(text, result).map((slip) => ({ paragraph, slip })),
    ),
    score: isWhole && before.score ? scoreWithAddendum(before, fixed) : null,
  };
}

/** By rule: findings in paragraphs, those with an edit, those reported again after it, and new ones. */
function compared(before, after) {
  const edited = new Set(before.redlines.flatMap(({ findings }) => findings));
  const counts = new Map();
  const cellOf = ({ rule, span }) => {
    const key = `${rule} ${span.paragraph}`;
    if (!counts.has(key)) counts.set(key, { rule, findings: 0, edited: 0, after: 0 });
    return counts.get(key);
  };
  for (const finding of before.findings.filter(({ span }) => span)) {
    const cell = cellOf(finding);
    cell.findings++;
    if (edited.has(finding.id)) cell.edited++;
  }
  for (const finding of after.findings.filter(({ span }) => span)) cellOf(finding).after++;
  return [...counts.values()].map(({ rule, findings, edited: mended, after: left }) => {
    const excess = Math.max(0, left - (findings - mended));
    return { rule, findings, edited: mended, again: Math.min(excess, mended), fresh: Math.max(0, excess - mended) };
  });
}

/** For each sentence that a plan changes, the share of its words that are struck. */
function sharesOf({ before, edits }) {
  const words = (from, to) => before.slice(from, to).match(WORD)?.length ?? 0;
  return splitSentences(before).flatMap(({ start, end }) => {
    const own = edits.filter((edit) => edit.start <= end && (edit.end > start || edit.start > start));
    const all = words(start, end);
    if (own.length === 0 || all === 0) return [];
    const struck = own.reduce((sum, edit) => sum + words(Math.max(edit.start, start), Math.min(edit.end, end)), 0);
    return [struck / all];
  });
}

function scoreWithAddendum(review, paragraphs) {
  const addendum = createEngine()
    .addendum('full', review)
    .paragraphs.map(({ kind, text }) => ({ text, place: 'body', ...(kind === 'body' ? {} : { headingLevel: 2 }) }));
  const { score, findings } = createEngine().review(sourceOf([...paragraphs, ...addendum]), CREATOR);
  return {
    before: review.score.value,
    after: score.value,
    inAddendum: findings.filter(({ span }) => span && span.paragraph >= paragraphs.length).length,
  };
}
