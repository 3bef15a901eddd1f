import { sheetOf } from '../../../test/support/grid-of';
import { tablesOf } from '../tables/tables';
import { impliedIn } from './implied';
import { valuesOf } from './values';

type Line = readonly [label: string, ...amounts: number[]];

/** What the amounts of a list tell of its rows, by their labels. */
function toldOf(lines: readonly Line[]): Record<'totals' | 'groups' | 'open', readonly string[]> {
  const years = lines.some(([, , another]) => another !== undefined) ? [2024, 2023] : [2024];
  const [table] = tablesOf(sheetOf([['Uraian', ...years], ...lines]));
  const rows = table?.rows.map((row) => valuesOf(table, row, 'comma')) ?? [];
  const { totals, groups, open } = impliedIn(rows, new Map());
  const named = (places: Iterable<number>): string[] => [...places].map((at) => rows[at]?.row.label ?? '');
  return { totals: named(totals), groups: named(groups.keys()), open: named(open) };
}

const LIST: readonly Line[] = [
  ['Listrik', 4_231_700],
  ['Air', 1_107_250],
];
const PARTS: readonly Line[] = [
  ['Gaji', 57_612_300],
  ['Lembur', 4_801_150],
];
const NOTHING = { totals: [], groups: [], open: [] };

describe('a row that comes to the sum of those beside it', () => {
  it.each<[string, readonly Line[], Partial<ReturnType<typeof toldOf>>]>([
    [
      'below them by many figures is their total',
      [...LIST, ...PARTS, ['Karyawan', 62_413_450]],
      { totals: ['Karyawan'] },
    ],
    [
      'below them by few figures is open',
      [
        ['Listrik', 4_000_000],
        ['Air', 1_230_000],
        ['Kantor', 5_230_000],
      ],
      { open: ['Kantor'] },
    ],
    [
      'is one more row, where the printed total says so',
      [
        ['Listrik', 4_000_000],
        ['Air', 1_230_000],
        ['Kantor', 5_230_000],
        ['Jumlah', 10_460_000],
      ],
      {},
    ],
    [
      'above them is their group, where the printed total leaves them out',
      [...LIST, ['Karyawan', 62_413_450], ...PARTS, ['Jumlah', 67_752_400]],
      { groups: ['Karyawan'] },
    ],
    [
      'above them is one more row, where the printed total adds up all',
      [...LIST, ['Karyawan', 62_413_450], ...PARTS, ['Jumlah', 130_165_850]],
      {},
    ],
    [
      'above them is open, where no printed total tells',
      [...LIST, ['Karyawan', 62_413_450], ...PARTS],
      { open: ['Karyawan'] },
    ],
    [
      'in one year only is not',
      [
        ['Gaji', 57_612_300, 50_000_100],
        ['Lembur', 4_801_150, 4_000_700],
        ['Karyawan', 62_413_450, 54_000_900],
      ],
      {},
    ],
    ['but for a rupiah is not', [...PARTS, ['Karyawan', 62_413_451]], {}],
    [
      'above them is one more share, as a half is two quarters',
      [
        ['Dana cadangan', 24_495_850],
        ['Dana sosial', 12_247_925],
        ['Dana pendidikan', 12_247_925],
      ],
      {},
    ],
  ])('%s', (_, lines, told) => {
    expect(toldOf(lines)).toEqual({ ...NOTHING, ...told });
  });
});
