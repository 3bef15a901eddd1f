import { exact } from '../domain/decimal';
import { decimalsApart } from './apart';

it.each([
  [['89', '88'], [2, 2], 'seen to be different'],
  [['89.051', '89.05'], [3, 3], 'one digit more tells them apart'],
  [['89.05', '89.05'], [2, 2], 'the same'],
  [['90', '89.0512', '89.0511', '80'], [2, 4, 4, 2], 'only the two that look alike'],
  [['1/3', '33333333333/100000000000'], [10, 10], 'told apart by no digit that is shown'],
  [[], [], 'none'],
])('%j needs %j decimals: %s', (values, places, _why) => {
  expect(decimalsApart(values.map(exact))).toEqual(places);
});
