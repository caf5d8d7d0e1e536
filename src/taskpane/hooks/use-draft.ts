import { useEffect, useState } from 'react';
import type { ClausePackage } from '../../core/model';
import type { Answer } from '../../word/port';
import { type ClauseChoice, firstChoice } from '../session/clause-request';
import type { Reviewed } from '../session/state';
import { useSession, useSessionState } from './session-context';

/** The clause that is being prepared. */
export interface Draft {
  readonly choice: ClauseChoice;
  /** The clause for that choice; the last one until the engine has answered, null before the first. */
  readonly draft: Answer<ClausePackage> | null;
  readonly change: (change: Partial<ClauseChoice>) => void;
}

/** What of a choice is the person's own; the rest follows the contract. */
type Chosen = Partial<Omit<ClauseChoice, 'form'>>;

/** The clause as it would be inserted, drawn up anew with each choice, each answer and each reading. */
export function useDraft(reviewed: Reviewed): Draft {
  const session = useSession();
  const { settings, writing } = useSessionState();
  const [chosen, choose] = useState<Chosen>({});
  const [draft, setDraft] = useState<Answer<ClausePackage> | null>(null);
  const choice: ClauseChoice = { ...firstChoice(settings), ...chosen };
  const key = JSON.stringify(choice);
  const { review } = reviewed;

  useEffect(() => {
    let isWanted = true;
    void session.drafts.clause(JSON.parse(key) as ClauseChoice).then((answer) => {
      if (isWanted) setDraft(answer);
    });
    return () => {
      isWanted = false;
    };
    // What the person said and what was read are the session's; they are named because the clause depends on them.
  }, [session, key, writing, review]);

  return { choice, draft, change: (change) => choose((before) => ({ ...before, ...change })) };
}
