import type {
  Band,
  ClauseForm,
  ClausePackage,
  ContractSource,
  Edit,
  DraftingEngine,
  EmailText,
  ClauseText,
  Finding,
  PlannedRedline,
  Remedy,
  RemedyKind,
  Review,
  ReviewOptions,
  Route,
  RuleDescription,
  RuleId,
  Severity,
  Side,
} from '../../../src/core/model';
import { RULE_IDS, SEVERITIES } from '../../../src/core/model';
import { applyEdits } from '../../../src/taskpane/session/change';

/** One phrase that the fake engine knows, and what it would put in its place. */
export interface Phrase {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly words: string;
  readonly minimal?: string;
  readonly strong?: string;
  readonly fallback?: string;
  readonly title: string;
  readonly summary: string;
  readonly note: string;
  readonly comment: string;
}

/** Phrases of several severities, with one remedy, with three, and with none. */
export const PHRASES: readonly Phrase[] = [
  {
    rule: 'unlimited-purpose',
    severity: 'high',
    words: 'for any purpose whatsoever',
    minimal: 'for the campaign named above, but not to train, test or improve any AI system',
    strong: 'only for the campaign named above, and for no machine learning, generative AI or data mining',
    fallback: 'for its own marketing, but not to train any AI system',
    title: 'Unlimited purpose',
    summary: 'They could use your work for anything, AI training included.',
    note: 'As written, they may use your work for anything, and that may be read to include AI tools. The edit ties use to the project.',
    comment: 'Could this be tied to the campaign that the fee covers, so that both sides know what is included?',
  },
  {
    rule: 'product-improvement',
    severity: 'critical',
    words: 'and to improve its services',
    minimal: '',
    title: 'Product improvement',
    summary: 'They could feed your drafts to an AI and call it improving their services.',
    note: '“Improving our services” is often how AI training is described. The edit limits use to your project.',
    comment:
      'Could we leave this out? The work is made for the campaign, and its use for product development is not priced.',
  },
  {
    rule: 'sublicensing',
    severity: 'high',
    words: 'sublicensable ',
    minimal: '',
    title: 'Sublicensing',
    summary: 'They could pass your work to an AI company.',
    note: 'This lets them pass your work to anyone, AI companies included.',
    comment: 'Could sublicences be limited to suppliers who help to deliver the campaign?',
  },
  {
    rule: 'perpetual-term',
    severity: 'medium',
    words: 'perpetual, ',
    minimal: '',
    title: 'Perpetual term',
    summary: 'There would be no later moment to say no.',
    note: 'Forever means there is no later moment to say no, whatever AI tools they adopt.',
    comment: 'Could the term follow the campaign, with a renewal when both sides want it?',
  },
  {
    rule: 'unlimited-territory',
    severity: 'low',
    words: 'worldwide',
    title: 'Unlimited territory',
    summary: 'Use anywhere, which is usually fine.',
    note: 'Worldwide use is usually fine and rarely worth a fight.',
    comment: 'Worldwide use is fine within the campaign.',
  },
];

const SILENCE: Phrase = {
  rule: 'missing-ai-restriction',
  severity: 'high',
  words: '',
  title: 'No AI restriction',
  summary: 'The contract says nothing about AI, and silence is not a no.',
  note: 'The contract says nothing about AI. Adding a clause is better than relying on silence.',
  comment: 'Could we add a short clause about AI use, so that both sides know where they stand?',
};

const POINTS: Record<Severity, number> = { critical: 25, high: 15, medium: 5, low: 2 };

function bandOf(value: number): Band {
  if (value >= 85) return 'strong';
  if (value >= 70) return 'fair';
  if (value >= 50) return 'exposed';
  return value >= 25 ? 'high-risk' : 'do-not-sign';
}

function remediesOf(phrase: Phrase, edit: Omit<Edit, 'insert'>, text: string): Remedy[] {
  return (['minimal', 'strong', 'fallback'] as const).flatMap((kind: RemedyKind) => {
    const insert = phrase[kind];
    if (insert === undefined) return [];
    const edits = [{ ...edit, insert }];
    return [{ kind, edits, result: applyEdits(text, edits) }];
  });
}

/** An engine that knows a few phrases by heart; it scores whatever is in English and not empty. */
export class FakeEngine implements DraftingEngine {
  readonly playbook = null;
  language = 'en';
  notChecked: readonly string[] = [];
  readonly #phrases: readonly Phrase[];
  /** The sides for which it was asked to read. */
  readonly sides: Side[] = [];
  /** The same for every contract that can be read. */
  routes: readonly Route[] = [];

  constructor(phrases = PHRASES) {
    this.#phrases = phrases;
  }

