import type { UnitIdentity } from '../domain/statement/statement';
import type { FileReading, Frame, Mapping, RowReading, Unread } from './layout';

/** How a file was read, for programs: the same from the command line and the API. */
export interface ReadingDocument {
  readonly file: string;
  readonly unit: UnitIdentity | null;
  readonly years: readonly number[];
  readonly mapping: readonly Mapping[];
  /** Every row with amounts: what it was read as, how surely and why, and what else it might be. */
  readonly rows: readonly RowReading[];
  readonly unread: readonly Unread[];
  /** Which sheets, tables, columns, years and scale were read; left out where the form is fixed. */
  readonly frame?: Frame;
}

export function readingDocument(
  file: string,
  { statements, mapping, rows, unread, frame }: FileReading,
): ReadingDocument {
  const unit = statements.at(-1)?.unit ?? null;
  return {
    file,
    unit,
    years: statements.map((each) => each.period.year),
    mapping,
    rows,
    unread,
    ...(frame && { frame }),
  };
}
