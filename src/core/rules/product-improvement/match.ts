import { readAiRestriction } from '../../contract/ai-restriction';
import type { Contract, Sentence } from '../../contract/contract';
import { isDraftingNote } from '../../contract/drafting-note';
import type { Severity } from '../../model';
import { isGuarded } from '../ai-training-grant/context';
import { improverDirection, learnerDirection, isFed, isWithMaterial, usesLogsOnly } from './context';
import {
  AGGREGATED,
  HELPS,
  LEARNT,
  MAKES_BETTER,
  NAMED,
  NOUNS,
  PLAIN,
  RESEARCH,
  UNDERSTANDS,
  USAGE_DATA,
  rowBefore,
} from './patterns';
import { improvementRepair } from './repair';
import type { Match } from '../rule';
import { over } from '../common/hits';
import type { Hit } from '../common/scan';
import { scanApart } from '../common/scan';
import { isDefinition, isFeedbackOnly } from '../common/subject-matter';
import { toMatch } from '../common/to-match';

/** Other things that are improved, and other matter that is used for it. */
const OTHER_MATTER =
  /\b(?:(?<!\b(?:our|authori[sz]ed|its|human) )(?:employees?|personnel)|patients?|patent\w*|clinical|compounds?|manufactur\w+)\b/i;
