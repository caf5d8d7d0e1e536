import { readFileSync, statSync } from 'node:fs';
import type { Side } from '../core/model';
import { isLocked } from '../core/playbook/locks';
import type { Playbook } from '../core/playbook/playbook';
import { readPlaybook } from '../core/playbook/read-playbook';
import { Failure } from './io';
import { fileFailure } from './read/file-errors';

/** No playbook comes near this, in bytes. */
const LARGEST = 4 << 20;

/** Reads a playbook. Throws `Failure` with the first reason, in one line, where it cannot be used. */
export function loadPlaybook(file: string): Playbook {
  const result = readPlaybook(contentOf(file));
  if (result.ok) return result.playbook;
  const [first, ...others] = result.problems;
  const where = first === undefined || first.path === '' ? '' : `${first.path}: `;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new Failure(`${file}: is not a playbook that can be used: ${where}${first?.message ?? ''}${more}`);
}

function contentOf(file: string): string {
  try {
    const { size } = statSync(file);
    if (size > LARGEST) throw new Failure(`${file}: is too large for a playbook`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) throw new Failure(`${file}: is not valid UTF-8 text`);
    throw fileFailure(file, error);
  }
}

/** Whose interests to read for: what is asked, unless the playbook forbids it; then what the playbook says. */
export function sideFor(asked: Side | null, playbook: Playbook | null): Side {
  const own = playbook?.side ?? 'creator';
  if (asked !== null && asked !== own && playbook !== null && isLocked(playbook, '/side'))
    throw new Failure(`--side ${asked}: the playbook "${playbook.name}" locks the side to ${own}`);
  return asked ?? own;
}
