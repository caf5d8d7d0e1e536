import { readAiRestriction } from './contract/ai-restriction';
import { isForeign } from './contract/english';
import type { Contract } from './contract/contract';
import { readContract } from './contract/read';
import type { Planned, Setting } from './findings';
import { concerns, idMaker, planRedlines, toPlanned } from './findings';
import { namesFor } from './language/names';
import { phrasesFor } from './language/phrases';
import type { ContractSource, Review, Side } from './model';
import { SEVERITIES } from './model';
import { routesOf } from './routes';
import { prefilterFor, type Prefilter } from './prefilter/prefilter';
import { RULES } from './rules';
import { patternsOf } from './rules/patterns';
import { scoreOf } from './score';

let known: Prefilter | null = null;
const prefilter = (): Prefilter => (known ??= prefilterFor(patternsOf(RULES)));

function inDocumentOrder(a: Planned, b: Planned): number {
  const [first, second] = [a.finding.span, b.finding.span];
  if (!first || !second) return first ? -1 : second ? 1 : 0;
  return first.paragraph - second.paragraph || first.start - second.start || first.end - second.end;
}

function findAll(setting: Setting, side: Side): readonly Planned[] {
  const makeId = idMaker();
  return RULES.flatMap((rule) =>
    rule
      .find(setting.contract)
      .filter((match) => concerns(side, match))
      .sort((a, b) => (a.at?.paragraph ?? -1) - (b.at?.paragraph ?? -1) || (a.at?.start ?? 0) - (b.at?.start ?? 0))
      .map((match) => toPlanned(setting, rule, match, makeId)),
  ).sort(inDocumentOrder);
}

function notChecked({ paragraphs }: Contract, source: ContractSource, isEnglish: boolean): readonly string[] {
  if (!isEnglish)
    return [
      'The contract is not in English. NoTrain reads English only, so nothing in it was checked.',
      ...source.notRead,
    ];
  const foreign = paragraphs.filter((paragraph) => paragraph.foreign).length;
  const skipped =
    foreign === 0
      ? []
      : [
          `${foreign === 1 ? 'One paragraph is' : `${foreign} paragraphs are`} not in English and ${foreign === 1 ? 'was' : 'were'} not checked.`,
        ];
  return [...skipped, ...source.notRead];
}

/** Reads a contract for one side. The same contract gives the same review. */
export function review(source: ContractSource, { side }: { readonly side: Side }): Review {
  const contract = readContract(source, prefilter());
  const { parties, governingLaw, language } = contract;
  const isEnglish = !isForeign(language);
  const isEmpty = contract.paragraphs.every(({ reading }) => reading.text === '');
  const told = { language, parties, governingLaw };
  const unread = notChecked(contract, source, isEnglish);
  if (isEmpty || !isEnglish) {
    return { ...told, score: null, findings: [], redlines: [], leftOut: [], routes: [], notChecked: unread };
  }
  const restriction = readAiRestriction(contract);
  const names = namesFor(parties, contract.words);
  const setting: Setting = { contract, restriction, wording: phrasesFor(names), clientIsNamed: names.client !== null };
  const planned = findAll(setting, side);
  const { redlines, leftOut } = planRedlines(setting, planned);
  const findings = planned
    .map(({ finding }) => finding)
    .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  return {
    ...told,
    score: scoreOf(findings, restriction),
    findings,
    redlines,
    leftOut,
    routes: routesOf(findings, restriction),
    notChecked: unread,
    words: contract.words,
  };
}
