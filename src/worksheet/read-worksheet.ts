import { exact } from '../domain/decimal';
import type { Grid, Sheet } from '../domain/grid';
import { periodOf } from '../domain/period';
import { findRuleSet } from '../domain/rules/registry';
import { indicatorsOf } from '../domain/rules/rule-set';
import type { Fault } from '../domain/statement/fault';
import type { Finding } from '../domain/statement/finding';
import type { Kind } from '../domain/statement/kind';
import type { AnswerSheet, Statement, UnitIdentity } from '../domain/statement/statement';
import type { Layout, ReadOptions, ReadOutcome, Unread } from '../reading/layout';
import { WORKSHEETS } from './forms';
import { moneyOf } from './forms/form';
import type { WorksheetForm } from './forms/form';
import { answersIn } from './reader/answers';
import { columnAmounts, figuresOf, mappingOf, withSchedule } from './reader/amounts';
import type { ColumnAmounts, LineAmount } from './reader/amounts';
import { conditionTable } from './reader/condition-rows';
import type { ConditionTable } from './reader/condition-rows';
import { identityIn } from './reader/identity';
import { moneyTable } from './reader/money-rows';
import type { MoneyTable } from './reader/money-rows';
import { notice } from './reader/notice';
import { printedResult } from './reader/printed';
import { collateralTold, withoutExcess } from './reader/collateral';
import { scheduled } from './reader/schedule';
import { printedScores } from './reader/score-cells';
import { thousandsSaid } from './reader/thousands';
import { wholes } from './reader/totals';

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
  const kind = options.kind ?? form.kinds[0];
  if (!form.kinds.includes(kind)) return { faults: [otherKind(form, kind)] };
  const conditions = conditionsIn(form, grid);
  const answered = conditions ? answersIn(conditions, options.file) : { answers: new Map(), faults: [] };
  const current = columnAmounts(table, table.columns.current, options.file);
  const last = columnAmounts(table, table.columns.last, options.file);
  const faults = [...table.faults, ...current.faults, ...last.faults, ...answered.faults];
  if (faults.length > 0) return { faults };
  if (isEmpty(current) && answered.answers.size === 0) return { faults: [emptiness(table.sheet)] };
  const year = options.frame?.year ?? table.columns.current.year;
  if (year === undefined) return { faults: [yearNeeded(form, table)] };
  const draft = { form, grid, table, options, unit: { ...identityIn(form, grid, options), kind }, year };
  return reading(draft, conditions, { answers: answered.answers, current, last });
}

interface Draft {
  readonly form: WorksheetForm;
  readonly grid: Grid;
  readonly table: MoneyTable;
  readonly options: ReadOptions;
  readonly unit: UnitIdentity;
  readonly year: number;
}

interface Said {
  readonly answers: ReadonlyMap<string, AnswerSheet>;
  readonly current: ColumnAmounts;
  readonly last: ColumnAmounts;
}

function reading(draft: Draft, conditions: ConditionTable | undefined, said: Said): ReadOutcome {
  const { form, grid, table, options, year } = draft;
  const settled = withSchedule(said.current.amounts, scheduled(form, grid));
  const printed = printedResult(form, printedScores(form, grid), options.file);
  const thousands = thousandsSaid(grid, options.file);
  const current: Statement = {
    ...statementOf(draft, year, settled.amounts, [
      ...said.current.findings,
      ...settled.findings,
      ...printed.findings,
      ...thousands,
    ]),
    ...{ answers: said.answers, ratios: printed.ratios, scores: printed.scores },
  };
  const lastAmounts = said.last.amounts.filter(({ line, blank }) => !(line.thisYearOnly === true && blank));
  const last = isEmpty(said.last) ? [] : [statementOf(draft, year - 1, lastAmounts, said.last.findings)];
  return {
    reading: {
      statements: [...last, current],
      mapping: [...mappingOf(lastAmounts, year - 1), ...mappingOf(settled.amounts, year)].filter(
        (each) => last.length > 0 || each.year === year,
      ),
      unread: unreadIn(table, conditions, settled.amounts),
      rows: [],
      ruleSet: form.ruleSet,
    },
  };
}

function statementOf(
  { form, unit }: Draft,
  year: number,
  amounts: readonly LineAmount[],
  findings: readonly Finding[],
): Statement {
  const blank = amounts.filter((each) => each.blank);
  const [first] = blank;
  const doubts = [
    ...findings,
    ...collateralTold(amounts),
    ...(first ? [notice('worksheet-blank-nil', 'total', exact(blank.length), first.origin)] : []),
  ];
  return {
    unit,
    period: periodOf(year),
    figures: new Map([
      ...withoutExcess(figuresOf(moneyOf(form), amounts)),
      ...wholes(form, unit.kind, amounts),
    ]),
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(),
    totalsProve: true,
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

const isEmpty = ({ amounts, findings }: ColumnAmounts): boolean =>
  findings.length === 0 && amounts.every(({ blank }) => blank);

/** The only sheet with the amounts, or the only one of them that is not hidden. */
function chosen(tables: readonly MoneyTable[]): MoneyTable | undefined {
  const shown = tables.filter(({ sheet }) => !sheet.hidden);
  const [first, another] = shown.length > 0 ? shown : tables;
  return another ? undefined : first;
}

/** The list of conditions that is filled in most, where there are several. */
function conditionsIn(form: WorksheetForm, { sheets }: Grid): ConditionTable | undefined {
  const law = findRuleSet(form.ruleSet);
  const own = new Map(
    (law ? indicatorsOf(law) : []).map(({ number, questions = [] }) => [
      number,
      questions.map(({ text }) => text),
    ]),
  );
  const tables = sheets.flatMap((sheet) => conditionTable(form, sheet, own) ?? []);
  const count = ({ conditions }: ConditionTable): number => conditions.filter(({ cell }) => cell).length;
  return tables.sort((a, b) => count(b) - count(a))[0];
}

/** Rows that somebody added, and amounts that no line of the chart holds. */
function unreadIn(
  table: MoneyTable,
  conditions: ConditionTable | undefined,
  amounts: readonly LineAmount[],
): Unread[] {
  const { name: sheet } = table.sheet;
  return [
    ...table.added.map((each) => ({ sheet, ...each })),
    ...(conditions?.added ?? []).map((each) => ({ sheet: conditions?.sheet.name ?? '', ...each })),
    ...amounts
      .filter(({ line, blank }) => line.into.length === 0 && !blank)
      .map(({ origin, label }) => ({ sheet: origin.sheet, cell: origin.cell, label })),
  ];
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
