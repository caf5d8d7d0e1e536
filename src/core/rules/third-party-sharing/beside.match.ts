import type { Contract } from '../../contract/contract';
import { HELP, INSPECT, isMatter, MATTER, NAMED, NEVER, SELLS, THEY_MAY } from './grantees.match';
import { allowsWork, governedAt } from '../common/hits';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';

const NO_RIGHT = '(?!\\b(?:rights?|licen[cs]es?|permission|title|shall|will|may|can|grants?)\\b)';
/** The one who receives, up to the words that join others. */
const FIRST = `(?!(?:any|all|an?|[Nn]o|both|either|[Nn]either)\\b)(?:${NO_RIGHT}(?!\\b(?:to|for|in|of the|with|by|from|under|hereunder|use|that|which|agreement)\\b)[^.;:]){2,70}?`;
const JOIN =
  '(?:,? (?:and\\/or|and|or|together with|as well as|along with)|,? \\(?including|,(?= (?:those|its|their|our|any|all|such)\\b)) (?:to )?';
/** Others by what points at them, whatever they are: "its talent agents", "those who receive it", "the members of the group". */
const POINTS =
  "(?:its|their|our|his|her|any(?!thing)|all (?:other|of|its|persons|those|third)|each of|every|those|others|anyone|everyone|such|(?:the )?[A-Z][\\w.]*(?:'s|s')|the (?:other )?(?:members|companies|entities|users|recipients|affiliates|participants) (?:of|in))";
const OTHERS = `${POINTS}\\b(?:${NO_RIGHT}[^.;:]){0,120}?`;
const RIGHT =
  '(?:,? (?:for|during|throughout|under|subject to) (?:[^.;]|\\.(?=\\d)){0,160}?)?\\)?,? (?=permission|exclusive|perpetual|irrevocable|world|royalty|unlimited|an? |the |all |any |full )(?:(?!(?:to|of|in|for|with|on) )[a-z][a-z-]*(?: \\([^)]{0,90}\\))?,? (?:and |or )?){0,14}?(?:licen[cs]es?|rights?|permission|consent)\\b';
/** "grants to Agency and its talent agents a licence". */
const GIVEN = new RegExp(
  `\\b(?:[Gg]rants?|granted|granting|[Gg]ives?)(?:,? (?:hereby|irrevocably|unto|to|directly|also|and)){0,4} (?<words>${FIRST}${JOIN}${OTHERS})${RIGHT}`,
  'g',
);
/** "a licence to Agency and those for whom it acts". */
const RIGHT_TO = new RegExp(
  `\\b(?:licen[cs]es?|rights?|permission|consent|authori[sz]ation) to (?<words>${NAMED}${JOIN}${POINTS}\\b(?:${NO_RIGHT}[^.;:,]){1,80}?)(?=,? (?:to|for|in|under|that|which|a|an|the|throughout)\\b|[.;]|$)`,
  'g',
);
/** "permits the School and its photographers to". */
const LET = new RegExp(
  `\\b(?:permits?|allows?|authori[sz]es?|enables?|lets?) (?<words>${FIRST}${JOIN}${OTHERS}) (?:to:?(?: |$)(?:\\(?[a-z1]\\) )?)(?=[a-z]+\\b|$)`,
  'gi',
);
/** "Waives any right to enforce the copyright against Agency and its licensees". */
const WAIVED = new RegExp(
  `\\b(?:waives?|waiving)\\b[^.;]{0,200}\\b(?:IP|[Cc]opyrights?|[Mm]oral)\\b[^.;]{0,160}? against (?<words>${FIRST}${JOIN}${POINTS}\\b[^.;:]{1,100}?)(?=,? (?:in|for|with|under|arising|to)\\b|[.;]|$)`,
  'g',
);
/** "Agency and its talent agents may use". */
const MAY = new RegExp(
  `(?:^|[,;:] |\\b(?:that|and|which|then|agrees?) )(?<words>${NAMED}${JOIN}${POINTS}\\b(?:${NO_RIGHT}[^.;:,]){1,60}?)(?= (?:may|can|shall have|will have|have|are|reserve|the right))`,
  'g',
);
/** They judge, ask or look, and use nothing. */
const NO_USE = /\b(?:deem|inspect|obtain|request|require|terminate|audit)\b/i;
/** Heirs of a side are not others whom it brings in. */
const PARTIES = /\b(?:parties hereto|either party|each party|both parties|other party)\b/i;

/** Finds those who are named beside the other side as receiving a right, by the words that point at them. */
export function* findBeside(contract: Contract): Generator<Hit> {
  for (const pattern of [GIVEN, RIGHT_TO, LET, WAIVED, MAY]) {
    for (const hit of scan(contract, pattern)) {
      const { text } = hit.sentence;
      const after = text.slice(hit.end, hit.end + 160);
      if (pattern === MAY && (!THEY_MAY.test(after) || NO_USE.test(after.slice(0, 70)))) continue;
      const governed = pattern === MAY ? governedAt(hit, Math.min(text.length, hit.end + 24)) : hit;
      if (!allowsWork(governed) || governed.governing.frame === null || PARTIES.test(hit.text)) continue;
      if (
        NEVER.test(text.slice(0, hit.start)) ||
        HELP.test(after) ||
        INSPECT.test(after) ||
        (SELLS.test(after) && !MATTER.test(after))
      )
        continue;
      if ((pattern === MAY || (pattern === LET && after.length > 1)) && !isMatter(after)) continue;
      if (pattern === RIGHT_TO && !isMatter(`${text.slice(Math.max(0, hit.start - 90), hit.start)}${after}`)) continue;
      yield governed;
    }
  }
}
