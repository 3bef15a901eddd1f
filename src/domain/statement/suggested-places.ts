import type { ChartIndex, Zone } from './chart';

/** Where the lines of a group stand, in the order of the form: one tap may confirm all of these at once, as each was shown. */
export const SURE_PLACES = ['asset', 'liability', 'equity', 'income', 'expense', 'other'] as const;

/**
 * The same, and last what is a question of its own wherever it stands: lines that take what their place has no line for, since
 * any line of the place would close its sum as well; what no sum proves; what no word of its row proposes.
 */
export const PLACES = [...SURE_PLACES, 'rest', 'unproven', 'guess'] as const;
export type Place = (typeof PLACES)[number];

/** It takes what its place has no line for. */
export const isRest = ({ rests }: ChartIndex, line: string | null): boolean =>
  [...rests.values()].some(({ code }) => code === line);

/** The place of a line, or that it takes the rest of its place. */
export function placeOf(index: ChartIndex, line: string | null): Place {
  if (isRest(index, line)) return 'rest';
  const zone = index.lines.get(line ?? '')?.zone;
  return zone === undefined ? 'other' : PLACE_OF[zone];
}

const PLACE_OF: Readonly<Record<Zone, Place>> = {
  balance: 'other',
  asset: 'asset',
  'asset-current': 'asset',
  'asset-noncurrent': 'asset',
  'asset-investment': 'asset',
  'asset-fixed': 'asset',
  'asset-other': 'asset',
  credit: 'other',
  liability: 'liability',
  'liability-current': 'liability',
  'liability-long': 'liability',
  syirkah: 'liability',
  equity: 'equity',
  income: 'other',
  earnings: 'income',
  'earnings-member': 'income',
  nonmember: 'other',
  'earnings-nonmember': 'income',
  'expense-nonmember': 'expense',
  expense: 'expense',
  funding: 'expense',
  'expense-business': 'expense',
  'expense-cooperative': 'expense',
  other: 'other',
  'other-earnings': 'income',
  'other-expense': 'expense',
  tax: 'expense',
  distribution: 'other',
  loans: 'other',
  benefit: 'other',
};
