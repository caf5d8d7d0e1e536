import { rmSync } from 'node:fs';
import path from 'node:path';
import { execute } from '../execute.mjs';
import { compare } from './compare.mjs';
import { readOdt } from './read-odt.mjs';

const LIMIT_MS = 120_000;

/**
 * Whether LibreOffice reads a redlined document as we do, once it has accepted all tracked changes, and once it has
 * rejected them.
 *
 * @param {string} original
 * @param {string} redlined
 * @param {{ office: import('./office.mjs').Office, ourText: string, folder: string }} means `ourText` is the bundle of
 *   our-text.mjs; `folder` is for files that are in the way of nobody
 * @returns {Promise<{ failures: string[], isOpened: boolean, isWhole: boolean, changed: number }>} not opened, and no
 *   failure, where LibreOffice cannot open the original either
 */
export async function secondOpinion(original, redlined, { office, ourText, folder }) {
  const none = { failures: [], isOpened: false, isWhole: false, changed: 0 };
  const { code, stdout, stderr } = await execute(process.execPath, [ourText, original, redlined], {
    timeout: LIMIT_MS,
  });
  if (code !== 0) return { ...none, failures: [`our own reading failed: ${stderr.slice(-300)}`] };
  const [before, after] = JSON.parse(stdout);
  const read = (file, hasRevisions) => settleBoth(file, hasRevisions, office, folder);
  const theirsBefore = await read(original, before.revisions > 0).catch(() => null);
  if (theirsBefore === null) return none;
  let theirsAfter;
  try {
    theirsAfter = await read(redlined, after.revisions > 0);
  } catch (error) {
    return { ...none, failures: [`LibreOffice opens the original, but not this: ${error.message}`] };
  }
  const { failures, ...rest } = compare(
    { original: before, redlined: after },
    { original: theirsBefore, redlined: theirsAfter },
  );
  return {
    failures: [...failures, ...remaining([before, after], [theirsBefore, theirsAfter])],
    isOpened: true,
    ...rest,
  };
}

/** A document without tracked changes reads the same either way. */
async function settleBoth(file, hasRevisions, office, folder) {
  const accept = await settle(file, 'accept', office, folder);
  return { accept, reject: hasRevisions ? await settle(file, 'reject', office, folder) : accept };
}

async function settle(file, how, office, folder) {
  const odt = path.join(folder, 'settled.odt');
  try {
    const left = await office.settle(file, how, odt);
    return { ...readOdt(odt), left };
  } finally {
    rmSync(odt, { force: true });
  }
}

/** Tracked changes that were left, and comments that were lost. */
function remaining([before, after], [theirsBefore, theirsAfter]) {
  const failures = [];
  const written = after.comments - before.comments;
  for (const how of ['accept', 'reject']) {
    if (after[how].left > 0) failures.push(`${after[how].left} tracked changes are left to us after ${how}ing all`);
    const more = theirsAfter[how].left - theirsBefore[how].left;
    if (more > 0) failures.push(`${more} tracked changes are left to LibreOffice after ${how}ing all`);
    const seen = theirsAfter[how].comments - theirsBefore[how].comments;
    if (seen !== written) failures.push(`LibreOffice has ${seen} of our ${written} comments after ${how}ing all`);
  }
  return failures;
}
