import type { Contract, Sentence } from '../../contract/contract';
import { thingsIn } from '../../contract/things';
import type { Severity } from '../../model';
import { isForbiddenToo, isReachOfRight } from '../common/hits';
import type { Finder, Match } from '../rule';
import type { Hit } from '../common/scan';
import { scanApart } from '../common/scan';
import { isBrandOnly, isDefinition, isFeedbackOnly } from '../common/subject-matter';
import { toMatch } from '../common/to-match';

/** The world, a row of adjectives or a place of its own. */
const WORLD =
  /\b(?<!\/ ?)(?<words>world-?\s?wide(?: basis)?|(?:throughout|across|anywhere in|all over|in any part of|everywhere in|(?<!\b(?:people|users|customers|everyone|communities|members|offices|countries|partners|providers|affiliates|companies|parties) )around) the (?:entire |whole |known )?(?:world|universe|globe|cosmos)|(?:for|in|covering) the (?:entire|whole) (?:world|universe)|(?:in|for|across) (?:any|all|every|each)(?: and (?:all|every))? (?:countr(?:y|ies)|territor(?:y|ies)|jurisdictions?|geographies|parts? of the (?:world|universe))(?: (?:of|in) the world)?|on an? (?:global|international) basis|without (?:any )?(?:limitations?|limits?|restrictions?) (?:as to|of|on|upon|in) (?:(?:time|term|duration|media|medium|circumstances|content|number|use),? (?:(?:or|and) )?){0,4}(?:territory|geography|place|location|space)|(?:in|at) any (?:location|place) in the world|all territories(?=[,.;]|$| and| worldwide)|(?:spatially|locally) (?:unlimited|unrestricted)|throughout the Territory \((?:being |meaning |i\.e\.,? )?(?:the )?(?:world|universe|worldwide)\)|within and outside of [A-Z]\w+|in (?:the )?[A-Z][\w ]{2,30} and elsewhere|(?:without|no) (?:any )?(?:territorial|geographic(?:al)?) (?:limit(?:ation)?s?|restrictions?)|(?:unlimited|unrestricted)(?: (?:in terms of|in|as to|by))? (?:(?:time|term|duration|media|content|purpose)(?:,| and|, and) ){0,3}(?:territory|space|place|geograph\w+)|not (?:limited|restricted) (?:to any (?:country|territory|place)|territorially)|(?:temporally and )?(?:territorially|geographically) (?:unlimited|unrestricted)|(?:throughout|in) the rest of the world|universe-?wide|globally|internationally)\b(?! ?\/| of the [A-Z]| or regions?\b| or countries within\b)(?! (?:web|offices?|affiliates?|sales|support|headquarters|customers?|operations|employees|revenues?|network|business|leader|community|organi[sz]ation|basis in |services?|subsidiaries|group|copyright (?:and|laws?)))/gi;
/** "a global licence", "world rights". */
const GLOBAL =
  /\b(?<words>global(?<=\b(?:licen[cs]e|assignment|grant|transfer|permission|rights?)(?: granted| of [^.;,]{2,40}?)? (?:is|are|shall be|will be) global)|(?:global|universal(?! declaration))(?=(?:(?:,? and |, | )[a-z-]+){0,6} (?:rights?|licen[cs]es?|permission|buy-?out)\b)|world(?= (?:(?:publishing|language|volume|exclusive|all-language|English) ){0,2}rights\b))/gi;
/** "anywhere", which only a grant makes a territory. */
const ANYWHERE =
  /\b(?<words>anywhere|everywhere)\b(?! (?:else|in (?:this|the (?:Agreement|contract|site|service|terms))|on (?:the|this|our)|near|within))/gi;
/** The head of a cell that says where rights hold. */
const CELL = /^(?:licen[cs]ed? |permitted )?territory:$/i;
const TERRITORY_ROW =
  /\b(?:Territory|Region|Area|Rights|Usage|Use|Scope|Licen[cs]e|Where)(?: of (?:use|licen[cs]e))?(?::| -) (?:[a-z-]+, ){0,3}(?<words>worldwide|unlimited|universe|[\w ,]{2,40} and (?:the )?rest of (?:the )?world|the (?:whole |entire )?world|world|global|all countries)\b/gi;
const TERRITORY_IS =
  /\b[Tt]erritory (?:of (?:the|this) (?:licen[cs]e|grant|agreement) )?(?:is|shall be|will be|means|comprises) (?<words>(?:the (?:entire |whole )?(?:world|universe)|worldwide|unlimited|all countries of the world))\b/g;
