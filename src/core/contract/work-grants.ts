import type { Sentence } from './contract';
import { remembered } from '../remembered';

/** Things that a creator makes or gives. */
const CREATIVE =
  /\b(?:content|deliverables?|works?|work product|materials|recordings?|images?|photographs?|artwork|designs?|contributions?|submissions?|manuscripts?|footage|performances?|voice|likeness|illustrations?|interview)\b/i;

/** Things that nobody but a creator makes. */
const ARTISTIC =
  /\b(?:recordings?|images?|photographs?|photos?|artwork|manuscripts?|footage|films?|videos?|music|songs?|scripts?|voice|likeness|illustrations?|drawings?|interview|posts?|user content)\b/i;
/** Rights of industry: in their company "materials" and "works" are something else. */
const INDUSTRIAL = /\b(?:patents?|compounds?|know-how|clinical|drugs?|franchise|shares|inventory|manufactur\w+)\b/i;

/** True where a sentence speaks of what a creator makes or gives. */
export function speaksOfWork({ text }: Sentence): boolean {
  return CREATIVE.test(text);
}

/** In this sentence the creator gives a right in work, and not only a promise. */
export const givesWork = remembered((sentence: Sentence): boolean => {
  const isArtistic = ARTISTIC.test(sentence.text);
  if (!isArtistic && !speaksOfWork(sentence)) return false;
  const isIndustrial = INDUSTRIAL.test(sentence.text);
  return sentence.frames().some(({ kind, negative, grantor, grantee }) => {
    if (negative || (kind !== 'grant' && kind !== 'assignment')) return false;
    if (grantee?.role === 'creator' || grantor?.role === 'client') return false;
    return isArtistic || grantor?.role === 'creator' || (grantee?.role === 'client' && !isIndustrial);
  });
});

/** Acts that a right in work is about, right after the word that permits them. */
const USE =
  /^(?: [a-z]+ly| also| freely)?,?(?: to)? (?:use|reuse|re-use|reproduce|copy|publish|display|perform|distribute|share|sell|exploit|modify|adapt|edit|translate|create|make|sub-?licen[cs]e|licen[cs]e|assign|transfer|process|analy[sz]e|train|develop|improve|retain)\b/i;

/** In this sentence the other side may make use of work, in words that grant nothing by name. */
export const permitsUse = remembered((sentence: Sentence): boolean => {
  const { text } = sentence;
  if (!ARTISTIC.test(text) && !speaksOfWork(sentence)) return false;
  return sentence
    .frames()
    .some(
      ({ kind, negative, grantee, end }) =>
        kind === 'permission' && !negative && grantee?.role === 'client' && USE.test(text.slice(end)),
    );
});
