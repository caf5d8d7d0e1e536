import type { Contract } from '../contract/contract';
import { AI_USE } from '../language/phrases';
import type { Severity } from '../model';
import { LAW_CHECKED } from './law';
import type { Match, Rule } from './rule';
import type { Hit } from './scan';
import { scanApart } from './scan';
import { isBrandOnly, isDefinition, isFeedbackOnly } from './subject-matter';
import { toMatch } from './to-match';

const WORLD =
  /\b(?<words>world-?\s?wide(?: basis)?|(?:throughout|across|anywhere in|all over|in any part of|everywhere in) the (?:entire )?(?:world|universe|globe)|(?:in|for) (?:any|all|every) (?:and all )?(?:countr(?:y|ies)|territor(?:y|ies)|jurisdictions?)(?: (?:of|in) the world)?|within and outside of [A-Z]\w+|in [A-Z][\w ]{2,30} and elsewhere|globally)\b(?! (?:web|offices?|affiliates?|sales|support|headquarters|customers?|operations|employees|revenues?|network|business|leader|community|organi[sz]ation))/gi;
const TERRITORY_ROW = /\bTerritory: (?<words>worldwide|unlimited|universe|the world)\b/gi;
const RIGHTS = /\b(?:licen[cs]es?|licensed|rights?|grants?|assign(?:s|ment)?|permission|use|title)\b/i;
const OTHER_MATTER =
  /\b(?:law|laws|copyright laws|confidential|warrants?|represents?|compl(?:y|ies|iance)|register|registered|obtain\w*|enforc\w*|tax(?:es)?|jurisdiction of)\b/i;

function concernsRights(hit: Hit): boolean {
  const { sentence, start, governing } = hit;
  const { negative, excluded, frame } = governing;
  if (negative || excluded || frame?.kind === 'waiver') return false;
  if (isBrandOnly(hit) || isFeedbackOnly(hit) || isDefinition(hit)) return false;
  const isGranted = sentence
    .frames()
    .some(({ kind, start: at }) => (kind === 'grant' || kind === 'assignment') && at < start);
  if (/^world/i.test(hit.text)) return RIGHTS.test(sentence.text) && (frame?.kind !== 'duty' || isGranted);
  // Outside a row of adjectives the words may as well say where a law holds or a right is registered.
  return (
    frame !== null && frame.kind !== 'duty' && !OTHER_MATTER.test(sentence.text.slice(Math.max(0, start - 90), start))
  );
}

function severityOf({ sentence: { text } }: Hit): Severity {
  return /\b(?<!non-)exclusive\b|\b(?:voice|likeness)\b/i.test(text) ? 'medium' : 'low';
}

function find(contract: Contract): readonly Match[] {
  return scanApart(contract, [TERRITORY_ROW, WORLD])
    .filter(({ hit, pattern }) => pattern === TERRITORY_ROW || concernsRights(hit))
    .map(({ hit }) => {
      const universe = /\buniverse\b/i.exec(hit.text);
      const start = hit.start + (universe?.index ?? 0);
      return toMatch(hit, {
        severity: severityOf(hit),
        confidence: 0.9,
        reason: 'sets no limit to where the work may be used',
        repair: universe
          ? {
              strikes: [{ kind: 'words', start, end: start + universe[0].length, insert: 'world' }],
              exclusion: 'none',
              addPurpose: false,
            }
          : {
              noEdit:
                'Worldwide use is usual, so the words can stay. What matters is that the AI limit holds everywhere, as in the addendum.',
            },
      });
    });
}

export const unlimitedTerritory: Rule = {
  description: {
    id: 'unlimited-territory',
    title: 'Unlimited territory',
    summary: 'They could use your work anywhere, also where the law on AI training is loose.',
    privateNote:
      'Worldwide use is usually fine and rarely worth a fight. Make sure the AI limit is worldwide as well; the addendum says so.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Worldwide use for the project is fine. We only ask that the AI limit applies worldwide too, so it is the same wherever files are stored.',
  grading: [
    { severity: 'medium', when: 'an exclusive grant, or a voice or a likeness' },
    { severity: 'low', when: 'any other worldwide grant' },
  ],
  severityUnderRestriction: 'low',
  carrierRank: 13,
  sources: ['Japanese Copyright Act, article 30-4', 'Singapore Copyright Act 2021, section 244'],
  language: {
    strong: `Wherever copies, servers or people are located, {Client} may not use the {Deliverables} ${AI_USE}.`,
    strongNameless: `Wherever copies, servers or people are located, the {Deliverables} may not be used ${AI_USE}.`,
    fallback: `Wherever copies, servers or people are located, the {Deliverables} may not be used ${AI_USE}.`,
    fallbackNameless: `Wherever copies, servers or people are located, the {Deliverables} may not be used ${AI_USE}.`,
  },
  find,
};
