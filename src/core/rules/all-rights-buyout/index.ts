import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import type { Repair } from '../../redline/repair';
import type { Buyout, Way } from './match';
import { findBuyouts } from './match';
import { oneInAClause } from '../common/hits';
import type { Finder, Match, NoRepair } from '../rule';
import { toMatch } from '../common/to-match';

const REASONS: Readonly<Record<Way, string>> = {
  exclusive: 'keeps you from licensing the work elsewhere, for AI too, and limits the other side little',
  covenant: 'keeps you from licensing the work elsewhere, for AI too',
  buyout: 'sells every use at once, which may be read to include AI',
  all: 'hands over every right, which may be read to include AI',
};
const PERSON = /\b(?:voice|likeness|performances?)\b/i;
const FOREVER =
  /\b(?:perpetual\w*|in perpetuity|irrevocable|forever|unlimited|unrestricted|all (?:forms and )?media|any (?:and all )?purposes?)\b/i;
const NAMED_USE =
  /\b(?:solely|only|limited to|for the purposes? of|in connection with|in the creation of|for use in)\b/i;
const NAMED_TERM =
  /\b(?:during the|for (?:a|the) (?:term|period)|for [\w-]+ (?:\(\d+\) )?(?:months?|years?|days)|until|license term|contract period)\b/i;

function severityOf({ way, sentence: { text } }: Buyout): Severity {
  if (PERSON.test(text) && way !== 'covenant') return FOREVER.test(text) || way !== 'exclusive' ? 'critical' : 'medium';
  if (way === 'covenant') return 'medium';
  if (way !== 'exclusive' || FOREVER.test(text)) return 'high';
  return NAMED_USE.test(text) && NAMED_TERM.test(text) ? 'low' : 'medium';
}

/** An exclusive right for one act ("to publish") is mostly what the project is about: it stays and is limited. */
const ONE_ACT = /^exclusive (?:rights?|licen[cs]e)\b/i;
const WHOLE = /\b(?:full|total|complete|outright|all-in|perpetual|worldwide)(?:,|,? and)? /gi;

/** How much may follow before a purpose that is added at the end of the grant reads as one of another thing. */
const NEAR = 60;

function repairOf(hit: Buyout): Repair | NoRepair {
  const { way, text: quoted, sentence, start, end, covered } = hit;
  const { text } = sentence;
  // Whoever may license nobody else has given no right by that.
  if (way === 'covenant') return { noEdit: 'only-promised' };
  // The change for the transfer of ownership in the paragraph covers these words.
  if (way === 'all' && covered) return { strikes: [], exclusion: 'promise', addPurpose: false };
  if (way === 'exclusive') {
    const follows = text.slice(start + 'exclusive'.length);
    const inRow = /^exclusive\b/i.test(quoted) && !ONE_ACT.test(text.slice(start)) && /^(?:,| and) /.test(follows);
    const isLast = /^exclusive\b/i.test(quoted) && /(?:,| and) $/.test(text.slice(0, start)) && FOREVER.test(text);
    const isPredicate = /\b(?:is|are|be) (?:[a-z]+ )?$/.test(text.slice(0, start));
    return {
      strikes: (inRow || isLast) && !isPredicate ? [{ kind: 'member', start, end: start + 'exclusive'.length }] : [],
      exclusion: /\boption$/i.test(quoted)
        ? 'apart'
        : /\b(?:is|are|be) (?:strictly |solely )?exclusive/i.test(text.slice(Math.max(0, start - 8), end))
          ? 'promise'
          : 'tail',
      addPurpose:
        !NAMED_USE.test(text) &&
        !NAMED_TERM.test(text) &&
        !/\bfor (?:any|all)\b/i.test(text) &&
        (/^[^.;(]*/.exec(text.slice(end))?.[0].length ?? 0) < NEAR,
    };
  }
  const strikes = way === 'buyout' ? [...quoted.matchAll(WHOLE)] : [];
  return {
    strikes: strikes.map(({ index, 0: word }) => ({
      kind: 'words',
      start: start + index,
      end: start + index + word.length,
      insert: '',
    })),
    exclusion: 'promise',
    addPurpose: false,
  };
}

function find(contract: Contract): readonly Match[] {
  return oneInAClause(findBuyouts(contract)).map((hit) =>
    toMatch(hit, {
      severity: severityOf(hit),
      confidence: hit.way === 'all' ? 0.75 : 0.9,
      reason: REASONS[hit.way],
      repair: repairOf(hit),
      passes: hit.way === 'all' || /\b(?:sell(?:s|ing)?|owns?|assigns?)\b/.test(hit.sentence.text),
    }),
  );
}

export const allRightsBuyout: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 10,
  find,
};
