import type { Prose } from './prose';

/** Trades whose contracts give rights in substances, wells and plants: medicine, energy. */
const INDUSTRY =
  /\b(?:clinical|compounds?|regulatory approvals?|drugs?|dosage|FDA|therapeutics?|pharmaceutical\w*|patients?|vaccines?|natural gas|crude|pipelines?|wells|drilling|barrels|fermentation|assays?|chemicals?|polymers?|shippers?|megawatts?|feedstock)\b/gi;
/** What somebody may have made whose work AI could learn from. */
const WORK =
  /\b(?:content|recordings?|images?|photographs?|photos?|artworks?|manuscripts?|footage|films?|videos?|music|songs?|voice|likeness|illustrations?|drawings?|posts?|web ?sites?|software|editorial|magazines?)\b/gi;
/** Fewer words are mentioned by the way. */
const OFTEN = 20;

/** True for a contract about industrial products that speaks of them far more than of anybody's work. */
export function isIndustrial(prose: Prose): boolean {
  const often = prose.count(INDUSTRY);
  return often >= OFTEN && often > 2 * prose.count(WORK);
}

/** True where words name something that somebody may have made. */
export function namesWork(text: string): boolean {
  return text.search(WORK) >= 0;
}
