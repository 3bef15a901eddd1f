import type { Grid } from '../../domain/grid';
import { periodOf } from '../../domain/period';
import type { Fault } from '../../domain/statement/fault';
import type { Statement, UnitIdentity } from '../../domain/statement/statement';
import { IDENTITY } from '../places';
import type { Layout, ReadOptions, ReadOutcome } from '../../reading/layout';
import { readAmounts } from './amounts';
import { readAnswers } from './answers';
import { readKind, readUnit, readYears } from './identity';
import { cellOf, codedRows, isBlank, markedKind } from './rows';
import type { Draft, YearColumn } from './rows';

/**
 * Our own template, filled in. Rows are found by the code in their hidden column, so that it does not matter where a
 * program has put them. A blank cell is not reported, a typed 0 or dash is nil, a column without figures is absent.
 */
export const templateLayout: Layout = {
  id: 'template',
  recognises: (grid) => markedKind(grid) !== undefined,
  read: (grid, options) => readTemplate(grid, options),
};

function readTemplate(grid: Grid, options: ReadOptions): ReadOutcome {
  const marked = markedKind(grid);
  if (!marked) return { faults: [{ code: 'not-a-statement' }] };
  const faults: Fault[] = [];
  const rows = codedRows(grid);
  const kind = readKind(rows, marked, faults);
  const draft: Draft = {
    options,
    kind,
    rows,
    columns: readYears(rows, faults),
    mapping: [],
    unread: [],
    faults,
  };
  readAmounts(draft);
  readAnswers(draft);
  return outcome(draft, readUnit(rows, kind, options, faults));
}

function outcome(draft: Draft, unit: UnitIdentity): ReadOutcome {
  const { faults, mapping, unread } = draft;
  if (faults.length > 0) return { faults };
  const statements = draft.columns
    .filter(({ figures, answers, findings }) => figures.size + answers.size + findings.length > 0)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
    .map((column) => statementIn(column, unit));
  return statements.length > 0
    ? { reading: { statements, mapping, unread, rows: [] } }
    : { faults: [emptiness(draft)] };
}

const EMPTY = { found: 'templat yang masih kosong', expected: 'angka untuk paling sedikit satu tahun buku' };

/** Nothing is filled in: no year, or no figure below the years. */
function emptiness(draft: Draft): Fault {
  const row = draft.rows.find((each) => each.code === IDENTITY.years);
  const dated = row !== undefined && draft.columns.some(({ column }) => !isBlank(cellOf(row, column)));
  const place = row ? { sheet: row.sheet.name } : {};
  return dated ? { code: 'not-a-statement', ...place, ...EMPTY } : { code: 'no-years', ...place };
}

function statementIn(column: YearColumn, unit: UnitIdentity): Statement {
  return {
    unit,
    period: periodOf(column.year ?? 0, column.end),
    figures: column.figures,
    ratios: new Map(),
    scores: new Map(),
    answers: column.answers,
    totalsProve: false,
    ...(column.findings.length > 0 ? { doubts: column.findings } : {}),
  };
}
