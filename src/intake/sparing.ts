import type { Fault } from '../domain/statement/fault';
import type { RowReading } from '../reading/layout';
import { isChosen, rowId } from '../reading/row-choices';
import type { RowChoices } from '../reading/row-choices';

/** A row whose choice makes a fault of it, such as a line chosen for a cell that is no amount. */
export interface Unusable {
  readonly row: RowReading;
  readonly fault: Fault;
}

/** The rows that somebody chose for and in whose cells a fault was found. */
export function unusableIn(
  rows: readonly RowReading[],
  choices: RowChoices,
  faults: readonly Fault[],
): Unusable[] {
  return rows.flatMap((row) => {
    const fault = isChosen(choices, row.key) ? faults.find((each) => isOf(row, each)) : undefined;
    return fault ? [{ row, fault }] : [];
  });
}

const isOf = ({ sheet, cells }: RowReading, fault: Fault): boolean =>
  fault.sheet === sheet && cells.some(({ cell }) => cell === fault.cell);

/** What was chosen for the other rows. */
export function withoutUnusable(choices: RowChoices, unusable: readonly Unusable[]): RowChoices {
  const ids = new Set(unusable.map(({ row }) => rowId(row.key)));
  return new Map([...choices].filter(([id]) => !ids.has(id)));
}
