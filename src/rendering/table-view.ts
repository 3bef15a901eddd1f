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

/** Everything the partial asks for, nothing left out. */
export function tableView({ title, about, columns, rows, notes }: Table): TableView {
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
