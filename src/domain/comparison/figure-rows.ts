import { signOf } from '../decimal';
import { chartOf } from '../statement/chart';
import type { Line } from '../statement/chart';
import { baseOf, openFigures } from './common-size';
import type { CommonBase, FigureCell } from './common-size';
import { seriesOf } from './growth';
import type { Series } from './growth';
import type { TrendYear } from './trend-year';

/** One line of the chart over the years. */
export interface FigureRow {
  readonly line: Line;
  /** What its shares are of; null for lines without a share. */
  readonly base: CommonBase | null;
  /** Year by year; null where the year was not reported. */
  readonly cells: readonly (FigureCell | null)[];
  readonly series: Series;
}

/** Every line that was reported, derived or is not nil in at least one year, in the order of the form. */
export function figureRows(years: readonly TrendYear[]): FigureRow[] {
  const kind = [...years].reverse().find((each) => each.reported)?.reported?.statement.unit.kind;
  if (!kind) return [];
  const opened = years.map(({ reported }) => reported && openFigures(reported.statement));
  const rows = chartOf(kind).map((line) =>
    rowOf(
      line,
      years,
      opened.map((each) => each?.cellOf(line) ?? null),
    ),
  );
  return rows.filter(({ cells }) => cells.some(isTold));
}

function rowOf(line: Line, years: readonly TrendYear[], cells: readonly (FigureCell | null)[]): FigureRow {
  const readings = years.map(({ year, reported }, at) => ({
    year,
    value: cells[at]?.value ?? null,
    reported: reported !== undefined,
  }));
  return { line, base: baseOf(line), cells, series: seriesOf(readings) };
}

/** A line that is only proved nil says nothing by itself. */
function isTold(cell: FigureCell | null): boolean {
  if (!cell?.value) return false;
  return cell.how === 'reported' || signOf(cell.value) !== 0;
}
