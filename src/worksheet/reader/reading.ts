import { exact } from '../../domain/decimal';
import type { Grid } from '../../domain/grid';
import { periodOf } from '../../domain/period';
import type { Finding } from '../../domain/statement/finding';
import type { AnswerSheet, Statement, UnitIdentity } from '../../domain/statement/statement';
import type { FileReading, Unread } from '../../reading/layout';
import { moneyOf } from '../forms/form';
import type { WorksheetForm } from '../forms/form';
import type { AddedRows } from './added-rows';
import { figuresOf, isEmpty, mappingOf, withSchedule } from './amounts';
import type { ColumnAmounts, LineAmount } from './amounts';
import { collateralTold, withoutExcess } from './collateral';
import type { ConditionTable } from './condition-rows';
import type { MoneyTable } from './money-rows';
import { notice } from './notice';
import { printedResult } from './printed';
import { rowsMissing } from './rows-missing';
import { scheduled } from './schedule';
import { printedScores } from './score-cells';
import { thousandsSaid } from './thousands';
import { wholes } from './totals';

/** A worksheet that can be read, and what is known of it. */
export interface Draft {
  readonly form: WorksheetForm;
  readonly grid: Grid;
  readonly table: MoneyTable;
  readonly added: AddedRows;
  readonly file: string;
  readonly unit: UnitIdentity;
  readonly year: number;
}

/** What its cells say. */
export interface Said {
  readonly answers: ReadonlyMap<string, AnswerSheet>;
  readonly current: ColumnAmounts;
  readonly last: ColumnAmounts;
}

/** The statements of both years, with what the worksheet printed itself; a year of which nothing was filled in has none. */
export function readingOf(draft: Draft, conditions: readonly ConditionTable[], said: Said): FileReading {
  const { form, grid, table, file, year, added } = draft;
  const settled = isEmpty(said.current)
    ? { amounts: [], findings: [] }
    : withSchedule(said.current.amounts, scheduled(form, grid));
  const printed = printedResult(form, printedScores(form, grid), file);
  const current: Statement = {
    ...statementOf(draft, year, settled.amounts, [
      ...said.current.findings,
      ...settled.findings,
      ...printed.findings,
      ...thousandsSaid(grid, file),
      ...(isEmpty(said.current) ? [] : rowsMissing(form, table, file)),
    ]),
    ...{ answers: said.answers, ratios: printed.ratios, scores: printed.scores },
  };
  const lastAmounts = said.last.amounts.filter(({ line, blank }) => !(line.thisYearOnly === true && blank));
  const last = isEmpty(said.last) ? [] : [statementOf(draft, year - 1, lastAmounts, said.last.findings)];
  return {
    statements: [...last, current],
    mapping: [
      ...(last.length > 0 ? mappingOf(lastAmounts, year - 1) : []),
      ...mappingOf(settled.amounts, year),
    ],
    unread: unreadIn(draft, conditions, settled.amounts),
    rows: added.rows,
    ruleSet: form.ruleSet,
  };
}

function statementOf(
  { form, unit, added }: Draft,
  year: number,
  amounts: readonly LineAmount[],
  findings: readonly Finding[],
): Statement {
  const lines = [...moneyOf(form), ...added.taken.map(({ line }) => line)];
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
    figures: new Map([...withoutExcess(figuresOf(lines, amounts)), ...wholes(lines, unit.kind, amounts)]),
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(),
    totalsProve: true,
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

/** Rows that somebody added, and amounts that no line of the chart holds. */
function unreadIn(
  { added }: Draft,
  conditions: readonly ConditionTable[],
  amounts: readonly LineAmount[],
): Unread[] {
  return [
    ...added.unread,
    ...conditions.flatMap(({ sheet, added: rows }) => rows.map((each) => ({ sheet: sheet.name, ...each }))),
    ...amounts
      .filter(({ line, blank }) => line.into.length === 0 && !blank)
      .map(({ origin, label }) => ({ sheet: origin.sheet, cell: origin.cell, label })),
  ];
}
