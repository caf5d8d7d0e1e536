import type { RemedyKind, Side } from '../../core/model';

/** The forms in which the addendum is offered; the e-mail is a letter to copy. */
export const ADDENDUM_FORMS = ['full', 'moderate', 'short', 'email'] as const;

/** A playbook that was chosen: one that comes with NoTrain, or the text of a file. */
export type PlaybookChoice =
  { readonly kind: 'built-in'; readonly name: string } | { readonly kind: 'file'; readonly json: string };

/** What the person has chosen; it stays on this computer and says nothing of any contract. */
export interface Settings {
  /** Whose interests a review reads for. */
  readonly side: Side;
  /** The form of addendum that is offered first. */
  readonly addendum: (typeof ADDENDUM_FORMS)[number];
  /** The remedy that is shown first where a finding has it. */
  readonly remedy: RemedyKind;
  /** How contracts are reviewed; null for NoTrain's own way. */
  readonly playbook: PlaybookChoice | null;
  /** The person has read the first notice. */
  readonly introduced: boolean;
}

/** What holds until the person says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  side: 'creator',
  addendum: 'full',
  remedy: 'minimal',
  playbook: null,
  introduced: false,
};

/** Where settings are kept. Neither method throws or rejects: a store that fails behaves like an empty one. */
export interface Preferences {
  load(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
}

const oneOf = <T>(allowed: readonly T[], value: unknown, otherwise: T): T =>
  allowed.find((each) => each === value) ?? otherwise;

/** What is in the text of a file is checked when it is used. */
function parseChoice(value: unknown): PlaybookChoice | null {
  const held: Partial<Record<'kind' | 'name' | 'json', unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  if (held.kind === 'built-in' && typeof held.name === 'string') return { kind: 'built-in', name: held.name };
  return held.kind === 'file' && typeof held.json === 'string' ? { kind: 'file', json: held.json } : null;
}

/** Reads settings out of anything that a store may hold; what is missing or unknown takes its default. */
export function parseSettings(stored: unknown): Settings {
  const held: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  return {
    side: oneOf<Side>(['creator', 'client', 'any'], held.side, DEFAULT_SETTINGS.side),
    addendum: oneOf(ADDENDUM_FORMS, held.addendum, DEFAULT_SETTINGS.addendum),
    remedy: oneOf<RemedyKind>(['minimal', 'strong', 'fallback'], held.remedy, DEFAULT_SETTINGS.remedy),
    playbook: parseChoice(held.playbook),
    introduced: held.introduced === true,
  };
}
