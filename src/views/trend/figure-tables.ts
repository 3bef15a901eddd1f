import type { FigureTrendResult, TrendResult } from '../../domain/comparison/trend-result';
import type { Table, TableCell, TableColumn, TableRow } from '../../domain/table';
import { GROWTH_NOTES, STATEMENT_PART_WORDS } from '../../rendering/messages';
import { NONE } from '../../rendering/numbers';
import { BLANK, Reasons, changeCell, changePercentCell, growthCell, valueCell } from './cells';
import { GROWTH_COLUMNS, changeColumns } from './ratio-tables';

type Head = Pick<Table, 'about'>;
const NAME: TableColumn = { id: 'line', label: 'Pos' };

function byPart(
  figures: readonly FigureTrendResult[],
  width: number,
  cells: (figure: FigureTrendResult) => readonly TableCell[],
): TableRow[] {
  let part = '';
  return figures.flatMap((figure): TableRow[] => {
    const row: TableRow = {
      ...(figure.role === 'item' ? {} : { heading: true as const }),
      cells: [{ said: figure.label }, ...cells(figure)],
    };
    if (figure.part === part) return [row];
    part = figure.part;
    const blanks = Array.from({ length: width }, () => BLANK);
    return [
      { heading: true, cells: [{ said: STATEMENT_PART_WORDS[figure.part].toUpperCase() }, ...blanks] },
      row,
    ];
  });
}

const dash: TableCell = { said: NONE };

const yearColumns = ({ years }: TrendResult, unit: 'number' | 'percent'): TableColumn[] =>
  years.map(({ year }) => ({ id: `${year}`, label: `${year}`, unit }));

/** Every line of every year; amounts in whole rupiah where they are whole. */
export function figuresTable(result: TrendResult, head: Head): Table {
  return {
    id: 'tren-angka',
    title: 'Angka laporan',
    ...head,
    columns: [NAME, ...yearColumns(result, 'number')],
    rows: byPart(result.figures, result.years.length, ({ values, unit }) =>
      values.map((value) => (value === null ? dash : valueCell(value, unit))),
    ),
    notes: ['Rupiah, kecuali bila satuannya disebut. – berarti tidak dilaporkan, bukan nol.'],
  };
}

/** Common size: each line as a share of total assets or of income. */
export function sharesTable(result: TrendResult, head: Head): Table {
  const shared = result.figures.filter(
    ({ base, shares }) => base !== null && shares.some((share) => share !== null),
  );
  return {
    id: 'tren-susunan',
    title: 'Susunan neraca dan hasil usaha',
    ...head,
    columns: [NAME, ...yearColumns(result, 'percent')],
    rows: byPart(shared, result.years.length, ({ shares }) =>
      shares.map((share) => (share === null ? dash : valueCell(share, 'percent'))),
    ),
    notes: [
      'Pos neraca dalam persen dari jumlah aset; pos hasil usaha dalam persen dari pendapatan usaha (partisipasi bruto dan pendapatan dari bukan anggota).',
    ],
  };
}

/** From year to year in rupiah and in percent, and the growth over all years. */
export function figureChangesTable({ years, figures }: TrendResult, head: Head): Table {
  const reasons = new Reasons();
  const later = years.slice(1);
  const rows = byPart(figures, later.length * 2 + 2, ({ changes, unit, averageGrowth, compoundGrowth }) => [
    ...changes
      .slice(1)
      .flatMap((change) => [changeCell(change, unit, reasons), changePercentCell(change, reasons)]),
    growthCell(averageGrowth, reasons),
    growthCell(compoundGrowth, reasons),
  ]);
  return {
    id: 'tren-perubahan-angka',
    title: 'Perubahan angka laporan',
    ...head,
    columns: [NAME, ...changeColumns(later, 'selisih'), ...GROWTH_COLUMNS],
    rows,
    notes: [...reasons.notes, ...GROWTH_NOTES],
  };
}
