/** A workbook to be written, as plain data: what stands in each cell, how it looks, and what may be typed there. */
export interface Book {
  readonly title: string;
  readonly sheets: readonly BookSheet[];
}

export interface BookSheet {
  readonly name: string;
  /** RRGGBB. */
  readonly tab: string;
  readonly columns: readonly BookColumn[];
  /** From the first row of the sheet on, without holes. */
  readonly rows: readonly BookRow[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The row that is printed again on every page, counted from 1. */
  readonly repeated?: number;
  /** What may be typed where; no two ranges may overlap. */
  readonly entries: readonly { readonly range: string; readonly entry: Entry }[];
  readonly highlights: readonly Highlight[];
}

/** Width in characters. */
export interface BookColumn {
  readonly width: number;
  readonly hidden?: true;
}

export interface BookRow {
  readonly cells: readonly (BookCell | undefined)[];
  /** Printing goes on with this row on a new page. */
  readonly newPage?: true;
  /** In points; the program's own height unless given. */
  readonly height?: number;
  /** The columns, counted from 0, that are joined into one cell. */
  readonly merged?: readonly [from: number, to: number];
}

export interface BookCell {
  readonly style: StyleName;
  readonly value?: string | number;
  readonly formula?: CellFormula;
  readonly indent?: number;
}

/** A formula without "=", with commas between arguments, and what it gives today. */
export interface CellFormula {
  readonly text: string;
  readonly result: string | number;
}

/** What may be typed into a range of cells. */
export type Entry =
  /** One of a list; where it is `open`, anything else too. */
  | { readonly kind: 'choice'; readonly from: readonly string[]; readonly open?: true }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number };

/** Cells that are coloured while a formula, written for the first of them, is true. */
export interface Highlight {
  readonly range: string;
  readonly formula: string;
  readonly colour: 'good' | 'bad' | 'attention';
}

export type StyleName =
  | 'code'
  | 'title'
  | 'unit'
  | 'intro'
  | 'header'
  | 'headerYear'
  | 'chapter'
  | 'heading'
  | 'label'
  | 'labelTotal'
  | 'labelResult'
  | 'amount'
  | 'percentage'
  | 'total'
  | 'result'
  | 'derived'
  | 'labelDerived'
  | 'check'
  | 'counter'
  | 'labelCounter'
  | 'year'
  | 'text'
  | 'note'
  | 'answer'
  | 'hint'
  | 'sample'
  | 'sampleText'
  | 'step'
  | 'number'
  | 'plain';
