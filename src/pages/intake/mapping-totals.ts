import { plain } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { mappedTotals } from '../../domain/statement/mapped-totals';
import type { AgreedTotal } from '../../domain/statement/mapped-totals';
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
    amounts: cells.flatMap(({ year, amount }) => (amount === null ? [] : [{ year, amount }])),
  }));
  const totals = mappedTotals(kind, mapped);
  const those = (agree: boolean): TotalRow[] =>
    totals.filter((each) => each.agrees === agree).map((each) => totalRow(kind, each));
  return { agreeing: those(true), differing: those(false), count: totals.length };
}

function totalRow(kind: Kind, { line, of, year, found, expected }: AgreedTotal): TotalRow {
  const label = chartIndex(kind).lines.get(line)?.label ?? line;
  const said = { parts: label, sides: 'Neraca seimbang', statements: 'SHU di neraca dan di hasil usaha' }[of];
  return {
    label: said,
    year: String(year),
    found: grouped(plain(found)),
    expected: grouped(plain(expected)),
    difference: grouped(plain(found.sub(expected))),
  };
}
