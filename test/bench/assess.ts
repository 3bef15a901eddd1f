import { basisFor } from '../../src/domain/assessment/basis';
import { assess } from '../../src/domain/assessment/assess';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import type { Statement } from '../../src/domain/statement/statement';
import { exampleStatements } from '../support/example-statement';
import { perSecond } from './measure';

/** Traced, exact assessments a second, of a complete statement and of one with holes, against the same arithmetic on plain numbers. */
export function benchAssess(): string {
  const { whole, holed, before } = statements();
  const rate = (each: Statement): number => perSecond(2, () => assess(basisFor(perdep06, each, { before })));
  const [ours, open] = [rate(whole), rate(holed)];
  const figures: Plain = Object.fromEntries(
    [...whole.figures].map(([code, { amount }]) => [code, Number(amount)]),
  );
  const tables = bandTables();
  const plain = perSecond(2, () => plainAssess(figures, tables));
  return `assess, traced and exact: ${Math.round(ours)}/s; with ${HOLES} holes: ${Math.round(open)}/s; the same on plain numbers: ${Math.round(plain)}/s; ratio ${(plain / ours).toFixed(1)}`;
}

const HOLES = 20;

/** A statement in which nothing is a gap, and the same without every fifth of its figures. */
function statements(): { whole: Statement; holed: Statement; before: Statement } {
  const [before, whole] = exampleStatements();
  if (!before || !whole) throw new Error('the example has two years');
  const codes = [...whole.figures.keys()];
  const dropped = new Set(
    codes.filter((_, at) => at % Math.floor(codes.length / HOLES) === 2).slice(0, HOLES),
  );
  const figures = new Map([...whole.figures].filter(([code]) => !dropped.has(code)));
  return { whole, holed: { ...whole, figures }, before };
}

type Plain = Readonly<Record<string, number>>;

type Table = readonly {
  readonly low: number;
  readonly high: number;
  readonly lowIn: boolean;
  readonly highIn: boolean;
  readonly credit: number;
}[];

function bandTables(): Map<string, { table: Table; weight: number }> {
  return new Map(
    indicatorsOf(perdep06).map((indicator) => {
      const { scale } = indicator;
      const table =
        scale.kind !== 'bands'
          ? []
          : scale.bands.map((band) => ({
              low: Number(band.over ?? band.from ?? -Infinity),
              high: Number(band.upTo ?? band.below ?? Infinity),
              lowIn: band.from !== undefined,
              highIn: band.upTo !== undefined,
              credit: Number(band.credit),
            }));
      return [indicator.number, { table, weight: Number(indicator.weight) }];
    }),
  );
}

function plainAssess(f: Plain, tables: ReturnType<typeof bandTables>): number {
  const v = (code: string): number => f[code] ?? 0;
  const own =
    v('principal-deposits') +
    v('mandatory-deposits') +
    v('equalisation-capital') +
    v('donations') +
    v('reserves') +
    0.5 * v('participation-capital');
  const loans = v('member-loans') + v('non-member-loans') + v('other-cooperative-loans');
  const rpm = 0.5 * v('substandard-loans') + 0.75 * v('doubtful-loans') + v('loss-loans');
  const weighted =
    own +
    0.5 *
      (v('retained-surplus') + v('current-surplus') + v('current-liabilities') + v('long-term-liabilities'));
  const risk =
    loans +
    0.5 * v('accrued-income') +
    v('cooperative-participation') +
    0.7 * (v('fixed-assets') + v('other-assets') + v('prepaid-expenses'));
  const gross = v('gross-participation');
  const income = gross + v('non-member-income');
  const members = v('share-of-deposits') + v('share-of-transactions');
  const ratios: Record<string, number> = {
    '1.1': own / v('total-assets'),
    '1.2': own / v('loans-at-risk'),
    '1.3': weighted / risk,
    '2.1': v('member-loans') / loans,
    '2.2': rpm / loans,
    '2.3': (v('risk-purpose-reserve') - v('loan-loss-allowance')) / rpm,
    '2.4': v('loans-at-risk') / loans,
    '4.1': (v('cost-of-funds') + (v('business-expense') * gross) / income + v('cooperative-expense')) / gross,
    '4.2': v('business-expense') / v('gross-surplus'),
    '4.3': (v('salaries-and-honoraria') + v('overtime') + v('holiday-allowance')) / loans,
    '5.1': (v('cash') + v('bank')) / v('current-liabilities'),
    '5.2':
      loans /
      (v('liabilities-and-equity') - v('accrued-expenses') - v('retained-surplus') - v('current-surplus')),
    '6.1': v('surplus-before-tax') / v('total-assets'),
    '6.2': members / own,
    '6.3': v('net-participation') / (v('business-expense') + v('cooperative-expense')),
    '7.1': gross / income,
    '7.2': (v('member-benefit') + members) / (v('principal-deposits') + v('mandatory-deposits')),
  };
  let total = 0;
  for (const [number, { table, weight }] of tables) {
    const ratio = (ratios[number] ?? 0) * 100;
    const band = table.find(
      (row) =>
        (row.lowIn ? ratio >= row.low : ratio > row.low) &&
        (row.highIn ? ratio <= row.high : ratio < row.high),
    );
    total += ((band?.credit ?? 0) * weight) / 100;
  }
  return total;
}
