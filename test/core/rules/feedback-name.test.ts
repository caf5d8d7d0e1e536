import { reviewAlone } from '../support';

const NAMED =
  'You agree that any questions, comments, ideas or other feedback about the service that you send us ("Submissions") are not confidential.';
const TAKEN = 'We shall own all rights in the Submissions and may use these Submissions for any purpose, in any media.';

describe('feedback under a name of its own', () => {
  it('is not the work: what is taken of it is no finding', () => {
    expect(reviewAlone([`${NAMED} ${TAKEN}`]).findings).toEqual([]);
  });

  it('is the work where the name takes in what people made', () => {
    const work = NAMED.replace('ideas or', 'ideas, photos or');
    expect(reviewAlone([`${work} ${TAKEN}`]).findings).not.toEqual([]);
  });
});
