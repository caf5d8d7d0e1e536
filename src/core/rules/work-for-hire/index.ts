import type { Contract } from '../../contract/contract';
import type { Severity } from '../../model';
import type { Repair } from '../../redline/repair';
import { oneInAClause, running } from '../common/hits';
import type { Finder, Match } from '../rule';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';
import { toMatch } from '../common/to-match';

const PHRASE = /(?<words>"?\bworks?[ -]{1,2}(?:made[ -]{1,2})?for[ -]{1,2}hire\b(?:,?")?)/gi;
/** The same by other names: "deemed the author", "specially commissioned", "employee for hire". */
const OTHER_NAMES =
  /\b(?<words>(?:deemed|considered|regarded as)(?: to be)? (?:the )?(?:(?:sole|legal|exclusive|statutory),? (?:and )?){0,3}author\b(?: of (?:the|all|any|such)\b[^.;,]{0,40}|(?! of))|authors?\b(?! (?:is|are|shall|will|agrees|grants)\b)[^.;]{0,60}?\b(?:ab initio|for all purposes(?! of (?:citation|attribution|credit)))|(?:specially|specifically) (?:ordered|commissioned)(?: (?:or|and) (?:commissioned|ordered))?(?= (?:by|for)\b)|(?<=\bas (?:an? )?)employees?[ -]for[ -]hire)/gi;
/** Whoever makes the work is its author in any case. */
const MAKER =
  /\b(?:artist|author|writer|designer|photographer|composer|contractor|consultant|illustrator|licensor|developer|you|i)\b[^.;]{0,40}$/i;
const NOT_ONE =
  /\b(?:not|never|nor|neither|no|nothing)\b(?! (?:qualify|legally|for any reason))[^.;]{0,40}$|\bNOT A\b/i;
/** The back-up limb of such a clause counts: it takes the work where the first limb fails. */
const BACK_UP = /\b(?:to the extent|if|regardless|should|in the event)\b[^.;]{0,120}$/i;
/** The law itself. */
const OF_LAW = /\b(?:laws?|doctrine|concept|rules?) (?:of|on) $/i;
const ABOUT_CLAUSE = /^[^.;]{0,12}\b(?:provision|clause|laws?|doctrine|arrangements?)\b/i;
/** "This is a work-for-hire arrangement". */
const IS_ONE = /\b(?:is|be|as|constitutes?) an? "?$/i;
/** "Work-for-hire agreement", as a title. */
const TITLE = /^[^.;]{0,12}\b(?:agreement|contract|addendum)\b/i;
const VERB =
  /\b(?<modal>shall|will)(?= be\b)(?![^.;]{0,80}\b(?:shall|will|assign))|\b(?<copula>is|are)(?= (?:a |considered |deemed )?"?$)/gi;
/** Where "not" would leave a back-up or the ownership beside it, only a promise keeps AI out. */
const PROMISE: Repair = { strikes: [], exclusion: 'promise', addPurpose: false };
/** The sentence before says already that the work is no such work: then "to the extent it is not" claims nothing. */
const DENIED = /\b(?:not|no)\b[^.;]{0,40}\bworks?[ -]{1,2}(?:made[ -]{1,2})?for[ -]{1,2}hire\b/i;

function makesHire({ sentence, start, end, governing }: Hit): boolean {
  const before = sentence.text.slice(0, start);
  if (OF_LAW.test(before) || (ABOUT_CLAUSE.test(sentence.text.slice(end)) && !IS_ONE.test(before))) return false;
  if (BACK_UP.test(before) && DENIED.test(sentence.previous?.text ?? '')) return false;
  if (TITLE.test(sentence.text.slice(end)) && !/\b(?:is|are|be|as|constitutes?)\b/.test(before)) return false;
  if (NOT_ONE.test(before) && !BACK_UP.test(before)) return false;
  return !(governing.negative && !BACK_UP.test(before));
}

function severityOf({ sentence: { text } }: Hit): Severity {
  return /\b(?:drafts|unused|rejected|voice|likeness|performances?)\b/i.test(text) ? 'critical' : 'high';
}

/** One word, "not", where the sentence has one verb and nothing hangs on it. */
function repairOf({ sentence: { text }, start }: Hit): Repair {
  if (/\b(?:assigns?|to the extent|owned|owners?|property|vest)\b/i.test(text)) return PROMISE;
  const before = text.slice(0, start);
  const verbs = [...before.matchAll(VERB)];
  const verb = verbs.at(-1);
  if (!verb || verbs.length > 1) return PROMISE;
  const at = verb.index + verb[0].length;
  return { strikes: [{ kind: 'words', start: at, end: at, insert: ' not' }], exclusion: 'own', addPurpose: false };
}

/** How far a heading's words may stand from the beginning. */
const HEADING = 30;

/** A heading that runs into its sentence says less than the sentence. */
function isShouted({ text, start, sentence }: Hit): boolean {
  return (
    /^"?WORK/.test(text) ||
    (start < HEADING && /^"?W/.test(text) && !/\b(?:is|are|be|as)\b/.test(sentence.text.slice(0, start)))
  );
}

/** How far after the words their owner may stand. */
const OWNER_REACH = 60;

function find(contract: Contract): readonly Match[] {
  const others = [...scan(contract, OTHER_NAMES)]
    .filter((hit) => !(/\bauthor/i.test(hit.text) && MAKER.test(hit.sentence.text.slice(0, hit.start))))
    .map((hit) => running(hit, 'creator'));
  // "Shall be a work made for hire and owned by Company": whose the work is tells against whom it runs.
  const named = [...scan(contract, PHRASE)].map((hit) =>
    hit.governing.direction === 'client' &&
    contract.actors.after(hit.sentence.text, hit.end, OWNER_REACH)?.role === 'client'
      ? running(hit, 'creator')
      : hit,
  );
  const hits = [...named, ...others].filter(makesHire);
  return oneInAClause(hits.sort((a, b) => Number(isShouted(a)) - Number(isShouted(b)))).map((hit) =>
    toMatch(hit, {
      severity: severityOf(hit),
      confidence: 0.95,
      reason: 'would make the other side the author of the work from the start',
      repair: repairOf(hit),
      passes: true,
    }),
  );
}

export const workForHire: Finder = {
  severityUnderRestriction: 'medium',
  carrierRank: 15,
  find,
};
