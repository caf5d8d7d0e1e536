import type { Contract } from '../contract/contract';
import { isAllowed, MATTER, OWN_OBJECT } from './derivative-works.words';
import { governedAt, isGranted, over, running } from './hits';
import { findTransfers } from './ip-assignment.match';
import type { Hit } from './scan';
import { scan } from './scan';
import { isDefinition } from './subject-matter';

/** "derivative works of"; the verb that makes them stands before. */
const DERIVATIVE =
  /\bderivatives?(?: (?:works?|versions?|products?|materials?|content|compositions?))?\b(?: (?:works? )?(?:of|from|based (?:up)?on|using|incorporating|with|thereof))?/gi;
const MAKES =
  /\b(?:creat(?:e|ing)|mak(?:e|ing)|prepar(?:e|ing)|produc(?:e|ing)|develop(?:ing)?|author|generat(?:e|ing)|commission|build|compose|deriv(?:e|ing)|own)(?:,? (?:and |or |and\/or )?(?:reproduce|distribute|use|own|sell|exploit|display|publish|perform|license|prepare|make|have (?:made|created)|copy|modify)){0,4},? (?:(?!(?:to|of|for|from|in|with|that|which|by|on)\b)[\w-]+,? ){0,7}$/i;
const VERSION =
  '(?:versions?|adaptations?|translations?|variations?|arrangements?|remixe?s|re-?edits?|sequels?|prequels?|spin-?offs?|remakes?|revisions?|abridge?ments?|(?:abridged|translated|condensed|adapted|revised|expanded|illustrated) (?:editions?|versions?)|compilations|collective works|derivations?|extensions?)';
/** "make new versions of". */
const VERSIONS = new RegExp(
  `\\b(?<words>(?:creat(?:e|ing)|mak(?:e|ing)|prepar(?:e|ing)|produc(?:e|ing)|develop)(?: \\([^)]{1,20}\\))?(?:,? (?!(?:available|the)\\b)[\\w, -]{1,50}?)?,? ?\\b${VERSION} (?:of|from|based on)\\b(?: (?:all or any part of |any or all of )?(?:the|your|such|any) [\\w]+(?: [A-Z]\\w+)?)?|creat(?:e|ing) new (?:compositions|works|materials?|content|recordings|songs|assets)\\b[^.;]{0,60}?\\b(?:using|from|with|based on) (?:the|your) \\w+|(?:prepar|mak|publish|produc|creat)(?:e|ing) (?:abridged|condensed|adapted|translated|dramati[sz]ed|shortened) (?:editions?|versions?)|turn(?:ing)? (?:the|your) \\w+ into|mak(?:e|ing) new (?:things|works?|content|material) (?:from|out of|with) \\w+(?: \\w+)?|(?:incorporat|build|integrat|combin|merg)(?:e|ing)? (?:\\w+ ){0,5}(?:into|in|with) other (?:works|materials|content)|(?:as the |as a )(?:basis|reference|source)(?: material)? (?:of|for)[^.;]{0,50}?\\b(?:works?|assets|materials|designs|content))`,
  'gi',
);
const CHANGE_VERB =
  '(?:modif(?:y|ying)|adapt(?:ing)?|edit(?:ing)?|alter(?:ing)?|translat(?:e|ing)|transform(?:ing)?|revis(?:e|ing)|re-?arrang(?:e|ing)|abridg(?:e|ing)|condens(?:e|ing)|dub|remix|re-?edit|retouch|manipulat(?:e|ing)|redact|distort|re-?purpos(?:e|ing)|mash up|crop|add to|subtract from|change|amend|digitally alter|build (?:up)?on|enhance|coloriz?s?e|re-?mix|(?:make|making) (?:(?:any|such|minor|further|reasonable|editorial|other|and) ){0,3}(?:changes|alterations|modifications|edits|cuts|amendments|revisions)(?: (?:and|or) (?:changes|alterations|modifications|edits|cuts|additions|deletions|amendments|revisions))? (?:to|in)|recolou?r|overlay|composite|reformat|convert|extract|isolate|recombin(?:e|ing)|cut|splice|vary|customi[sz]e)';
/** A run of verbs that change the work. */
const CHANGES = new RegExp(
  `\\b(?<words>${CHANGE_VERB}\\b(?:(?:[,.]|,? (?:and/or|and|or))(?: otherwise)? ${CHANGE_VERB}\\b){0,8})`,
  'gi',
);
const CORE =
  /\b(?:modif|adapt|edit|alter|translat|transform|revis|arrang|abridg|condens|dub|remix|retouch|manipulat|purpos|recombin|customi|recombin|customi|mash|add to|mak(?:e|ing)|build (?:up)?on|recolou?r|overlay|composite|otherwise change)/i;
/** "have the work redrawn". */
const HAVE_CHANGED =
  /\b(?<words>have (?:the|your|any|such) [\w ]{2,30} (?:redrawn|re-?colou?red|modified|adapted|edited|altered|re-?edited|remixed|translated|changed|re-?cut))\b/gi;
