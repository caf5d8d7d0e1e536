import { AI_USE } from '../language/phrases';
import { LAW_CHECKED } from './law';
import type { Rule } from './rule';
import { findUnilateralChanges } from './unilateral-changes.match';

const LATER = `give {Client} further rights in the {Deliverables}, or the right to use {them} ${AI_USE}. Changes on those points need the signature of both parties.`;
const NOTICE =
  "on 30 days' notice, but updates do not apply to rights in the {Deliverables} or to AI unless both parties sign.";

export const unilateralChanges: Rule = {
  description: {
    id: 'unilateral-changes',
    title: 'Changes without your signature',
    summary: 'They could change the rules later by updating a page.',
    privateNote:
      'A contract that is safe today can take in AI rights later, without your signature. The edit keeps the version of today for rights and AI. Read any terms that are brought in and not attached. If delivery needs a portal with content terms of its own, ask to deliver another way.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'Could we fix the version of each policy at signing, and ask both sides to sign changes that affect rights or AI? Other updates can follow your normal process.',
  severityUnderRestriction: 'medium',
  carrierRank: 19,
  sources: ['US Federal Trade Commission, guidance of February 2024 on quiet changes of terms'],
  language: {
    strong: `No later policy, order, portal term or click-through will ${LATER}`,
    strongNameless: `No later policy, order, portal term or click-through gives anyone further rights in the {Deliverables}, or the right to use {them} ${AI_USE}. Changes on those points need the signature of both parties.`,
    fallback: `{Client} may update operational policies ${NOTICE}`,
    fallbackNameless: `Operational policies may be updated ${NOTICE}`,
  },
  find: findUnilateralChanges,
};
