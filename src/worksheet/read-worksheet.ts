import type { Grid, Sheet } from '../domain/grid';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import type { Layout, ReadOptions, ReadOutcome } from '../reading/layout';
import { WORKSHEETS } from './forms';
import type { WorksheetForm } from './forms/form';
import { addedRows } from './reader/added-rows';
import { answersIn } from './reader/answers';
import { columnAmounts, isEmpty } from './reader/amounts';
import { conditionsIn } from './reader/conditions';
import { identityIn } from './reader/identity';
import { moneyTable } from './reader/money-rows';
import type { MoneyTable } from './reader/money-rows';
import { readingOf } from './reader/reading';

/** A worksheet of an authority, filled in: recognised by its codes and words, wherever its sheets now stand. */
export const worksheetLayout: Layout = {
  id: 'worksheet',
  recognises: (grid) => recognised(grid) !== undefined,
  read: (grid, options) => {
    const found = recognised(grid);
    return found ? readWorksheet(grid, found, options) : { faults: [{ code: 'not-a-statement' }] };
  },
};

interface Recognised {
  readonly form: WorksheetForm;
  readonly tables: readonly MoneyTable[];
}

function recognised({ sheets }: Grid): Recognised | undefined {
  for (const form of WORKSHEETS) {
    const tables = sheets.flatMap((sheet) => moneyTable(form, sheet) ?? []);
    if (tables.length > 0) return { form, tables };
  }
  return undefined;
}

function readWorksheet(grid: Grid, { form, tables }: Recognised, options: ReadOptions): ReadOutcome {
  const table = chosen(tables);
  if (!table) return { faults: [twice(tables)] };
  const { file, corrections = [], frame } = options;
  const kind = options.kind ?? form.kinds[0];
  if (!form.kinds.includes(kind)) return { faults: [otherKind(form, kind)] };
  const year = frame?.year ?? table.columns.current.year;
  const added = addedRows(form, table, { kind, year: year ?? 0, corrections });
  const whole = { ...table, rows: [...table.rows, ...added.taken] };
  const conditions = conditionsIn(form, grid, table);
  const answered = answersIn(conditions, file);
  const current = columnAmounts(whole, table.columns.current, file);
  const last = columnAmounts(whole, table.columns.last, file);
  const faults = [...table.faults, ...current.faults, ...last.faults, ...answered.faults];
  if (faults.length > 0) return { faults };
  if (isEmpty(current) && answered.answers.size === 0) return { faults: [emptiness(table.sheet)] };
  if (year === undefined) return { faults: [yearNeeded(form, table)] };
  const unit = { ...identityIn(form, grid, options), kind };
  const draft = { form, grid, table, added, file, unit, year };
  return { reading: readingOf(draft, conditions, { answers: answered.answers, current, last }) };
}

/** The only sheet with the amounts, or the only one of them that is not hidden. */
function chosen(tables: readonly MoneyTable[]): MoneyTable | undefined {
  const shown = tables.filter(({ sheet }) => !sheet.hidden);
  const [first, another] = shown.length > 0 ? shown : tables;
  return another ? undefined : first;
}

const twice = (tables: readonly MoneyTable[]): Fault => ({
  code: 'worksheet-twice',
  found: tables.map(({ sheet }) => sheet.name).join(', '),
});

const otherKind = (form: WorksheetForm, kind: Kind): Fault => ({
  code: 'unknown-kind',
  found: kind,
  expected: form.kinds.join(' atau '),
});

const emptiness = (sheet: Sheet): Fault => ({
  code: 'not-a-statement',
  sheet: sheet.name,
  found: 'kertas kerja yang masih kosong',
  expected: 'angka atau kondisi yang sudah diisi',
});

const yearNeeded = (form: WorksheetForm, { sheet }: MoneyTable): Fault => ({
  code: 'year-open',
  sheet: sheet.name,
  found: form.title,
});
