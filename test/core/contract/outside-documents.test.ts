import { outsideDocuments } from '../../../src/core/contract/outside-documents';
import { readContract } from '../../../src/core/contract/read';
import { contractOf } from '../support';

function outside(...paragraphs: readonly string[]): readonly string[] {
  return outsideDocuments(readContract(contractOf(...paragraphs)));
}

const notRead = (name: string) => `The contract refers to a document that was not read: ${name}.`;

describe('documents outside a contract', () => {
  it.each([
    ['The Artist shall comply with the Harbour Style Guidelines.', 'the Harbour Style Guidelines'],
    ['Use of the works is subject to our Acceptable Use Policy.', 'the Acceptable Use Policy'],
    ["Kestrel's Code of Conduct forms part of this Agreement.", "Kestrel's Code of Conduct"],
    ['The fee is set out in Exhibit B.', 'Exhibit B'],
    ['The works are listed in Schedule 2.1 hereto.', 'Schedule 2.1'],
  ])('are named where they bind: %s', (text, name) => {
    expect(outside(text)).toEqual([notRead(name)]);
  });

  it.each([
    [['We publish the Harbour Style Guidelines every year.']],
    [['You agree to these Terms of Service and to the Rules.']],
    [['Disputes are settled in accordance with the JAMS Arbitration Rules.']],
    [['The fee is set out in Exhibit B.', 'EXHIBIT B', 'Ten pounds a page.']],
    [['The works are listed in Schedule 2.', 'Schedule 2: the works\nTwelve maps.']],
    [['The Artist shall comply with the Harbour Style Guidelines.', 'Harbour Style Guidelines', 'Use blue.']],
    [['Exhibit 10.2 Certain terms are left out.']],
  ])('are not what binds nobody, what is no document, or what is there: %j', (paragraphs) => {
    expect(outside(...paragraphs)).toEqual([]);
  });

  it('are counted where they are many', () => {
    const many = 'ABCDEFGH'.split('').map((letter) => `See Exhibit ${letter} for a list.`);
    expect(outside(...many).slice(5)).toEqual([
      notRead('Exhibit F'),
      'It refers to 2 more documents that were not read.',
    ]);
  });
});
