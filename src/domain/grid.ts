/** A workbook as plain data: what stands in each cell, without the library that read it. */
export interface Grid {
  readonly sheets: readonly Sheet[];
}

/** One sheet. Rows and columns are counted from 0 and may be shorter than the sheet: use {@link cellAt}. */
export interface Sheet {
  readonly name: string;
  /** The file it stands in, where several files are read as one. */
  readonly file?: string;
  /** A page of a document; its table may go on from the page before, in the same columns. */
  readonly goesOn?: boolean;
  /** Of a page, how far down each row is printed, in points. */
  readonly downs?: readonly number[];
  readonly hidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** One cell. */
export interface Cell {
  /** Without the sheet: "B12". */
  readonly address: string;
  /** The page it stands on, where its sheet was put together from several: the name of that page's own sheet. */
  readonly page?: string;
  readonly content: Content;
  /** The content is what a formula last gave. */
  readonly formula?: true;
  /** The formula, where no program had worked it out and its value was worked out here, from cells of the same file. */
  readonly computed?: string;
  /** The formula as it stands, where it only reckons with numbers typed into it and names no cell: "1000+2000". */
  readonly constants?: string;
  /** The formula takes from another workbook, which is not here: only its last value is known. */
  readonly elsewhere?: true;
  /** Part of a merged range: the address of the cell that holds its content. This one is then blank. */
  readonly merged?: string;
  /** How far what stands here is set in, in widths of a space: what an outline of accounts shows its levels by. Left out for 0. */
  readonly indent?: number;
  /** Written in bold letters, as titles and totals are. */
  readonly bold?: true;
}

export type Content =
  | { readonly kind: 'text'; readonly text: string }
  /** A decimal text without exponent and without binary noise; `format` is the number format of the cell. */
  | { readonly kind: 'number'; readonly text: string; readonly format?: string }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** "#REF!" and its like. */
  | { readonly kind: 'error'; readonly code: string }
  /** Saved by a program that computes nothing: the workbook has to be opened and saved once. */
  | { readonly kind: 'formula-without-value'; readonly formula: string }
  | { readonly kind: 'blank' };

/** The cell at a row and column counted from 0; a blank one where the sheet holds nothing. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? { address: addressOf(row, column), content: { kind: 'blank' } };
}

/** Anything stands in it. */
export const isFilled = ({ content }: Cell): boolean => content.kind !== 'blank';

/** By the rows of a sheet the places of those in which there are cells. */
const FILLED = new WeakMap<Sheet['rows'], readonly number[]>();

/**
 * The places of the rows in which there are cells, from the top: looked for once, since a sheet of one cell at its very end has
 * a million rows.
 */
export function filledRows(rows: Sheet['rows']): readonly number[] {
  const known = FILLED.get(rows);
  if (known) return known;
  const filled: number[] = [];
  for (let row = 0; row < rows.length; row += 1) if ((rows[row]?.length ?? 0) > 0) filled.push(row);
  rememberFilled(rows, filled);
  return filled;
}

/** Whoever made the rows knows it already, and need not unpack each to look. */
export const rememberFilled = (rows: Sheet['rows'], filled: readonly number[]): void =>
  void FILLED.set(rows, filled);

/** Where a cell is found again: the sheet or page, and the address there. */
export function placeIn(sheet: Sheet, cell: Cell): { readonly sheet: string; readonly cell: string } {
  return { sheet: cell.page ?? sheet.name, cell: cell.address };
}

/** What a cell says, as text: what a person would copy from it. */
export function textOf(cell: Cell): string {
  const content = cell.content;
  switch (content.kind) {
    case 'text':
    case 'number':
      return content.text;
    case 'date':
      return content.iso;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'formula-without-value':
    case 'blank':
      return '';
  }
}

/** "B12" for row 11 and column 1, both counted from 0. */
export const addressOf = (row: number, column: number): string =>
  `${FIRST_LETTERS[column] ?? lettersOf(column)}${row + 1}`;

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Addresses are written by the million: the columns that nearly all of them are in. */
const FIRST_LETTERS: readonly string[] = Array.from({ length: 26 }, (_, column) => lettersOf(column));

/** What sums leave over instead of a zero: less than this is no amount when it has the digits of a computed number. */
const RESIDUE = 5e-6;
/** A number that a person typed has fewer significant digits than one that a computer failed to hit. */
const COMPUTED_DIGITS = 12;

/**
 * A number of a workbook as decimal text: as it was meant, not as a double holds it.
 *
 * `74999.99999999907` is 75000: a computed number so near to a whole cent that only binary arithmetic parts them.
 * Everything else keeps its shortest decimal form, so that a typed `0.120003` stays what it is.
 */
export function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const shortest = positional(value);
  const digits = shortest.replace(/^[-0.]+|\./g, '').replace(/0+$/, '');
  if (digits.length < COMPUTED_DIGITS || Math.abs(value) >= 1e21) return shortest;
  const cents = value.toFixed(2);
  if (Math.abs(value - Number(cents)) > tolerance(Math.abs(value))) return shortest;
  return cents.replace(/\.?0+$/, '').replace(/^-0$/, '0');
}

/** The noise to expect: a few steps of the double itself, or what a long sum at that size piles up. */
function tolerance(size: number): number {
  if (size < RESIDUE) return RESIDUE;
  return Math.max(size * 4 * Number.EPSILON, Math.min(RESIDUE, size * 1e-10));
}

/** The shortest decimal that is this double, without exponent. */
function positional(value: number): string {
  const [mantissa = '', power] = String(value).split('e');
  if (power === undefined) return value === 0 ? '0' : mantissa;
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d)\.?(\d*)$/.exec(mantissa) ?? [];
  const exponent = Number(power);
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${part}`;
  return `${sign}${(whole + part).padEnd(exponent + 1, '0')}`;
}
