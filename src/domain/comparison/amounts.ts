import { askOnce, solve, type Question } from '../assessment/solve';
import { isKnown } from '../assessment/trace';
import type { Exact } from '../decimal';
import { line, lines, term } from '../rules/formula';
import type { Formula } from '../rules/formula';
import type { Kind } from '../statement/kind';
import type { Basis } from '../assessment/basis';
import type { Size } from './size-class';

/** The amounts that are added up over an area. */
export const AMOUNTS = ['assets', 'liabilities', 'equity', 'loans', 'savings', 'surplus'] as const;

export type AmountName = (typeof AMOUNTS)[number];

/** Amounts of one unit in rupiah; what was not reported is absent. */
export type Amounts = Partial<Readonly<Record<AmountName, Exact>>>;

const CONVENTIONAL: Readonly<Record<AmountName, Formula>> = {
  assets: line('total-assets'),
  liabilities: lines('current-liabilities', 'long-term-liabilities'),
  equity: line('equity'),
  loans: line('loans-net'),
  savings: lines('member-savings', 'time-deposits-long'),
  surplus: line('current-surplus'),
};

/** Temporary syirkah funds stand between liabilities and equity; here they are counted as liabilities. */
const SHARIA: Readonly<Record<AmountName, Formula>> = {
  ...CONVENTIONAL,
  liabilities: lines('current-liabilities', 'long-term-liabilities', 'temporary-syirkah-funds'),
  loans: line('financing-net'),
  savings: lines('member-savings', 'temporary-syirkah-funds'),
};

const isSharia = (kind: Kind): boolean => kind === 'kspps' || kind === 'uspps';

/** What a statement says of the amounts that are added up: reported, derived or proved nil. */
export function amountsOf(basis: Basis): Amounts {
  const formulas = isSharia(basis.statement.unit.kind) ? SHARIA : CONVENTIONAL;
  const question = askOnce(basis);
  const known = AMOUNTS.flatMap((name) => {
    const amount = valueIn(question, formulas[name]);
    return amount ? [[name, amount] as const] : [];
  });
  return Object.fromEntries(known);
}

/** What a statement says of the criteria of size. The number of members stands in no chart yet. */
export function sizeOf(basis: Basis): Size {
  const question = askOnce(basis);
  const totalAssets = valueIn(question, line('total-assets'));
  const ownCapital = valueIn(question, term('own-capital'));
  return { ...(totalAssets ? { totalAssets } : {}), ...(ownCapital ? { ownCapital } : {}) };
}

function valueIn(question: Question, formula: Formula): Exact | undefined {
  const trace = solve(question, formula);
  return isKnown(trace) ? trace.value : undefined;
}
