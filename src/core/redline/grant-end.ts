/** Where a grant stops and something else about it begins. */
const STOP =
  /;|,? including(?:,? but not limited to|,? without limitation)?,? ?(?::|as follows)|, (?:and|but) (?:[\w'-]+ ){0,9}?(?:shall|will|may|must|agrees?|hereby|waives?|acknowledges?|represents?|warrants?|is|are)\b|,? provided(?:,? (?:however|further))?,? that\b|, subject to\b|, unless\b|,? so long as\b|, (?:(?:in )?which|who|whereby)\b|,? except(?: that| as| for)?\b| \((?:the|collectively|each|together|such|all|hereinafter|")|:/g;
const TAIL = /(?:,? (?:and|or))?\s*(?:[.!?]["')\]]*|[,;])*\s*$/;

/**
 * Where words at the end of a grant are to be inserted: the first place from `from` on where the grant stops, at
 * most `end`; null where a list opens there instead, so that nothing can follow.
 */
export function grantEnd(text: string, from: number, end: number): number | null {
  const rest = text.slice(from, end);
  STOP.lastIndex = 0;
  const stop = STOP.exec(rest);
  if (stop?.[0] === ':') return null;
  const upTo = stop ? stop.index : rest.length;
  return from + rest.slice(0, upTo).replace(TAIL, '').length;
}
