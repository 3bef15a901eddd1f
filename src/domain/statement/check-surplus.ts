import { signOf, sumOf } from '../decimal';
import type { ChartIndex, LineCode } from './chart';
import { compare, finding, wholeOf } from './check-finding';
import type { Finding } from './finding';
import type { Limits } from './limits';
import { shownOf } from './shown';
import type { Figure, Statement } from './statement';

/** More surplus shared out than there is: by the balance sheet, else by the income statement. */
export function checkDistribution(index: ChartIndex, statement: Statement, limits: Limits): Finding[] {
  const line = index.lines.get('distributed-surplus');
  const shared = line && shownOf(index, statement, line);
  const surplus = statement.figures.get('current-surplus') ?? wholeOf(index, statement, 'surplus-after-tax');
  if (!shared || !surplus || signOf(shared) <= 0 || shared.compare(surplus.amount) <= 0) return [];
  const origin = statement.figures.get('distributed-surplus')?.origin ?? surplus.origin;
  const of = { check: 'distribution-exceeds-surplus', line: 'distributed-surplus', limits } as const;
  return compare(of, { amount: shared, origin }, surplus.amount, 'warns');
}

/**
 * A gross surplus that is the surplus before tax, although expense stands between them: what is left after it was
 * written where what was there before it belongs.
 */
export function checkGrossSurplus(index: ChartIndex, statement: Statement): Finding[] {
  const of = (code: LineCode): Figure | undefined => wholeOf(index, statement, code);
  const [gross, net] = [of('gross-surplus'), of('surplus-before-tax')];
  const expenses = [of('business-expense'), of('cooperative-expense')].flatMap((each) => each?.amount ?? []);
  const between = sumOf(expenses);
  if (!gross || !net || !gross.amount.equals(net.amount) || between.compare(gross.amount) <= 0) return [];
  const other = of('other-income-and-expense');
  if (signOf(between) <= 0 || other?.amount.equals(between)) return [];
  const expected = net.amount.add(between);
  return [
    {
      ...finding('gross-surplus-after-expense', 'gross-surplus', gross, expected, 'warns'),
      other: 'surplus-before-tax',
    },
  ];
}
