import { plain } from '../../domain/decimal';
import { placeIn, textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import { headerYear } from '../tables/headers';
import type { Because, RowReading, Unread } from '../layout';
import type { Decided } from '../decide/decided';
import type { Amounts } from './collect';

/** What a row was read as, as it is shown and asked about. */
export function readingOf(decided: Decided, amounts: Amounts): RowReading {
  const { placed, key, line, state, confidence, reason, candidates } = decided;
  const { row, table, under } = placed;
  return {
    key,
    sheet: row.cells[0]?.cell.page ?? table.sheet.name,
    row: row.row,
    ...(row.number === undefined ? {} : { number: row.number }),
    label: row.label,
    under,
    cells: row.cells.map(({ year, cell }) => {
      const amount = amounts.get(cell);
      return { year, cell: cell.address, text: textOf(cell), amount: amount ? plain(amount) : null };
    }),
    line: line?.code ?? null,
    state,
    confidence: shown(confidence),
    reason,
    ...(decided.because.length > 0 ? { because: decided.because.map(toldStep) } : {}),
    candidates: candidates.map((each) => ({ line: each.line.code, confidence: shown(each.confidence) })),
  };
}

const toldStep = (step: Because): Because => ({ ...step, confidence: shown(step.confidence) });

/** Two decimals, cut: what is just under the threshold never looks as if it had reached it. */
const shown = (confidence: number): number =>
  Math.floor(Math.max(0, Math.min(1, confidence)) * 100 + 1e-9) / 100;

/**
 * Rows with an amount that were taken for no line, and are not the sum of lines that were.
 *
 * @param isLeft a person said that it is of another stretch of time
 */
export function unreadOf(all: readonly Decided[], isLeft: (row: Decided) => boolean): Unread[] {
  return all.flatMap((each) => {
    const { placed, state } = each;
    if (state !== 'none' && state !== 'doubtful') return [];
    const { row, table } = placed;
    if (row.cells.every(({ year, cell }) => headerYear(cell)?.year === year)) return [];
    const cell = row.cells.map((each) => each.cell).find(hasFigure);
    if (!cell) return [];
    const isHidden = table.sheet.hiddenRows.includes(row.row);
    const why =
      state === 'doubtful' ? 'asked' : isLeft(each) ? 'other-period' : isHidden ? 'hidden-row' : 'no-line';
    return [{ ...placeIn(table.sheet, cell), label: row.label, why, amount: textOf(cell) }];
  });
}

const hasFigure = (cell: Cell): boolean => /[1-9]|#/.test(textOf(cell));
