import { optOutOf } from '../../contract/ai-opt-outs';
import { frameWords } from '../../contract/governing';
import type { Hit } from '../common/scan';
import { isDefinition } from '../common/subject-matter';

/** How far back the words that put material to a use are looked for. */
const NEAR = 300;

/** The sentence speaks of the matter and allows nothing: where to read more, whom to ask, what is to be checked. */
const NEUTRAL =
  /\b(?:rights with respect to|people who help|laws? vary|how well|requests? |fair use|courts?|personnel|responsible for|negotiat(?:e|es|ing|ions?)\b|wish(?:es)? to|fees? |pay(?:s|ment)? (?:an?|the|for)|price[sd]?|rates? |addresses|obtained|compliance)|\b(?:if|when) you use\b(?:(?!, (?:(?:we|our|your|it|they|the)\b|[a-z]+ (?:may|will|can)\b))[^.;]){0,200}$/i;
/** What follows makes the words the name of something else: "AI training operations". */
const OF_OTHER_THING =
  /^ (?:(?:training )?efficiency|operations|crawlers?|bots?|companies|firms|market|restrictions?|prohibitions?|clauses?|policy|policies|deals?|fees?|partnerships?|runs?|costs?)\b/i;
/** "requires a licence": what has to be asked for is not permitted yet. */
const NEEDS_LEAVE =
  /^[^.;]{0,90}\b(?:requires?|needs?|is subject to|must be|only with|without)\b[^.;]{0,50}\b(?:permission|licen[cs](?:e[sd]?|ing)|consent|authori[sz]ation|agreement|approval)\b/i;
/** "Models that compete with ours": only who forbids it says so. */
const COMPETES =
  /^[^.;]{0,160}\bcompet(?:es?|ing|itive) with (?:ours\b|us\b|(?:our|the|[A-Z][\w&]*(?:'s)?) (?:[a-z]+ ){0,2}(?:models?|services?|products?|platform|business|offerings?)\b)/i;
/** Where no verb tells who may: "competing models", "without our prior written authorization". */
const GUARDED =
  /^[^.;]{0,160}\bcompet(?:ing|itive) (?:models?|products?|services?|offerings?)\b|^[^;]{0,260}\bunless an? (?:separate|written|express|prior)\b[^.;]{0,60}\b(?:licen[cs]e|agreement|addendum|consent)\b|^[^;]{0,260}\bwithout (?:(?:our|[A-Z][\w&]*'s|express|prior|written),? ){1,4}(?:permission|consent|approval)\b/;

/** "Is considered commercial use": what it is called permits nothing. */
const CALLED = /^[^.;]{0,60}\b(?:is|are|shall be|will be) (?:considered|deemed|treated as|regarded as)\b/i;

/** What follows tells that the act is one that a service forbids its users. */
export function isGuarded({ sentence: { text }, start, governing: { frame } }: Hit): boolean {
  const words = text.slice(start);
  return COMPETES.test(words) || (frame === null && GUARDED.test(words));
}

/** What the creator keeps back is granted to nobody; what the other side "reserves" it takes. */
const KEPT =
  /(?<!\b(?:we|company|provider|platform|agency|client|publisher|licensee) (?:hereby |also )?)\breserves? (?:to (?:itself|himself|herself) )?(?:the |all |any )?(?:\w+ )?rights?\b[^.;]*$|\breserves? all (?:other )?rights\b[^.;]*$/i;
const NEGATED =
  /\b(?:prevents?|blocks?|stops?|excludes?|bans?|disallows?|refuses?|revokes?|reserves? the use)\b[^.;]{0,60}$|\b(?:not|never|without|no|prohibit\w*|nor)(?: to)?(?: be used)?(?: to| for)? ?$|\bfrom (?:being )?us(?:ed|ing)\b[^.;]{0,60}$/i;
/** Duties that let the other side train; any other binds somebody to something else. */
const LETS =
  /\b(?:used?|process|share|permit|allow|grant|licen[cs]e|let|provide|deliver|supply|make|acknowledge|agree|consent|analy[sz]e|collect|retain|review|contribute|become|form part|help|feed|serve)s?\b/i;

/** True where words about training are told, asked for, kept back or forbidden, and permit nothing. */
export function permitsNothing(hit: Hit): boolean {
  const { governing, sentence, start, end } = hit;
  const before = sentence.text.slice(Math.max(0, start - NEAR), start);
  const after = sentence.text.slice(end);
  if (governing.negative || governing.excluded || isDefinition(hit)) return true;
  if (NEGATED.test(before) || NEUTRAL.test(before) || optOutOf(sentence.text) !== null) return true;
  if (
    isGuarded(hit) ||
    KEPT.test(before) ||
    OF_OTHER_THING.test(after) ||
    CALLED.test(after) ||
    NEEDS_LEAVE.test(after)
  )
    return true;
  const { frame } = governing;
  return frame?.kind === 'duty' && !LETS.test(frameWords(sentence, frame));
}
