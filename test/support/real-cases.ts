import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exact } from '../../src/domain/decimal';
import { periodOf } from '../../src/domain/period';
import { chartOf } from '../../src/domain/statement/chart';
import type { Figure, Statement } from '../../src/domain/statement/statement';

export type PrintedLine = readonly [code: string, label: string, amount: string];

export interface RealYear {
  readonly year: number;
  readonly balanceSheet: readonly PrintedLine[];
  readonly incomeStatement: readonly PrintedLine[];
  readonly findings: readonly {
    check: string;
    line: string;
    found: string;
    expected: string;
    difference: string;
  }[];
  readonly indicators: readonly {
    number: string;
    credit: number | null;
    ratio: number | null;
    robust: boolean;
  }[];
}

export interface RealCase {
  readonly file: string;
  readonly name: string;
  readonly years: readonly RealYear[];
}

const FOLDER = join(__dirname, '../../fixtures/cases/real');

/** The thirteen real statements, as the ministry's form prints them. */
export function realCases(): RealCase[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({
      ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<RealCase, 'file'>),
      file,
    }));
}

/** The statement of one year, taken line by line from the printed codes. */
export function statementOf(real: RealCase, year: RealYear): Statement {
  const figures = new Map<string, Figure>();
  const take = (part: string, rows: readonly PrintedLine[]): void => {
    for (const [code, label, amount] of rows) {
      const line = chartOf('ksp').find((each) => each.part === part && each.ministryCode === code);
      if (!line) throw new Error(`no line for ${part} ${code}`);
      const printed = exact(amount);
      const turned = line.sign === -1 && printed.compare(0) < 0;
      figures.set(line.code, {
        amount: turned ? printed.neg() : printed,
        origin: {
          at: 'cell',
          file: real.file,
          sheet: part,
          cell: code,
          label,
          ...(turned ? { turned } : {}),
        },
      });
    }
  };
  take('balance-sheet', year.balanceSheet);
  take('income-statement', year.incomeStatement);
  return {
    unit: { name: real.name, kind: 'ksp' },
    period: periodOf(year.year),
    figures,
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(),
    totalsProve: true,
  };
}
