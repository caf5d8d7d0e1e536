import type { Prose } from './prose';

const GOVERNED = /\b(?:governed|construed|interpreted)\b/g;
/** What is read after {@link GOVERNED}, across a page break too, in characters. */
const REACH = 300;
const LAW =
  /^[a-z]+\b[^.;]{0,90}?\b(?:laws?|legislation) (?:of|in force in|applicable in) (?:the )?((?:(?:State|Commonwealth|Province|Republic|Federal Republic|Kingdom|Country) of )?[A-Z][A-Za-z']{1,20}(?:(?: and| of(?: the)?|,)? [A-Z][A-Za-z']{1,20}){0,5})/;
const ADJECTIVE =
  /\b(English|Scottish|German|French|Canadian|Australian|Irish|Swiss|Dutch|Italian|Spanish|Japanese|Swedish) law\b/g;

function namedLaw(prose: Prose): string | null {
  for (const text of prose.textsFrom(GOVERNED, REACH)) {
    const named = LAW.exec(text)?.[1];
    if (named !== undefined) return named;
  }
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
  if (named && !named.includes('Governing')) return named;
  return adjectiveLaw(prose);
}
