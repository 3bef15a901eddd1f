import { exact, greater, lesser, plain, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { LineCode } from '../../domain/statement/chart';
import type { Fault } from '../../domain/statement/fault';
import type { Figure, Statement } from '../../domain/statement/statement';
import type { Frame } from '../layout';
import { scaleText } from '../scale-said';
import type { ScaledPart } from '../scale-said';
import { UNEVEN } from '../weights';

/** By what a figure is multiplied for what the file says of its sheet. */
export type UnitOf = (figure: Figure) => number;

/** A sheet says for all its tables in which unit they are. */
export function unitsIn({ tables }: Frame): UnitOf {
  const units = new Map(tables.map(({ sheet, scale }) => [sheet, Number(scale)]));
  return ({ origin }) => (origin.at === 'cell' && units.get(origin.sheet)) || 1;
}

/** A part of a file of which the amounts are to be multiplied so, and by which amounts that shows. */
interface Uneven {
  readonly by: number;
  readonly of: ScaledPart;
  readonly found: string;
}

/**
 * The question in which unit a part of a file is told: the surplus of one statement is that of the other in thousands or
 * millions, or all that a unit owns is a thousand times what it was a year before.
 */
export function scaleUneven(statements: readonly Statement[], unitOf: UnitOf): Fault | undefined {
  const uneven = ofStatements(statements, unitOf) ?? ofYears(statements, unitOf);
  return uneven && { code: 'scale-open', found: uneven.found, expected: scaleText(uneven) };
}

/** Two amounts of which one is so many times the other, each with its part of the file and with the unit that is said of it. */
interface Apart<Part> {
  readonly times: number;
  readonly small: { readonly of: Part; readonly unit: number };
  readonly large: { readonly of: Part; readonly unit: number };
}

/**
 * Where both are said to be in thousands, the larger is not: to say so of the smaller once more would change nothing. Else the
 * smaller is in a unit that nobody said.
 */
function mended<Part>({ times, small, large }: Apart<Part>): { readonly by: number; readonly of: Part } {
  return small.unit === large.unit && large.unit >= times
    ? { by: large.unit / times, of: large.of }
    : { by: small.unit * times, of: small.of };
}

type Surpluses = Pick<Uneven, 'by' | 'found'> & {
  readonly year: number;
  readonly times: number;
  readonly of: 'neraca' | 'phu';
};

/** Where each year that shows both surpluses says the same, it is of a whole statement; else of the newest or the older years. */
function ofStatements(statements: readonly Statement[], unitOf: UnitOf): Uneven | undefined {
  const told = statements.flatMap((each) => surplusesOf(each, unitOf) ?? []);
  const odd = told.filter(({ times }) => times > 1);
  const [first] = odd;
  if (!first || odd.some(({ by, of }) => by !== first.by || of !== first.of)) return undefined;
  if (odd.length === told.length) return first;
  const newest = Math.max(...statements.map(({ period }) => period.year));
  const isOf = (of: 'newest' | 'before'): boolean =>
    told.every((each) => odd.includes(each) === ((each.year === newest) === (of === 'newest')));
  const years = (['newest', 'before'] as const).find(isOf);
  return years && { ...first, of: `${first.of}:${years}` };
}

const INCOME: readonly LineCode[] = ['surplus-after-tax', 'surplus-before-tax'];

function surplusesOf({ figures, period: { year } }: Statement, unitOf: UnitOf): Surpluses | undefined {
  const balance = figures.get('current-surplus');
  if (!balance) return undefined;
  for (const code of INCOME) {
    const income = figures.get(code);
    const times = income && timesOf(balance.amount, income.amount);
    if (!times) continue;
    const parts = [
      { of: 'neraca', unit: unitOf(balance) },
      { of: 'phu', unit: unitOf(income) },
    ] as const;
    const isLess = balance.amount.abs().compare(income.amount.abs()) < 0;
    const [small, large] = isLess ? parts : [parts[1], parts[0]];
    const found = `SHU di neraca ${told(balance.amount)}, di PHU ${told(income.amount)}`;
    return { year, times, ...mended<'neraca' | 'phu'>({ times, small, large }), found };
  }
  return undefined;
}

const TIMES = [1, 1000, 1_000_000, 1_000_000_000] as const;

/** How many times one amount is the other, within the rounding of the smaller; undefined where it is none of the units. */
function timesOf(one: Exact, other: Exact): number | undefined {
  if (signOf(one) !== signOf(other) || signOf(one) === 0) return undefined;
  const [small, large] = [lesser(one.abs(), other.abs()), greater(one.abs(), other.abs())];
  if (small.compare(FEWEST) < 0) return undefined;
  return TIMES.find((by) => small.mul(exact(by)).sub(large).abs().compare(exact(by)) < 0);
}

const FEWEST = exact(UNEVEN.fewest);

/** What hardly moves in a year, and what never moves a thousandfold, with its name. */
const STEADY: readonly (readonly [LineCode, string])[] = [
  ['total-assets', 'total aset'],
  ['principal-deposits', 'simpanan pokok'],
  ['mandatory-deposits', 'simpanan wajib'],
];

function ofYears(statements: readonly Statement[], unitOf: UnitOf): Uneven | undefined {
  const [newest, before] = [...statements].sort((a, b) => b.period.year - a.period.year);
  if (!newest || !before) return undefined;
  const pairs = STEADY.flatMap(([code, name]) => {
    const [now, then] = [newest.figures.get(code), before.figures.get(code)];
    return now && then && signOf(now.amount) > 0 && signOf(then.amount) > 0
      ? [{ name, one: now, other: then }]
      : [];
  });
  const [first] = pairs;
  if (!first || !newest.figures.has('total-assets') || pairs.length < UNEVEN.steady) return undefined;
  const { name, one: last, other: earlier } = first;
  const found = `${name} ${newest.period.year} ${told(last.amount)}, ${before.period.year} ${told(earlier.amount)}`;
  const [now, then] = [
    { of: 'newest', unit: unitOf(last) },
    { of: 'before', unit: unitOf(earlier) },
  ] as const;
  for (const times of TIMES.slice(1)) {
    const of = (small: typeof now | typeof then, large: typeof now | typeof then): Uneven => ({
      ...mended<ScaledPart>({ times, small, large }),
      found,
    });
    if (pairs.every(({ one, other }) => isAbout(one.amount.div(other.amount), times))) return of(then, now);
    if (pairs.every(({ one, other }) => isAbout(other.amount.div(one.amount), times))) return of(now, then);
  }
  return undefined;
}

/** No further from a unit than a unit grows or shrinks in a year. */
const isAbout = (ratio: Exact, by: number): boolean =>
  ratio.compare(exact(by).div(GROWTH)) >= 0 && ratio.compare(exact(by).mul(GROWTH)) <= 0;
const GROWTH = exact(UNEVEN.growth);

/** "40.369.000". */
const told = (amount: Exact): string => plain(amount).replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, '.');
