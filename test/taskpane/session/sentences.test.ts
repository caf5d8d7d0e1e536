import { failed, interrupted } from '../../../src/taskpane/session/failure-sentences';
import { all, asReason, single } from '../../../src/taskpane/session/sentences';
import { isStale, shownDate } from '../../../src/taskpane/session/law-date';
import { sideOptions } from '../../../src/taskpane/session/parties';

describe('a reason after “because”', () => {
  it.each([
    ['The paragraph is locked', 'the paragraph is locked.'],
    ['A control locks it.', 'a control locks it.'],
    ['Word could not find it.', 'Word could not find it.'],
    ['Deliverables is a defined term', 'Deliverables is a defined term.'],
    ['AI is excluded elsewhere.', 'AI is excluded elsewhere.'],
    ['', 'Word gave no reason.'],
  ])('reads on from %j', (because, expected) => {
    expect(asReason(because)).toBe(expected);
  });
});

describe('outcomes', () => {
  it('tells a single success with what is left', () => {
    expect(single('replace', { refusal: null, leftChanged: 0 }, 1)).toEqual({
      tone: 'done',
      text: 'Replaced as a tracked change.',
      next: '1 finding left to decide.',
    });
  });

  it('never calls a partial success done', () => {
    expect(all('comment', { applied: 3, leftChanged: 0 }, 1)).toMatchObject({
      tone: 'partly',
      text: '3 comments added.',
    });
    const text = 'Not replaced. Your document is unchanged.';
    expect(all('replace', { applied: 0, leftChanged: 0 }, 2)).toMatchObject({ tone: 'failed', text });
  });

  it('calls the document unchanged only where nothing else was left changed', () => {
    expect(single('replace', { refusal: 'It is locked.', leftChanged: 0 }, 1).next).toBe('Your document is unchanged.');
    expect(single('replace', { refusal: 'It is locked.', leftChanged: 1 }, 1).next).toBeNull();
    expect(all('replace', { applied: 0, leftChanged: 1 }, 1).text).toBe('Not replaced.');
  });

  it('tells of Track Changes and of the code after a write that ended half-way', () => {
    const failure = { kind: 'busy', message: 'Word is busy.', next: 'Wait.', document: 'as-reported' } as const;
    const told = interrupted(
      'replace',
      { ...failure, trackingLeftOn: true, code: 'HostIsBusy', at: 'Range.insertText' },
      {
        applied: 1,
        leftChanged: 0,
        of: 2,
      },
    );
    expect(told.text).toContain('1 of 2 paragraphs were changed');
    expect(told.text).toContain('Track Changes may have been left on');
    expect(told.report).toBe('HostIsBusy (Range.insertText)');
  });

  it('says that a stopped action changed nothing only where that is known', () => {
    const stopped = { kind: 'cancelled', message: '', next: '' } as const;
    expect(failed({ ...stopped, document: 'unchanged' }).text).toBe('Stopped. Nothing was changed.');
    expect(failed({ ...stopped, document: 'unknown' }).text).toBe('Stopped.');
    expect(failed({ ...stopped, document: 'unknown' }).next).toContain('not certain');
  });
});

describe('the date of the law', () => {
  it('is told the same in every time zone', () => {
    expect(shownDate('2026-11-23')).toBe('23 Nov 2026');
  });

  it('is stale after six months and not before', () => {
    expect(isStale('2026-11-23', new Date('2027-05-22T12:00:00Z'))).toBe(false);
    expect(isStale('2026-11-23', new Date('2027-05-24T12:00:00Z'))).toBe(true);
  });
});

describe('the sides', () => {
  it('carry the contract’s own names where it gives them', () => {
    expect(sideOptions([{ name: 'Designer', legalName: 'Mara Lindqvist', role: 'creator' }])).toEqual([
      { side: 'creator', label: 'Designer (Mara Lindqvist), who creates the work' },
      { side: 'client', label: 'The client' },
      { side: 'any', label: 'Both sides' },
    ]);
  });

  it('speak to a party whom the contract calls “you”', () => {
    expect(sideOptions([{ name: 'you', role: 'creator' }])[0]?.label).toBe('You, who create the work');
  });
});
