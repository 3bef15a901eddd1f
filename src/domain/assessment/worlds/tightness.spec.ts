import { buildStatement } from '../../../../test/support/build-statement';
import type { Amounts } from '../../../../test/support/build-statement';
import { greater, lesser, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import { perdep06 } from '../../rules/perdep-06-2016';
import { checkStatement } from '../../statement/check';
import { assess } from '../assess';
import type { Interval } from '../assess';
import { basisFor } from '../basis';
import { linesOf } from '../explain';

/** Points of one indicator for some figures. */
function pointsOf(number: string, figures: Amounts): Interval {
  const lines = linesOf(assess(basisFor(perdep06, buildStatement({ figures }))));
  const line = lines.find((each) => each.result.indicator.number === number);
  if (!line) throw new Error(`no indicator ${number}`);
  return line.points;
}

interface Grid {
  readonly name: string;
  readonly number: string;
  readonly known: Amounts;
  /** Unreported lines with the amounts that are tried for each. */
  readonly open: Readonly<Record<string, readonly number[]>>;
}

const steps = (to: number, by = 1, from = 0): number[] =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by);

/** Every way to fill in the open lines. */
function fillings(open: Grid['open']): Amounts[] {
  return Object.entries(open).reduce<Amounts[]>(
    (all, [code, amounts]) => all.flatMap((each) => amounts.map((amount) => ({ ...each, [code]: amount }))),
    [{}],
  );
}

/** True for figures that break no rule of the chart. */
function isWorld(figures: Amounts): boolean {
  return checkStatement(buildStatement({ figures })).every(
    ({ check, severity }) => severity !== 'stops' || check === 'total-assets-missing',
  );
}

const NOTHING = (...codes: string[]): Amounts => Object.fromEntries(codes.map((code) => [code, 0]));

const OTHER_CURRENT = ['short-term-securities', 'prepaid-expenses', 'accrued-income'];
const OTHER_EQUITY = ['equivalent-deposits', 'equalisation-capital', 'participation-capital', 'donations'];
const NO_LOANS = NOTHING(
  'member-loans',
  'non-member-loans',
  'other-cooperative-loans',
  'loan-loss-allowance',
);

const GRIDS: readonly Grid[] = [
  {
    name: 'money that stands in one of three lines',
    number: '5.1',
    known: { 'current-assets': 22, 'current-liabilities': 100, ...NOTHING(...OTHER_CURRENT), ...NO_LOANS },
    open: { cash: steps(22), bank: [0, 4, 12], 'other-current-assets': steps(22) },
  },
  {
    name: 'money of which some is known',
    number: '5.1',
    known: {
      'current-assets': 18,
      cash: 12,
      'current-liabilities': 100,
      ...NOTHING(...OTHER_CURRENT),
      ...NO_LOANS,
    },
    open: { bank: steps(18), 'other-current-assets': steps(18) },
  },
  {
    name: 'loans by borrower, with their allowance',
    number: '2.1',
    known: {
      'loans-net': 100,
      'member-loans': 60,
      ...NOTHING('interest-receivable', 'other-loan-receivables'),
    },
    open: {
      'non-member-loans': [0, 5, 20, 100, 300],
      'other-cooperative-loans': [0, 10, 20, 40],
      'loan-loss-allowance': steps(0, 5, -300),
    },
  },
  {
    name: 'capital beside a loss carried over',
    number: '1.1',
    known: {
      equity: 50,
      'total-assets': 200,
      'current-surplus': 0,
      'risk-purpose-reserve': 0,
      ...NOTHING(...OTHER_EQUITY),
    },
    open: {
      'principal-deposits': steps(150, 25),
      'mandatory-deposits': [0],
      'general-reserve': steps(150, 25),
      'retained-surplus': steps(50, 25, -200),
    },
  },
  {
    name: 'surplus shared out',
    number: '6.2',
    known: {
      'own-capital': 1000,
      'surplus-after-tax': 45,
      ...NOTHING(
        'share-of-officers',
        'share-of-staff',
        'share-of-education',
        'share-of-social',
        'share-of-others',
      ),
    },
    open: {
      'share-of-deposits': steps(45, 3),
      'share-of-transactions': steps(45, 5),
      'share-of-reserves': [0, 45],
    },
  },
  {
    name: 'income and expense of which only the rest is known',
    number: '7.1',
    known: { 'gross-participation': 100, 'net-participation': 90, 'cost-of-funds': 10, 'gross-surplus': 95 },
    open: { 'non-member-income': steps(900, 25), 'non-member-expense': steps(900, 5) },
  },
];

describe('the bounds of a gap', () => {
  it.each(GRIDS.map((grid) => [grid.name, grid] as const))('are those of all statements: %s', (_, grid) => {
    const { number, known, open } = grid;
    const worlds = fillings(open)
      .filter((filled) => adds(grid, filled))
      .map((filled) => ({ ...known, ...filled }))
      .filter(isWorld);
    const points = worlds.map((figures) => pointsOf(number, figures));
    const least = points.map((each) => each.least).reduce(lesser);
    const most = points.map((each) => each.most).reduce(greater);
    const found = pointsOf(number, known);
    expect([worlds.length > 0, text(found.least), text(found.most)]).toEqual([true, text(least), text(most)]);
    expect(signOf(most.sub(least))).toBeGreaterThanOrEqual(0);
  });
});

const text = (value: Exact): string => value.toFraction();

/** Totals of the grids, so that most fillings need no assessment to be passed over. */
const SUMS: Readonly<Record<string, (sum: (code: string) => number) => boolean>> = {
  'current-assets': (of) => of('current-assets') === of('cash') + of('bank') + of('other-current-assets'),
  'loans-net': (of) =>
    of('loans-net') ===
    of('member-loans') + of('non-member-loans') + of('other-cooperative-loans') + of('loan-loss-allowance'),
  equity: (of) =>
    of('equity') ===
    of('principal-deposits') + of('mandatory-deposits') + of('general-reserve') + of('retained-surplus'),
  'surplus-after-tax': (of) =>
    of('share-of-deposits') + of('share-of-transactions') + of('share-of-reserves') <=
    of('surplus-after-tax'),
  'gross-surplus': (of) =>
    of('gross-surplus') === of('net-participation') + of('non-member-income') - of('non-member-expense'),
};

function adds({ known }: Grid, filled: Amounts): boolean {
  const all: Amounts = { ...known, ...filled };
  const of = (code: string): number => Number(all[code] ?? 0);
  return Object.entries(SUMS).every(([total, holds]) => known[total] === undefined || holds(of));
}
