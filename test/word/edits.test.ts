import fc from 'fast-check';
import { applyEdits, planSteps } from '../../src/word/edits';
import type { Step } from '../../src/word/edits';

const TEXT = 'Agency may use the Work for any purpose.';

/** An edit of words that stand once in `TEXT`. */
function edit(words: string, insert: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, insert };
}

/** An insertion at an offset. */
function at(start: number, insert: string) {
  return { start, end: start, insert };
}

function steps(...edits: Parameters<typeof applyEdits>[1]) {
  const planned = planSteps(TEXT, edits);
  if ('outcome' in planned) throw new Error(planned.because);
  return planned.map((step) => [TEXT.slice(step.start, step.end), step.at, step.text]);
}

describe('planning the steps of a redline', () => {
  it('replaces whole words where an edit would cut one', () => {
    expect(steps(edit('urpos', 'urpose or purpos'))).toEqual([['purpose', 'Replace', 'purpose or purpose']]);
  });

  it('replaces a word that letters are added to', () => {
    expect(steps(at(TEXT.indexOf(' the Work'), 'd'))).toEqual([['use', 'Replace', 'used']]);
  });

  it('inserts at the end of the word before', () => {
    expect(steps(at(TEXT.indexOf('.'), ' of the Project'))).toEqual([['purpose', 'End', ' of the Project']]);
  });

  it('inserts at the start of the word after where a space stands before', () => {
    expect(steps(at(TEXT.indexOf('use'), 'not '))).toEqual([['use', 'Start', 'not ']]);
  });

  it('removes words without putting any in their place', () => {
    expect(steps(edit(' any', ''))).toEqual([[' any', 'Replace', '']]);
  });

  it('joins edits that touch, so that none is anchored on words that another one replaces', () => {
    expect(steps(edit('any', 'the'), at(TEXT.indexOf(' purpose'), ' agreed'))).toEqual([
      ['any', 'Replace', 'the agreed'],
    ]);
  });

  it('refuses edits that overlap, change nothing or would split the paragraph', () => {
    const refused = [[edit('use the', 'x'), edit('the Work', 'y')], [edit('any', 'any')], [edit('any', 'one\ntwo')]];
    for (const edits of refused) expect(planSteps(TEXT, edits)).toMatchObject({ outcome: 'unsupported' });
  });

  it('refuses to replace words among which a note or a picture stands', () => {
    expect(planSteps('any\ufffc use', [{ start: 0, end: 8, insert: 'x' }])).toMatchObject({ outcome: 'unsupported' });
  });

  it('gives the same text by its steps as by the edits, whatever they are', () => {
    const edits = fc
      .array(fc.tuple(fc.nat(TEXT.length), fc.nat(6), fc.constantFrom('', 'x', ' x', 'x ', ' new words ')), {
        maxLength: 4,
      })
      .map((list) => {
        let from = 0;
        return [...list]
          .sort(([one], [other]) => one - other)
          .flatMap(([start, length, insert]) => {
            if (start < from) return [];
            from = Math.min(start + length, TEXT.length);
            return [{ start, end: from, insert }];
          });
      });
    fc.assert(
      fc.property(edits, (list) => {
        const planned = planSteps(TEXT, list);
        if ('outcome' in planned) {
          expect(list.every(({ start, end, insert }) => TEXT.slice(start, end) === insert)).toBe(true);
        } else {
          expect(play(planned)).toBe(applyEdits(TEXT, list));
        }
      }),
    );
  });
});

/** What the steps make of `TEXT`, the last one first. */
function play(planned: readonly Step[]): string {
  return [...planned].reverse().reduce((text, step) => {
    const words = text.slice(step.start, step.end);
    const changed = { Replace: step.text, Start: step.text + words, End: words + step.text }[step.at];
    return text.slice(0, step.start) + changed + text.slice(step.end);
  }, TEXT);
}
