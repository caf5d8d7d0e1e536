import type { Exclusion, Repair, Strike } from '../../redline/repair';
import type { NoRepair } from '../rule';
import type { Hit } from '../common/scan';
import { banInstead, itemOmitted } from '../common/turned-round';

type Answer = Repair | NoRepair;

const ENDS = /^\.?$/;

function repair(strikes: readonly Strike[], exclusion: Exclusion): Repair {
  return { strikes, exclusion, addPurpose: false };
}

/** "(including voice models trained on them)": the bracket goes, and a promise follows. */
function inBracket({ sentence: { text }, start, end }: Hit): Answer | null {
  const open = text.lastIndexOf('(', start);
  if (open < 0 || text.charAt(end) !== ')' || !/^\((?:including|such as|e\.g\.,?) /i.test(text.slice(open, start)))
    return null;
  const from = text.charAt(open - 1) === ' ' ? open - 1 : open;
  return repair([{ kind: 'words', start: from, end: end + 1, insert: '' }], 'promise');
}

/** "Agency shall own all outputs generated from the Deliverables.": nothing else is said, so it is turned round. */
function alone({ sentence: { text }, start, end }: Hit): Answer | null {
  if (!ENDS.test(text.slice(end))) return null;
  const verb =
    /\b(?:shall own|will own|owns|retains?|may (?:retain|keep)|(?:shall|will) retain|own) (?:all |any |the )?(?:outputs?,? (?:and )?)?$/i.exec(
      text.slice(0, start),
    );
  const keeps = /^(?:retain|keep) /i.test(text.slice(start)) ? /\bmay $/.exec(text.slice(0, start)) : null;
  if (keeps ?? (verb && /^may|retain/i.test(verb[0])))
    return repair(
      [
        {
          kind: 'words',
          start: (keeps ?? verb)?.index ?? start,
          end: end,
          insert: 'will delete any model weights, datasets or embeddings made from the {Deliverables}',
        },
      ],
      'own',
    );
  if (!verb) return null;
  const insert = 'may not generate outputs, models or data from the {Deliverables} with AI';
  return repair([{ kind: 'words', start: verb.index, end, insert }], 'own');
}

/** "All machine-generated versions of the Deliverables shall vest in Agency." */
function passive({ sentence: { text }, start, end }: Hit): Answer | null {
  const opening = /^(?:All|Any) /.exec(text.slice(start));
  const owned =
    /^(?<of> of the [A-Z]\w+)? (?:shall |will )?(?:belongs? to|vests? in|(?:is|are|become|be) the (?:sole |exclusive )*property of) [\w .]{1,40}\.$/.exec(
      text.slice(end),
    );
  if (!opening || !owned || start > 0 || /insights?|learnings?| and /i.test(text.slice(start, end))) return null;
  const of = owned.groups?.['of'] ?? '';
  return repair(
    [
      { kind: 'words', start, end: start + opening[0].length, insert: 'No ' },
      { kind: 'words', start: end + of.length, end: text.length - 1, insert: ' may be made' },
    ],
    'own',
  );
}

/** "the final files, all edits and all models trained on the Recordings": the last of a row, with a promise after it. */
function inRow({ sentence: { text }, start, end }: Hit): Answer | null {
  if (!/(?:,? and|,) $/.test(text.slice(0, start)) || !/^(?:[.;,]|$| and )/.test(text.slice(end))) return null;
  return repair([{ kind: 'member', start, end }], 'promise');
}

/** The smallest change that takes the claim to what AI makes out of its sentence. */
export function outputRepair(hit: Hit): Answer {
  return (
    inBracket(hit) ??
    alone(hit) ??
    passive(hit) ??
    inRow(hit) ??
    itemOmitted(hit) ??
    banInstead(hit) ?? { noEdit: 'woven', orOmit: true }
  );
}
