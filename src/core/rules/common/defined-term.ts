/** What can be used to make something else: the last word of a defined term. */
const HEAD =
  '(?:Content|Materials?|Works?|Work Product|Deliverables|IP|Intellectual Property|Property|Technology|Software|Patents?|Know-How|Information|Data|Improvements?|Inventions?|Developments?|Enhancements?|Innovations?|Titles?|Programs?|Images?|Photos|Photographs?|Recordings?|Templates?|Documentation|Code|Copyrights?|Designs?|Artwork|Footage|Videos?|Listings?|Submissions?|Contributions?|Results|Compositions?|Marks|Trademarks|Tools|Manuals?|Specifications|Standards|Pages|Guides)';
/** No word of a term: "Upon Licensed Content" is the Licensed Content. */
const NO_PART =
  '(?!(?:The|All|Any|Each|Every|Such|This|These|Those|Its|Their|Your|Our|My|Upon|If|In|To|For|As|Under|With|Subject|When|Where|Unless|Except|No|Both|Party|Confidential|Intellectual|Proprietary|United)\\b)';
const WORD = `${NO_PART}[A-Z][\\w&-]*`;
/** "the Licensed Northlight Content", "all Page Templates". */
const TERM = new RegExp(
  `(?:\\b(?:[Tt]he|[Aa]ll|[Aa]ny|[Ss]uch|[Ee]ach|[Ii]n|[Tt]o|[Uu]se|[Dd]isplay|[Rr]eproduce|[Mm]odify|and|or) )((?:${WORD} ){1,3}${HEAD})\\b(?!'| [A-Z]|-|/|,? (?:and|or) (?:(?:the|all|any|its|related|associated) )?[A-Z])`,
  'g',
);
/** "the Patents, Know-How and rights in the Inventions": no one of a row is all that is given. */
const ROW = new RegExp(
  `\\b${HEAD}(?:,|,? and|,? or) (?:(?:the|all|any|its|[A-Z][\\w&]*(?:'s)?|rights|interest|in|to) ){0,6}${HEAD}\\b`,
);

/** True where a grant names several things in a row. */
export function namesRow(grant: string): boolean {
  return ROW.test(grant) && grant.search(GIVEN) < 0;
}

/** "(collectively, the "Works")": a name for all that stands before it. */
const GIVEN = new RegExp(
  `\\((?:(?:collectively|together|each|all),? (?:with [^()]{0,40})?)?(?:the |an? )?"((?:${WORD} ){0,3}${HEAD})"\\)`,
  'g',
);
const LEFT_OUT =
  /\b(?:other than|excluding|except(?:ing)?(?: for)?|exclusive of|with the exception of|not include)\b[^;.]{0,80}$/;
const ASIDE =
  /\b(?:in (?:connection|accordance|compliance|combination) with|pursuant to|subject to|described in|set forth in|on|for) (?:the |any |all |such )?$/;
const FAR = 100;

/**
 * What a grant is about where it says so with one term of the contract's own, such as "the Licensed Northlight
 * Content"; null where it has none, or several.
 */
export function termIn(grant: string): string | null {
  const given = [...grant.matchAll(GIVEN)].map(({ 1: term = '' }) => term);
  if (given.length === 1) return `the ${given[0] ?? ''}`;
  const terms = new Set<string>();
  for (const { index, 0: words, 1: term = '' } of grant.matchAll(TERM)) {
    const at = index + words.length - term.length;
    const before = grant.slice(Math.max(0, at - FAR), at);
    if (!LEFT_OUT.test(before) && !ASIDE.test(before)) terms.add(term);
  }
  const [only] = terms;
  return terms.size === 1 && only !== undefined ? `the ${only}` : null;
}
