import type { Party } from '../model';

/** What somebody is to a contract: who supplies the work, who receives it, both at once, or not to be told. */
export type Role = Party['role'] | 'mutual';

const CREATOR_WORDS =
  'contractor|independent contractor|subcontractor|employee|designer|graphic designer|artist|voice artist|illustrator|photographer|writer|author|copywriter|freelancer|consultant|creator|content creator|influencer|ambassador|talent|voice talent|performer|actor|voice actor|voice-over artist|narrator|model|musician|composer|songwriter|licensor|developer|executive|undersigned|contributor|assignor|interviewee|participant|podcaster|professional|individual|athlete|translator|filmmaker|videographer|animator|singer|dancer|choreographer|engineer|researcher|journalist|screenwriter|playwright|blogger|streamer|stylist|cartoonist|speaker|architect|releasor|grantor|entrant|contestant|data provider|data owner|data licensor|data contributor|endorser|celebrity|spokesperson|vlogger|inventor|content provider|presenter|depositor|submitter|uploader|innovator|volunteer|intern|lecturer|instructor|lyricist|arranger|painter|sculptor|rights holder|rightsholder|copyright owner|copyright holder|data subject|data provider|data contributor|data owner|data rights owner|donor|crew|winner|finalist|exhibitor|student|voice owner|voice donor|releaser|co-author|panelist|worker|programmer|artisan|you|user|users|i|me';
const CLIENT_WORDS =
  'client|company|agency|publisher|licensee|buyer|purchaser|platform|broadcaster|network|sponsor|brand|employer|commissioner|advertiser|label|assignee|project owner|distributor|studio|production company|releasee|grantee|foundation|data user|data recipient|data licensee|organizer|organiser|hirer|record company|promoter|we|us|marketplace|website|organizer|organizers|organiser|organisers|sponsors|museum|magazine|journal|festival|gallery|data user|data recipient|data licensee|data consumer';
/** Words that say nothing by themselves: a provider may supply the work or run the platform. */
const OPEN_WORDS =
  'customer|provider|supplier|vendor|producer|seller|service provider|owner|recipient|subscriber|member|partner|host|manufacturer|franchisor|franchisee|reseller';

const table = new Map<string, Role>();
for (const word of CREATOR_WORDS.split('|')) table.set(word, 'creator');
for (const word of CLIENT_WORDS.split('|')) table.set(word, 'client');
for (const word of OPEN_WORDS.split('|')) table.set(word, 'unknown');

/** Every word that names a role, for building patterns; in lower case, the longest first. */
export const ROLE_WORDS: readonly string[] = [...table.keys()].sort((a, b) => b.length - a.length);

/** Words of a role that are as often the end of a thing's or a company's name: "the Harlow Network". */
const IN_NAMES = new Set(
  'foundation|network|platform|website|model|label|brand|user|users|marketplace|individual|professional|studio'.split(
    '|',
  ),
);

/** The role that a word has by its meaning alone: "the Designer" is a creator; `unknown` where it says nothing. */
export function roleOfWord(name: string): Role {
  const word = name.toLowerCase().replace(/^the /, '');
  const exact = table.get(word) ?? table.get(word.replace(/s$/, ''));
  if (exact) return exact;
  const last = word.slice(word.lastIndexOf(' ') + 1);
  return IN_NAMES.has(last) ? 'unknown' : (table.get(last) ?? 'unknown');
}

/** Those who supply something of their own, and may claim what the other side makes with it. */
const SUPPLIES_OWN =
  /^(?:the )?(?:licensor|franchisor|owner|manufacturer|supplier|vendor|provider|university|institution)$/i;

/** True for a name whose bearer supplies something: what others assign or license to them is a grant-back. */
export function takesBack(name: string): boolean {
  return SUPPLIES_OWN.test(name);
}
