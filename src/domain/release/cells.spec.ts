import fc from 'fast-check';
import { contains } from '../area/area';
import { cellsOf, FEWEST_TOLD, runsOf, type Waiting } from './cells';

const area = fc.constantFrom(
  '',
  '14',
  '14.06',
  '14.06.01',
  '14.06.02',
  '14.07',
  '14.07.01',
  '31',
  '31.71.01',
);
const member = fc.record({ area, size: fc.constantFrom('I-1', 'II', 'none') });

describe('cells of units without names', () => {
  it('are never smaller than five, hold each unit at most once, and lie around all of theirs', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 80 }), (members) => {
        const cells = cellsOf(members);
        const told = cells.flatMap((cell) => cell.members);
        expect(new Set(told).size).toBe(told.length);
        expect(members.length - told.length).toBeLessThan(FEWEST_TOLD);
        for (const cell of cells) {
          expect(cell.members.length).toBeGreaterThanOrEqual(FEWEST_TOLD);
          expect(cell.members.every((each) => contains(cell.area, each.area))).toBe(true);
          if (cell.size !== 'all') expect(cell.members.every(({ size }) => size === cell.size)).toBe(true);
        }
      }),
    );
  });

  it('say no more of where they lie than they must', () => {
    const of = (code: string, n: number): Waiting[] =>
      Array.from({ length: n }, () => ({ area: code, size: 'I-1' }));
    const told = (members: Waiting[]) => cellsOf(members).map((cell) => [cell.area, cell.members.length]);
    expect(told(of('14.06.01', 5))).toEqual([['14.06.01', 5]]);
    expect(told([...of('14.06.01', 5), ...of('14.06.02', 3), ...of('14.06.03', 2)])).toEqual([
      ['14.06.01', 5],
      ['14.06', 5],
    ]);
    expect(told([...of('14.06.01', 4), ...of('14.07.02', 3)])).toEqual([['14', 7]]);
    expect(told([...of('14.06.01', 4), ...of('31.71', 3)])).toEqual([['', 7]]);
    expect(told(of('14.06.01', 4))).toEqual([]);
  });

  it('are parted into runs of five to nine', () => {
    for (let n = FEWEST_TOLD; n < 40; n += 1) {
      const runs = runsOf(Array.from({ length: n }, (_, at) => at));
      expect(runs.flat()).toHaveLength(n);
      expect(runs.every(({ length }) => length >= 5 && length <= 9)).toBe(true);
    }
  });
});
