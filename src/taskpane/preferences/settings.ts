import type { AddendumForm, RemedyKind, Side } from '../../core/model';

/** What the person has chosen; it stays on this computer and says nothing of any contract. */
export interface Settings {
  /** Whose interests a review reads for. */
  readonly side: Side;
  /** The form of addendum that is offered first. */
  readonly addendum: AddendumForm;
  /** The remedy that is shown first where a finding has it. */
  readonly remedy: RemedyKind;
  /** The person has read the first notice. */
  readonly introduced: boolean;
}

/** What holds until the person says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  side: 'creator',
  addendum: 'full',
  remedy: 'minimal',
  introduced: false,
};

/** Where settings are kept. Neither method throws or rejects: a store that fails behaves like an empty one. */
export interface Preferences {
  load(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
}

const oneOf = <T>(allowed: readonly T[], value: unknown, otherwise: T): T =>
  allowed.find((each) => each === value) ?? otherwise;

/** Reads settings out of anything that a store may hold; what is missing or unknown takes its default. */
export function parseSettings(stored: unknown): Settings {
  const held: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  return {
    side: oneOf<Side>(['creator', 'client', 'any'], held.side, DEFAULT_SETTINGS.side),
    addendum: oneOf<AddendumForm>(['full', 'moderate'], held.addendum, DEFAULT_SETTINGS.addendum),
    remedy: oneOf<RemedyKind>(['minimal', 'strong', 'fallback'], held.remedy, DEFAULT_SETTINGS.remedy),
    introduced: held.introduced === true,
  };
}
