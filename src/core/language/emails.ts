import type { EmailText, FactId, Review, WritingOptions } from '../model';
import { BRACKETED } from './clause-package';
import { questionsAbout, factsStated } from './facts';
import { fill } from './fill';
import { gapsIn } from './gaps';
import { namesFor } from './names';

interface Template extends Pick<EmailText, 'id' | 'when'> {
  readonly text: string;
  /** What the letter takes to be so. */
  readonly facts: readonly FactId[];
}

/** Letters in the first person: they name the job and the contract, and no party. */
export const EMAILS: readonly Template[] = [
  {
    id: 'before-signing',
    when: 'Before signing. A reply by e-mail is useful as a record, but may not count where the contract has an entire-agreement or signed-variation clause: offer the clause too.',
    text: 'Before I sign, could you confirm that my work for {Project}, including drafts and source files, will not be used to train, test or prompt AI systems, or put into tools that learn from it, by you or anyone you share it with, unless we agree that separately in writing? Everything you need for the project stays the same; if that is fine, please reply "agreed" and I will add one short clause to {Agreement}.',
    facts: ['contract-unsigned'],
  },
  {
    id: 'after-signing',
    when: 'After signing, or where the contract cannot be changed. A reply is a record, not always a change of the contract.',
    text: 'Could you confirm by reply that you will not use my work for {Project} to train, test or prompt AI systems, or put it into tools that learn from it, without asking me first? It changes nothing about how you use the work for the project.',
    facts: [],
  },
  {
    id: 'platform',
    when: 'To a platform or portal, before anything is uploaded.',
    text: 'Is there a setting or contact for keeping uploaded files out of AI training? I would like to turn that on before I deliver my work for {Project}, or deliver it another way.',
    facts: [],
  },
];

/** The letters in the words of a contract, to be copied: nothing of them is for the document. */
export function emails(review: Review | null, { answers = {}, facts = {} }: WritingOptions = {}): readonly EmailText[] {
  const read = review?.words ? namesFor(review.parties, review.words, answers) : BRACKETED;
  // A letter is plain: it binds nobody.
  const names = { ...read, style: { ...read.style, duty: 'will' as const } };
  return EMAILS.map(({ id, when, text, facts: taken }) => {
    const filled = fill(text, names);
    const wanted = [...new Set([...taken, ...factsStated(filled.text)])].filter((fact) => facts[fact] !== true);
    return {
      id,
      when,
      text: filled.text,
      gaps: gapsIn([[id, filled]]),
      toConfirm: questionsAbout([[id, wanted]], facts),
      ready: wanted.length === 0,
    };
  });
}
