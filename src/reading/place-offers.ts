import { chartIndex } from '../domain/statement/chart';
import type { Line, LineCode, Zone } from '../domain/statement/chart';
import type { Kind } from '../domain/statement/kind';
import type { RowReading } from './layout';
import { HINTS, OF_GOODS } from './lexicon/hints';
import { OPENS } from './lexicon/rows';
import { normalised } from './lexicon/words';
import { zoneMeant } from './place/headings';
import { fitOf, isIn } from './place/zones';

/** The sides on which a row may stand, and the lines that rows without a word of the chart most often are there. */
const COMMON = [
  ['asset-fixed', ['equipment', 'buildings', 'vehicles', 'other-fixed-assets']],
  ['asset-investment', ['cooperative-participation', 'other-long-term-investments', 'long-term-securities']],
  [
    'asset-current',
    ['other-current-assets', 'inventories', 'trade-debtors', 'trade-receivables', 'member-loans'],
  ],
  ['asset', ['other-current-assets', 'inventories', 'equipment', 'trade-receivables', 'trade-debtors']],
  ['syirkah', ['mudharabah-savings', 'mudharabah-time-deposits', 'other-syirkah-funds']],
  [
    'liability-long',
    ['other-long-term-loans', 'bank-loans', 'other-long-term-liabilities', 'time-deposits-long'],
  ],
  [
    'liability',
    [
      'other-current-liabilities',
      'special-savings',
      'voluntary-savings',
      'other-long-term-loans',
      'other-long-term-liabilities',
    ],
  ],
  [
    'equity',
    ['village-capital', 'donations', 'participation-capital', 'retained-surplus', 'current-surplus'],
  ],
  [
    'earnings',
    [
      'service-income',
      'member-sales',
      'trading-income',
      'other-service-units-income',
      'loan-income',
      'other-income',
    ],
  ],
  [
    'expense',
    [
      'other-business-expense',
      'general-administration',
      'salaries-and-honoraria',
      'other-cooperative-expense',
      'member-cost-of-goods',
      'cost-of-goods-sold',
    ],
  ],
  ['credit', ['other-current-liabilities', 'voluntary-savings', 'special-savings', 'donations']],
] as const satisfies readonly (readonly [Zone, readonly LineCode[]])[];

type Side = (typeof COMMON)[number][0];

const GOODS: readonly LineCode[] = ['member-cost-of-goods', 'cost-of-goods-sold'];

const MOST = 4;

/** A line to choose from, and whether a word of the row makes it likelier than its neighbours. */
export interface PlaceOffer {
  readonly line: string;
  readonly isHinted: boolean;
}

/**
 * The lines to choose from for a row whose words say none, by where it stands: what heads it, what its neighbours are. No
 * reading: where one is proposed, it is a question of its own, and confirmed with no others than its like.
 *
 * @param rows all rows of the file, in order
 */
export function placeOffers(kind: Kind, rows: readonly RowReading[]): (row: RowReading) => PlaceOffer[] {
  const { lines } = chartIndex(kind);
  const beside = neighboursIn(lines, rows);
  return (row) => {
    const side = sideOf(row, beside(row));
    if (side === undefined) return [];
    const hinted = hintsFor(side, row).filter((code) => {
      const zone = lines.get(code)?.zone;
      return zone !== undefined && fitOf(side, zone) === 'same';
    });
    const common: readonly LineCode[] = COMMON.find(([zone]) => zone === side)?.[1] ?? [];
    const codes = [...new Set([...hinted, ...common])].filter((code) => lines.has(code)).slice(0, MOST);
    return codes.map((line) => ({ line, isHinted: hinted.includes(line) }));
  };
}

/** It is called a sum, or what is left: no item of the place where it stands. */
export const saysSum = ({ label }: Pick<RowReading, 'label'>): boolean =>
  /^(?:jumlah|saldo|sisa|selisih|nilai buku)\b/.test(normalised(label)) ||
  OPENS.surplus.test(normalised(label));

function hintsFor(side: Side, { label, under }: RowReading): readonly LineCode[] {
  const [text, head] = [normalised(label), normalised(under.at(-1) ?? '')];
  const goods = side === 'expense' && OF_GOODS.test(head) ? GOODS : [];
  const said = HINTS.filter(([, zone]) => isIn(side, zone) || isIn(zone, side));
  // What heads a row says less than its own words.
  const by = [text, head].map((words) => said.filter(([hint]) => hint.test(words)));
  return [...goods, ...by.flat().flatMap(([, , codes]) => codes)];
}

function sideOf(row: RowReading, among: Side | undefined): Side | undefined {
  const text = normalised(row.label);
  const opened = OPENED.find(([words]) => words.test(text))?.[1];
  const heads = [...row.under].reverse().map((head) => normalised(head));
  const headed = heads.flatMap((head) =>
    OF_GOODS.test(head) ? 'expense' : (sideIn(zoneMeant(head, undefined)) ?? []),
  )[0];
  const side = opened ?? headed ?? among;
  return side !== undefined && among !== undefined && isIn(among, side) ? among : side;
}

const OPENED = [
  [OPENS.expense, 'expense'],
  [OPENS.earnings, 'earnings'],
  [OPENS.debt, 'liability'],
] as const;

const sideIn = (zone: Zone | undefined): Side | undefined =>
  COMMON.find(([side]) => zone !== undefined && isIn(zone, side))?.[0];

/**
 * Where the nearest row stands that is under the same headings and has a line: the one above rather than the one below. Of a row
 * without headings where both its neighbours stand.
 */
function neighboursIn(
  lines: ReadonlyMap<string, Line>,
  rows: readonly RowReading[],
): (row: RowReading) => Side | undefined {
  const above = nearestIn(lines, rows);
  const below = nearestIn(lines, [...rows].reverse());
  return (row) => {
    const [one, other] = [above.get(row), below.get(row)];
    if (row.under.length > 0) return one ?? other;
    return one === other ? one : undefined;
  };
}

/** The side of the row that came last before each, under the same headings, in this order. */
function nearestIn(
  lines: ReadonlyMap<string, Line>,
  rows: readonly RowReading[],
): ReadonlyMap<RowReading, Side> {
  const found = new Map<RowReading, Side>();
  const last = new Map<string, Side>();
  for (const row of rows) {
    const places = [[row.sheet], [row.sheet, row.under]].map((place) => JSON.stringify(place));
    const before = last.get(places[row.under.length > 0 ? 1 : 0] ?? '');
    if (before !== undefined) found.set(row, before);
    const own = wideSide(lines.get(row.line ?? '')?.zone);
    if (own !== undefined) for (const place of places) last.set(place, own);
  }
  return found;
}

/** A debt among long-term ones may be any debt: only a heading tells. */
const wideSide = (zone: Zone | undefined): Side | undefined => {
  const side = sideIn(zone);
  return side === 'liability-long' ? 'liability' : side;
};
