import type { FileReading, Mapping, RowReading, Unread } from './layouts/layout';

/** How a file was read, for programs: the same from the command line and the API. */
export interface ReadingDocument {
  readonly file: string;
  readonly unit: { readonly name: string; readonly kind: string };
  readonly years: readonly number[];
  readonly mapping: readonly Mapping[];
  /** Every row with amounts: what it was read as, how surely and why, and what else it might be. */
  readonly rows: readonly RowReading[];
  readonly unread: readonly Unread[];
}

export function readingDocument(
  file: string,
  { statements, mapping, rows, unread }: FileReading,
): ReadingDocument {
  const { name = '', kind = '' } = statements.at(-1)?.unit ?? {};
  return {
    file,
    unit: { name, kind },
    years: statements.map((each) => each.period.year),
    mapping,
    rows,
    unread,
  };
}