/** "The rights extend to all countries". */
const EXTENDS_TO =
  /\b(?:rights?|licen[cs]e|grant|permission|release|consent)\b[^.;]{0,40}? (?:extends? to|covers?|(?:is|are|shall be) (?:valid|granted|effective)(?= (?:world-?wide|globally))|(?:is|are) (?:valid |granted )?(?:in|throughout|for|across)|appl(?:y|ies) (?:in|to|throughout)) (?<words>world-?wide|globally|(?:all|every) countr(?:y|ies)(?: (?:of|in) the world)?|every territory|(?:the )?(?:entire |whole )?(?:world|universe)\b(?! of)|all territories(?: of the world)?)/gi;
/** Those whose own words tell of rights. */
const APART: readonly RegExp[] = [TERRITORY_ROW, TERRITORY_IS, EXTENDS_TO];
const RIGHTS =
  /\b(?:licen[cs]es?|licensed|rights?|grants?|granted|assign(?:s|ment)?|permission|consent|release|title|buy-?out|usage)\b/i;
const USES =
  /\b(?:us(?:e|ed|ing)|(?:made|make) available|(?:shown?|stream|publish|display|exhibit|exploit|broadcast|reproduce|distribute|perform|sell)\w*)\b/i;
/** How far from the world its right may stand. */
const NEAR = 180;
const OTHER_MATTER =
  /\b(?:law|laws|copyright laws|perfect|located|servers?|fil(?:e|ing)|appl(?:y|ying|ications?) for|terminat\w*|appoint\w*|limit|deploy\w*|defend\w*|prosecut\w*|confidential|warrants?|represents?|compl(?:y|ies|iance)|register|registered|obtain\w*|enforc\w*|tax(?:es)?|infring\w*|jurisdiction|good standing|litigation|royalt(?:y(?!-free)|ies)|net sales|served?|recalls?|data cent(?:er|re)s|duly qualified|qualified to|do(?:ing)? business|registrable)\b/i;

/** What is given "to the fullest extent permitted by law" has nothing else to do with the law. */
const AS_LAW_ALLOWS = /\b(?:permitted|allowed|permissible) (?:by|under) (?:applicable |the )?laws?\b/gi;

/** An entry in a list of terms: "Rights: throughout the universe". */
const ROW_OF_TERMS = /^\W*(?:Licen[cs]e|Rights|Usage|Use|Grant|Territory)(?: granted| of use)?: /;

/** What somebody keeps is not given. */
const KEPT = /\b(?:retains?|reserves?) (?:all|any|full|sole|exclusive|ownership|title|its)\b(?:(?!\bgrants?\b)[^.;])*$/;

/** "Has obtained all licences necessary to distribute it worldwide". */
const HAS_OBTAINED =
  /\b(?:(?:has|have) (?:obtained|secured|cleared|acquired)|(?:represents?|warrants?|covenants?) that)\b[^.;]{0,300}$/i;
const INFRINGED = /\b(?:infring\w*|misappropriat\w*)\b[^.;]{0,160}$/i;

/** What is done to keep rights up rather than to give them. */
const KEPT_UP = /\b(?:regist\w+|enforc\w+|prosecut\w+|maintain\w*|laws?|perfect\w*|defend\w*|evidenc\w+)\b/i;

/** "Global Meridian Ltd": the name goes on. */
const NAME_GOES_ON = /^ (?!Licen[cs]|Rights?\b|Buy|Territor|Non|Exclusive|Perpetual|Use|Distribution)[A-Z][a-z]/;

/** "Redwood Worldwide", "Global Meridian": part of a name. */
function isName({ sentence: { text }, start, end, text: quoted }: Hit): boolean {
  if (quoted === 'Global' && NAME_GOES_ON.test(text.slice(end))) return true;
  return (
    /^[A-Z][a-z]+$/.test(quoted) &&
    /(?:^| )(?!(?:Non-?)?(?:Exclusive|Perpetual|Irrevocable|Royalty|Granted|Full|Paid|License|Licence|Rights)\b)[A-Z][a-z]+ $/.test(
      text.slice(0, start),
    ) &&
    !/^,? (?:Licen[cs]e|Rights?|Exclusive|Perpetual|Non|Royalty)/i.test(text.slice(end))
  );
}

/** A noun that gives where no verb does. */
const GIVES = /\b(?:licen[cs]e|permission|consent|release|assign\w*|copyrights?)\b/i;
const OF_CREATOR = ['work', 'likeness', 'data'];

