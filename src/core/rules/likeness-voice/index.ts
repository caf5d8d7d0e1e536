import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import type { Repair } from '../../redline/repair';
import { oneInAClause } from '../common/hits';
import { findLikeness } from './match';
import { REPLICA } from './words';
import type { Finder, Match, NoRepair } from '../rule';
import type { Hit } from '../common/scan';
import { toMatch } from '../common/to-match';
import { banInstead, itemOmitted } from '../common/turned-round';

const FOREVER =
  /\b(?:perpetual\w*|in perpetuity|forever|irrevocabl[ey]|(?:all|any)(?: and all)? (?:forms of )?media|any (?:lawful )?purpose|all purposes|by any means|manipulat\w+|alter(?:ed|ing)?)\b/i;
const PROMOTION =
  /\b(?:credits?|promot\w+|publici[sz]\w+|publicity (?:for|of)|advertis\w+|marketing|announc\w+|portfolio)\b/i;
const BODY = /\b(?:voices?|likeness(?:es)?|face|persona|performances?|portraits?)\b/i;

function severityOf({ text: quoted, sentence: { text } }: Hit): Severity {
  if (REPLICA.test(quoted)) return 'critical';
  if (FOREVER.test(text)) return 'high';
  if (!BODY.test(quoted) && PROMOTION.test(text)) return 'low';
  return PROMOTION.test(text) ? 'medium' : 'high';
}

/** "Your name", "my own face": the contract speaks to the person, or the person speaks. */
const WHOSE = /\b(your|my)\b/i;
const WHOSE_BEFORE = /\b(your|my) (?:[\w'-]+,? ){0,3}$/i;

/** What a promise is about: no work, and no word of the contract for the work; and a copy of whom it rules out. */
function personOf({ text: quoted, sentence: { text }, start }: Hit): {
  readonly object: string;
  readonly copy: string;
} {
  const [, word = ''] = WHOSE.exec(quoted) ?? WHOSE_BEFORE.exec(text.slice(0, start)) ?? [];
  const whose = word.toLowerCase();
  return {
    object: `${whose || "the person's"} name, voice or likeness`,
    copy: `, or to make a computer-generated copy of ${{ your: 'you', my: 'me' }[whose] ?? 'the person'}`,
  };
}
const SIMULATE =
  /^(?:simulat|synthesi[sz]|replicat|clon|recreat|re-creat|imitat|digitally )\w*(?:(?:,? (?:and|or)|,) \w+){0,5} /i;

/** A sentence about a copy as such: it goes, or its item does. */
function wholly(hit: Hit): Repair | NoRepair {
  const ban = banInstead(hit);
  return itemOmitted(hit) ?? (ban ? { ...ban, also: personOf(hit).copy } : { noEdit: 'whole', orOmit: true });
}

function repairOf(hit: Hit): Repair | NoRepair {
  const {
    sentence: { text },
    text: quoted,
    start,
  } = hit;
  const verbs = SIMULATE.exec(quoted)?.[0]
    .trimEnd()
    .replace(/ (?:the|my|your|his|her|their|any)$/i, '');
  if (verbs !== undefined) {
    const inRow = /(?:,| and| or) $/.test(text.slice(0, start));
    return inRow
      ? {
          strikes: [{ kind: 'member', verb: true, start, end: start + verbs.length }],
          exclusion: 'tail',
          also: personOf(hit).copy,
          addPurpose: false,
        }
      : wholly(hit);
  }
  if (REPLICA.test(quoted)) return wholly(hit);
  return { strikes: [], exclusion: 'tail', also: personOf(hit).copy, addPurpose: false };
}

function find(contract: Contract): readonly Match[] {
  return oneInAClause(findLikeness(contract)).map((hit) =>
    toMatch(hit, {
      severity: severityOf(hit),
      confidence: 0.85,
      reason: REPLICA.test(hit.text)
        ? 'lets them make or keep a computer copy of you'
        : 'lets them use who you are, which may be read to allow a computer copy',
      repair: repairOf(hit),
      object: personOf(hit).object,
    }),
  );
}

export const likenessVoice: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 8,
  find,
};
