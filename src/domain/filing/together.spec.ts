import type { Facts } from './steps';
import { togetherFacts } from './together';

const whole: Facts = {
  assessed: true,
  waiting: 1,
  stops: 0,
  unexplained: 2,
  tasks: 3,
  open: false,
  unreasoned: 0,
};
const part: Facts = {
  assessed: true,
  waiting: 0,
  stops: 1,
  unexplained: 1,
  tasks: 4,
  open: true,
  unreasoned: 5,
};

describe('what is known of a filing of a cooperative and its savings and loan unit', () => {
  it('is what is known of both', () => {
    expect(togetherFacts([whole, part])).toEqual({
      assessed: true,
      waiting: 1,
      stops: 1,
      unexplained: 3,
      tasks: 7,
      open: true,
      unreasoned: 5,
    });
  });

  it('is not assessed while one of them is not', () => {
    expect(togetherFacts([whole, { ...part, assessed: false }]).assessed).toBe(false);
  });

  it('is that of the cooperative where it has no part', () => {
    expect(togetherFacts([whole])).toEqual(whole);
  });
});
