import { plain } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { mappedTotals } from '../../domain/statement/mapped-totals';
import type { AgreedTotal, MappedRow } from '../../domain/statement/mapped-totals';
import type { RowReading } from '../../reading/layout';
import { grouped } from '../../views/sheets/sheet-view';

/** A total beside what its parts add up to. */
export interface TotalRow {
  readonly label: string;
  readonly year: string;
  readonly found: string;
  readonly expected: string;
  readonly difference: string;
}

/** Which totals agree with their parts, as finished strings. */
export interface TotalsView {
  readonly agreeing: readonly TotalRow[];
  readonly differing: readonly TotalRow[];
  readonly count: number;
}

/** The totals of a file as its rows are read now. */
export function totalsView(kind: Kind, rows: readonly RowReading[]): TotalsView {
  const mapped = rows.map(({ line, state, cells }) => ({
    line: state === 'taken' ? line : null,
    amounts: amountsIn({ cells }),
  }));
  const totals = mappedTotals(kind, mapped);
  const those = (agree: boolean): TotalRow[] =>
    totals.filter((each) => each.agrees === agree).map((each) => totalRow(kind, each));
  return { agreeing: those(true), differing: those(false), count: totals.length };
}

/** The amounts of a row that can be read. */
export const amountsIn = ({ cells }: Pick<RowReading, 'cells'>): MappedRow['amounts'] =>
  cells.flatMap(({ year, amount }) => (amount === null ? [] : [{ year, amount }]));

/** What a sum is called. */
export function sumWords(kind: Kind, { of, line }: Pick<AgreedTotal, 'of' | 'line'>): string {
  const label = chartIndex(kind).lines.get(line)?.label ?? line;
  return { parts: label, sides: 'Neraca seimbang', statements: 'SHU di neraca dan di hasil usaha' }[of];
}

function totalRow(kind: Kind, { line, of, year, found, expected }: AgreedTotal): TotalRow {
  return {
    label: sumWords(kind, { of, line }),
    year: String(year),
    found: grouped(plain(found)),
    expected: grouped(plain(expected)),
    difference: grouped(plain(found.sub(expected))),
  };
}