/** "including translation and adaptation", "may be modified". */
const NOUNS =
  /\b(?<words>(?:be )?(?:modified|adapted|edited|altered|transformed|translated|rearranged|remixed)(?:,? (?:and |or )?(?:modified|adapted|edited|altered|transformed|translated)){0,4}|(?:translation|adaptation)(?:,? (?:and |or )?(?:modification|translation|adaptation)){0,3}|modification and adaptation)\b/gi;
/** "all derivatives", owned or granted. */
const THING =
  /\b(?<words>(?:(?:any|all|such|the) )?(?:derivative works?(?: rights?)?|(?:other )?works? (?:derived|adapted) from|derivatives|adaptations|derivative rights)(?:,? (?:made|created|prepared|derived))?(?: (?:from|of|thereof|based (?:up)?on))?)\b/gi;

/** The object, where it follows at once and is short. */
const OBJECT =
  /^ (?:the|your|any|such|all) [\w, -]{2,60}?(?=[.;()]|,? (?:to|for|only|in|as|with|without|by|at|and \(\d|which|that)\b|$)/;

/** How far the object of a row of verbs may stand from them. */
const OBJECT_REACH = 240;

function after({ sentence, end }: Hit): string {
  return sentence.text.slice(end, end + OBJECT_REACH);
}

/** The words of a sentence that lead up to a hit. */
function lead({ sentence, start }: Hit): string {
  return sentence.text.slice(Math.max(0, start - 120), start);
}

/** Moral rights in derivatives give nobody the right to make them. */
function isMoral({ sentence, start }: Hit): boolean {
  return /\b(?:moral rights?|paternity)\b/i.test(sentence.text.slice(Math.max(0, start - 400), start));
}

function* derivations(contract: Contract): Generator<Hit> {
  for (const pattern of [DERIVATIVE, VERSIONS]) {
    for (const found of scan(contract, pattern)) {
      const made = pattern === DERIVATIVE ? MAKES.exec(lead(found))?.[0].length : 0;
      if (made === undefined) continue;
      const hit = made === 0 ? found : governedAt(over(found, found.start - made, found.end), found.start - made);
      const object = after(hit);
      if (
        !OWN_OBJECT.test(object) &&
        isAllowed(hit, pattern === VERSIONS ? `${lead(hit)} ${hit.text} ${object}` : object)
      )
        yield hit;
    }
  }
}

function* changes(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, HAVE_CHANGED)) if (isAllowed(hit, hit.text)) yield hit;
  for (const hit of scan(contract, CHANGES)) {
    const object = after(hit);
    if (!CORE.test(hit.text) && !/^ your (?:work|content|files)/.test(object)) continue;
    if (/^mak/i.test(hit.text) && !MATTER.test(object.slice(0, 30))) continue;
    if (!isAllowed(hit, object)) continue;
    const quoted = isGranted(hit) ? '' : (OBJECT.exec(object)?.[0] ?? '');
    yield over(hit, hit.start, hit.end + quoted.length);
  }
}

/** "The work may be adapted by Agency", "including translation and adaptation", "and derivative works thereof". */
function* nouns(contract: Contract): Generator<Hit> {
  for (const pattern of [NOUNS, THING]) {
    for (const hit of scan(contract, pattern)) {
      const object = after(hit);
      const before = lead(hit);
      if (OWN_OBJECT.test(object) || /\bamended\b/i.test(before.slice(-40))) continue;
      if (pattern === THING && isMoral(hit)) continue;
      const isPassive = /(?:ed|ught)\b/.test(hit.text) && pattern === NOUNS;
      if (isPassive && !/\b(?:may|can)(?: also| then| freely)? $/.test(before)) continue;
      if (
        isGranted(hit) && !isPassive
          ? isAllowed(hit, MATTER.test(before) ? `${object} works` : object)
          : MATTER.test(before) && isAllowed(hit, `${object} works`)
      )
        yield hit;
    }
  }
}

/** "They own all derivatives", "the recordings and all derivatives are works made for hire". */
function* owned(contract: Contract): Generator<Hit> {
  const transfers = findTransfers(contract);
  for (const hit of scan(contract, THING)) {
    const transfer = transfers.find(({ sentence }) => sentence === hit.sentence);
    const object = after(hit);
    if (OWN_OBJECT.test(object) || isDefinition(hit) || isMoral(hit)) continue;
    if (transfer) yield running(hit, transfer.governing.direction);
    else if (/^[^.;]{0,160}\bworks? made for hire\b/i.test(object) && !hit.governing.negative) yield hit;
  }
}

/** What is allowed: other works made from it, changes of it, either told by a noun, or ownership of what comes of it. */
export type Way = 'derive' | 'change' | 'noun' | 'owned';

/** A hit of derivation, with its way. */
export interface Derivation extends Hit {
  readonly way: Way;
}

/** Finds rights to change the work or to make others from it; the hits that say "derivative" first. */
export function findDerivatives(contract: Contract): readonly Derivation[] {
  const as =
    (way: Way) =>
    (hit: Hit): Derivation => ({ ...hit, way });
  return [
    ...[...derivations(contract)].map(as('derive')),
    ...[...changes(contract)].map(as('change')),
    ...[...nouns(contract)].map(as('noun')),
    ...[...owned(contract)].map(as('owned')),
  ];
}
