import { articleFor, repairArticle } from '../../../src/core/redline/article';

describe('articleFor', () => {
  it.each([
    ['an', 'irrevocable'],
    ['an', 'unlimited'],
    ['an', 'hour'],
    ['a', 'worldwide'],
    ['a', 'universal'],
    ['a', 'one-time'],
    ['a', 'use'],
    ['a', 'European'],
  ])('%s %s', (article, word) => {
    expect(articleFor(word)).toBe(article);
  });
});

describe('repairArticle', () => {
  it('widens the edit where the next word needs the other article', () => {
    const text = 'grants an open, wide right';
    expect(repairArticle(text, { start: 10, end: 16, insert: '' })).toEqual({ start: 7, end: 16, insert: 'a ' });
  });

  it('leaves the edit where the article still fits', () => {
    const edit = { start: 9, end: 15, insert: '' };
    expect(repairArticle('grants a wide, large right', edit)).toBe(edit);
  });
});
