import { sparkline } from './sparkline';

const path = (values: readonly (number | null)[]): string =>
  / d="([^"]*)"/.exec(sparkline(values))?.[1] ?? '';

describe('a line in a cell', () => {
  it('goes from edge to edge, the least at the bottom', () => {
    expect(path([1, 3, 2])).toBe('M3.0 23.0L48.0 3.0L93.0 13.0');
  });

  it('is open where a value is missing', () => {
    expect(path([1, null, 2, 3])).toBe('M3.0 23.0M63.0 13.0L93.0 3.0');
  });

  it('is level where nothing changed, and is not drawn of one value', () => {
    expect(path([5, 5])).toBe('M3.0 13.0L93.0 13.0');
    expect([sparkline([5, null]), sparkline([])]).toEqual(['', '']);
  });
});
