import { filledRows, placeIn, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import type { Decided } from '../decide/decided';
import type { AmountsTold, Unread } from '../layout';
import { isAmount } from '../tables/columns';
import { headerYear } from '../tables/headers';
import type { SheetTable } from '../tables/tables';
import { columnsIn } from '../tables/wide-columns';

/** A table that was read, with the rows of it that were folded into others. */
export interface Walked {
  readonly table: SheetTable;
  /** Rows that only detail, or only move, what another row says. */
  readonly folded: ReadonlySet<number>;
}

/** What became of each amount, and the amounts that stand in no row of a table. */
export interface Account {
  readonly amounts: AmountsTold;
  readonly outside: readonly Unread[];
}

type Fate = 'taken' | 'sums' | 'details' | 'asked' | 'left' | 'aside';

const FATES: Readonly<Record<Decided['state'], Fate>> = {
  taken: 'taken',
  sum: 'sums',
  detail: 'details',
  doubtful: 'asked',
  none: 'left',
};

/** A table as it is asked for every amount of its sheet. */
interface Asked extends Pick<Walked, 'folded'> {
  readonly header: number;
  /** The first row that belongs to it no more. */
  readonly until: number;
  readonly left: number;
  /** The first column of amounts that is read. */
  readonly right: number;
  readonly read: ReadonlySet<number>;
  readonly skipped: ReadonlySet<number>;
}

interface Walk {
  readonly sheet: Sheet;
  readonly first: number;
  readonly tables: readonly Asked[];
  readonly rows: ReadonlyMap<number, readonly Decided[]>;
}

interface Draft {
  readonly counts: Record<Fate, number>;
  readonly outside: Unread[];
}

/**
 * Walks over every cell of the sheets that were read, from the head of their first table down, and says of each amount
 * what became of it: so none is lost without a word.
 */
export function accountOf(tables: readonly Walked[], decided: readonly Decided[]): Account {
  const draft: Draft = {
    counts: { taken: 0, sums: 0, details: 0, asked: 0, left: 0, aside: 0 },
    outside: [],
  };
  for (const sheet of new Set(tables.map(({ table }) => table.sheet))) {
    const own = tables.filter(({ table }) => table.sheet === sheet);
    const first = Math.min(...own.map(({ table }) => table.header));
    walk(draft, { sheet, first, tables: asked(own), rows: rowsOf(sheet, decided) });
  }
  return { amounts: shared(draft.counts), outside: draft.outside };
}

/** Each table up to where the next one begins: its head says nothing of the columns of another. */
function asked(own: readonly Walked[]): readonly Asked[] {
  return own.map(({ table: { header, left, years, skipped }, folded }) => {
    const read = new Set(years.flatMap(columnsIn));
    return {
      folded,
      header,
      until: Math.min(...own.map(({ table }) => table.header).filter((other) => other > header)),
      left,
      right: Math.min(...read),
      read,
      skipped: new Set(skipped.map(({ column }) => column)),
    };
  });
}

function rowsOf(sheet: Sheet, decided: readonly Decided[]): Walk['rows'] {
  const rows = new Map<number, Decided[]>();
  for (const each of decided) {
    if (each.placed.table.sheet !== sheet) continue;
    const { row } = each.placed.row;
    const known = rows.get(row);
    if (known) known.push(each);
    else rows.set(row, [each]);
  }
  return rows;
}

function walk(draft: Draft, { sheet, first, tables, rows }: Walk): void {
  for (const row of filledRows(sheet.rows)) {
    if (row <= first) continue;
    const cells = sheet.rows[row] ?? [];
    const decided = rows.get(row) ?? NONE;
    const here = tables.filter(({ header, until }) => header < row && row < until);
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (!cell || !saysAmount(cell)) continue;
      const place = { row, column, cell, cells };
      const fate = fateOf(place, here, decided);
      if (fate === 'name') continue;
      draft.counts[fate ?? 'left'] += 1;
      if (fate === undefined && draft.outside.length < MOST_TOLD) draft.outside.push(toldOf(sheet, place));
    }
  }
}

const NONE: readonly Decided[] = [];

/** More amounts beside the tables than this nobody looks through; all are counted. */
const MOST_TOLD = 500;

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly cells: readonly Cell[];
}

/** An amount other than nil, which is no year of a head. */
const saysAmount = (cell: Cell): boolean =>
  isAmount(cell) && /[1-9]/.test(textOf(cell)) && headerYear(cell) === undefined;

function fateOf(
  { row, column, cell, cells }: Place,
  tables: readonly Asked[],
  decided: readonly Decided[],
): Fate | 'name' | undefined {
  const own = decided.find(({ placed }) =>
    placed.row.cells.some((each) => each.cell.address === cell.address),
  );
  if (own) return FATES[own.state];
  if (tables.some(({ read, folded }) => read.has(column) && folded.has(row))) return 'details';
  if (tables.some(({ skipped }) => skipped.has(column))) return 'aside';
  return tables.some((table) => isNameOf(table, column, cells)) ? 'name' : undefined;
}

/** A code before the words of a row, or a running number. */
function isNameOf({ left, right }: Asked, column: number, cells: readonly Cell[]): boolean {
  if (column < left || column >= right) return false;
  const text = textOf(cells[column] ?? BLANK).trim();
  if (!CODE.test(text) || hasWords(cells, left, column)) return false;
  return text.length <= LONGEST_RUNNING || hasWords(cells, column + 1, right);
}

function hasWords(cells: readonly Cell[], from: number, to: number): boolean {
  for (let at = from; at < to && at < cells.length; at += 1)
    if (/\p{L}{2}/u.test(textOf(cells[at] ?? BLANK))) return true;
  return false;
}

/** A number in a row without words counts the rows, unless it is as long as an amount. */
const LONGEST_RUNNING = 4;
const CODE = /^(?:\d{1,8}|\d{1,4}(?:[.-]\d{1,4}){1,5}[.-]?)$/;
const BLANK: Cell = { address: '', content: { kind: 'blank' } };

/** What stands before it in its row says the most of it. */
function toldOf(sheet: Sheet, { cell, cells, column }: Place): Unread {
  const label = cells
    .slice(0, column)
    .map((each) => textOf(each).trim())
    .find((text) => /\p{L}{2}/u.test(text));
  return {
    ...placeIn(sheet, cell),
    label: (label ?? '').slice(0, LONGEST_LABEL),
    why: 'outside',
    amount: textOf(cell),
  };
}

const LONGEST_LABEL = 300;

/** With the share, which is cut and never rounded up: only all is 1. */
function shared(counts: Record<Fate, number>): AmountsTold {
  const { taken, sums, details, asked, left } = counts;
  const meant = taken + sums + details + asked + left;
  const understood = taken + sums + details;
  const hundredths = meant === 0 ? 100 : Math.floor((understood * 100) / meant);
  return { all: meant + counts.aside, ...counts, share: (hundredths / 100).toFixed(2) };
}
