import type { Law } from '../model';

const US_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico';
const OTHER_MEMBER_STATES =
  'Austria|Austrian|Belgi(?:um|an)|Bulgaria|Croatia|Cyprus|Czech(?:ia| Republic)?|Denmark|Danish|Estonia|Finland|Finnish|Greece|Greek|Hungary|Ireland|Irish|Italy|Italian|Latvia|Lithuania|Luxembourg|Malta|(?:the )?Netherlands|Dutch|Poland|Polish|Portug(?:al|uese)|Romania|Slovakia|Slovenia|Spain|Spanish|Sweden|Swedish|European Union';

/** The narrower before the wider: Northern Ireland is not Ireland, New South Wales not Wales. */
const LAWS: readonly (readonly [Law, RegExp])[] = [
  [
    'au',
    /\b(?:Australian?|New South Wales|Victoria|Queensland|Tasmania|South Australia|Western Australia|Northern Territory|Australian Capital Territory)\b/i,
  ],
  [
    'ca',
    /\b(?:Canad(?:a|ian)|Ontario|Qu[eé]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Prince Edward Island)\b/i,
  ],
  [
    'uk',
    /\b(?:United Kingdom|UK|Great Britain|England|English|Wales|Welsh|Scotland|Scottish|Scots|Northern Ireland)\b/i,
  ],
  ['de', /\b(?:Germany|German)\b/i],
  ['fr', /\b(?:France|French)\b/i],
  ['us', new RegExp(`\\b(?:${US_STATES}|State of Georgia|U\\.?S\\.?A?\\.?|United States(?: of America)?)\\b`, 'i')],
  ['eu', new RegExp(`\\b(?:${OTHER_MEMBER_STATES})\\b`, 'i')],
];

/**
 * The law whose rider fits a contract's governing law; null where it names none, one without a rider, or more than one.
 */
export function lawOf(governingLaw: string | null): Law | null {
  if (governingLaw === null) return null;
  const found: Law[] = [];
  let rest = governingLaw;
  for (const [law, names] of LAWS) {
    if (!names.test(rest)) continue;
    found.push(law);
    rest = rest.replace(new RegExp(names.source, 'gi'), '');
  }
  const [law] = found;
  return law !== undefined && found.length === 1 ? law : null;
}
