import { exact } from '../decimal';
import type { Content, Grid } from '../grid';
import { bandOf } from './band';
import { ikm2017 } from './ikm-2017';
import { SMALLEST_GROUP } from './instrument';
import { ownInstrument } from './own';
import { checkPrinted, PAPER } from './printed';
import { readRows } from './read-rows';
import { explainedBy, relationsOf } from './relations';
import { surveyResult } from './result';
import { servqual } from './servqual';
import { INSTRUMENTS } from './registry';

const same = (value: number | null): (number | null)[] => Array.from({ length: 9 }, () => value);
const many = (n: number, value: number | null): (number | null)[][] =>
  Array.from({ length: n }, () => same(value));

describe('classes', () => {
  it.each([
    ['24.75', null, 'everybody answers 1: nine weights of 0.11 do not reach the lowest class'],
    ['64.999', 'D', 'cut, not rounded'],
    ['65', 'C', 'its edge'],
    ['76.60', 'C', 'as printed'],
    ['76.605', 'C', 'between two printed edges: cut'],
    ['76.61', 'B', 'its edge'],
    ['88.31', 'A', 'its edge'],
  ])('%s is %s under the regulation: %s', (index: string, code: string | null, _why: string) => {
    const [scale] = ikm2017.scales;
    expect(scale && (bandOf(exact(index), scale)?.code ?? null)).toBe(code);
  });

  it.each(INSTRUMENTS.flatMap(({ scales }) => scales))('of $id rise', ({ bands }) => {
    const edges = bands.map(({ from }) => Number(from));
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
  });

  it('of the paper: 75.25 is C under the regulation and B under the older classes', () => {
    expect(checkPrinted(PAPER, ikm2017).bands).toEqual([
      { scale: 'ikm/2017', code: 'C' },
      { scale: 'ikm/older', code: 'B' },
    ]);
  });
});

describe('a printed index', () => {
  it('of the paper was rounded on the way: 10,122 ÷ 370 × 0.11 × 25 is 75.23, not 75.25', () => {
    expect(checkPrinted(PAPER, ikm2017)).toMatchObject({
      weighted: '3.0092432432',
      index: '75.2310810810',
      finding: 'rounded-on-the-way',
    });
  });

  it.each([
    [{ index: '75.23' }, 'none', 'as computed'],
    [{ index: '80' }, 'does-not-hold', 'nothing gives it'],
    [{ weighted: '3.2', index: '80' }, 'does-not-hold', 'the step before is wrong as well'],
  ] as const)('%j: %s, %s', (change, finding, _why) => {
    expect(checkPrinted({ ...PAPER, ...change }, ikm2017).finding).toBe(finding);
  });
});

describe('a result', () => {
  it('is not shown of fewer than ten members', () => {
    const result = surveyResult(ikm2017, many(SMALLEST_GROUP - 1, 4));
    expect(result).toMatchObject({ n: 9, index: null, items: [], quality: null });
  });

  it('does not count who left everything blank', () => {
    expect(surveyResult(ikm2017, [...many(10, 3), ...many(5, null)])).toMatchObject({ n: 10, complete: 10 });
  });

  it('of all 4 is 99 as the weights are printed, with nothing between least and most', () => {
    const { index } = surveyResult(ikm2017, many(12, 4));
    expect(index).toMatchObject({ value: '99', least: '99', most: '99' });
    expect(index?.bands.map(({ code }) => code)).toEqual(['A', 'A']);
  });

  it('has Student’s interval: five 3 and five 4 lie around 86.625, t of 9 degrees', () => {
    const { index } = surveyResult(ikm2017, [...many(5, 3), ...many(5, 4)]);
    expect(index?.value).toBe('86.625');
    const half = (2.2621571627982 * 24.75 * Math.sqrt(10 / 4 / 9)) / Math.sqrt(10);
    expect(Number(index?.most)).toBeCloseTo(86.625 + half, 8);
  });

  it('keeps blanks blank: each item has its n, the worst first, and one that too few answered says nothing', () => {
    const rows = many(12, 3).map((row, at) =>
      row.map((each, item) => (item === 4 ? 2 : item === 6 && at < 4 ? null : each)),
    );
    const { items, complete } = surveyResult(ikm2017, rows);
    expect(items[0]).toMatchObject({ id: 'U5', n: 12, mean: '2' });
    expect(items.at(-1)).toMatchObject({ id: 'U7', n: 8, mean: null });
    expect(complete).toBe(8);
  });

  it('in pairs tells importance and gap, the widest first', () => {
    const row = servqual.items.map((_, at) => (at === 3 ? 2 : 4));
    const importance = servqual.items.map(() => 5);
    const { index, items } = surveyResult(
      servqual,
      Array.from({ length: 10 }, () => [...row, ...importance]),
    );
    expect(items[0]).toMatchObject({ id: 'REL2', mean: '2', importance: '5', gap: '-3' });
    expect(index?.value).toBe('-1.2');
  });

  it('of an office’s own questions is a share of the highest answer', () => {
    const own = ownInstrument({ labels: ['a', 'b'], highest: 5 });
    const { index } = surveyResult(
      own,
      Array.from({ length: 10 }, () => [4, 5]),
    );
    expect(index).toMatchObject({ value: '90', bands: [{ code: '1', confidence: 'unverified' }] });
  });

  it('tells how far the answers can be relied on', () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      same(1 + (at % 4)).map((each, item) => (item === 8 ? 1 + ((at * 7) % 3) : each)),
    );
    const { quality } = surveyResult(ikm2017, rows);
    expect(quality?.n).toBe(12);
    expect(quality?.items.find(({ name }) => name === 'U1')).toMatchObject({ valid: true, missing: 0 });
    expect(quality?.items.find(({ name }) => name === 'U9')).toMatchObject({ valid: false });
    expect(quality?.items.at(-1)?.alphaWithout).toBeCloseTo(1, 10);
  });
});

