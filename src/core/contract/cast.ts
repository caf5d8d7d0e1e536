import type { Party } from '../model';
import { openRoles, turnedRoles } from './open-roles';
import type { Prose } from './prose';
import type { Role } from './roles';
import { roleOfWord } from './roles';

/** Who may be named in the sentences of a contract. */
export interface Cast {
  readonly parties: readonly Party[];
  /** What words like "Customer" are in this contract, in lower case. */
  readonly open: Readonly<Record<string, Role>>;
  /** What words mean in this contract that mean the other side elsewhere, in lower case. */
  readonly turned: Readonly<Record<string, Role>>;
  /** Names that the contract does not introduce and that act in it as only a party does. */
  readonly strangers: readonly string[];
}

/** Capitalised words that open a sentence and name nobody. */
const NOT_A_NAME =
  /^(?:Subject|The|This|These|If|In|For|During|Upon|Except|Notwithstanding|All|Any|By|When|Where|As|To|With|Without|Such|Each|You|However|Furthermore|Section|Effective|Term|It|They|There|Neither|Nothing|No|Permission|Consent|Authori[sz]ation|Explicitly|Unless|After|Before|Once|While|Because|Since|Although|Additionally|Accordingly|Thereafter|Therefore|Nevertheless|Moreover|Otherwise|Likewise|Similarly|Both|Either|Others?|Some|Every|Everyone|Anyone|And|Or|But|So|Also|Then|Not|NOT|That|Which|Who|Our|Your|My|Its|Their|His|Her|Here|Revisions|Results|Use|Usage|Ownership|Title|Copyrights?|Until|From|On|At|Only|Further|In Addition)$/;
/** Capitalised words that name a thing, whatever stands before them: "Usage Data", "Company Derivative Works". */
const NAMES_THING =
  /(?:^|\s)(?:Data|Content|Materials?|Works?|Work Product|Products?|Services?|Property|Rights?|Licen[cs]es?|Agreement|Addendum|Schedule|Exhibit|Deliverables?|Inventions?|Innovations|Developments|Information|Technology|Software|Know-how|IP|Marks?|Feedback|Outputs?|Inputs?|Recordings?|Period|Term|Fees?|Images?|Submissions?|Contributions?|Improvements?|Enhancements?|Program|Website|Site|Platform|Record)$/;

/** Names that nobody introduced, known by what only a party does. */
const ACTS =
  /\b((?:[a-z]?[A-Z][\w&'-]{0,24})(?: (?:of )?[A-Z][\w&'-]{0,24}){0,2}) (?:hereby|grants|agrees|acknowledges|represents|warrants|covenants|waives|assigns|undertakes|consents|understands)\b/g;
/** So many names are enough: a longer list is one of signatories. */
const MOST_NAMES = 40;

/** True for capitalised words that may name somebody. */
export function isName(name: string): boolean {
  return !NOT_A_NAME.test(name) && !NAMES_THING.test(name);
}

/** The cast of a contract with these parties. */
export function castOf(prose: Prose, parties: readonly Party[]): Cast {
  const known = new Set(parties.map(({ name }) => name.toLowerCase().replace(/^the /, '')));
  const strangers = new Set<string>();
  for (const [, name = ''] of prose.matches(ACTS)) {
    const bare = name.replace(/^The /, '');
    if (isName(bare) && roleOfWord(bare) === 'unknown' && !known.has(bare.toLowerCase())) strangers.add(bare);
  }
  return {
    parties,
    open: openRoles(prose),
    turned: turnedRoles(prose),
    strangers: [...strangers].slice(0, MOST_NAMES),
  };
}
