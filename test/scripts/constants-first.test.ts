import { execFileSync } from 'node:child_process';

/** The statements of a program as the build puts them, each without the blanks around it. */
function ordered(code: string): readonly string[] {
  const script = `
    import { constantsFirst } from './scripts/constants-first.mjs';
    const code = ${JSON.stringify(code)};
    const statements = constantsFirst(code).flat().map(({ start, end }) => code.slice(start, end).trim());
    console.log(JSON.stringify(statements.filter((statement) => statement !== '')));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  return JSON.parse(answer) as readonly string[];
}

test('constants come first, then functions, then what may do something', () => {
  const [first, then, last] = ["const NAME = 'a';", 'function f() { return NAME; }', 'const made = f();'];
  expect(ordered([last, then, first].join('\n'))).toEqual([first, then, last]);
});

test('a constant that is made of constants keeps its place after them', () => {
  const constants = [
    String.raw`const ONE = /\bone\b/;`,
    'const BOTH = new RegExp(`${ONE.source}|two`, "gi");',
    "const ALL = [...['three'], ONE].join('|');",
    'const TABLE = new Set([BOTH, ALL]);',
  ];
  expect(ordered(['act();', ...constants].join('\n'))).toEqual([...constants, 'act();']);
});

test('texts come before patterns, which repeat one another more than they repeat words', () => {
  const [pattern, text] = ['const WORDS = String.raw`\\b(?:a|b)`;', "const TITLE = 'a';"];
  expect(ordered([pattern, text].join('\n'))).toEqual([text, pattern]);
  expect(ordered(['act();', pattern].join('\n'))).toEqual([pattern, 'act();']);
});

test.each([
  ['what another module exports', 'const PATTERN = new RegExp(cues.WORDS);'],
  ['the answer of a function', 'const PATTERN = patternOf("a");'],
  ['what is remembered', 'const seen = new Map();'],
  ['what may be set anew', 'let last = null;'],
  ['what changes a constant', "const LONGER = LIST.push('b');"],
  ['what is taken apart', 'const { a } = LIST;'],
])('%s stays where it is', (_, statement) => {
  const statements = ["const LIST = ['a'];", 'start();', statement, 'end();'];
  expect(ordered(statements.join('\n'))).toEqual(statements);
});

test('a directive stays first, and a comment stays with its statement', () => {
  const code = `'use strict';\nact();\n// Why.\nconst A = 1;\n`;
  expect(ordered(code)).toEqual(["'use strict';", '// Why.\nconst A = 1;', 'act();']);
});

test('patterns stand beside those that they repeat', () => {
  const [rights, media, copies] = [
    String.raw`const RIGHTS = /\bany and all (?:rights|licences|permissions)\b/;`,
    String.raw`const MEDIA = /\bin every medium, (?:known|unknown)\b/;`,
    String.raw`const COPIES = /\bsome of all (?:rights|licences|permissions)\b/;`,
  ];
  expect(ordered([rights, media, copies].join('\n'))).toEqual([rights, copies, media]);
});
