import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';

/** Each place of a statement with the wider place it belongs to. */
const WITHIN = {
  balance: undefined,
  asset: 'balance',
  'asset-current': 'asset',
  'asset-noncurrent': 'asset',
  'asset-investment': 'asset-noncurrent',
  'asset-fixed': 'asset-noncurrent',
  'asset-other': 'asset-noncurrent',
  credit: 'balance',
  liability: 'credit',
  'liability-current': 'liability',
  'liability-long': 'liability',
  syirkah: 'credit',
  equity: 'credit',
  income: undefined,
  earnings: 'income',
  'earnings-member': 'earnings',
  nonmember: 'income',
  'earnings-nonmember': 'nonmember',
  'expense-nonmember': 'nonmember',
  expense: 'income',
  funding: 'expense',
  'expense-business': 'expense',
  'expense-cooperative': 'expense',
  other: 'income',
  'other-earnings': 'other',
  'other-expense': 'other',
  tax: 'expense',
  distribution: undefined,
  loans: undefined,
  benefit: undefined,
} as const;

/** Where in a statement a row stands, as far as headings, totals, codes and the side of the sheet tell. */
export type Zone = keyof typeof WITHIN;

/** The place and every wider one, nearest first. */
export function around(zone: Zone): Zone[] {
  const wider: Zone | undefined = WITHIN[zone];
  return wider === undefined ? [zone] : [zone, ...around(wider)];
}

/** The wider place that a row stands in once the total of this one was printed. */
export const beyond = (zone: Zone): Zone | undefined => WITHIN[zone];

export const isIn = (zone: Zone, wider: Zone): boolean => around(zone).includes(wider);

/** Places that lie in two: what is earned from non-members is also earnings, what it costs is also an expense. */
const ALSO: Partial<Record<Zone, readonly Zone[]>> = {
  syirkah: ['liability', 'liability-current', 'liability-long'],
  'earnings-nonmember': ['earnings'],
  'expense-nonmember': ['expense', 'funding'],
  'other-earnings': ['earnings'],
  'other-expense': ['expense'],
  tax: ['other'],
};

const everyZone = (zone: Zone): Zone[] => [...around(zone), ...(ALSO[zone] ?? []).flatMap(around)];

/**
 * How well the place of a row suits the place of a line: `same` (one lies in the other), `near` (the same side of the
 * same statement), `far` (another side), `apart` (another statement), `open` (the place of the row is not known).
 */
export type Fit = 'same' | 'near' | 'far' | 'apart' | 'open';

/** Too wide to say more than which statement it is. */
const SIDES: ReadonlySet<Zone> = new Set<Zone>(['balance', 'credit', 'income']);

export function fitOf(row: Zone | undefined, line: Zone): Fit {
  if (row === undefined) return 'open';
  const [here, there] = [everyZone(row), everyZone(line)];
  if (there.includes(row)) return 'same';
  if (here.includes(line)) return 'near';
  if (here.some((zone) => !SIDES.has(zone) && there.includes(zone))) return 'near';
  return here.some((zone) => there.includes(zone)) ? 'far' : 'apart';
}

/** The place whose total a line of the chart is. */
const TOTALS: Readonly<Record<string, Zone>> = {
  'current-assets': 'asset-current',
  'long-term-investments': 'asset-investment',
  'fixed-assets': 'asset-fixed',
  'other-assets': 'asset-other',
  'total-assets': 'asset',
  'current-liabilities': 'liability-current',
  'long-term-liabilities': 'liability-long',
  'temporary-syirkah-funds': 'syirkah',
  equity: 'equity',
  'liabilities-and-equity': 'credit',
  'gross-participation': 'earnings-member',
  'cost-of-funds': 'funding',
  'non-member-income': 'earnings-nonmember',
  'non-member-expense': 'expense-nonmember',
  'non-member-gross-profit': 'nonmember',
  'business-expense': 'expense-business',
  'cooperative-expense': 'expense-cooperative',
  'other-income': 'other-earnings',
  'other-expense': 'other-expense',
  'other-income-and-expense': 'other',
  'income-tax': 'tax',
  zakat: 'tax',
};

/** Items that stand beside the totals of a chart, and the place they belong to. */
const BESIDE: Readonly<Record<string, Zone>> = {
  'net-participation': 'income',
  'cost-of-goods-sold': 'expense-business',
  'trading-income': 'earnings',
  'manufacturing-income': 'earnings',
  'other-service-units-income': 'earnings',
};

/** The total of a place; where there is none in the chart, the form adds up several places of it. */
export const totalOf = (zone: Zone): string | undefined =>
  Object.keys(TOTALS).find((code) => TOTALS[code] === zone);

const PARTS: Readonly<Record<Line['part'], Zone>> = {
  'balance-sheet': 'balance',
  'income-statement': 'income',
  'surplus-distribution': 'distribution',
  'loan-schedule': 'loans',
  'member-benefit': 'benefit',
};

const places = new Map<Kind, Map<string, Zone>>();

/** Where a line of the chart stands. */
export function zoneOf(kind: Kind, line: Line): Zone {
  const known = places.get(kind) ?? new Map<string, Zone>();
  places.set(kind, known);
  const zone = known.get(line.code) ?? findZone(kind, line);
  known.set(line.code, zone);
  return zone;
}

function findZone(kind: Kind, line: Line): Zone {
  const { lines } = chartIndex(kind);
  for (let at: Line | undefined = line; at; at = lines.get(at.parent ?? '')) {
    const zone = TOTALS[at.code] ?? BESIDE[at.code];
    if (zone !== undefined && (at === line || at.role !== 'result')) return zone;
  }
  return PARTS[line.part];
}
