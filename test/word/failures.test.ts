import { toFailure } from '../../src/word/failures';

const KINDS = {
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  ActivityLimitReached: 'busy',
  HostIsBusy: 'busy',
  SearchDialogIsOpen: 'busy',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  InvalidOrTimedOutSession: 'lost-document',
  ApiNotFound: 'too-old',
  NotImplemented: 'too-old',
  ItemNotFound: 'unknown',
  GeneralException: 'unknown',
  SomethingNew: 'unknown',
} as const;

describe('a failure of Office.js', () => {
  it.each(Object.entries(KINDS))('%s is told as %s, with what to do next and its code', (code, kind) => {
    const failure = toFailure(Object.assign(new Error('in Word’s words'), { code }));
    expect(failure).toMatchObject({ kind, code, document: 'unchanged' });
    expect(failure.message).not.toContain('Word’s words');
    expect(failure.next).toMatch(/\.$/);
  });

  it('keeps the name of an error that is not Word’s', () => {
    expect(toFailure(new TypeError('x is undefined'))).toMatchObject({ kind: 'unknown', code: 'TypeError' });
  });
});
