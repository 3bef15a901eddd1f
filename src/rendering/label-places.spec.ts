import { labelSides } from './label-places';

describe('where labels of points stand', () => {
  const at = (left: number, top: number): { left: number; top: number; width: number } => ({
    left,
    top,
    width: 20,
  });

  it.each([
    ['far apart', [at(50, 50), at(150, 150)], ['right', 'right']],
    ['one in the way of the other’s', [at(50, 50), at(66, 50)], ['left', 'right']],
    ['at the right edge of the drawing', [at(290, 50)], ['left']],
    ['one place', [at(50, 50), at(50, 50), at(50, 50), at(50, 50)], ['right', 'left', 'top', 'bottom']],
  ])('%s', (_, points, sides) => {
    expect(labelSides(points, 300)).toEqual(sides);
  });
});
