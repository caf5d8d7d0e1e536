import { useState } from 'react';
import type { Edit, Finding, Remedy, RemedyKind } from '../../core/model';
import { withWording, wordingOf } from '../session/change';

/** One stretch of new words, open to the person's own. */
export interface Wording {
  readonly text: string;
  readonly change: (text: string) => void;
}

/** The remedy that is chosen for a finding, and the person's wording in it. */
export interface RemedyChoice {
  readonly kind: RemedyKind | null;
  readonly kinds: readonly RemedyKind[];
  readonly choose: (kind: RemedyKind) => void;
  /** The edits as they would be applied. */
  readonly edits: readonly Edit[];
  readonly wordings: readonly Wording[];
}

/** Starts with the preferred kind where the finding has it. Wording that was changed is kept for each kind. */
export function useRemedy(finding: Finding, preferred: RemedyKind): RemedyChoice {
  const [chosen, choose] = useState<RemedyKind | null>(null);
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const find = (kind: RemedyKind | null): Remedy | undefined => finding.remedies.find((each) => each.kind === kind);
  const remedy = find(chosen) ?? find(preferred) ?? finding.remedies[0];
  const slot = (index: number) => `${remedy?.kind ?? ''} ${index}`;
  const original = remedy?.edits ?? [];
  const edits = original.map((edit, index) => {
    const words = changed[slot(index)];
    return words === undefined ? edit : withWording(edit, words);
  });
  const wordings = original.flatMap((edit, index) => {
    if (wordingOf(edit) === '') return [];
    const key = slot(index);
    const change = (words: string) => setChanged((before) => ({ ...before, [key]: words }));
    return [{ text: changed[key] ?? wordingOf(edit), change }];
  });
  return { kind: remedy?.kind ?? null, kinds: finding.remedies.map(({ kind }) => kind), choose, edits, wordings };
}
