import type { Party } from '../model';
import type { Prose } from './prose';

/** What a platform lets its users use; a licence for it makes nobody a creator. */
const TOOL =
  /\b(?:services?|web ?sites?|sites?|apps?|applications?|platform|software|apis?|accounts?|products?|sdks?|(?:dev|developer|development|toolset|tool)[ -]?kits?|tools?|devices?|documentation|game|models?)\b/i;

const YOU = /\b[Yy]ou(?:r|rs)?\b/g;
const WE = /\b(?:[Ww]e|us|[Oo]urs?)\b/g;
const WE_GRANT = /\b(?:we|I) (?:hereby |will )?(?:grant|assign|license) (?:to )?you\b([^.;]{0,220})/gi;
const YOU_GRANT =
  /\b(?:you (?:hereby |also |agree to )*(?:grant|give|assign|license)|your (?:content|work|submissions?))\b/gi;
/** "The Producer grants you": somebody named supplies the work to "you". */
const NAMED_GRANTS =
  /\b(?:Producer|Licensor|Artist|Author|Owner|Photographer|Composer)s? (?:hereby )?grants? (?:to )?you\b/gi;

/** A studio that says "we": "the designs that we create for you", "your site in our portfolio". */
const WE_MAKE =
  /\b(?:designs?|artwork|logos?|illustrations?|photographs?|code|visual elements|(?:source|finished|final) files|mock-?ups|templates|website)\b[^.;]{0,30}?\b(?:that )?[Ww]e(?:'ll|'ve| will| have)? (?:create|design|produce|wrote|write|build|built|deliver|make|made|develop|supply|supplie|draw)(?:d|ed)?\b(?! available)|\b[Ww]e(?:'ll| will)? (?:give|send|supply|provide) you (?:with )?(?:the |all )?(?:source|finished|final|working) files\b|\b[Ww]e(?:'ll| will) license (?:its use|the designs?|them|it) to you\b|\bas part of our (?:own )?portfolio\b|\bour portfolio\b|\byour completed project\b|\b(?:[Ww]e|I)(?:'ll| will| have| shall)? (?:design|create|build|develop|produce|write|code)d? [^.;]{0,40}\b(?:for you|for this project|your (?:site|website|design|logo|brand))\b|\b[Yy]ou(?:'ll| will)? own the (?:visual|design|final|finished)/g;
/** Who runs a platform speaks so too. */
const OUR_USERS = /\b(?:your account|users?|subscri\w+|employees?)\b/gi;

/** Whichever of "you" and "we" supplies the work, with little doubt where both ways of granting occur. */
const SURE = 0.9;
const MIXED = 0.6;

/** The parties of a contract that speaks as "we" to "you"; none where it does not. */
export function speakers(prose: Prose): readonly Party[] {
  const you = prose.count(YOU);
  const we = prose.count(WE);
  const weMake = prose.count(WE_MAKE) > 0 && prose.count(OUR_USERS) === 0;
  if (!weMake && (you < 3 || you + we < 4)) return [];
  // A freelancer's own form speaks as "I" or "we" and supplies the work; terms of service speak as "we" and take it.
  const ours =
    [...prose.matches(WE_GRANT)].filter(([, object = '']) => !TOOL.test(object)).length + prose.count(WE_MAKE);
  const yours = prose.count(YOU_GRANT);
  const creatorIsYou = !weMake && !(prose.count(NAMED_GRANTS) > 0 && yours < 3) && yours >= ours;
  const confidence = ours > 0 && yours > 0 ? MIXED : SURE;
  const parties: Party[] = [{ name: 'you', role: creatorIsYou ? 'creator' : 'client', confidence }];
  if (we >= 2) parties.push({ name: 'we', role: creatorIsYou ? 'client' : 'creator', confidence });
  return parties;
}
