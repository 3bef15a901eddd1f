import { onceOf } from '../domain/kept';
import type { Table } from '../domain/table';

/** A table as the partial `page/table` and `report/table` place it. */
export interface TableView {
  readonly title: string;
  readonly about: readonly string[];
  readonly columns: readonly { readonly label: string; readonly num: boolean }[];
  readonly rows: readonly {
    readonly heading: boolean;
    /** The first cell names the row. */
    readonly name: TableViewCell;
    readonly cells: readonly TableViewCell[];
  }[];
  readonly notes: readonly string[];
}

interface TableViewCell {
  readonly said: string;
  readonly num: boolean;
  readonly href: string | null;
  /** The heading of its column, for narrow screens. */
  readonly label: string;
}

/** Everything the partial asks for, nothing left out; of the same table made once for as long as that is held. */
export const tableView = onceOf(viewOf);

function viewOf({ title, about, columns, rows, notes }: Table): TableView {
  const cellsOf = (row: Table['rows'][number]): TableViewCell[] =>
    row.cells.map(({ said, href }, at) => ({
      said,
      num: at > 0 && columns[at]?.unit !== undefined,
      href: href ?? null,
      label: columns[at]?.label ?? '',
    }));
  return {
    title,
    about,
    columns: columns.map(({ label, unit }, at) => ({ label, num: at > 0 && unit !== undefined })),
    rows: rows.map((row) => {
      const [name, ...cells] = cellsOf(row);
      if (!name) throw new Error(`a row without a cell in “${title}”`);
      return { heading: row.heading === true, name, cells };
    }),
    notes,
  };
}

/**
 * A table cut into several, each no wider than a sheet of paper: the first column stands in all of them, and the
 * others are shared out evenly.
 *
 * @param most how many columns fit beside the first
 */
export function onSheets(table: Table, most: number): Table[] {
  const others = table.columns.length - 1;
  const sheets = Math.max(1, Math.ceil(others / most));
  const each = Math.ceil(others / sheets);
  return Array.from({ length: sheets }, (_, at): Table => {
    const cutOut = <T>(cells: readonly T[]): T[] => [
      ...cells.slice(0, 1),
      ...cells.slice(1 + at * each, 1 + (at + 1) * each),
    ];
    return {
      ...table,
      title: at === 0 ? table.title : `${table.title} (lanjutan)`,
      columns: cutOut(table.columns),
      rows: table.rows.map((row) => ({ ...row, cells: cutOut(row.cells) })),
      notes: at === sheets - 1 ? table.notes : [],
    };
  });
}