/** Whether a sentence names what a creator makes; null where it names nothing else either. */
function namesWork({ text, stem }: Sentence): boolean | null {
  const all = `${stem} ${text}`;
  const kinds = [...thingsIn(all, 0, all.length)].map(({ kind }) => kind);
  return kinds.some((kind) => OF_CREATOR.includes(kind)) || (kinds.includes('service') ? false : null);
}

function concernsRights(hit: Hit): boolean {
  const { sentence, start, governing } = hit;
  const { negative, excluded, frame } = governing;
  if (negative || excluded || isForbiddenToo(hit) || frame?.kind === 'waiver') return false;
  if (isBrandOnly(hit) || isFeedbackOnly(hit) || isDefinition(hit) || isName(hit)) return false;
  const isGranted = sentence
    .frames()
    .some(({ kind, start: at }) => (kind === 'grant' || kind === 'assignment') && at < start);
  const near = sentence.text.slice(Math.max(0, start - NEAR), hit.end + NEAR);
  const before = sentence.text.slice(Math.max(0, start - 90), start);
  if (KEPT.test(before)) return false;
  // What somebody promises to have obtained is granted to nobody here.
  if (!isGranted && HAS_OBTAINED.test(sentence.text.slice(Math.max(0, start - 3 * NEAR), start))) return false;
  if (
    !isGranted &&
    frame?.kind !== 'assignment' &&
    INFRINGED.test(sentence.text.slice(Math.max(0, start - NEAR), start))
  )
    return false;
  if (/^(?:any|every)where$/i.test(hit.text) && !USES.test(before)) return false;
  if (/^globally$/i.test(hit.text) && !RIGHTS.test(near.slice(NEAR - 60, NEAR + 60))) return false;
  if (/^(?:world-?\s?wide|on an? |global\b|world$|un|not |no |without)/i.test(hit.text))
    return (
      (RIGHTS.test(near) || isGranted || (frame?.kind === 'permission' && USES.test(before))) &&
      (isGranted ||
        ((frame?.kind !== 'duty' ||
          /\bagrees? (?:that|to (?:the )?world-?wide)$/i.test(sentence.text.slice(frame.start, frame.end))) &&
          !KEPT_UP.test(before.slice(-50))))
    );
  // Outside a row of adjectives the words may as well say where a law holds or a right is registered.
  if (frame === null && /^(?:inter|glob)/i.test(hit.text) && !USES.test(before)) return false;
  const grants =
    frame === null
      ? ROW_OF_TERMS.test(sentence.text.slice(0, 40)) || RIGHTS.test(before) || USES.test(before)
      : frame.kind !== 'duty' || isReachOfRight(hit);
  if (!grants || OTHER_MATTER.test(before.replace(AS_LAW_ALLOWS, ''))) return false;
  // Goods, shops and deals have places too: where no verb gives, the sentence must name something that may be used.
  return (
    isGranted || GIVES.test(before) || (governing.direction === 'creator' && (namesWork(sentence) ?? USES.test(before)))
  );
}

function severityOf({ sentence: { text } }: Hit): Severity {
  return /\b(?<!non-)exclusive\b|\b(?:voice|likeness)\b/i.test(text) ? 'medium' : 'low';
}

function find(contract: Contract): readonly Match[] {
  return scanApart(contract, [TERRITORY_ROW, TERRITORY_IS, EXTENDS_TO, WORLD, GLOBAL, ANYWHERE])
    .filter(({ hit, pattern }) =>
      APART.includes(pattern)
        ? !hit.governing.negative && !hit.governing.excluded && !isBrandOnly(hit)
        : CELL.test(hit.sentence.stem) || concernsRights(hit),
    )
    .map(({ hit, pattern }) => {
      const isSaidOf = /\brights?\b.*\b(?:is|are|be) $/i.test(hit.sentence.text.slice(0, hit.start));
      const grants = (isSaidOf || !APART.includes(pattern)) && !CELL.test(hit.sentence.stem);
      const universe = /\buniverse\b/i.exec(hit.text);
      const start = hit.start + (universe?.index ?? 0);
      return toMatch(hit, {
        severity: severityOf(hit),
        confidence: 0.9,
        reason: 'sets no limit to where the work may be used',
        repair: universe
          ? {
              strikes: [{ kind: 'words', start, end: start + universe[0].length, insert: 'world' }],
              exclusion: 'tail',
              addPurpose: false,
            }
          : grants
            ? // Worldwide use is usual: what matters is that the grant has the AI limit, which then holds everywhere.
              { strikes: [], exclusion: 'tail', addPurpose: false }
            : { noEdit: 'worldwide' },
      });
    });
}

export const unlimitedTerritory: Finder = {
  severityUnderRestriction: 'low',
  carrierRank: 13,
  find,
};
