import type { Prose } from './prose';

const GOVERNED = /\b(?:governed|construed|interpreted|GOVERNED|CONSTRUED|INTERPRETED)\b/g;
/** What is read after {@link GOVERNED}, across a page break too, in characters. */
const REACH = 360;
const REALM =
  '(?:[Ss]tate|STATE|[Cc]ommonwealth|COMMONWEALTH|[Pp]rovince|PROVINCE|(?:[Ff]ederal )?[Rr]epublic|REPUBLIC|Kingdom|Country|District|Canton|Territory|Emirate)';
const WORD = "[A-Z][A-Za-z']{1,20}";
const PLACE = `(?:${REALM}(?: of| OF) (?:the )?)?(?!(?:[Ss]tate|STATE|Section|LAW|THE)\\b)${WORD}(?:(?: and| AND| of(?: the)?| OF|,)? ${WORD}){0,5}`;
const LAWS = '(?:[Ll]aws?|LAWS?|[Ll]egislation)';
const LAW = new RegExp(
  `^[A-Za-z]+\\b[^.;]{0,140}?\\b${LAWS}\\b[^.;]{0,60}? (?:of|OF|in force in|applicable in|in(?= the ${REALM} of)) (?:the |THE )?(${PLACE})`,
);
const GOVERNS = new RegExp(
  `\\b${LAWS} of (?:the )?(${PLACE})(?: \\([^)]{0,80}\\))?,? (?:shall |will )?(?:govern|apply to) (?:all|this|the|these|any)\\b`,
  'g',
);
const ADJECTIVE =
  /\b(English|Scottish|German|French|Canadian|Australian|Irish|Swiss|Dutch|Italian|Spanish|Japanese|Swedish|Austrian|Belgian|Danish|Finnish|Indian|Israeli|Norwegian|Polish|Portuguese|Colombian|Brazilian|Singapore|PRC|California|New York|Delaware|Texas|Florida|Ohio|Illinois|Massachusetts|Washington) (?:law\b|Laws\b)/g;
/** Words in capitals that follow a place without being part of it, where the whole clause is in capitals. */
const NOT_PLACE = /,?(?: AND)?,? (?:WITHOUT|EXCLUDING|APPLICABLE|AS|REGARDLESS|WITH|EXCEPT|APPLYING|IRRESPECTIVE)\b.*$/;

function namedLaw(prose: Prose): string | null {
  for (const text of prose.textsFrom(GOVERNED, REACH)) {
    const named = LAW.exec(text)?.[1];
    if (named !== undefined) return named.replace(NOT_PLACE, '');
  }
  for (const [, named] of prose.matches(GOVERNS)) if (named !== undefined) return named;
  return null;
}

function adjectiveLaw(prose: Prose): string | null {
  for (const [law] of prose.matches(ADJECTIVE)) return law;
  return null;
}

/** The governing law in the contract's own words ("State of New York"), or null where it names none. */
export function findGoverningLaw(prose: Prose): string | null {
  const named = namedLaw(prose);
  // A form that leaves the place open ("State of Governing Law") names none.
  if (named && !/Governing|^That |^Such /.test(named)) return named;
  return adjectiveLaw(prose);
}
