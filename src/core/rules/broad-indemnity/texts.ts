import { LAW_CHECKED } from '../law';
import type { RuleTexts } from '../rule';

const LIMIT =
  'Such a promise to pay covers only reasonable loss from third-party claims, to the extent caused by a proven breach of {Agreement} by the party that makes it, up to the fees paid under {Agreement}. It does not cover changes, combinations or AI use by others, and no claim is settled without the consent of the party that pays.';
const EACH =
  'Each party will make good reasonable loss of the other from third-party claims to the extent caused by its own proven breach of {Agreement}, up to the fees paid under {Agreement}.';

export const broadIndemnityTexts: RuleTexts = {
  description: {
    title: 'Broad one-way indemnity',
    summary: 'You would pay for almost any claim, without a limit.',
    privateNote:
      'You promise to pay for claims that you may not have caused, among them disputes about how others use, change or process the work. The edit keeps to claims that you cause, up to the fee. Insurance may not cover a promise of this kind: ask your insurer or a lawyer before you accept one without a limit.',
    lawChecked: LAW_CHECKED,
  },
  comment:
    'We stand behind the work and are happy to cover proven claims that we cause. Could this be limited to those claims, and to the fee?',
  language: {
    strong: LIMIT,
    strongNameless: LIMIT,
    fallback: EACH,
    fallbackNameless: EACH,
    defined: {
      strong:
        'Such a promise to pay covers only reasonable loss from third-party claims, to the extent caused by a proven breach of {Agreement} by the party that makes it, up to the fees paid under {Agreement}. It does not cover changes or combinations by others, or {AI Use}, and no claim is settled without the consent of the party that pays.',
    },
  },
};
