import type { Refusal } from '../../../domain/errors';
import { cursorOf, placeIn, type Place } from './page';
import {
  isDeskPlace,
  isPlaceOfNumber,
  isPlaceOfNumbers,
  isPlaceOfText,
  isPlaceOfTexts,
  isPlaceOfYear,
} from './places';

describe('a cursor', () => {
  it('is the place it was made of', () => {
    expect(placeIn(cursorOf(['KSP A', 'x']), isPlaceOfTexts)).toEqual(['KSP A', 'x']);
    expect(placeIn(cursorOf([2020, 'x']), isPlaceOfYear)).toEqual([2020, 'x']);
    expect(placeIn(cursorOf([0]), isPlaceOfNumber)).toEqual([0]);
    expect(placeIn(cursorOf(['x']), isPlaceOfText)).toEqual(['x']);
    expect(placeIn(cursorOf([-9, -12, 'KSP A', 'x']), isDeskPlace)).toEqual([-9, -12, 'KSP A', 'x']);
    expect(placeIn(cursorOf([2020, 7]), isPlaceOfNumbers)).toEqual([2020, 7]);
  });

  it.each<[Place, (found: unknown) => found is Place]>([
    [['\0', 'x'], isPlaceOfTexts],
    [['x', '\0'], isPlaceOfTexts],
    [[1e300, 'x'], isPlaceOfYear],
    [[2_147_483_648, 'x'], isPlaceOfYear],
    [[2020, '\0'], isPlaceOfYear],
    [[2_147_483_648], isPlaceOfNumber],
    [[0.5], isPlaceOfNumber],
    [['\0'], isPlaceOfText],
    [[-9, 'x', 'KSP A', 'x'], isDeskPlace],
    [[-9, -12, 'KSP A', 0], isDeskPlace],
    [[2020, 9_007_199_254_740_991], isPlaceOfNumbers],
  ])('is refused where no row can stand: %j', (place, isPlace) => {
    expect(() => placeIn(cursorOf(place), isPlace)).toThrow(
      expect.objectContaining({ values: { reason: 'cursor-unclear', pointer: '/cursor' } }) as Refusal,
    );
  });
});
