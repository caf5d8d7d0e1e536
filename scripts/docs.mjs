#!/usr/bin/env node
// "npm run docs": writes the pages of docs/ that are made from the code. With --check it writes nothing, and fails where
// a page is not what the code says.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { bundle } from './bundle.mjs';
import { root } from './folders.mjs';

const pages = [
  { file: 'docs/rules.md', module: 'scripts/docs/rules-page.ts', make: ({ rulesPage }) => rulesPage() },
  { file: 'docs/language.md', module: 'scripts/docs/language-page.ts', make: ({ languagePage }) => languagePage() },
  {
    file: 'docs/playbook.schema.json',
    module: 'scripts/docs/playbook-schema.ts',
    make: ({ playbookSchema }) => playbookSchema(),
  },
];

const isCheck = process.argv.includes('--check');
for (const { file, module, make } of pages) {
  const target = path.join(root, file);
  const options = await prettier.resolveConfig(target);
  const text = await prettier.format(make(await import(pathToFileURL(await bundle(module)).href)), {
    ...options,
    filepath: target,
  });
  if (!isCheck) writeFileSync(target, text);
  else if (read(target) !== text) {
    console.error(`${file} is stale: run "npm run docs" and commit what it writes.`);
    process.exitCode = 1;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
