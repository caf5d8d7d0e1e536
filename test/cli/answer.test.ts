import { countSeverities, reaches, whyEmpty } from '../../src/cli/answer';
import { SEVERITIES } from '../../src/core/model';

describe('what makes the exit code 1', () => {
  it.each(SEVERITIES.flatMap((found) => SEVERITIES.map((asked) => [found, asked] as const)))(
    'of a %s finding, with --fail-on %s',
    (found, asked) => {
      const reached = SEVERITIES.indexOf(found) >= SEVERITIES.indexOf(asked);
      expect(reaches(countSeverities([{ severity: found }]), asked)).toBe(reached);
    },
  );

  it.each(SEVERITIES)('is nothing where nothing is found, with --fail-on %s', (asked) => {
    expect(reaches(countSeverities([]), asked)).toBe(false);
  });
});

describe('why there is nothing to review', () => {
  it('is that the document is empty only where nothing at all was seen', () => {
    expect(whyEmpty([], [])).toContain('is empty');
    expect(whyEmpty([' ', ''], [])).toContain('is empty');
    expect(whyEmpty([], ['1 text box was not read.'])).toContain('no text');
    expect(whyEmpty(['\ufffc'], [])).toContain('no text');
    expect(whyEmpty(['', 'Words.'], ['1 text box was not read.'])).toBeNull();
  });
});
