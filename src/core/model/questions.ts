/** What inserted language needs from the person, where the contract does not say. */

/** What inserted language takes from the contract or, where that is silent, from the person. */
export const PLACEHOLDERS = [
  'Client',
  'Contractor',
  'Deliverables',
  'Agreement',
  'Project',
  'Permitted Use',
  'Channels',
  'Term',
  'Territory',
  'Fee',
  'Section',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What the person says that the contract does not: words that stand for a placeholder. */
export type Answers = Readonly<Partial<Record<Placeholder, string>>>;

export const FACT_IDS = [
  'payment-outstanding',
  'drafts-not-delivered',
  'contract-unsigned',
  'no-generative-ai-used',
] as const;

/** Something that a text may state and that only the person knows. */
export type FactId = (typeof FACT_IDS)[number];

/** A question to be answered before a text that states the fact can be inserted. */
export interface FactQuestion {
  readonly fact: FactId;
  readonly question: string;
  /** Ids of findings, or names of texts. */
  readonly usedIn: readonly string[];
}

/** A place in inserted language that the contract does not fill. */
export interface Gap {
  readonly placeholder: Placeholder;
  /** What to ask the person, a whole sentence. */
  readonly question: string;
  /** The words that stand there meanwhile; null where nothing may be guessed and a blank stays. */
  readonly default: string | null;
  /** Where they stand: ids of findings, or names of texts. */
  readonly usedIn: readonly string[];
}
