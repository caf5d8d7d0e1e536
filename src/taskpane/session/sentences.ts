/** What the pane says of the outcome of an action: plain, short, second person. */
import type { Review } from '../../core/model';
import type { Adjusted } from './companions';
import type { InsertPlace } from './clause-request';
import type { ActivityKind, Notice } from './state';

/** A notice before it is numbered. */
export type Message = Omit<Notice, 'serial'>;

/** "1 change", "2 changes". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Words that open a sentence and are no name or defined term, so that they lose their capital inside one. */
const OPENER = /^(?:An?|Another|It|Its|No|Nothing|Other|Some|That|The|There|These|They|This|Those|You|Your)\b/;

/** A reason, fit to follow "because": no capital that it does not need, a full stop at the end. */
export function asReason(because: string | undefined): string {
  const reason = because?.trim() ?? '';
  if (reason === '') return 'Word gave no reason.';
  const lowered = reason.replace(OPENER, (word) => word.toLowerCase());
  return /[.!?]$/.test(lowered) ? lowered : `${lowered}.`;
}

/** Of a document that is as it was. */
export const UNCHANGED = 'Your document is unchanged.';

const leftToDecide = (left: number): string =>
  left === 0 ? 'Nothing is left to decide.' : `${counted(left, 'finding')} left to decide.`;

interface Words {
  readonly verb: string;
  readonly one: string;
  readonly many: (count: number) => string;
}

const WRITES: Record<Exclude<ActivityKind, 'review' | 'insert'>, Words> = {
  replace: {
    verb: 'Not replaced',
    one: 'Replaced as a tracked change.',
    many: (count) => `${counted(count, 'paragraph')} changed, as tracked changes.`,
  },
  comment: {
    verb: 'Not commented',
    one: 'Comment added.',
    many: (count) => `${counted(count, 'comment')} added.`,
  },
};

/** Something that Word did not do; its reason tells of what is changed all the same. */
const refused = (verb: string, because: string, leftChanged: boolean): Message => ({
  tone: 'failed',
  text: `${verb}, because ${asReason(because)}`,
  next: leftChanged ? null : UNCHANGED,
});

/** The outcome of a single Replace or Comment. */
export function single(
  kind: 'replace' | 'comment',
  { refusal, leftChanged }: { readonly refusal: string | null; readonly leftChanged: number },
  left: number,
): Message {
  const words = WRITES[kind];
  if (refusal !== null) return refused(words.verb, refusal, leftChanged > 0);
  return { tone: 'done', text: words.one, next: leftToDecide(left) };
}

/** The outcome of Replace all or Comment all: what was done, and how many findings stand in the ledger. */
export function all(
  kind: 'replace' | 'comment',
  { applied, leftChanged }: { readonly applied: number; readonly leftChanged: number },
  notApplied: number,
): Message {
  const words = WRITES[kind];
  const rest = `${counted(notApplied, 'finding')} ${notApplied === 1 ? 'was' : 'were'} left out: see “Not applied” below.`;
  if (applied === 0) {
    const next = notApplied === 0 ? 'There is nothing open that can be done in one step.' : rest;
    const text = leftChanged === 0 ? `${words.verb}. ${UNCHANGED}` : `${words.verb}.`;
    return { tone: notApplied === 0 ? 'note' : 'failed', text, next };
  }
  const tone = notApplied === 0 ? 'done' : 'partly';
  return { tone, text: words.many(applied), next: notApplied === 0 ? null : rest };
}

const STANDS: Readonly<Record<InsertPlace, string>> = {
  signatures: 'before the signatures',
  cursor: 'after the paragraph with the cursor',
  end: 'at the end of the document',
};

/** The outcome of inserting the addendum. */
export function inserted(place: InsertPlace, refusal: string | null, leftChanged: boolean): Message {
  if (leftChanged) {
    return {
      tone: 'failed',
      text: 'The addendum did not come in as it should, and what came could not be taken back.',
      next: `Look ${place === 'end' ? 'at the end of the document' : 'where it was to stand'}, and reject what you do not want.`,
    };
  }
  return refusal === null
    ? {
        tone: 'done',
        text: `The addendum stands ${STANDS[place]}, as a tracked change.`,
        next: 'Read it through, fill in what stands in brackets, and have both sides sign.',
      }
    : refused('Not inserted', refusal, false);
}

/** The outcome of an insertion with that of the edits that belong to it. */
export function withCompanions(message: Message, adjusted: Adjusted | null): Message {
  if (adjusted === null) return message;
  const { applied, ledger } = adjusted;
  const done =
    applied === 0 ? '' : ` ${counted(applied, 'other clause')} ${applied === 1 ? 'was' : 'were'} changed with it.`;
  if (ledger.length === 0) return { ...message, text: message.text + done };
  const rest = `${counted(ledger.length, 'clause')} could not be changed: see “Not applied” below.`;
  return {
    ...message,
    tone: 'partly',
    text: message.text + done,
    next: [rest, message.next].filter(Boolean).join(' '),
  };
}

/** A review that ended; the verdict shows the same, so it is only heard. */
export function reviewed({ findings, score }: Review): Message {
  const found = findings.length === 0 ? 'No findings.' : `${counted(findings.length, 'finding')}.`;
  const text = score === null ? found : `${found} Score ${score.value} of 100.`;
  return { tone: 'heard', text: `Review finished. ${text}`, next: null };
}

/** A finding set aside. */
export const dismissed = (left: number): Message => ({
  tone: 'heard',
  text: `Dismissed. ${leftToDecide(left)}`,
  next: null,
});

/** A dismissal taken back. */
export const restored = (left: number): Message => ({
  tone: 'heard',
  text: `Back on the list. ${leftToDecide(left)}`,
  next: null,
});

/** What the person said is in the texts that are offered. */
export const SAID: Message = { tone: 'heard', text: 'Noted. The wording says so now.', next: null };

/** A playbook that is used from now on. */
export const playbookUsed = (name: string): Message => ({
  tone: 'done',
  text: `Contracts are reviewed by “${name}” from now on.`,
  next: null,
});

/** A playbook that was not taken. */
export const playbookRefused = (problems: number): Message => ({
  tone: 'failed',
  text: `The playbook was not taken: ${counted(problems, 'thing')} ${problems === 1 ? 'is' : 'are'} wrong with it. Nothing has changed.`,
  next: 'See Settings for what is wrong.',
});

/** All answers forgotten. */
export const ANSWERS_FORGOTTEN: Message = {
  tone: 'note',
  text: 'Your answers are forgotten, for every contract.',
  next: null,
};

/** All dismissals forgotten. */
export const FORGOTTEN: Message = {
  tone: 'note',
  text: 'What you dismissed is forgotten, in every contract.',
  next: null,
};

/** Words that could not be selected. */
export const notShown = (because: string | undefined): Message => ({
  tone: 'note',
  text: `Word could not show those words, because ${asReason(because)}`,
  next: 'Review again if the document has changed since.',
});