  review({ paragraphs }: ContractSource, options?: ReviewOptions): Review {
    if (options !== undefined) this.sides.push(options.side);
    const seen = new Map<string, number>();
    const findings: Finding[] = [];
    const add = (phrase: Phrase, span: Finding['span'], text: string) => {
      const count = (seen.get(phrase.words) ?? 0) + 1;
      seen.set(phrase.words, count);
      const remedies = span === null ? [] : remediesOf(phrase, span, text);
      findings.push({
        id: `${phrase.rule}:${phrase.words.trim()}:${count}`,
        rule: phrase.rule,
        severity: phrase.severity,
        confidence: 0.9,
        direction: 'creator',
        span,
        quote: span === null ? '' : text.slice(span.start, span.end),
        because: span === null ? 'No clause names AI.' : `“${phrase.words.trim()}” stands in a grant by the Designer.`,
        remedies,
        noEdit: remedies.length > 0 ? null : 'These words do no harm once AI is excluded elsewhere.',
      });
    };
    paragraphs.forEach(({ text }, paragraph) => {
      for (const phrase of this.#phrases) {
        for (let at = text.indexOf(phrase.words); at >= 0; at = text.indexOf(phrase.words, at + 1)) {
          add(phrase, { paragraph, start: at, end: at + phrase.words.length }, text);
        }
      }
    });
    if (findings.length > 0 && !paragraphs.some(({ text }) => text.includes('AI'))) add(SILENCE, null, '');
    findings.sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
    return this.#judged(paragraphs, findings);
  }

  readonly rules = RULE_IDS;

  describe(rule: RuleId): RuleDescription {
    const phrase = this.#phrase(rule);
    const { title, summary, note } = phrase ?? { title: rule, summary: rule, note: '' };
    return { id: rule, title, summary, privateNote: note, lawChecked: '2026-11-23' };
  }

  commentFor(finding: Finding): string {
    return this.#phrase(finding.rule)?.comment ?? '';
  }

  addendum(form: 'full' | 'moderate'): ClauseText {
    return {
      paragraphs: [
        { kind: 'title', text: form === 'full' ? 'NO-AI TRAINING ADDENDUM' : 'AI ADDENDUM' },
        { kind: 'heading', text: '1. No AI use' },
        { kind: 'body', text: 'The Client shall not use the Designs for AI Use, nor let anyone else do so.' },
      ],
      defaults: [{ placeholder: 'Permitted Use', text: 'the campaign described in the Agreement' }],
    };
  }

  clause(form: ClauseForm): ClausePackage {
    return {
      ...this.addendum(form === 'full' ? 'full' : 'moderate'),
      form,
      gaps: [
        {
          placeholder: 'Permitted Use',
          question: 'What may the work be used for?',
          default: 'the campaign described in the Agreement',
          usedIn: [form],
        },
      ],
      toConfirm: [],
      ready: true,
      anchor: null,
      companions: [],
      unpatched: [],
      rider: { law: null, because: 'The contract names no governing law.', unverified: [] },
    };
  }

  ladder(): ReturnType<DraftingEngine['ladder']> {
    return [{ step: 'walk-away', privateNote: 'Stop where they insist on training.' }];
  }

  dataLicence(): ReturnType<DraftingEngine['dataLicence']> {
    return { paragraphs: [], gaps: [], toConfirm: [], ready: true };
  }

  emails(): readonly EmailText[] {
    return [];
  }

  #phrase(rule: RuleId): Phrase | undefined {
    return [...this.#phrases, SILENCE].find((each) => each.rule === rule);
  }

  #judged(paragraphs: ContractSource['paragraphs'], findings: readonly Finding[]): Review {
    const readable = this.language === 'en' && paragraphs.some(({ text }) => text.trim() !== '');
    const off = findings.map((finding) => ({
      label: this.describe(finding.rule).title,
      points: -POINTS[finding.severity],
      findings: [finding.id],
    }));
    const lines = [{ label: 'Every contract starts with', points: 100, findings: [] }, ...off];
    const value = lines.reduce((sum, { points }) => sum + points, 0);
    return {
      score: readable ? { value, band: bandOf(value), lines } : null,
      language: this.language,
      parties: [
        { name: 'Designer', legalName: 'Mara Lindqvist Studio', role: 'creator' },
        { name: 'Agency', role: 'client' },
      ],
      governingLaw: null,
      findings: readable ? findings : [],
      redlines: readable ? this.#planned(paragraphs, findings) : [],
      routes: readable ? this.routes : [],
      leftOut: readable
        ? findings
            .filter(({ remedies }) => remedies.length === 0)
            .map(({ id, noEdit }) => ({ id, because: noEdit ?? '' }))
        : [],
      notChecked: this.notChecked,
    };
  }

  #planned(paragraphs: ContractSource['paragraphs'], findings: readonly Finding[]): PlannedRedline[] {
    return paragraphs.flatMap(({ text }, paragraph) => {
      const here = findings
        .filter(({ span, remedies }) => span?.paragraph === paragraph && remedies.length > 0)
        .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
      if (here.length === 0) return [];
      const edits = here.flatMap(({ remedies }) => remedies[0]?.edits ?? []);
      return [{ paragraph, before: text, edits, result: applyEdits(text, edits), findings: here.map(({ id }) => id) }];
    });
  }
}
