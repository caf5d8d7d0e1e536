import type { Playbook, PlaybookProblem, PlaybookResult } from './playbook';
import { holds } from './locks';
import { checkPlaybook } from './read-playbook';
import { at } from './shape';

type Json = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The paths at which two values differ: as deep as both are objects. */
function differences(before: unknown, after: unknown, path: string): readonly string[] {
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differences(before[key], after[key], at(path, key)));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
}

/**
 * A changed playbook in place of another one: refused where it is not valid, or changes what the other has locked, the
 * locks themselves included. Nothing is changed then.
 */
export function customise(playbook: Playbook, changed: unknown): PlaybookResult {
  const checked = checkPlaybook(changed);
  if (!checked.ok) return checked;
  const locks = [...(playbook.locked ?? []), ...((playbook.locked ?? []).length > 0 ? ['/locked'] : [])];
  const problems: readonly PlaybookProblem[] = differences(playbook, checked.playbook, '')
    .filter((path) => locks.some((own) => holds(own, path) || holds(path, own)))
    .map((path) => ({ path, message: 'This field is locked by the playbook.' }));
  return problems.length > 0 ? { ok: false, problems } : checked;
}
