import { readAiRestriction } from '../contract/ai-restriction';
import type { Contract, Sentence } from '../contract/contract';
import { GIVING } from '../contract/frames';
import { AI_USE } from '../language/phrases';
import type { Severity } from '../model';
import { LAW_CHECKED } from './law';
import type { Match, Rule } from './rule';

/** A text shorter than this, in characters, is an extract rather than a contract. */
const SHORTEST_CONTRACT = 600;
const CREATIVE =
  /\b(?:content|deliverables?|works?|work product|materials|recordings?|images?|photographs?|artwork|designs?|contributions?|submissions?|manuscripts?|footage|performances?|voice|likeness|illustrations?|interview)\b/i;
const PERSONAL = /\b(?:voice|likeness|performances?)\b/i;
const RECORDED = /\b(?:record|voice|perform)\w*/i;

/** In this sentence the creator gives a right in work, and not only a promise. */
function grantsWork({ text, frames }: Sentence): boolean {
  return (
    CREATIVE.test(text) &&
    frames().some(
      ({ kind, negative, grantor, grantee }) =>
        !negative &&
        (kind === 'grant' || kind === 'assignment') &&
        grantee?.role !== 'creator' &&
        grantor?.role !== 'client',
    )
  );
}

/** How much the creator gives without a word about AI; null where nothing is granted. */
function severityOf({ paragraphs, sentencesFor }: Contract): Severity | null {
  let [grants, isPersonal, isRecorded] = [false, false, false];
  const asked = new Map<number, { readonly personal: boolean; readonly recorded: boolean }>();
  for (const pattern of GIVING) {
    for (const { sentence } of sentencesFor(pattern)) {
      let about = asked.get(sentence.paragraph);
      if (!about) {
        const text = paragraphs[sentence.paragraph]?.reading.text ?? '';
        about = { personal: PERSONAL.test(text), recorded: RECORDED.test(text) };
        asked.set(sentence.paragraph, about);
      }
      const tells = !grants || (about.personal && !isPersonal) || (about.recorded && !isRecorded);
      if (!tells || !grantsWork(sentence)) continue;
      grants = true;
      isPersonal ||= about.personal;
      isRecorded ||= about.recorded;
    }
  }
  if (!grants) return null;
  return isPersonal && isRecorded ? 'critical' : 'high';
}

function find(contract: Contract): readonly Match[] {
  const length = contract.paragraphs.reduce((sum, { reading }) => sum + reading.text.length, 0);
  const severity = severityOf(contract);
  if (length < SHORTEST_CONTRACT || severity === null || readAiRestriction(contract).state !== 'none') return [];
  return [
    {
      at: null,
      confidence: 0.9,
      direction: 'creator',
      severity,
      because: 'The contract grants rights in the work and says nothing to keep it out of AI systems.',
      repair: {
        noEdit: 'No words in the contract can be changed for this: a clause has to be added. Insert the addendum.',
      },
    },
  ];
}

export const missingAiRestriction: Rule = {
  description: {
    id: 'missing-ai-restriction',
    title: 'No AI restriction',
    summary: 'Nothing in the contract keeps your work out of AI.',
    privateNote:
      'The contract says nothing about AI. Adding a clause is better than relying on silence. If any edit is refused, ask for the e-mail form, check the entire-agreement clause, or price the risk.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'We add a short AI clause to our agreements so that everyone is clear. It does not change what you can do with the work for this project.',
  severityUnderRestriction: 'low',
  carrierRank: 0,
  sources: ['Directive (EU) 2019/790, article 4(3)', 'US fair-use decisions differ'],
  language: {
    strong: `{Client} will not use the {Deliverables}, or let anyone else use {them}, ${AI_USE}, or to build a dataset for one.`,
    strongNameless: `No one may use the {Deliverables} ${AI_USE}, or to build a dataset for one.`,
    fallback: `Rights not stated in {Agreement} are reserved, and use of the {Deliverables} ${AI_USE} needs a separate signed agreement.`,
    fallbackNameless: `Rights not stated in {Agreement} are reserved, and use of the {Deliverables} ${AI_USE} needs a separate signed agreement.`,
  },
  find,
};
