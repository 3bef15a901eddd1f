import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { addressOf, type Cell, type Content, type Grid, type Sheet } from '../domain/grid';
import { Budget, Unreadable } from './budget';
import { decoded, hiddenSheets } from './ods-hidden';
import { RowStore } from './compact-rows';
import { MOST_SHEETS } from './workbook';
import { BLANK, constantsOf, contentOf, knownFormat } from './workbook-content';
import { faulty, type OrFault } from './workbook-fault';
import { mergeCells } from './workbook-merges';
import { isZip } from './zip';

/**
 * Reads a workbook that is no `.xlsx` into the same plain data: of Excel before 2007, of LibreOffice, or binary. Runs in
 * the reading thread, whose limits of memory and time hold for this library too; nothing is evaluated.
 *
 * @param bytes an archive only as `storedZip` packs it again, so that nothing in it inflates to more than was looked at
 */
export async function loadOther(bytes: Buffer): Promise<OrFault<{ readonly grid: Grid }>> {
  try {
    const { read } = await import('@e965/xlsx');
    return {
      grid: gridOf(
        quietly(() => read(bytes, OPTIONS)),
        isZip(bytes) ? hiddenSheets(bytes) : new Set(),
      ),
    };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    return isLocked ? faulty('password-protected') : faulty('damaged', 'workbook');
  }
}

/**
 * The library tells the terminal of each number format that it does not know whole. Amounts are taken from the cells and not
 * from their formats, so that nobody has to act on it, and a command's own words stand alone. It reads at one go: nothing
 * else of the thread speaks meanwhile.
 */
function quietly<T>(work: () => T): T {
  const { error } = console;
  Object.assign(console, { error: () => undefined });
  try {
    return work();
  } finally {
    Object.assign(console, { error });
  }
}

const OPTIONS = { type: 'buffer', dense: true, cellNF: true, cellText: false, cellHTML: false } as const;

function gridOf(
  { SheetNames: names, Sheets: sheets, Workbook: about }: WorkBook,
  unshown: ReadonlySet<string>,
): Grid {
  if (names.length === 0) throw new Unreadable({ code: 'damaged', found: 'no-sheets' });
  if (names.length > MOST_SHEETS) throw new Unreadable({ code: 'too-large', found: 'sheets' });
  const from1904 = about?.WBProps?.date1904 === true;
  const budget = new Budget();
  return {
    sheets: names.map((name, at) => {
      const sheet = sheets[name];
      if (!sheet) throw new Unreadable({ code: 'damaged', found: name });
      const hidden = (about?.Sheets?.[at]?.Hidden ?? 0) !== 0 || unshown.has(decoded(name));
      return { name: decoded(name), hidden, ...rowsOf(sheet, { from1904, budget }) };
    }),
  };
}

interface How {
  readonly from1904: boolean;
  readonly budget: Budget;
}

function rowsOf(sheet: WorkSheet, how: How): Omit<Sheet, 'name' | 'hidden'> {
  const store = new RowStore();
  const rows = sheet['!data'] ?? [];
  for (let row = 0; row < rows.length; row += 1) store.push(cellsOf(rows[row] ?? [], row, how));
  const merged = (sheet['!merges'] ?? []).map(({ s, e }) => `${addressOf(s.r, s.c)}:${addressOf(e.r, e.c)}`);
  mergeCells(store, merged, how.budget);
  store.dropEmptyEnd();
  const isUsed = (row: number): boolean => row < store.length;
  return {
    rows: store.rows(),
    hiddenRows: hiddenIn(sheet['!rows']).filter(isUsed),
    hiddenColumns: hiddenIn(sheet['!cols']),
  };
}

/** Counted from 0; the library leaves out what it knows nothing of. */
const hiddenIn = (all: readonly ({ readonly hidden?: boolean } | undefined)[] = []): number[] =>
  [...all.keys()].filter((at) => all[at]?.hidden === true);

function cellsOf(
  cells: readonly (CellObject | undefined)[],
  row: number,
  { from1904, budget }: How,
): readonly Cell[] {
  budget.addRows(1);
  const own: Cell[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cellOf(cells[column], addressOf(row, column), from1904);
    budget.addCell(cell.content, 1);
    own.push(cell);
  }
  while (own.at(-1)?.content.kind === 'blank') own.pop();
  return own;
}

function cellOf(cell: CellObject | undefined, address: string, from1904: boolean): Cell {
  if (!cell) return { address, content: BLANK };
  const content = valueOf(cell, from1904);
  if (cell.f === undefined) return { address, content };
  const isElsewhere = /\[[^\]]+\]/.test(cell.f);
  const known: Content =
    content.kind === 'blank' && cell.t === 'z' ? { kind: 'formula-without-value', formula: cell.f } : content;
  return {
    address,
    content: known,
    formula: true,
    ...constantsOf(cell.f),
    ...(isElsewhere ? { elsewhere: true } : {}),
  };
}

function valueOf({ t: type, v: value, z: format }: CellObject, from1904: boolean): Content {
  if (type === 'z' || value === undefined) return BLANK;
  if (type === 'e') return { kind: 'error', code: ERRORS.get(Number(value)) ?? '#VALUE!' };
  return contentOf(value, knownFormat(format), from1904);
}

/** The errors of a cell, by the number that all these formats write for them. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);
