import { createWordPort } from '../../src/word/office-port';
import { contract } from '../preview/host/contract';
import { openWord } from '../support/office';
import { spanOf, valueOf } from './support';

const CLAUSE = 'Agency may use the Work in any media and for any purpose.';

function anchor(paragraph: number, words: string, nth = 0) {
  return { span: { paragraph, ...spanOf(CLAUSE, words, nth) }, before: CLAUSE };
}

describe('going to words', () => {
  it('selects them', async () => {
    const { host } = openWord(contract('Licence.', CLAUSE));
    expect(valueOf(await createWordPort().goTo(anchor(1, 'any', 1))).outcome).toBe('applied');
    expect(host.selectedText()).toBe('any');
    expect(host.selection?.offsets('current').start).toBe(CLAUSE.lastIndexOf('any'));
  });

  it('works without comments and tracking, with WordApi 1.3', async () => {
    const { host } = openWord(contract(CLAUSE), { wordApi: '1.3' });
    await createWordPort().goTo(anchor(0, 'any media'));
    expect(host.selectedText()).toBe('any media');
  });

  it('works in a document that is open for reading only', async () => {
    const { host } = openWord(contract(CLAUSE), { readOnly: true });
    await createWordPort().goTo(anchor(0, 'any media'));
    expect(host.selectedText()).toBe('any media');
  });

  it('selects nothing when the paragraph has changed', async () => {
    const { host } = openWord(contract('Changed.'));
    expect(valueOf(await createWordPort().goTo(anchor(0, 'any media'))).outcome).toBe('stale');
    expect(host.selection).toBeUndefined();
  });
});
