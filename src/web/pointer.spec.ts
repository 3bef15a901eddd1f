import { pointerOf, pointerTo } from './pointer';

describe('the JSON pointer of a place', () => {
  it.each([
    ['periods', '/periods', 'a field'],
    ['periods[0].year', '/periods/0/year', 'of a year'],
    ['periods[1].figures.total-assets', '/periods/1/figures/total-assets', 'a figure'],
    ['periods[0].ratios.5.1', '/periods/0/ratios/5.1', 'the dot belongs to the number of the law'],
    ['periods[0].answers.A.I.1[3]', '/periods/0/answers/A.I.1/3', 'one answer of a list'],
    ['', '', 'the whole'],
  ])('%j is %j: %s', (path, pointer, _why) => {
    expect(pointerOf(path)).toBe(pointer);
  });

  it('writes what parts its tokens as RFC 6901 says', () => {
    expect(pointerTo(['a/b', 'm~n'])).toBe('/a~1b/m~0n');
  });
});
