import { openWord } from '../../support/office';
import { contract, paragraph, run } from './contract';

const LOCKED = `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${paragraph('Locked words.')}</w:sdtContent></w:sdt>`;
const FIELD = `<w:p>${run('See ')}<w:fldSimple w:instr="REF x">${run('Section 4')}</w:fldSimple></w:p>`;
const NOTE = `<w:p>${run('noted')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' words')}</w:p>`;

function replace(words: string) {
  return Word.run(async (context) => {
    context.document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
    const paragraphs = context.document.body.paragraphs;
    paragraphs.getFirst().search(words).getFirst().insertText('x', 'Replace');
    await context.sync();
  });
}

describe('changes that the document refuses', () => {
  it.each([
    ['words in a locked content control', LOCKED, 'Locked', 'AccessDenied'],
    ['words across the edge of a field', FIELD, 'See Section', 'GeneralException'],
    ['a footnote mark', NOTE, 'noted^f', 'NotAllowed'],
  ])('%s', async (_, xml, words, code) => {
    const { document } = openWord(contract(xml, 'Other.'));
    const before = document.body.map((each) => each.text('all'));
    await expect(replace(words)).rejects.toMatchObject({ code });
    expect(document.body.map((each) => each.text('all'))).toEqual(before);
  });
});
