/** One comment beside the text. */
import type { DocxComment } from '../../docx/types';

const WHEN = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function part(tag: 'p' | 'span' | 'time', className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function initials(author: string): string {
  const words = author.split(/[\s.]+/).filter((word) => word !== '');
  return words
    .map((word) => word.charAt(0).toUpperCase())
    .slice(0, 2)
    .join('');
}

function time(date: string): HTMLElement[] {
  const when = new Date(date);
  if (Number.isNaN(when.getTime())) return [];
  const element = part('time', 'card-time', WHEN.format(when));
  element.setAttribute('datetime', date);
  return [element];
}

/** A list item that can be focused; a screen reader hears whose comment it is and on which words. */
export function commentCard(comment: DocxComment): HTMLLIElement {
  const card = document.createElement('li');
  card.className = 'card';
  card.tabIndex = 0;
  card.classList.toggle('card-resolved', comment.resolved);
  const quote = comment.range?.text('all') ?? '';
  const about = part('span', 'visually-hidden', quote === '' ? 'Comment' : `Comment on “${quote}”`);
  const picture = part('span', 'card-initials', initials(comment.author));
  picture.ariaHidden = 'true';
  const head = document.createElement('p');
  head.className = 'card-head';
  head.append(picture, part('span', 'card-author', comment.author), ...time(comment.date));
  const resolved = comment.resolved ? [part('p', 'card-state', 'Resolved')] : [];
  card.append(about, head, ...comment.text.split('\n').map((line) => part('p', 'card-text', line)), ...resolved);
  return card;
}
