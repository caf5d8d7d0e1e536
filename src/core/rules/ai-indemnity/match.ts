import type { Contract, Sentence } from '../../contract/contract';
import type { Severity } from '../../model';
import { aiIndemnityRepair } from './repair';
import type { Indemnity } from '../common/indemnity';
import { readIndemnities } from '../common/indemnity';
import type { Match } from '../rule';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';
import { toMatch } from '../common/to-match';

const AI_THING =
  '(?:(?:AI|A\\.I\\.|[Aa]rtificial[- ][Ii]ntelligence|[Mm]achine[- ][Ll]earning|[Gg]enerative|[Ss]ynthetic|large language)(?:[- ](?:generated|based|assisted))?(?: (?:AI|tools?|systems?|models?|features?|outputs?|content|services?|use|uses|training|technolog(?:y|ies)|media|voices?|replicas?)){0,2}|(?:the |any |such |all |their |its |your |resulting ){0,2}(?:Outputs?|Inputs?|Prompts?|outputs|inputs|prompts|Responses|Generations|Creations)(?: (?:generated|created))?|tools? (?:that|which) [^.;]{0,50}?generates? [a-z]+|(?:train(?:ing)?|fine-tuning) (?:of |any |the |a ){0,3}(?:AI |machine[- ]learning |language )?models?)';
/** What the claims are about: "your use of the service and Outputs, your Inputs". */
const WHOSE = "(?:[Yy]our|the|any|his|her|their|its|[A-Z][\\w.]*'s)";
const DOING =
  "(?:(?:use|uses|sharing|share|publication|distribution|creation|generation|submission|exploitation|inclusion|processing)(?:,? (?:and|or) |, )?){1,4}(?: (?:of|in|with|by|for))?(?: [\\w']+){0,8}?(?:,? (?:and|or))?";
const ONE = `(?:${WHOSE} )?(?:${DOING} )?\\b${AI_THING}`;
const TRIGGER = new RegExp(`(?<![\\w'])${ONE}(?:(?:,? (?:and|or|and/or)|,) ${ONE}){0,3}(?!\\w)`, 'g');
/** A promise about the work that only somebody who means to train needs. */
const WARRANTY =
  /\b(?:suitable|fit|cleared|licensed|available|appropriate) for (?:use in |the |any |purposes of )?(?:(?:AI|artificial[- ]intelligence|machine[- ]learning|model|synthetic)\b(?: (?:training|development|use|models?|systems?|purposes))?)|\b(?:releases?|consents?|rights|permissions?)\b[^.;]{0,60}\b(?:for|needed for|necessary for) (?:any |the )?(?:synthetic use|AI (?:use|training)|machine[- ]learning|model training)/gi;
const NO_AI = /\b(?:no|not|without|free (?:of|from))\b[^.;]{0,60}\b(?:AI|artificial[- ]intelligence|generative)/i;
const CONTRARY =
  /\b(?:contrary|breach of (?:this|that|the foregoing|such)|(?:this|that|such) (?:warranty|promise|representation))\b/i;
const WARRANTS = /\b(?:represents?|warrants?|guarantees?|undertakes?|certif(?:y|ies))\b/i;
const EXCLUDED =
  /\b(?:except|excluding|other than|but not(?! limited)|shall not apply|will not apply|does not (?:apply|cover)|obligations? (?:under|as an))\b[^.;]*$/i;
/** "Outputs" alone may be what a consultant delivers: AI has to be spoken of elsewhere. */
const GENERATED = /\b(?:Outputs?|outputs?)\b[^.;]{0,60}\bgenerated\b|\b(?:the|such) (?:[\w.[\]]+ ){0,2}Models?\b/;
const BARE = /^(?:the |any |all )?(?:[Ii]nputs?|[Oo]utputs?)$/;

