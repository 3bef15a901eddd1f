import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Kind } from '../../src/domain/statement/kind';

/** One row of a made-up statement: what it prints, and the line of the chart that it truly is. */
interface Written {
  readonly heading?: string;
  readonly label?: string;
  readonly code?: string | number;
  readonly indent?: number;
  /** Null where no line of the chart is right. */
  readonly line?: string | null;
  /** Other lines that are as right. */
  readonly or?: readonly string[];
  /** It can be read in two ways: to ask is right, and so is not to take it. */
  readonly ask?: boolean;
  readonly contra?: boolean;
  readonly minus?: boolean;
  readonly credit?: boolean;
  readonly income?: boolean;
  readonly total?: number;
  readonly result?: boolean;
  readonly part?: boolean;
}

/** A row with its amounts of two years, in rupiah. */
export interface CaseRow {
  readonly label: string;
  readonly code: string | undefined;
  readonly isHeading: boolean;
  readonly isSum: boolean;
  readonly line: string | null;
  readonly right: ReadonlySet<string>;
  readonly ask: boolean;
  readonly isCredit: boolean;
  readonly isIncome: boolean;
  readonly isContra: boolean;
  readonly isMinus: boolean;
  readonly amounts: readonly [now: number, before: number] | undefined;
}

export interface CaseStatement {
  readonly title: string;
  readonly rows: readonly CaseRow[];
}

export interface LayoutCase {
  readonly name: string;
  readonly kind: Kind;
  /** A form of its own; the usual ones unless given. */
  readonly form: string | undefined;
  /** So many rows of all forms that it is printed in are not right without help: never more. */
  readonly missed: number;
  readonly statements: readonly CaseStatement[];
}

const FOLDER = join(__dirname, '../../fixtures/layouts');

/** Every made-up layout of a folder. */
export function layoutCases(folder = FOLDER): LayoutCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Raw)
    .map(({ name, kind, form, missed = 0, statements }) => ({
      name,
      kind,
      form,
      missed,
      statements: statements.map(({ title, rows }, at) => ({
        title: title.replace(/(?:19|20)\d\d/g, '2023'),
        rows: withAmounts(rows, at),
      })),
    }));
}

interface Raw {
  readonly name: string;
  readonly kind: Kind;
  readonly form?: string;
  readonly missed?: number;
  readonly statements: readonly { readonly title: string; readonly rows: readonly Written[] }[];
}

interface Open {
  readonly level: number;
  readonly value: readonly [number, number];
}

/** Invented amounts, whole thousands, whose totals agree. */
function withAmounts(rows: readonly Written[], statement: number): CaseRow[] {
  let open: Open[] = [];
  let running: [number, number] = [0, 0];
  let sinceResult: [number, number] = [0, 0];
  return rows.map((row, at): CaseRow => {
    if (row.heading !== undefined) return caseRow(row, undefined);
    let value: readonly [number, number];
    if (row.result) value = running;
    else if (row.part) value = sinceResult;
    else if (row.total !== undefined) {
      const from = open.findLastIndex((each) => each.level >= (row.total ?? 0)) + 1;
      value = [0, 1].map((year) =>
        open.slice(from).reduce((sum, each) => sum + (each.value[year] ?? 0), 0),
      ) as [number, number];
      open = [...open.slice(0, from), { level: row.total, value }];
    } else {
      value = invented(at, statement).map((each) => (row.contra ? -each / 10 : each)) as [number, number];
      open.push({ level: 0, value });
      running = added(running, value, row.minus);
      sinceResult = added(sinceResult, value, row.minus);
    }
    if (row.result) {
      open = [];
      sinceResult = [0, 0];
    }
    return caseRow(row, value);
  });
}

const added = (
  to: readonly [number, number],
  value: readonly [number, number],
  minus = false,
): [number, number] => (minus ? [to[0] - value[0], to[1] - value[1]] : [to[0] + value[0], to[1] + value[1]]);

function invented(at: number, statement: number): [number, number] {
  const seed = (at * 7919 + statement * 104_729 + 12_345) % 9973;
  return [(seed + 27) * 10_000, (seed + 11) * 9_000].map((each) => Math.round(each / 10_000) * 10_000) as [
    number,
    number,
  ];
}

function caseRow(row: Written, amounts: readonly [number, number] | undefined): CaseRow {
  const { line = null, or = [], label = row.heading ?? '' } = row;
  return {
    label,
    code: row.code === undefined ? undefined : String(row.code),
    isHeading: row.heading !== undefined,
    isSum: row.total !== undefined || row.result === true || row.part === true,
    line,
    right: new Set([...(line === null ? [] : [line]), ...or]),
    ask: row.ask === true,
    isCredit: row.credit === true,
    isIncome: row.income === true,
    isContra: row.contra === true,
    isMinus: row.minus === true,
    amounts,
  };
}
