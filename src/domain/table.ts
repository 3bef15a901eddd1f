/** What the number in a cell counts. */
export type TableUnit =
  | 'rupiah'
  | 'percent'
  | 'points'
  | 'number'
  | 'year'
  | 'persons'
  | 'days'
  | 'months'
  | 'times';

/** One cell: what is seen, and the exact number behind it where there is one. */
export interface TableCell {
  /** As it stands on the screen, finished. */
  readonly said: string;
  /** Plain decimal text, ten decimals at most, cut; absent for words and for what is missing. */
  readonly value?: string;
  /** What the number counts; that of its column unless given. */
  readonly unit?: TableUnit;
  /** Where it leads on screen. */
  readonly href?: string;
}

export interface TableColumn {
  /** Unique in the table, in English. */
  readonly id: string;
  readonly label: string;
  /** Of numbers, which stand to the right; absent for words. */
  readonly unit?: TableUnit;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** A heading or a total: it stands out. */
  readonly heading?: true;
}

/** A table as people see it: the screen, the print, the CSV and the workbook all show this one. */
export interface Table {
  /** Names the file it is saved as, without ending. */
  readonly id: string;
  readonly title: string;
  /** Whose it is, of when, under which law: a line each. */
  readonly about: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What has to be known to read it: a line each, below the table. */
  readonly notes: readonly string[];
}
