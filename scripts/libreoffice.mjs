/** Redlines the sample contracts, and asks LibreOffice whether it reads in them what we read. Exit 77: it was skipped. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
    for (const name of readdirSync(samples)) {
      const redlined = path.join(folder, name);
      const original = path.join(samples, name);
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

async function opinionOf(name, original, redlined, means) {
  const { failures, isOpened, isWhole, changed } = await secondOpinion(original, redlined, means);
  const missed = [
    [!isOpened, 'LibreOffice does not open it'],
    [!isWhole, 'LibreOffice does not read it as we do, redlined or not'],
    [changed === 0, 'nothing was redlined'],
  ];
  return [...failures, ...missed.flatMap(([is, because]) => (is ? [because] : []))].map((why) => `${name}: ${why}`);
}
