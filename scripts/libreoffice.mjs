/**
 * Redlines the sample contracts, as they are and with another person's pending insertions, and asks LibreOffice whether it
 * reads in them what we read. Exit 77: it was skipped.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bundle } from './bundle.mjs';
import { execute } from './execute.mjs';
import { root } from './folders.mjs';
import { findOffice } from './libreoffice/find-office.mjs';
import { Office } from './libreoffice/office.mjs';
import { secondOpinion } from './libreoffice/second-opinion.mjs';

const SKIPPED = 77;
const samples = path.join(root, 'assets/samples');

const found = findOffice();
if (found.missing) {
  console.log(found.missing);
  process.exitCode = SKIPPED;
} else process.exitCode = (await checkSamples()) ? 0 : 1;

async function checkSamples() {
  const [cli, ourText] = await Promise.all(['src/cli/index.ts', 'scripts/libreoffice/our-text.mjs'].map(bundle));
  const folder = mkdtempSync(path.join(tmpdir(), 'notrain-libreoffice-'));
  const office = new Office(found, mkdirSync(path.join(folder, 'office'), { recursive: true }));
  const failures = [];
  try {
    for (const original of readdirSync(samples).flatMap((name) => variants(path.join(samples, name), folder))) {
      const name = path.basename(original);
      const redlined = path.join(folder, `redlined-${name}`);
      const { code, stderr } = await execute(process.execPath, [cli, 'review', original, '--redline', redlined]);
      // Exit 1: something was found, as it must be in a sample.
      if (code !== 1) failures.push(`${name}: exit ${code} ${stderr}`);
      else failures.push(...(await opinionOf(name, original, redlined, { office, ourText, folder })));
    }
  } finally {
    await office.close();
    rmSync(folder, { recursive: true });
  }
  failures.forEach((failure) => console.log(failure));
  return failures.length === 0;
}

/** The document, and a copy in which another person has inserted all but the first word of each run. */
function variants(original, folder) {
  const files = unzipSync(readFileSync(original));
  const inserted = path.join(folder, `inserted-${path.basename(original)}`);
  const main = 'word/document.xml';
  let id = 1000;
  const insert = (_, open, first, rest, close) =>
    `${open}${first}${close}` +
    `<w:ins w:id="${id++}" w:author="Ana Roe" w:date="2026-11-20T10:00:00Z">${open}${rest}${close}</w:ins>`;
  const xml = strFromU8(files[main]).replace(
    /(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>)([^<\s]+)(\s[^<]+)(<\/w:t><\/w:r>)/gs,
    insert,
  );
  writeFileSync(inserted, zipSync({ ...files, [main]: strToU8(xml) }));
  return [original, inserted];
}

async function opinionOf(name, original, redlined, means) {
  const { failures, isOpened, isWhole, changed } = await secondOpinion(original, redlined, means);
  const missed = [
    [!isOpened, 'LibreOffice does not open it'],
    [!isWhole, 'LibreOffice does not read it as we do, redlined or not'],
    [changed === 0, 'nothing was redlined'],
  ];
  return [...failures, ...missed.flatMap(([is, because]) => (is ? [because] : []))].map((why) => `${name}: ${why}`);
}
