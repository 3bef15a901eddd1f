import { chartIndex } from './chart';
import type { LineCode } from './chart';
import type { Kind } from './kind';

/** What somebody would do: the group an action belongs to, with one sentence on why it helps. */
export const PURPOSES = [
  'member-capital',
  'participation-capital',
  'savings',
  'reserve',
  'collection',
  'problem-collection',
  'unsecured-collection',
  'sales-collection',
  'lending',
  'placement',
  'withdrawal',
  'repayment',
  'business-expense',
  'cooperative-expense',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** A line that moves with the leading one: by as much, or by as much the other way. */
export interface Entry {
  readonly line: LineCode;
  readonly by: 1 | -1;
}

/**
 * Something a manager can really do, as bookkeeping: which line leads, which way it may go, and what is booked with it
 * so that the balance is kept.
 *
 * Only what brings or saves money, or puts it elsewhere, is an action: savings, reserves, collections, expense,
 * placement of cash. An allowance, a depreciation or the class of a loan is never one, since changing it by itself
 * would dress the window. A class of loans goes down only together with cash that came in (`problem-collection`).
 */
export interface Action {
  readonly purpose: Purpose;
  /** The line that leads. */
  readonly line: LineCode;
  readonly way: 'up' | 'down';
  /** Booked against it, and named to the reader: cash, or the surplus that a reserve is made of. */
  readonly counter: Entry;
  /** What else moves then, and must be known. */
  readonly with: readonly Entry[];
  /** What else moves then where it is reported: the schedule of loans. */
  readonly where: readonly Entry[];
  /** The class or memo line of the schedule that is meant; without cash it could not move. */
  readonly meant?: LineCode;
}

type Made = Pick<Action, 'purpose' | 'line' | 'way'> & Partial<Action>;

const CASH_TOO: Entry = { line: 'cash', by: 1 };
const CASH_AGAINST: Entry = { line: 'cash', by: -1 };
const CURRENT: Entry = { line: 'current-loans', by: 1 };

const action = (made: Made): Action => ({ counter: CASH_TOO, with: [], where: [], ...made });

const each = (lines: readonly LineCode[], made: (line: LineCode) => Made): Action[] =>
  lines.map((line) => action(made(line)));

const CAPITAL: readonly LineCode[] = [
  'principal-deposits',
  'mandatory-deposits',
  'equivalent-deposits',
  'other-equivalent-deposits',
];
const OWNERS_CAPITAL: readonly LineCode[] = ['parent-capital', 'village-capital', 'community-capital'];
const SAVINGS: readonly LineCode[] = [
  'voluntary-savings',
  'time-deposits-short',
  'special-savings',
  'time-deposits-long',
];
const SHARIA_SAVINGS: readonly LineCode[] = [
  'wadiah-savings',
  'mudharabah-savings',
  'mudharabah-time-deposits',
];
const LOANS: readonly LineCode[] = ['member-loans', 'non-member-loans', 'other-cooperative-loans'];
const FINANCING: readonly LineCode[] = [
  'murabahah-receivables',
  'mudharabah-financing',
  'musyarakah-financing',
  'qardh',
  'other-financing',
];
const DEBTS: readonly LineCode[] = [
  'bank-loans-current',
  'bank-loans',
  'lpdb-loans',
  'other-long-term-loans',
];
const PLACES: readonly LineCode[] = ['time-deposits-placed', 'short-term-securities'];
const BUSINESS: readonly LineCode[] = [
  'business-expense',
  'salaries-and-honoraria',
  'overtime',
  'holiday-allowance',
  'travel',
  'stationery',
  'utilities',
  'telephone',
  'general-administration',
  'loan-committee',
  'marketing',
  'rent',
  'maintenance',
  'other-business-expense',
];
const COOPERATIVE: readonly LineCode[] = [
  'cooperative-expense',
  'officers-expense',
  'other-cooperative-expense',
];

/** Lines that are lent out and come back; the first of a kind is the ordinary one. */
const LENT: readonly LineCode[] = [...LOANS, ...FINANCING];
const PROBLEM: readonly LineCode[] = ['loss-loans', 'doubtful-loans', 'substandard-loans'];

const spent = (purpose: Purpose) => (line: LineCode) =>
  ({
    purpose,
    line,
    way: 'down',
    counter: CASH_AGAINST,
    with: [{ line: 'current-surplus', by: -1 }],
  }) as const;

/** Less of what is lent, for cash. */
const collected = (line: LineCode): Made => ({
  purpose: 'collection',
  line,
  way: 'down',
  counter: CASH_AGAINST,
  where: [CURRENT],
});

const collectedOf = (purpose: Purpose, meant: LineCode, where: readonly Entry[]) => (line: LineCode) => ({
  ...collected(line),
  purpose,
  meant,
  where,
});

const ALL: readonly Action[] = [
  ...each([...CAPITAL, ...OWNERS_CAPITAL], (line) => ({ purpose: 'member-capital', line, way: 'up' })),
  ...each(['participation-capital'], (line) => ({ purpose: 'participation-capital', line, way: 'up' })),
  ...each(['general-reserve', 'risk-purpose-reserve', 'reserves'], (line) => ({
    purpose: 'reserve',
    line,
    way: 'up',
    counter: { line: 'retained-surplus', by: -1 },
  })),
  ...each([...SAVINGS, ...SHARIA_SAVINGS], (line) => ({ purpose: 'savings', line, way: 'up' })),
  ...each(LENT, collected),
  ...PROBLEM.flatMap((meant) =>
    each(LENT, collectedOf('problem-collection', meant, [{ line: meant, by: 1 }])),
  ),
  ...each(
    LOANS,
    collectedOf('unsecured-collection', 'loans-at-risk', [CURRENT, { line: 'loans-at-risk', by: 1 }]),
  ),
  ...each(['trade-debtors'], (line) => ({ ...collected(line), purpose: 'sales-collection', where: [] })),
  ...each(LENT, (line) => ({ ...collected(line), purpose: 'lending', way: 'up' })),
  ...each(PLACES, (line) => ({ purpose: 'placement', line, way: 'up', counter: CASH_AGAINST })),
  ...each(PLACES, (line) => ({ purpose: 'withdrawal', line, way: 'down', counter: CASH_AGAINST })),
  ...each(DEBTS, (line) => ({ purpose: 'repayment', line, way: 'down' })),
  ...each(BUSINESS, spent('business-expense')),
  ...each(COOPERATIVE, spent('cooperative-expense')),
];

/** Who trades is not told to begin lending: what is lent is judged by the law of the unit that lends. */
const NOT_ADVISED: Partial<Record<Kind, readonly Purpose[]>> = { riil: ['lending'] };

const prepared = new Map<Kind, readonly Action[]>();

/** What a kind of unit can do, in the order of the form's parts; none that names a line its chart does not have. */
export function actionsOf(kind: Kind): readonly Action[] {
  const known = prepared.get(kind);
  if (known) return known;
  const { lines } = chartIndex(kind);
  const advised = ALL.filter(({ purpose }) => NOT_ADVISED[kind]?.includes(purpose) !== true);
  const own = advised
    .filter(({ line, meant }) => lines.has(line) && (meant === undefined || lines.has(meant)))
    .map((one) => ({ ...one, where: one.where.filter((entry) => lines.has(entry.line)) }));
  prepared.set(kind, own);
  return own;
}
