/** The parts of what a unit reports, in the order of the form. */
export const PARTS = [
  'balance-sheet',
  'income-statement',
  'surplus-distribution',
  'loan-schedule',
  'member-benefit',
] as const;

export type StatementPart = (typeof PARTS)[number];

/** Each place of a statement with the wider place it belongs to; the widest ones with their part of the form. */
const PLACES = {
  balance: { part: 'balance-sheet' },
  asset: { in: 'balance' },
  'asset-current': { in: 'asset' },
  'asset-noncurrent': { in: 'asset' },
  'asset-investment': { in: 'asset-noncurrent' },
  'asset-fixed': { in: 'asset-noncurrent' },
  'asset-other': { in: 'asset-noncurrent' },
  credit: { in: 'balance' },
  liability: { in: 'credit' },
  'liability-current': { in: 'liability' },
  'liability-long': { in: 'liability' },
  syirkah: { in: 'credit' },
  equity: { in: 'credit' },
  income: { part: 'income-statement' },
  earnings: { in: 'income' },
  'earnings-member': { in: 'earnings' },
  nonmember: { in: 'income' },
  'earnings-nonmember': { in: 'nonmember' },
  'expense-nonmember': { in: 'nonmember' },
  expense: { in: 'income' },
  funding: { in: 'expense' },
  'expense-business': { in: 'expense' },
  'expense-cooperative': { in: 'expense' },
  other: { in: 'income' },
  'other-earnings': { in: 'other' },
  'other-expense': { in: 'other' },
  tax: { in: 'expense' },
  distribution: { part: 'surplus-distribution' },
  loans: { part: 'loan-schedule' },
  benefit: { part: 'member-benefit' },
} as const;

/** A place in a statement: where a line of the chart stands, and where a row of a file is found to stand. */
export type Zone = keyof typeof PLACES;

/** The wider place that a place belongs to; none for a whole part of the form. */
export function beyond(zone: Zone): Zone | undefined {
  const place = PLACES[zone];
  return 'in' in place ? place.in : undefined;
}

/** The part of the form that a place belongs to. */
export function partOf(zone: Zone): StatementPart {
  const place = PLACES[zone];
  return 'in' in place ? partOf(place.in) : place.part;
}
