import type { Repair, Strike } from '../../redline/repair';
import type { Indemnity } from '../common/indemnity';
import type { Hit } from '../common/scan';

/** Follows where the reasons to pay are woven together. */
const WOVEN: Repair = {
  strikes: [],
  exclusion: 'none',
  addPurpose: false,
  after: {
    sentence:
      'This does not cover claims about use of the {Deliverables} with AI systems by anyone but the party that makes the promise.',
  },
};
const JOINT_BEFORE = /(?:,? (?:and|or)|,) (?:from |for |suitable |fit )?$/;
const LAST_OF_THREE = /, (and|or) (?:from |for )?$/;

/** "infringement, breach, or use with AI": two reasons are left, joined by the word that joined the last. */
function strikeLast(text: string, start: number, end: number, joint: string, from: number): readonly Strike[] {
  const last = text.slice(0, start).search(/, (?:and|or) (?:from |for )?$/);
  const comma = text.lastIndexOf(', ', last - 1);
  const strike: Strike = {
    kind: 'words',
    start: last,
    end,
    insert: ', but not use of the {Deliverables} with AI systems',
  };
  return comma < from ? [strike] : [{ kind: 'words', start: comma, end: comma + 2, insert: ` ${joint} ` }, strike];
}

/** Takes the AI limb out of a row of reasons; a promise about AI in a row of promises goes the same way. */
export function aiIndemnityRepair({ sentence: { text }, start, end }: Hit, indemnity: Indemnity | null): Repair {
  const after = text.slice(end);
  const before = text.slice(0, start);
  const closes = /^(?:[.;]|$)/.test(after);
  const isMember = JOINT_BEFORE.test(before) && (closes || /^(?:,? (?:and|or)|,) /.test(after));
  if (!isMember || (indemnity === null && !closes)) return WOVEN;
  const joint = LAST_OF_THREE.exec(before)?.[1];
  const strikes: readonly Strike[] =
    indemnity && closes && joint !== undefined
      ? strikeLast(text, start, end, joint, indemnity.hit.end)
      : [{ kind: 'member', start, end }];
  return { strikes, exclusion: 'none', addPurpose: false };
}
