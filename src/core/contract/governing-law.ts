const LAW =
  /\b(?:governed|construed|interpreted)\b[^.;]{0,90}?\b(?:laws?|legislation) (?:of|in force in|applicable in) (?:the )?((?:(?:State|Commonwealth|Province|Republic|Federal Republic|Kingdom|Country) of )?[A-Z][A-Za-z']{1,20}(?:(?: and| of(?: the)?|,)? [A-Z][A-Za-z']{1,20}){0,5})/;
const ADJECTIVE =
  /\b(English|Scottish|German|French|Canadian|Australian|Irish|Swiss|Dutch|Italian|Spanish|Japanese|Swedish) law\b/;

/** The governing law in the contract's own words ("State of New York"), or null where the text names none. */
export function findGoverningLaw(text: string): string | null {
  const named = LAW.exec(text)?.[1];
  // A form that leaves the place open ("State of Governing Law") names none.
  if (named && !named.includes('Governing')) return named;
  return ADJECTIVE.exec(text)?.[0] ?? null;
}
