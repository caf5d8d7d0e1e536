import type { Engine, Finding, Redline } from './model';
import { RULE_IDS } from './model';

// A rough first form that compiles, so that the layers above can build against it.
const PURPOSE = /for any (?:and all )?purposes?(?: whatsoever)?/gi;

/** The engine that the pane, the commands and the command line use. */
export const engine: Engine = {
  review(source) {
    const findings: Finding[] = [];
    const redlines: (Redline & { result: string; findings: string[] })[] = [];
    source.paragraphs.forEach((paragraph, index) => {
      for (const match of paragraph.text.matchAll(PURPOSE)) {
        const edits = [
          {
            start: match.index,
            end: match.index + match[0].length,
            insert: 'for the purposes of the project described in this Agreement',
          },
        ];
        const result =
          paragraph.text.slice(0, match.index) +
          'for the purposes of the project described in this Agreement' +
          paragraph.text.slice(match.index + match[0].length);
        const id = `unlimited-purpose-${index}-${match.index}`;
        findings.push({
          id,
          rule: 'unlimited-purpose',
          severity: 'high',
          confidence: 0.9,
          direction: 'creator',
          span: { paragraph: index, start: match.index, end: match.index + match[0].length },
          quote: match[0],
          because: `“${match[0]}” sets no limit to what the work may be used for.`,
          remedies: [{ kind: 'minimal', edits, result }],
          noEdit: null,
        });
        redlines.push({ paragraph: index, before: paragraph.text, edits, result, findings: [id] });
      }
    });
    return {
      score:
        source.paragraphs.length === 0
          ? null
          : { value: 100 - 10 * Math.min(findings.length, 10), band: 'fair', lines: [] },
      language: 'en',
      parties: [],
      governingLaw: null,
      findings,
      redlines,
      leftOut: [],
      notChecked: source.notRead,
    };
  },
  describe(rule) {
    return {
      id: RULE_IDS.find((id) => id === rule) ?? rule,
      title: rule,
      summary: rule,
      privateNote: '',
      lawChecked: '2026-11-23',
    };
  },
  commentFor() {
    return 'Could this be tied to the project the fee covers, so both sides know what is included?';
  },
  addendum() {
    return { paragraphs: [{ kind: 'title', text: 'NO-AI TRAINING ADDENDUM' }], defaults: [] };
  },
};
