import type { Table, TableCell } from '../../domain/table';
import { STATISTIC_NOTES } from '../../rendering/messages';
import { NONE } from '../../rendering/numbers';

/** One period of the wide table. */
export interface PeriodHead {
  readonly year: string;
  readonly group: string;
  readonly groupHref: string | null;
  readonly remark: string;
}

/** One row of the wide table: for each period the unit, its group and the percentile rank. */
export interface GridRow {
  readonly heading: boolean;
  readonly number: string;
  readonly label: string;
  readonly href: string | null;
  /** Which side of the ratio is good; empty where nothing says so. */
  readonly good: string;
  readonly periods: readonly {
    readonly year: string;
    readonly unit: TableCell;
    readonly group: TableCell;
    readonly percentile: TableCell;
    /** What the percentile means, seen from the good side; empty where there is none. */
    readonly standing: string;
  }[];
}

/** The wide table as one flat table, for the files. */
export function sideTable(
  about: readonly string[],
  heads: readonly PeriodHead[],
  rows: readonly GridRow[],
): Table {
  const columns = heads.flatMap(({ year }) => [
    { id: `unit-${year}`, label: `${year} unit`, unit: 'number' as const },
    { id: `group-${year}`, label: `${year} kelompok`, unit: 'number' as const },
    { id: `percentile-${year}`, label: `${year} persentil`, unit: 'number' as const },
  ]);
  return {
    id: 'sejenis',
    title: 'Unit, kelompok, dan persentil',
    about,
    columns: [
      { id: 'number', label: 'No' },
      { id: 'measure', label: 'Rasio' },
      { id: 'good', label: 'Baik bila' },
      ...columns,
    ],
    rows: rows.map(({ heading, number, label, good, periods }) => ({
      ...(heading ? { heading } : {}),
      cells: [
        { said: number || NONE },
        { said: label },
        { said: good || NONE },
        ...periods.flatMap(({ unit, group, percentile }) => [unit, group, percentile].map(bare)),
      ],
    })),
    notes: [...heads.map(({ year, group, remark }) => `${year}: ${group}. ${remark}`), ...STATISTIC_NOTES],
  };
}

const bare = ({ href: _, ...cell }: TableCell): TableCell => cell;
