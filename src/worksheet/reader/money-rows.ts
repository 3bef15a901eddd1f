import { cellAt, textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import type { MoneyLine, WorksheetForm } from '../forms/form';
import { moneyOf } from '../forms/form';
import { likeness, plainWords } from '../words';
import { isBlank, labelBefore, textAt } from './places';

/** A row of amounts that was recognised, counted from 0. */
export interface MoneyRow {
  readonly line: MoneyLine;
  readonly row: number;
  readonly label: string;
}

/** One column of amounts; the year where its heading names it. */
export interface MoneyColumn {
  readonly column: number;
  readonly year?: number;
}

/** The table of amounts on one sheet. */
export interface MoneyTable {
  readonly sheet: Sheet;
  readonly columns: { readonly current: MoneyColumn; readonly last: MoneyColumn };
  readonly rows: readonly MoneyRow[];
  /** Rows whose code and words say different things. */
  readonly faults: readonly Fault[];
  /** Rows with an amount that the form does not know: somebody added them. */
  readonly added: readonly { readonly cell: string; readonly label: string }[];
}

/** Words that are this much alike say the same. */
const AGREES = 0.6;
/** A sheet is the form's when so many of its rows stand there. */
const SHARE = 0.5;

/** The sheet with the form's amounts, or undefined where there is none. */
export function moneyTable(form: WorksheetForm, sheet: Sheet): MoneyTable | undefined {
  const head = yearsAbove(form, sheet);
  if (!head) return undefined;
  const read = rowsBelow(form, sheet, head);
  const enough = read.rows.length >= moneyOf(form).length * SHARE;
  return enough ? { sheet, columns: head.columns, ...read } : undefined;
}

interface Head {
  readonly row: number;
  readonly columns: MoneyTable['columns'];
}

function yearsAbove(form: WorksheetForm, sheet: Sheet): Head | undefined {
  for (const [row, cells] of sheet.rows.entries()) {
    const titles = cells.map((_, column) => textAt(sheet, row, column));
    const [current, last] = [form.years.current, form.years.last].map((words) => columnIn(titles, words));
    if (current && last) return { row, columns: { current, last } };
  }
  return undefined;
}

/** A heading that begins with the words, perhaps with the year behind them. */
function columnIn(titles: readonly string[], words: string): MoneyColumn | undefined {
  const column = titles.findIndex((title) => plainWords(title).startsWith(plainWords(words)));
  if (column < 0) return undefined;
  const year = /\b(?:19|20)\d\d\b/.exec(titles[column] ?? '')?.[0];
  return { column, ...(year === undefined ? {} : { year: Number(year) }) };
}

function rowsBelow(
  form: WorksheetForm,
  sheet: Sheet,
  { row: head, columns }: Head,
): Pick<MoneyTable, 'rows' | 'faults' | 'added'> {
  const [rows, faults, added]: [MoneyRow[], Fault[], { cell: string; label: string }[]] = [[], [], []];
  const first = Math.min(columns.current.column, columns.last.column);
  const lines = moneyOf(form);
  for (let row = head + 1; row < sheet.rows.length; row += 1) {
    const [code, label] = [codeIn(sheet, row, first), labelBefore(sheet, row, first)];
    const line = lineOf(lines, code, label);
    const twice = line && rows.some((each) => each.line === line);
    if (line && !twice) rows.push({ line, row, label });
    else if (line) faults.push(faultAt(sheet, row, first, 'line-twice', `${line.code} ${label}`));
    else if (lines.some((each) => each.code === code)) faults.push(disagreement(lines, sheet, row, first));
    else if (isAmount(sheet, row, columns)) added.push({ cell: addressAt(sheet, row, columns), label });
  }
  return { rows, faults, added };
}

/** The code before the amounts: 101, 101.0 or "101.". */
function codeIn(sheet: Sheet, row: number, before: number): string {
  for (let column = 0; column < before; column += 1) {
    const code = /^(\d{3,4})(?:[.,]0*)?$/.exec(textAt(sheet, row, column))?.[1];
    if (code !== undefined) return code;
  }
  return '';
}

/** The line that both say; the code alone does not do, nor do the words. */
function lineOf(lines: readonly MoneyLine[], code: string, label: string): MoneyLine | undefined {
  const named = lines.filter((line) => line.code === code);
  const likest = named.reduce<readonly [MoneyLine | undefined, number]>(
    (best, line) => {
      const like = likeness(line.words, label);
      return like > best[1] ? [line, like] : best;
    },
    [undefined, 0],
  );
  return likest[1] >= AGREES ? likest[0] : undefined;
}

function disagreement(lines: readonly MoneyLine[], sheet: Sheet, row: number, first: number): Fault {
  const [code, label] = [codeIn(sheet, row, first), labelBefore(sheet, row, first)];
  const expected = lines.filter((line) => line.code === code).map(({ words }) => `${code} ${words}`);
  return {
    ...faultAt(sheet, row, first, 'worksheet-code-and-words', `${code} ${label}`.trim()),
    expected: expected.slice(0, 3).join(' / '),
  };
}

const faultAt = (sheet: Sheet, row: number, column: number, code: Fault['code'], found: string): Fault => ({
  code,
  sheet: sheet.name,
  cell: cellAt(sheet, row, Math.max(0, column - 1)).address,
  found,
});

const cellsIn = (sheet: Sheet, row: number, columns: MoneyTable['columns']) =>
  [columns.current.column, columns.last.column].map((column) => cellAt(sheet, row, column));

const isAmount = (sheet: Sheet, row: number, columns: MoneyTable['columns']): boolean =>
  cellsIn(sheet, row, columns).some((cell) => !isBlank(cell) && /\d/.test(textOf(cell)));

const addressAt = (sheet: Sheet, row: number, columns: MoneyTable['columns']): string =>
  (cellsIn(sheet, row, columns).find((cell) => !isBlank(cell)) ?? cellAt(sheet, row, 0)).address;
