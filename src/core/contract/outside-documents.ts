import { matchesIn } from '../matches';
import type { Contract, Paragraph, Sentence } from './contract';
import { remembered } from '../remembered';
import { referencesIn } from './sections';

const KIND =
  'Guidelines|Polic(?:y|ies)|Terms(?: (?:of|and|&) (?:Use|Services?|Conditions|Sale))?|Conditions|Code of Conduct|Rules|Standards|Manual|Handbook|Playbook|Rate Card|Brief|Specifications|Order Form|Insertion Order|Statement of Work|Master (?:[A-Z][a-z]+ )?Agreement|Data Processing (?:Agreement|Addendum)';
/** The name of a document: "the Publisher Guidelines", "our Acceptable Use Policy". */
const DOCUMENT = new RegExp(
  `\\b(?<who>the|our|its|their|[A-Z][\\w&]*'s?) (?<name>(?:(?:[A-Z][\\w&-]*|and|of|&) ){0,4}(?:${KIND}))(?=[\\s,.;:)"\\]]|$)`,
  'g',
);
/** Words that make what they name binding, before it or after it. */
const BINDS_BEFORE =
  /\b(?:compl(?:y|ies|iance) with|accordance with|subject to|governed by|bound by|agrees? to|adheres? to|abides? by|follows?|set (?:out|forth) in|described in|specified in|supplemented by|together with|incorporat\w+)\b[^.;]{0,80}$/i;
const BINDS_AFTER =
  /^[^.;]{0,100}\b(?:incorporated|forms? (?:an? (?:integral )?)?part|applies|apply|(?:amended|updated|modified) from time to time|available at|located at|posted (?:at|on))\b/i;
/** What the contract calls itself, laws, and what is attached or made later by both sides. */
const OWN =
  /^(?:and|of|&) |\b(?:Applicable|Governing|Federal|Accounting|Civil|Procedure|GAAP)\b|\b(?:AAA|JAMS|ICC|LCIA|UNCITRAL|Mediation|Arbitration|Dispute Resolution|Evidence)\b.*Rules$/;
/** "the Rules", "the Policies": what they are the contract says elsewhere. */
const NO_NAME = /^[A-Z][a-z]+$/;
/** Filings number their exhibits from 10 on; contracts do not get that far. */
const FILING = /^(?:Exhibit|Schedule|Annex|Appendix) [1-9]\d/;

/** How many documents are named one by one. */
const MOST_NAMED = 6;

function named(who: string, name: string): string {
  return /^(?:our|its|their|the)$/.test(who) ? `the ${name}` : `${who} ${name}`;
}

/** True where the document stands in the contract itself, under a heading of its name. */
function isIncluded({ paragraphs }: Contract, name: string): boolean {
  return paragraphs.some(({ reading: { text } }) => {
    if (text.length >= name.length + 60) return false;
    const start = text.replace(/^(?:#{1,6}|\d[\d.]*) /, '').slice(0, name.length);
    return start.toLowerCase() === name.toLowerCase();
  });
}

/** What an exhibit itself begins with, in capitals or at the start of a line. */
const BEGINS = /\b(?:exhibit|schedule|annex|appendix|attachment|rider) "?[a-z0-9](?:[-.]?\d{1,2})?"?(?![\w'])/gi;
const LINE_START = /(?:^|\n)[ \t#*]{0,8}$/;
/** One more than the marks that may stand there, so that the text's own start is told from a cut. */
const NEAR = 9;
const IN_CAPITALS = /^[A-Z]{5,} /;

/** The exhibits that begin in a paragraph. */
const begunIn = remembered(({ source }: Paragraph) =>
  [...matchesIn(source.text, BEGINS)].flatMap(({ 0: words, index }) => {
    const isHead = IN_CAPITALS.test(words) || LINE_START.test(source.text.slice(Math.max(0, index - NEAR), index));
    return isHead ? referencesIn(words).map(({ number }) => number) : [];
  }),
);

/** The documents that a sentence makes binding. */
const boundIn = remembered(({ text }: Sentence) =>
  [...matchesIn(text, DOCUMENT)].flatMap((match) => {
    const { who = '', name = '' } = match.groups ?? {};
    const binds =
      BINDS_BEFORE.test(text.slice(0, match.index)) || BINDS_AFTER.test(text.slice(match.index + match[0].length));
    return NO_NAME.test(name) || OWN.test(name) || !binds ? [] : [{ who, name }];
  }),
);

function documentsIn(contract: Contract): readonly string[] {
  const own = contract.words.agreement.replace(/^th(?:is|ese) /, '');
  const bound = new Map<string, string>();
  for (const { sentence } of contract.sentencesFor(DOCUMENT)) {
    for (const { who, name } of boundIn(sentence)) if (name !== own) bound.set(named(who, name), name);
  }
  return [...bound].flatMap(([called, name]) => (isIncluded(contract, name) ? [] : called));
}

const ATTACHMENT = /\b(?:exhibit|schedule|annex|appendix|attachment|rider) "?[A-Z0-9]/gi;

function attachmentsIn(contract: Contract): ReadonlySet<string> {
  let attached: ReadonlySet<string> | null = null;
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const { sentence } of contract.sentencesFor(ATTACHMENT)) {
    for (const { number } of referencesIn(sentence.text)) {
      if (!/^[A-Z][a-z]/.test(number) || FILING.test(number) || seen.has(number)) continue;
      seen.add(number);
      attached ??= new Set(contract.paragraphs.flatMap((paragraph) => begunIn(paragraph)));
      if (!attached.has(number)) found.add(number);
    }
  }
  return found;
}

/**
 * The documents that a contract makes binding and that are not in it ("the Publisher Guidelines", "Exhibit B"), each a
 * plain sentence for what was not checked.
 */
export function outsideDocuments(contract: Contract): readonly string[] {
  const names = [...documentsIn(contract), ...attachmentsIn(contract)];
  const said = names
    .slice(0, MOST_NAMED)
    .map((name) => `The contract refers to a document that was not read: ${name}.`);
  const more = names.length - said.length;
  return more === 0
    ? said
    : [...said, `It refers to ${more} more ${more === 1 ? 'document that was' : 'documents that were'} not read.`];
}