const OWN_BENEFIT =
  /\b(?:solely|only) for (?:your|(?:the )?(?:Customer|Designer|Contractor|User)'s) (?:own )?(?:benefit|use|account)\b/i;
/** "develop" is what everybody does; it counts with "improve", or with something new, or with technology of one's own. */
const IMPROVES = /\b(?:improv|enhanc|optimi[sz]|refin)/i;
const DEVELOPS =
  /\bnew\b|\bAI\b|\b(?:artificial intelligence|machine learning|technolog(?:y|ies))\b|\b(?:our|its|their|\w+'s) (?:\w+ ){0,2}(?:products?|features|models?)\b/i;
const NEGATED = /\b(?:not|without|nor)(?: \w+){0,3} $|\bnever\b[^.;,]*$/i;
/** "websites that we do not own or operate, to improve": it is said of something else. */
const OF_ANOTHER = /\b(?:that|which|who)\b[^,;.]{0,40}\bnot [^,;.]{0,40}$/i;
/** What code or a person gets in the way of, or what it costs, is nobody's permission. */
const HINDERS =
  /\b(?:costs?|expenses?|fees?) (?:of|for) $|\b(?:interfer\w+|disrupt\w*|impair\w*|disabl\w+) (?:with )?[^.;]{0,160}$/i;
/** Aggregated data counts where its use is free. */
const FREE_USE =
  /\bfor (?:any|all|its own|our own)\b|\bwithout (?:any )?(?:restriction|limitation)|\b(?:freely|research|analytics(?! (?:company|provider))|analytical|benchmarks?|statistical)\b|\b(?:and|or) (?:for )?(?:any )?other (?:lawful )?(?:business )?purposes?\b|\buse (?:this|the resulting) information (?:in the same|for|to)\b|\bshare (?:it|them|this)\b/i;
/** What is done with what was gathered; to share it only where it names nobody is a limit, and no use of its own. */
const DONE_WITH =
  /(?<!\b(?:only|not|if|provided|unless)\b[^.;]{0,40})\b(?:compil|creat|deriv|generat|produc|analy[sz]|sell|publish|us(?:e|es|ing)\b)\w*(?![^.;]{0,90}\b(?:if|provided|only|unless)\b)[^.;]{0,80}$/i;
const GATHERED = /\b(?:collect|retain|conduct|gather|process|monitor|perform|shar)\w*\b[^.;]{0,60}$/i;
/** "We give advertisers reports that help them understand how people use": the study is somebody else's. */
const FOR_OTHERS =
  /\b(?:help|let|allow|enabl)(?:s|e|es|ing)? (?:our )?(?:them|[a-z]+ers|partners|business\w*|you|others)\b[^.;]{0,60}$/i;
/** "Aggregated data may be used": the verb follows what it is about. */
const MAY_BE_USED = /^[^.;]{0,90}\b(?:may|can|will) be (?:used|shared|sold|disclosed)\b/i;
/** Nouns count as the purpose of a use. */
const USED_FOR =
  /\b(?:us(?:e|es|ed|ing)|process\w*|analy[sz]\w+|retain\w*|keep|kept|logg?(?:ed|s)?|review\w*|exploit|shar\w+|licen[cs]\w+|rights?|creat(?:e|es|ed|ing)|compil\w+|collect\w*|generated|drawn|obtained|kept|handled)\b[^.;:]{0,110}\b(?:for|purposes? of|including|such as|in connection with)\b[^.;:]{0,90}$|\b(?:us(?:e|es|ed|ing)|process\w*)\b[^.]{0,200}[;,] ?(?:and |or )?\([a-z]{1,3}\) for [^.;]{0,50}$|^\W*(?:the )?purposes?\b[^.]{0,200}$|\b(?:us(?:e|es|ed|ing)|process\w*|consent) (?:[^.;:]{0,60} )?for[^.;:]{0,40}(?:: )[^.;:]{0,90}$/i;
/** Contracts between companies speak of research that nobody's content is put to, and so do licences for researchers. */
const THEIR_RESEARCH = /\byour (?:access|use)\b[^.;]{0,120}\blimited\b|\bwe support\b/i;
const SPOKEN = /\b(?:we|us|our)\b/i;
/** How far back the use of nouns is looked for. */
const NEAR = 260;

/** "Modify, enhance and improve the Software": the licensed work itself is changed, and no product is fed with it. */
const OF_THE_WORK = /\b(?:the|such) (?:[A-Z]\w+ )?(?:Software|Source Code|Works?|Programs?)\b/;
const CHANGES = /\b(?:modify(?:ing)?|alter(?:ing)?|adapt(?:ing)?|translat(?:e|ing)),? (?:and |or )?$/i;

/** What each pattern asks besides its words. */
function isMeant(
  { sentence: { text, stem, paragraphText }, governing, start, text: words }: Hit,
  pattern: RegExp,
): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const kind = governing.frame?.kind;
  if (pattern === MAKES_BETTER && OF_THE_WORK.test(words) && (CHANGES.test(before) || /\bSource Code\b/i.test(text)))
    return false;
  if (pattern === MAKES_BETTER) return IMPROVES.test(words) || (DEVELOPS.test(words) && isWithMaterial(before));
  if (pattern === NOUNS) return USED_FOR.test(before) && !/^ [A-Z]/.test(text.slice(start + words.length));
  if (pattern === RESEARCH || pattern === NAMED)
    return SPOKEN.test(`${stem} ${paragraphText}`) && !THEIR_RESEARCH.test(before + words);
  if (pattern === UNDERSTANDS)
    return (
      !FOR_OTHERS.test(before) && (SPOKEN.test(`${stem} ${paragraphText}`) || kind === 'permission' || kind === 'grant')
    );
  if (pattern !== AGGREGATED && pattern !== USAGE_DATA) return true;
  const isUsed = kind === undefined ? MAY_BE_USED.test(text.slice(start)) : kind !== 'duty' && kind !== 'ownership';
  if (/\baudit/i.test(text)) return false;
  const isGathered = pattern === AGGREGATED && GATHERED.test(before);
  return isUsed && (FREE_USE.test(text) || isGathered || DONE_WITH.test(before + words));
}

function allows(hit: Hit): boolean {
  const { governing, sentence, start } = hit;
  if (governing.negative || governing.excluded || governing.frame?.grantee?.role === 'mutual') return false;
  if (isDefinition(hit) || isFeedbackOnly(hit)) return false;
  if (isGuarded(hit) || HINDERS.test(sentence.text.slice(0, start))) return false;
  if (OTHER_MATTER.test(sentence.text) || OWN_BENEFIT.test(sentence.text)) return false;
  const before = sentence.text.slice(Math.max(0, start - NEAR), start);
  return !NEGATED.test(before) || OF_ANOTHER.test(before);
}

/** The hit with the whole row of verbs that it stands in. */
function withRow(hit: Hit): Hit {
  const start = hit.start - rowBefore(hit.sentence.text, hit.start);
  return over(hit, start, hit.end);
}

const GATHER =
  '(?:collect|use|create|compile|derive|retain|share|sell|license|distribute|disclose|publish|analy[sz]e|aggregate|anonymi[sz]e|generate|process|conduct|store|produce)';
/** What is done with the material, right before what it is for: "retain copies for". */
const DONE_FIRST = new RegExp(
  `\\b${GATHER}s?(?:(?:,? (?:and|or)|,) (?:otherwise )?${GATHER}s?){0,6} (?:(?!${GATHER}\\b)[\\w'-]+ ){0,7}$`,
  'i',
);

/** The hit with the verb that puts the material to it. */
function withVerb(hit: Hit): Hit {
  const before = hit.sentence.text.slice(Math.max(0, hit.start - 110), hit.start);
  const start = hit.start - (DONE_FIRST.exec(before)?.[0].length ?? 0);
  return over(hit, start, hit.end);
}

/** The sentence itself keeps AI out, without a loophole. */
function keepsAiOut({ sentence }: Hit, contract: Contract): boolean {
  return readAiRestriction(contract).bans.some(
    (ban) => ban.sentence === sentence && ban.loopholes.every(({ kind }) => kind === 'one-clause'),
  );
}

function severityOf(hit: Hit, isWeaker: boolean, contract: Contract): Severity {
  if (keepsAiOut(hit, contract)) return 'low';
  if (usesLogsOnly(hit)) return 'low';
  return isWeaker ? 'high' : 'critical';
}

const CONFIDENCE: Readonly<Record<Severity, number>> = { low: 0.6, medium: 0.7, high: 0.75, critical: 0.85 };

/** Wordings that speak of study rather than of something made better. */
const WEAKER: readonly RegExp[] = [NOUNS, RESEARCH, UNDERSTANDS, AGGREGATED, USAGE_DATA];
/** In the order in which they claim the words. */
const WORDINGS = [MAKES_BETTER, PLAIN, LEARNT, HELPS, NAMED, NOUNS, RESEARCH, UNDERSTANDS, AGGREGATED, USAGE_DATA];

/** Finds the use of the creator's material for making the other side's products better. */
export function findProductImprovement(contract: Contract): readonly Match[] {
  const found: Match[] = [];
  const told = new Set<Sentence>();
  for (const { hit: words, pattern } of scanApart(contract, WORDINGS)) {
    const hit = pattern === MAKES_BETTER ? withRow(words) : words;
    // One finding for a sentence: its other words say the same again.
    if (told.has(hit.sentence) || !isMeant(hit, pattern) || !allows(hit)) continue;
    // What was gathered is material itself.
    if (pattern !== AGGREGATED && pattern !== USAGE_DATA && !isFed(hit)) continue;
    if (isDraftingNote(hit.sentence.paragraphText)) continue;
    told.add(hit.sentence);
    const isWeaker = WEAKER.includes(pattern);
    const severity = severityOf(hit, isWeaker, contract);
    found.push(
      toMatch(
        {
          ...(isWeaker ? withVerb(hit) : hit),
          governing: {
            ...hit.governing,
            direction: pattern === LEARNT ? learnerDirection(hit) : improverDirection(hit),
          },
        },
        {
          severity,
          confidence: CONFIDENCE[severity],
          reason: 'is wording that is often used for training AI on the material',
          repair: improvementRepair(hit, isWeaker),
        },
      ),
    );
  }
  return found;
}