describe('dimensions', () => {
  const rows = Array.from({ length: 24 }, (_, at) => [1 + (at % 5), 1 + ((at * 7) % 4), 1 + ((at * 11) % 3)]);
  const own = ownInstrument({ labels: ['a', 'b', 'c'], highest: 5 });

  it('are paired by rank, the closest first, and one is explained by the others', () => {
    const relations = relationsOf(own, rows);
    expect(relations).toHaveLength(3);
    expect(Math.abs(relations[0]?.rho ?? 0)).toBeGreaterThanOrEqual(Math.abs(relations[2]?.rho ?? 1));
    expect(explainedBy(own, rows, 'a')).toMatchObject({ by: ['b', 'c'], found: { n: 24, freedom: 21 } });
  });

  it('of too few members say nothing', () => {
    expect([relationsOf(own, rows.slice(0, 9)), explainedBy(own, rows.slice(0, 9), 'a')]).toEqual([
      [],
      undefined,
    ]);
    expect(explainedBy(own, rows, 'none')).toBeUndefined();
  });
});

const cell = (text: string): Content => (text === '' ? { kind: 'blank' } : { kind: 'text', text });
const gridOf = (...rows: readonly (readonly string[])[]): Grid => ({
  sheets: [
    {
      name: 'Jawaban',
      hidden: false,
      hiddenRows: [],
      hiddenColumns: [],
      rows: rows.map((row) => row.map((text) => ({ address: '', content: cell(text) }))),
    },
  ],
});
const NAMES = ['No', ...ikm2017.items.map(({ id }) => id)];

describe('rows of answers', () => {
  it('are read under their heading; out of range is told by its cell, blanks stay blank', () => {
    const grid = gridOf(
      ['Survei 2025'],
      NAMES,
      ['1', '1', '2', '3', '4', '', '4', '3', '2', '1'],
      ['2', '5', '0', 'ya', '3', '3', '3', '3', '3', '3'],
      ['3', ...Array<string>(9).fill('')],
    );
    const read = readRows(grid, ikm2017);
    expect(read?.responses).toEqual([
      [1, 2, 3, 4, null, 4, 3, 2, 1],
      [null, null, null, 3, 3, 3, 3, 3, 3],
    ]);
    expect(read?.faults.map(({ cell: at, found, name }) => [at, found, name])).toEqual([
      ['B4', '5', 'U1'],
      ['C4', '0', 'U2'],
      ['D4', 'ya', 'U3'],
    ]);
  });

  it('name the questions that have no column, and need at least half of them', () => {
    expect(readRows(gridOf(NAMES.slice(0, 8), ['1', '4']), ikm2017)?.absent).toEqual(['U8', 'U9']);
    expect(readRows(gridOf(NAMES.slice(0, 4), ['1', '4']), ikm2017)).toBeUndefined();
  });
});
