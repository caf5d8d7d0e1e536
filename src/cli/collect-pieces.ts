import type { Finding, LeftOut, Review, Route, RuleId, Score } from '../core/model';
import {
  answerFinding,
  answerRedline,
  countSeverities,
  type Answer,
  type FindingAnswer,
  type RedlineAnswer,
  type SeverityCounts,
  type Subject,
} from './answer';
import { Spool } from './spool';

/**
 * Puts the reviews of a long text's pieces together. Findings stand piece after piece; one of the whole contract
 * counts only when every piece that could be judged has it; the score is that of the worst piece; names come from the
 * first that has any.
 */
export class PieceCollector {
  private readonly findings = new Spool<FindingAnswer>();
  private readonly redlines = new Spool<RedlineAnswer>();
  private readonly leftOut = new Spool<LeftOut>();
  private readonly wholeContract = new Map<RuleId, { readonly finding: Finding; pieces: number }>();
  private readonly notChecked = new Set<string>();
  private readonly languages = new Set<string>();
  private counts = countSeverities([]);
  private readonly routes = new Map<string, Route>();
  private score: Score | null = null;
  private parties: Review['parties'] = [];
  private governingLaw: string | null = null;
  private pieces = 0;
  /** The pieces with a score: not those in another language. */
  private judged = 0;

  constructor(first: Review) {
    this.add(first, 0);
  }

  /** Adds the next piece; `paragraph` is the number of its first. */
  add(review: Review, paragraph: number): void {
    const piece = ++this.pieces;
    if (review.score !== null) this.judged++;
    // The same words in two pieces have the same id in each.
    const idHere = (id: string) => (piece === 1 ? id : `${id}.${piece}`);
    const here = review.findings.filter(({ span }) => span !== null);
    this.counts = sum(this.counts, countSeverities(here));
    for (const finding of here) this.findings.add(answerFinding({ ...finding, id: idHere(finding.id) }));
    for (const redline of review.redlines) this.redlines.add(answerRedline(redline));
    const whole = review.findings.filter(({ span }) => span === null);
    const wholeIds = new Set(whole.map(({ id }) => id));
    for (const { id, because } of review.leftOut) if (!wholeIds.has(id)) this.leftOut.add({ id: idHere(id), because });
    for (const finding of whole) {
      const known = this.wholeContract.get(finding.rule);
      if (known === undefined) this.wholeContract.set(finding.rule, { finding, pieces: 1 });
      else known.pieces++;
    }
    for (const route of review.routes) if (!this.routes.get(route.id)?.open) this.routes.set(route.id, route);
    for (const sentence of review.notChecked)
      this.notChecked.add(piece === 1 ? sentence : `From paragraph ${paragraph}: ${sentence}`);
    if (review.language !== 'und') this.languages.add(review.language);
    if (this.parties.length === 0) this.parties = review.parties;
    this.governingLaw ??= review.governingLaw;
    if (review.score !== null && review.score.value < (this.score?.value ?? Infinity)) this.score = review.score;
  }

  /** The answer; to be gone through before `dispose`. */
  answer(subject: Subject): Answer {
    const whole = [...this.wholeContract.values()]
      .filter(({ pieces }) => pieces === this.judged)
      .map(({ finding }) => finding);
    for (const finding of whole) this.findings.add(answerFinding(finding));
    const [language = 'und', another] = this.languages;
    return {
      subject,
      empty: null,
      score: this.score?.value ?? null,
      band: this.score?.band ?? null,
      arithmetic: this.score?.lines ?? [],
      routes: [...this.routes.values()],
      language: another === undefined ? language : 'mul',
      parties: this.parties,
      governingLaw: this.governingLaw,
      counts: sum(this.counts, countSeverities(whole)),
      findings: this.findings,
      redlines: this.redlines,
      leftOut: this.leftOut,
      notChecked: [
        `The text is very long and was read in ${this.pieces} pieces, each by itself: names and definitions of one are ` +
          'not known in the others, and the score is that of the worst.',
        ...this.notChecked,
      ],
    };
  }

  dispose(): void {
    for (const spool of [this.findings, this.redlines, this.leftOut]) spool.dispose();
  }
}

function sum(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  return {
    low: a.low + b.low,
    medium: a.medium + b.medium,
    high: a.high + b.high,
    critical: a.critical + b.critical,
  };
}