function severityOf({ sentence: { text } }: Hit, contract: Contract): Severity {
  if (/\b(?:(?:AI|tools?) (?:that|which) (?:the )?[\w ]{0,20}(?:chose|chooses|used|uses))/i.test(text)) return 'low';
  return contract.words.isServiceTerms ? 'high' : 'critical';
}

/** The indemnity whose claims the words belong to: before them in the sentence, or in the words that their item continues. */
function indemnityOf({ sentence, start }: Hit, all: readonly Indemnity[]): Indemnity | null {
  const own = all.filter(({ hit }) => hit.sentence === sentence && hit.end <= start).at(-1);
  if (own || sentence.stem === '') return own ?? null;
  return (
    all.find(
      ({ hit }) =>
        sentence.stem.startsWith(hit.sentence.text.slice(0, 60)) &&
        (hit.sentence.paragraph < sentence.paragraph ||
          (hit.sentence.paragraph === sentence.paragraph && hit.sentence.start < sentence.start)),
    ) ?? null
  );
}

/** The sentence has the promise itself, or continues the words that have it. */
function isPromiseOf(sentence: Sentence, promised: Sentence): boolean {
  return sentence === promised || (sentence.stem !== '' && sentence.stem.startsWith(promised.text.slice(0, 60)));
}

function* triggers(contract: Contract): Generator<Match> {
  const all = readIndemnities(contract);
  if (all.length === 0) return;
  const told = new Set<unknown>();
  const concerned = [...contract.sentencesFor(TRIGGER)].filter(({ sentence }) =>
    all.some(({ hit }) => isPromiseOf(sentence, hit.sentence)),
  );
  for (const hit of scan({ ...contract, sentencesFor: () => concerned }, TRIGGER)) {
    const indemnity = indemnityOf(hit, all);
    if (!indemnity || indemnity.direction === 'unclear' || told.has(hit.sentence)) continue;
    const { text } = hit.sentence;
    if (EXCLUDED.test(text.slice(indemnity.hit.sentence === hit.sentence ? indemnity.hit.end : 0, hit.start))) continue;
    if (BARE.test(hit.text) && !contract.mentionsAi && !GENERATED.test(text)) continue;
    told.add(hit.sentence);
    yield toMatch(
      { ...hit, governing: { ...hit.governing, direction: indemnity.direction, frame: null } },
      {
        severity: severityOf(hit, contract),
        confidence: 0.8,
        reason: 'is a reason to pay that has to do with AI',
        repair: aiIndemnityRepair(hit, indemnity),
      },
    );
  }
}

function* warranties(contract: Contract): Generator<Match> {
  for (const hit of scan(contract, WARRANTY)) {
    const before = hit.sentence.text.slice(0, hit.start);
    if (!WARRANTS.test(before) || NO_AI.test(hit.sentence.text) || hit.governing.negative) continue;
    if (hit.governing.direction === 'client') continue;
    yield toMatch(hit, {
      severity: 'critical',
      confidence: 0.8,
      reason: 'promises that the work is fit for training AI',
      repair: aiIndemnityRepair(hit, null),
    });
  }
}

/** "contains no AI-generated content and shall indemnify Agency for any contrary finding". */
function* findings(contract: Contract): Generator<Match> {
  for (const { hit, direction } of readIndemnities(contract)) {
    const before = hit.sentence.text.slice(0, hit.start);
    if (direction !== 'creator' || !WARRANTS.test(before) || !NO_AI.test(before)) continue;
    if (!CONTRARY.test(hit.sentence.text.slice(hit.end))) continue;
    yield toMatch(
      { ...hit, governing: { ...hit.governing, direction, frame: null } },
      {
        severity: 'high',
        confidence: 0.75,
        reason: 'makes you pay for any finding that AI was used, whoever is right',
        repair: { noEdit: 'true' },
      },
    );
  }
}

/** Finds promises by the creator to answer for what AI does, or for the fitness of the work for it. */
export function findAiIndemnity(contract: Contract): readonly Match[] {
  return [...triggers(contract), ...warranties(contract), ...findings(contract)];
}
