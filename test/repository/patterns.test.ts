import { analyse } from 'scslre';
import { ALL_EXAMPLES } from '../core/rules/all-examples';
import { composedPatterns, writtenPatterns } from '../support/source-patterns';

/**
 * Patterns that may take quadratic time in theory, each with what keeps its texts short. A new one belongs here only
 * with such a reason.
 */
const SHORT_TEXTS: Readonly<Record<string, string>> = {
  '/[ ,]+$/': 'a name, which its own pattern has cut to a few words',
  '/\\S+\\s*$/': 'the words of one change, or a clause of at most 220 characters',
  '/\\{([^}]+)\\}/g': 'language of our own',
  '/(?:([*+?])|\\{(\\d+)(,?)(\\d*)\\})\\??/y': 'patterns of our own, and sticky: it never moves on',
  '/(?:,? (?:and|or))?\\s*(?:[.!?]["\')\\]]*|[,;])*\\s*$/': 'readings, which have no two spaces in a row',
  '/\\s*\\/?>$/': 'one tag of a document',
  '/\\s*\\/>$/': 'one tag of a document',
  '/\\s*$/': 'the words that an edit inserts',
  '/(?:,? (?:of|and|de)|,)+$|, (?:State|City|County|Republic) of.*$/':
    'a name, which its own pattern has cut to a few words',
  '/^[^a-z]*(?:,[^()]*)?\\band\\b/i': 'the words between two names, at most a few hundred characters',
  '/[^.;]*$/': 'at most 400 characters before a defined term',
  '/[^.]*$/': 'at most 400 characters before a defined term',
  '/(?:,? (?:and|or))?[, ]*$/': 'at most 160 characters of a transfer',
  '/\\s+$/u': 'a paragraph, and runs of white space only',
};

/** A package's own, which is handed a clause of at most 220 characters. */
const isTokenizers = ({ source }: RegExp): boolean => source.includes('\\u203D\\u2E18');

it('has no pattern that backtracks without bounds', async () => {
  const examples = ALL_EXAMPLES;
  const composed = await composedPatterns(async () => {
    jest.resetModules();
    const { createEngine } = await import('../../src/core/engine');
    const paragraphs = examples.map(({ text }) => ({ text, place: 'body' as const }));
    createEngine().review({ paragraphs, notRead: [] }, { side: 'any' });
  });
  const patterns = new Map([...writtenPatterns(), ...composed].map((one) => [String(one.pattern), one]));
  expect(composed.length).toBeGreaterThan(50);
  expect(patterns.size).toBeGreaterThan(400);
  const unsafe = [...patterns]
    .filter(([key, { pattern }]) => SHORT_TEXTS[key] === undefined && !isTokenizers(pattern))
    .filter(([, { pattern }]) => analyse({ source: pattern.source, flags: pattern.flags }).reports.length > 0)
    .map(([key, { from }]) => `${from}: ${key}`);
  expect(unsafe).toEqual([]);
});

it('would notice a pattern that does', () => {
  for (const source of ['(?:a+)+b', 'x\\s*\\s*y', '(?:[A-Z]\\w*,? ?)+$'])
    expect(analyse({ source, flags: '' }).reports).not.toEqual([]);
});
