/**
 * @jest-environment jsdom
 */
import { drawNotice, noticeAddress, noticeIn } from '../../src/commands/notice';
import { failureOf } from '../../src/word/failures';

const PAGE = 'https://addin.example/commands.html?_host_Info=Word#x';

describe('a notice', () => {
  it('is asked for by an address that carries its name alone', () => {
    const address = new URL(noticeAddress(PAGE, 'protected'));
    expect(address.href).toBe('https://addin.example/commands.html?notice=protected');
    expect(noticeIn(address)).toBe('protected');
  });

  it('is none for an address without one, or with words of somebody else’s', () => {
    for (const search of ['', '?notice=', '?notice=toString', '?notice=Call+this+number']) {
      expect(noticeIn({ search })).toBeNull();
    }
  });

  it('says what happened and what to do', () => {
    drawNotice(document, 'busy');
    const { message, next } = failureOf('busy');
    expect(document.querySelector('h1')?.textContent).toBe('The addendum was not inserted');
    expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([message, next]);
  });

  it('does not say that nothing was inserted when a part may have been', () => {
    drawNotice(document, 'half-done');
    expect(document.body.textContent).not.toContain('was not inserted');
    expect(document.body.textContent).toContain('reject');
  });
});
