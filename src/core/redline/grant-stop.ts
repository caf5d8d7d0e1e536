/** Where a grant stops and something else about it begins. */
const STOP =
  /;|,? including(?:,? but not limited to|,? without limitation)?,? ?(?::|as follows)|, (?:and|but) (?:[\w'-]+ ){0,9}?(?:shall|will|may|must|agrees?|hereby|waives?|acknowledges?|represents?|warrants?|is|are)\b|,? provided(?:,? (?:however|further))?,? that\b|,? subject (?:[a-z]+ ){1,3}to\b|, subject to\b|, unless\b|,? so long as\b|, (?:(?:in )?which|who|whereby)\b|,? except(?: that| as| for)?\b| \((?:the|collectively|each|together|such|all|hereinafter|")|:/g;
const TAIL = /(?:,? (?:and|or))?\s*(?:[.!?]["')\]]*|[,;])*\s*$/;

/** Where a grant stops, with the words that stop it; `stop` is empty where it goes on to the end. */
export function grantStop(text: string, from: number, end: number): { readonly at: number; readonly stop: string } {
  const rest = text.slice(from, end);
  STOP.lastIndex = 0;
  const stop = STOP.exec(rest);
  const upTo = stop ? stop.index : rest.length;
  return { at: from + rest.slice(0, upTo).replace(TAIL, '').length, stop: stop?.[0] ?? '' };
}
