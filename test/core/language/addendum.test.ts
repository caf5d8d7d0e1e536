import { engine } from '../../../src/core/engine';
import { reviewAlone, reviewOf } from '../support';

const FORMS = ['full', 'moderate'] as const;

describe.each(FORMS)('the %s addendum', (form) => {
  it('keeps every placeholder in square brackets without a review', () => {
    const { paragraphs, defaults } = engine.addendum(form, null);
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    expect(text).toContain('[Client] will not carry out AI Use');
    expect(text).not.toMatch(/[{}]/);
    expect(defaults).toEqual([]);
  });

  it('speaks of the parties by the names of the contract', () => {
    const text = engine
      .addendum(form, reviewOf(['The Designer grants Agency a licence to use the Deliverables for the project.']))
      .paragraphs.map((paragraph) => paragraph.text)
      .join('\n');
    expect(text).toContain('between Agency and the Designer');
    expect(text).toContain('Agency will not carry out AI Use');
    expect(text).not.toMatch(/[{}]|\[Client\]|\[Contractor\]/);
  });

  it('reads well with "you" and "we"', () => {
    const review = reviewAlone([
      'You grant us a licence to your content. We show your content. You can remove your content, and we stop.',
    ]);
    const text = engine
      .addendum(form, review)
      .paragraphs.map((paragraph) => paragraph.text)
      .join('\n');
    expect(text).toContain('We will not carry out AI Use');
    expect(text).not.toMatch(
      /\b(?:you|we) (?:supplies|holds|controls|takes|reserves|uses|owns)\b|\b(?:to|by|for|from|of|with) we\b/i,
    );
  });

  it('opens with its title and has numbered headings', () => {
    const { paragraphs } = engine.addendum(form, null);
    expect(paragraphs[0]?.kind).toBe('title');
    const headings = paragraphs
      .filter(({ kind, text }) => kind === 'heading' && /^\d/.test(text))
      .map(({ text }) => Number.parseInt(text));
    expect(headings).toEqual(headings.map((_, index) => index + 1));
  });
});
