import type { Contract } from '../contract/contract';
import { AI_USE } from '../language/phrases';
import type { Severity } from '../model';
import type { Derivation, Way } from './derivative-works.match';
import { findDerivatives } from './derivative-works.match';
import { repairDerivation } from './derivative-works.repair';
import { oneInAClause } from './hits';
import { LAW_CHECKED } from './law';
import type { Match, Rule } from './rule';
import { toMatch } from './to-match';

const REASONS: Readonly<Record<Way, string>> = {
  derive: 'lets them make other works from yours, and a model may be called one',
  change: 'lets them change the work',
  noun: 'lets them change the work or make others from it',
  owned: 'gives them what is made from the work',
};
/** Edits that only fit the work to where it is shown. */
const FITTING =
  /\b(?:to (?:fit|conform|format|resize|adapt it to)|only as (?:needed|necessary)|as (?:reasonably )?(?:necessary|needed|required)|to the extent necessary|in order to (?:conform|format)|to ensure (?:that )?(?:it|they)|file formats?)\b/i;
const PERSON = /\b(?:voice|likeness|image of|performances?|face)\b/i;

function severityOf({ way, text: quoted, sentence: { text } }: Derivation): Severity {
  if (PERSON.test(text) && /\bby any means\b|\bmanipulat|\bdistort/i.test(text)) return 'critical';
  if (way === 'derive' || way === 'owned' || /\b(?:transform|adapt|derivative)/i.test(quoted)) return 'high';
  return FITTING.test(text) ? 'low' : 'medium';
}

function find(contract: Contract): readonly Match[] {
  return oneInAClause(findDerivatives(contract)).map((hit) =>
    toMatch(hit, {
      severity: severityOf(hit),
      confidence: hit.way === 'derive' ? 0.95 : 0.8,
      reason: REASONS[hit.way],
      repair: repairDerivation(hit),
      passes: hit.way === 'owned',
    }),
  );
}

export const derivativeWorks: Rule = {
  description: {
    id: 'derivative-works',
    title: 'Derivative works and adaptation',
    summary: 'They could change your work and make other works from it, with AI tools too.',
    privateNote:
      'Editing your work is normal. Making machines that imitate it is not. The edit keeps the first and leaves out the second. Where the work must be changed (software, film), the right to do so stays and only the AI limit is added. Open adaptation rights together with ownership and no AI exclusion amount to a full transfer: price it or decline.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Everyday edits (crop, resize, trim, caption, translate) are fine. We only suggest making clear that training a model, or generating new work from this work, is not one.',
  severityUnderRestriction: 'low',
  carrierRank: 4,
  language: {
    strong:
      '{Client} may crop, resize, trim, caption and translate the {Deliverables} for {Permitted Use}. A model, dataset or machine-generated item made with the {Deliverables} is not a permitted edit, and {Client} may not make or use one.',
    strongNameless:
      'Edits are limited to cropping, resizing, trimming, captioning and translating the {Deliverables} for {Permitted Use}. A model, dataset or machine-generated item made with the {Deliverables} is not a permitted edit, and no one may make or use one.',
    fallback: `{Client} may make edits of any kind needed for {Permitted Use}, including AI-assisted repair of technical faults with tools that do not keep or learn from the files, but not ${AI_USE}.`,
    fallbackNameless:
      'A model, dataset or machine-generated item made with the {Deliverables} is not a permitted adaptation.',
  },
  find,
};
