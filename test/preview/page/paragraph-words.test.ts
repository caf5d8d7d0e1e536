/** @jest-environment jsdom */
import { ParagraphWords } from '../../../src/preview/page/paragraph-words';

function drawn(...html: string[]): HTMLElement[] {
  document.body.innerHTML = html.map((inner) => `<p>${inner}</p>`).join('');
  return [...document.querySelectorAll('p')];
}

test('words that run through an insertion and a deletion become one range over both', () => {
  const elements = drawn(
    '<span>for </span><del><span>any</span></del><ins><span>the Project’s</span></ins><span> purpose</span>',
  );
  const words = new ParagraphWords('for anythe Project’s purpose', elements);
  expect(words.range(4, 20)?.toString()).toBe('anythe Project’s');
});

test('the range of words begins in the words themselves, not at the end of those before', () => {
  const elements = drawn('<span>for </span><span>any purpose</span>');
  const range = new ParagraphWords('for any purpose', elements).range(4, 7);
  expect([range?.startContainer.textContent, range?.startOffset]).toEqual(['any purpose', 0]);
});

test('a note mark counts as one character, whatever number it shows', () => {
  const elements = drawn('<span>Work</span><sup data-object>12</sup><span> in any media</span>');
  expect(new ParagraphWords('Work\uFFFC in any media', elements).range(9, 12)?.toString()).toBe('any');
});

test('a line break counts as one character', () => {
  const elements = drawn('<span>Name:<br>Jane</span>');
  expect(new ParagraphWords('Name:\nJane', elements).range(6, 10)?.toString()).toBe('Jane');
});

test('a paragraph that a page break divides is read through all its parts', () => {
  const words = new ParagraphWords('before after', drawn('<span>before </span>', '<span>after</span>'));
  expect(words.range(7, 12)?.toString()).toBe('after');
});

test('nothing is found in a paragraph of which nothing is drawn', () => {
  expect(new ParagraphWords('not drawn', []).range(0, 3)).toBeUndefined();
});

test.each([0, 3, 4, 8, 15])('a place on the page leads back to offset %i', (offset) => {
  const elements = drawn('<span>for </span><ins><span>the </span></ins><span>Project</span>');
  const words = new ParagraphWords('for the Project', elements);
  const range = words.range(offset, offset);
  expect(range && words.offset(range.startContainer, range.startOffset)).toBe(offset);
});

test('a place between elements leads to the end of the words before it', () => {
  const [paragraph, ...rest] = drawn('<span>for </span><span>any</span>');
  const elements = paragraph ? [paragraph, ...rest] : [];
  expect(new ParagraphWords('for any', elements).offset(elements[0] ?? document.body, 1)).toBe(4);
});
