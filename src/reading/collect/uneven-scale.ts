import { exact, plain, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { LineCode } from '../../domain/statement/chart';
import type { Fault } from '../../domain/statement/fault';
import type { Statement } from '../../domain/statement/statement';
import { scaleText } from '../scale-said';
import type { ScaledPart } from '../scale-said';
import { UNEVEN } from '../weights';

/** A part of a file of which the amounts are as many times smaller as a unit is larger, and by which amounts that shows. */
interface Uneven {
  readonly by: number;
  readonly of: ScaledPart;
  readonly found: string;
}

/**
 * The question in which unit a part of a file is told: the surplus of one statement is that of the other in thousands or
 * millions, or all that a unit owns is a thousand times what it was a year before.
 */
export function scaleUneven(statements: readonly Statement[]): Fault | undefined {
  const uneven = ofStatements(statements) ?? ofYears(statements);
  return uneven && { code: 'scale-open', found: uneven.found, expected: scaleText(uneven) };
}

type Surpluses = Pick<Uneven, 'by' | 'found'> & { readonly year: number; readonly of: 'neraca' | 'phu' };

/** Where each year that shows both surpluses says the same, it is of a whole statement; else of the newest or the older years. */
function ofStatements(statements: readonly Statement[]): Uneven | undefined {
  const told = statements.flatMap((each) => surplusesOf(each) ?? []);
  const odd = told.filter(({ by }) => by > 1);
  const [first] = odd;
  if (!first || odd.some(({ by, of }) => by !== first.by || of !== first.of)) return undefined;
  if (odd.length === told.length) return first;
  const newest = Math.max(...statements.map(({ period }) => period.year));
  const years = odd.some(({ year }) => year === newest) ? 'newest' : 'before';
  return { ...first, of: `${first.of}:${years}` };
}

const INCOME: readonly LineCode[] = ['surplus-after-tax', 'surplus-before-tax'];

function surplusesOf({ figures, period: { year } }: Statement): Surpluses | undefined {
  const balance = figures.get('current-surplus')?.amount;
  if (!balance) return undefined;
  for (const code of INCOME) {
    const income = figures.get(code)?.amount;
    const by = income && timesOf(balance, income);
    if (!by) continue;
    const of = balance.abs().compare(income.abs()) < 0 ? 'neraca' : 'phu';
    return { year, by, of, found: `SHU di neraca ${told(balance)}, di PHU ${told(income)}` };
  }
  return undefined;
}

const TIMES = [1, 1000, 1_000_000, 1_000_000_000] as const;

/** How many times one amount is the other, within the rounding of the smaller; undefined where it is none of the units. */
function timesOf(one: Exact, other: Exact): number | undefined {
  if (signOf(one) !== signOf(other) || signOf(one) === 0) return undefined;
  const [small, large] =
    one.abs().compare(other.abs()) < 0 ? [one.abs(), other.abs()] : [other.abs(), one.abs()];
  if (small.compare(FEWEST) < 0) return undefined;
  return TIMES.find((by) => small.mul(exact(by)).sub(large).abs().compare(exact(by)) < 0);
}

const FEWEST = exact(UNEVEN.fewest);

/** What hardly moves in a year, and what never moves a thousandfold. */
const STEADY: readonly LineCode[] = ['total-assets', 'principal-deposits', 'mandatory-deposits'];

function ofYears(statements: readonly Statement[]): Uneven | undefined {
  const [newest, before] = [...statements].sort((a, b) => b.period.year - a.period.year);
  if (!newest || !before) return undefined;
  const pairs = STEADY.flatMap((code) => {
    const [now, then] = [newest.figures.get(code)?.amount, before.figures.get(code)?.amount];
    return now && then && signOf(now) > 0 && signOf(then) > 0 ? [[now, then] as const] : [];
  });
  const [assets] = pairs;
  if (!assets || !newest.figures.has('total-assets') || pairs.length < UNEVEN.steady) return undefined;
  const found = `total aset ${newest.period.year} ${told(assets[0])}, ${before.period.year} ${told(assets[1])}`;
  for (const by of TIMES.slice(1)) {
    if (pairs.every(([now, then]) => isAbout(now.div(then), by))) return { by, of: 'before', found };
    if (pairs.every(([now, then]) => isAbout(then.div(now), by))) return { by, of: 'newest', found };
  }
  return undefined;
}

/** No further from a unit than a unit grows or shrinks in a year. */
const isAbout = (ratio: Exact, by: number): boolean =>
  ratio.compare(exact(by).div(GROWTH)) >= 0 && ratio.compare(exact(by).mul(GROWTH)) <= 0;
const GROWTH = exact(UNEVEN.growth);

/** "40.369.000". */
const told = (amount: Exact): string => plain(amount).replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, '.');
