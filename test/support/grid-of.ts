import { addressOf } from '../../src/domain/grid';
import type { Content, Grid, Sheet } from '../../src/domain/grid';

export type Value = string | number | null | Content;

const contentOf = (value: Value): Content =>
  value === null
    ? { kind: 'blank' }
    : typeof value === 'number'
      ? { kind: 'number', text: String(value) }
      : typeof value === 'string'
        ? { kind: 'text', text: value }
        : value;

/** A sheet whose cells hold these values, as the workbook library would hand it over. */
export const sheetOf = (rows: readonly (readonly Value[])[], name = 'Neraca'): Sheet => ({
  name,
  hidden: false,
  hiddenRows: [],
  hiddenColumns: [],
  rows: rows.map((row, at) =>
    row.map((value, column) => ({ address: addressOf(at, column), content: contentOf(value) })),
  ),
});

/** A workbook of one sheet. */
export const gridOf = (rows: readonly (readonly Value[])[], name?: string): Grid => ({
  sheets: [sheetOf(rows, name)],
});
