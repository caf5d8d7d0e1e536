import type { Law } from '../../model';

/** What a law adds to the addendum. */
export interface Rider {
  readonly law: Law;
  /** For people: "United States". */
  readonly name: string;
  readonly text: string;
  /** Provisions that the text names and that were not read in the law itself when it was checked. */
  readonly unverified: readonly string[];
  /** What to tell the person beside it; never for the document. */
  readonly note: string | null;
}

const LOCAL_LANGUAGE = 'A version in the local language, by a local lawyer, may be needed.';

/** A last clause of the addendum for each law; in terms that the full and the moderate form both define. */
export const RIDERS: Readonly<Record<Law, Rider>> = {
  us: {
    law: 'us',
    name: 'United States',
    text: 'In this signed document, for 17 U.S.C. 101, 201(b), 201(d) and 204(a), the parties agree that the right to carry out or permit {AI Use} belongs to {Contractor} and is not transferred, and that clauses {#no-ai-use} and {#rights} limit the scope of every permission. No {Digital Replica} is allowed unless a separately signed document gives a reasonably specific description of each use.',
    unverified: ['17 U.S.C. 201(b)', '17 U.S.C. 201(d)', '17 U.S.C. 204(a)'],
    note: null,
  },
  eu: {
    law: 'eu',
    name: 'European Union',
    text: 'Clause {#reservation} reserves reproductions and extractions for text and data mining under Article 4(3) of Directive (EU) 2019/790. Acts under Article 3 of that Directive are not affected.',
    unverified: [],
    note: 'The law of the member state applies beside it. For work that is published online the reservation should be machine-readable too.',
  },
  uk: {
    law: 'uk',
    name: 'United Kingdom',
    text: 'No permission is given for any restricted act under the Copyright, Designs and Patents Act 1988 for {AI Use}, whether training takes place inside or outside the United Kingdom. Acts permitted by section 29A are not affected. The rights under sections 77 and 80 are asserted, and not waived for {AI Use}.',
    unverified: ['Copyright, Designs and Patents Act 1988, sections 77 and 80'],
    note: null,
  },
  de: {
    law: 'de',
    name: 'Germany',
    text: 'Rights are granted only for the types of use listed in {Section} (section 31(5) UrhG), none for {AI Use} or for types of use unknown at signing (section 31a UrhG). {Contractor} declares the reservation under section 44b(3) UrhG.',
    unverified: [],
    note: LOCAL_LANGUAGE,
  },
  fr: {
    law: 'fr',
    name: 'France',
    text: 'Only the rights listed in {Section} are granted, each limited in extent, purpose, place and duration (article L131-3 CPI), and none for unforeseen forms of use (article L131-6 CPI). {Contractor} objects to text and data mining (article L122-5-3 III CPI) and keeps all moral rights.',
    unverified: ['CPI, article L131-3', 'CPI, article L122-5-3 III'],
    note: LOCAL_LANGUAGE,
  },
  ca: {
    law: 'ca',
    name: 'Canada',
    text: 'Nothing in {Agreement} assigns or permits {AI Use} for section 13(4) of the Copyright Act, or waives moral rights under section 14.1 in relation to {AI Use}.',
    unverified: ['Copyright Act (Canada), sections 13(4) and 14.1'],
    note: `For Quebec: ${LOCAL_LANGUAGE}`,
  },
  au: {
    law: 'au',
    name: 'Australia',
    text: 'No permission for {AI Use} is given or implied under the Copyright Act 1968 (Cth), and nothing in {Agreement} is a consent under section 195AWA to an act that forms part of {AI Use}.',
    unverified: ['Copyright Act 1968 (Cth), section 195AWA'],
    note: null,
  },
};
