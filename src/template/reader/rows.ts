import type { Grid, Sheet } from '../../domain/grid';
import { cellAt, filledRows, textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import type { Finding } from '../../domain/statement/finding';
import type { Kind } from '../../domain/statement/kind';
import { isKind } from '../../domain/statement/kind';
import type { AnswerSheet, Figure } from '../../domain/statement/statement';
import { COLUMNS, IDENTITY_SHEET, MARKER } from '../places';
import type { Mapping, ReadOptions, Unread } from '../../reading/layout';

/** A row of the template, found by the code in its hidden column wherever it now stands. */
export interface CodedRow {
  readonly sheet: Sheet;
  /** Counted from 0. */
  readonly row: number;
  readonly code: string;
  readonly label: string;
}

/** One column of years with what has been read from it. */
export interface YearColumn {
  readonly column: number;
  /** Undefined where no readable year stands above it: what stands there belongs to no period. */
  readonly year: number | undefined;
  /** No year was typed, not even an unreadable one: the column is not used. */
  readonly unused: boolean;
  readonly end: string | undefined;
  readonly figures: Map<string, Figure>;
  readonly findings: Finding[];
  readonly answers: Map<string, AnswerSheet>;
}

/** What has been read of one file so far. */
export interface Draft {
  readonly options: ReadOptions;
  readonly kind: Kind;
  readonly rows: readonly CodedRow[];
  readonly columns: readonly YearColumn[];
  readonly mapping: Mapping[];
  readonly unread: Unread[];
  readonly faults: Fault[];
}

/** The kind of unit that the marker of a template names; undefined where the workbook is none of ours. */
export function markedKind(grid: Grid): Kind | undefined {
  const sheets = [...grid.sheets].sort(
    (a, b) => Number(b.name === IDENTITY_SHEET) - Number(a.name === IDENTITY_SHEET),
  );
  for (const sheet of sheets) {
    const kind = MARKER.exec(textOf(cellAt(sheet, 0, COLUMNS.code)).trim())?.[1];
    if (kind !== undefined && isKind(kind)) return kind;
  }
  return undefined;
}

export function codedRows(grid: Grid): CodedRow[] {
  return grid.sheets.flatMap((sheet) =>
    filledRows(sheet.rows).flatMap((row) => {
      const cell = sheet.rows[row]?.[COLUMNS.code];
      const code = cell ? textOf(cell).trim() : '';
      return code === ''
        ? []
        : [
            {
              sheet,
              row,
              code,
              label: textOf(cellAt(sheet, row, COLUMNS.label))
                .trim()
                .slice(0, 300),
            },
          ];
    }),
  );
}

export const cellOf = ({ sheet, row }: CodedRow, column: number): Cell => cellAt(sheet, row, column);

/** Text of spaces only is blank too. */
export const isBlank = (cell: Cell): boolean =>
  cell.content.kind === 'blank' || (cell.content.kind === 'text' && cell.content.text.trim() === '');
