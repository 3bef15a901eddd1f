import { chartIndex } from '../domain/statement/chart';
import type { LineCode, Zone } from '../domain/statement/chart';
import type { Kind } from '../domain/statement/kind';
import type { RowReading } from './layout';
import { BUYS, COST_HEADING, OPENS, SELLS } from './lexicon/rows';
import { normalised } from './lexicon/words';
import { zoneMeant } from './place/headings';
import { isIn } from './place/zones';

/** The sides on which a row may stand, and the lines that rows without a word of the chart most often are there. */
const COMMON = [
  ['asset-fixed', ['equipment', 'buildings', 'vehicles', 'other-fixed-assets']],
  ['asset', ['other-current-assets', 'inventories', 'equipment', 'trade-receivables', 'trade-debtors']],
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
      'member-cost-of-goods',
      'cost-of-goods-sold',
      'general-administration',
      'other-cooperative-expense',
    ],
  ],
  ['credit', ['other-current-liabilities', 'voluntary-savings', 'special-savings', 'donations']],
] as const satisfies readonly (readonly [Zone, readonly LineCode[]])[];

/** Words that say what is sold or bought, and the lines of it. */
const SAID = [
  [SELLS, 'earnings', ['member-sales', 'trading-income']],
  [BUYS, 'expense', ['member-cost-of-goods', 'cost-of-goods-sold']],
] as const satisfies readonly (readonly [RegExp, Zone, readonly LineCode[]])[];

type Side = (typeof COMMON)[number][0];

const MOST = 4;

/**
 * The lines to choose from for a row whose words say none, by where it stands: what heads it, what its neighbours are. No
 * reading: nothing of it is proposed first, or confirmed with others.
 *
 * @param rows all rows of the file, in order
 */
export function offeredByPlace(kind: Kind, rows: readonly RowReading[], row: RowReading): string[] {
  const side = sideOf(kind, rows, row);
  if (side === undefined) return [];
  const { lines } = chartIndex(kind);
  const texts = [row.label, row.under.at(-1) ?? ''].map((each) => normalised(each));
  const said = SAID.flatMap(([words, of, codes]) =>
    isIn(side, of) && texts.some((text) => words.test(text)) ? [...codes] : [],
  );
  const common = COMMON.find(([zone]) => zone === side)?.[1] ?? [];
  return [...new Set<string>([...said, ...common])].filter((code) => lines.has(code)).slice(0, MOST);
}

function sideOf(kind: Kind, rows: readonly RowReading[], row: RowReading): Side | undefined {
  const text = normalised(row.label);
  const opened = OPENED.find(([words]) => words.test(text))?.[1];
  const heads = [...row.under].reverse().map((head) => normalised(head));
  const headed = heads.flatMap((head) =>
    COST_HEADING.test(head) ? 'expense' : (sideIn(zoneMeant(head, undefined)) ?? []),
  )[0];
  const among = amongOf(kind, rows, row);
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

/** Where the nearest row stands that is under the same headings and has a line: the one above rather than the one below. */
function amongOf(kind: Kind, rows: readonly RowReading[], row: RowReading): Side | undefined {
  const { lines } = chartIndex(kind);
  const at = rows.indexOf(row);
  const nearest = [...rows.slice(0, at).reverse(), ...rows.slice(at + 1)];
  return nearest
    .filter((other) => isBeside(other, row))
    .flatMap(({ line }) => sideIn(lines.get(line ?? '')?.zone) ?? [])[0];
}

const isBeside = (other: RowReading, { sheet, under }: RowReading): boolean =>
  under.length > 0 && other.sheet === sheet && other.under.join('>') === under.join('>');
