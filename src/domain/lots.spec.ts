import { lotsOf } from './lots';

it.each<[readonly number[], readonly (readonly number[])[]]>([
  [[], []],
  [
    [1, 2, 3],
    [[1, 2], [3]],
  ],
  [
    [9, 1, 2],
    [[9], [1, 2]],
  ],
  [
    [3, 3, 3],
    [[3], [3], [3]],
  ],
])('%j goes in lots of three: %j', (items, lots) => {
  expect(lotsOf(items, 3, (item) => item)).toEqual(lots);
});

it('goes in lots of three where nothing is said of their size', () => {
  expect(lotsOf([9, 1, 2, 3], 3)).toEqual([[9, 1, 2], [3]]);
});
