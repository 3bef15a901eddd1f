import { cellAt, filledRows, textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import type { FormGroup, MoneyLine, WorksheetForm } from '../forms/form';
import { moneyOf } from '../forms/form';
import { likeness, plainWords } from '../words';
import { isBlank, labelBefore, textAt } from './places';
import { headsOf, LOOKED_AT } from './year-heads';
import type { Head, MoneyColumns } from './year-heads';

/** A row of amounts that was recognised, counted from 0. */
export interface MoneyRow {
  readonly line: MoneyLine;
  readonly row: number;
  readonly label: string;
}

/** A row with an amount that the form does not know: somebody added it. */
export interface AddedRow {
  readonly row: number;
  readonly code: string;
  readonly label: string;
  /** The form's heading that it stands under. */
  readonly group: FormGroup | undefined;
}

/** The table of amounts on one sheet. */
export interface MoneyTable {
  readonly sheet: Sheet;
  readonly columns: MoneyColumns;
  readonly rows: readonly MoneyRow[];
  /** Rows whose code and words say different things. */
  readonly faults: readonly Fault[];
  readonly added: readonly AddedRow[];
}

/** Words that are this much alike say the same. */
const AGREES = 0.6;
/** So many rows that say a code and its words together make a sheet the form's: people delete the rows they leave blank. */
const ENOUGH = 20;

/** The sheet with the form's amounts, or undefined where there is none. */
export function moneyTable(form: WorksheetForm, sheet: Sheet): MoneyTable | undefined {
  const tried = new Map<number, number>();
  const coded = codedRows(form, sheet);
  // Nearly every sheet is none of the form's: no head is looked for where too few rows say a code before any column.
  if (filledRows(sheet.rows).length <= LOOKED_AT && coded(Infinity).length < ENOUGH) return undefined;
  for (const head of headsOf(form, sheet)) {
    const first = firstOf(head.columns);
    // Further down stand no more rows of the form; a list of loans may have two dates in every row.
    if ((tried.get(first) ?? Infinity) <= head.row) continue;
    const read = hasCodes(coded(first), head) ? rowsBelow(form, sheet, head) : undefined;
    if (read && read.rows.length >= ENOUGH) return { sheet, columns: head.columns, ...read };
    tried.set(first, head.row);
  }
  return undefined;
}

/** Whether enough rows below a head say a code of the form: in most sheets none does, and no words are compared. */
const hasCodes = (rows: readonly number[], { row: head }: Head): boolean =>
  (rows[rows.length - ENOUGH] ?? head) > head;

/** The rows that say a code of the form before a column, from the top; looked for once, however many heads a sheet has. */
function codedRows(form: WorksheetForm, sheet: Sheet): (first: number) => readonly number[] {
  const codes = new Set(moneyOf(form).map(({ code }) => code));
  const known = new Map<number, readonly number[]>();
  return (first) => {
    const found =
      known.get(first) ?? [...filledRows(sheet.rows)].filter((row) => codes.has(codeIn(sheet, row, first)));
    known.set(first, found);
    return found;
  };
}

/** The first column of amounts: what a row says of itself stands before it. */
const firstOf = ({ current, last }: MoneyColumns): number =>
  Math.min(current.column, last?.column ?? Infinity);

function rowsBelow(
  form: WorksheetForm,
  sheet: Sheet,
  { row: head, columns }: Head,
): Pick<MoneyTable, 'rows' | 'faults' | 'added'> {
  const [rows, faults, added]: [MoneyRow[], Fault[], AddedRow[]] = [[], [], []];
  const first = firstOf(columns);
  const lines = moneyOf(form);
  for (const row of filledRows(sheet.rows)) {
    if (row <= head) continue;
    const [code, label] = [codeIn(sheet, row, first), labelBefore(sheet, row, first)];
    const line = lineOf(lines, code, label);
    const twice = line && rows.some((each) => each.line === line);
    if (line && !twice) rows.push({ line, row, label });
    else if (line) faults.push(faultAt(sheet, row, first, 'line-twice', `${line.code} ${label}`));
    else if (lines.some((each) => each.code === code)) faults.push(disagreement(lines, sheet, row, first));
    else if (isAmount(sheet, row, columns))
      added.push({ row, code, label, group: groupAt(form, sheet, row, { first, above: rows }) });
  }
  return { rows, faults, added };
}

/** The code before the amounts: 101, 101.0 or "101.". */
function codeIn(sheet: Sheet, row: number, before: number): string {
  const end = Math.min(before, sheet.rows[row]?.length ?? 0);
  for (let column = 0; column < end; column += 1) {
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

/** The heading that an added row names, else that of the row above it. */
function groupAt(
  { groups }: WorksheetForm,
  sheet: Sheet,
  row: number,
  { first, above }: { readonly first: number; readonly above: readonly MoneyRow[] },
): FormGroup | undefined {
  for (let column = 0; column < first; column += 1) {
    const named = groups.find(({ words }) => plainWords(words) === plainWords(textAt(sheet, row, column)));
    if (named) return named;
  }
  const line = above.at(-1)?.line;
  return groups.find(({ lines }) => line !== undefined && lines.includes(line));
}

const isAmount = (sheet: Sheet, row: number, { current, last }: MoneyColumns): boolean =>
  [current, ...(last ? [last] : [])].some(({ column }) => {
    const cell = cellAt(sheet, row, column);
    return !isBlank(cell) && /[1-9]/.test(textOf(cell));
  });
