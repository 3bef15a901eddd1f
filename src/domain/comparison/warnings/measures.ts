import { withYears } from '../../assessment/basis';
import type { Assessment } from '../../assessment/assess';
import { ask, solve } from '../../assessment/solve';
import { isKnown } from '../../assessment/trace';
import type { Exact } from '../../decimal';
import { line, lines, minus, percent, term, times } from '../../rules/formula';
import type { Formula } from '../../rules/formula';
import { ratioOf } from '../ratio-rows';
import type { JudgedYear } from '../trend-year';

/** What the warnings measure. */
export type MeasureName =
  | 'assets'
  | 'loans'
  | 'savings'
  | 'equity'
  | 'reserves'
  | 'funding'
  | 'deposits'
  | 'surplus'
  | 'problem-loans'
  | 'allowance'
  | 'arrears-rate'
  | 'oldest-arrears'
  | 'borrowers-in-arrears'
  | 'cash-ratio'
  | 'lending'
  | 'total';

/** Several ways to measure the same, the best first: the first that every compared year knows is taken. */
interface Measure {
  readonly unit: 'rupiah' | 'percent' | 'points';
  readonly formulas?: readonly Formula[];
  /** Ids of indicators, as their law defines them. */
  readonly indicators?: readonly string[];
}

const PROBLEM_LOANS = lines('substandard-loans', 'doubtful-loans', 'loss-loans');

export const MEASURES: Readonly<Record<MeasureName, Measure>> = {
  assets: { unit: 'rupiah', formulas: [line('total-assets')] },
  loans: { unit: 'rupiah', formulas: [line('loans-net'), line('financing-net')] },
  savings: { unit: 'rupiah', formulas: [line('member-savings')] },
  equity: { unit: 'rupiah', formulas: [line('equity'), term('own-capital')] },
  reserves: { unit: 'rupiah', formulas: [line('reserves')] },
  funding: {
    unit: 'rupiah',
    formulas: [
      lines('member-savings', 'temporary-syirkah-funds', 'equity'),
      lines('member-savings', 'time-deposits-long', 'equity'),
    ],
  },
  deposits: { unit: 'rupiah', formulas: [lines('principal-deposits', 'mandatory-deposits')] },
  surplus: {
    unit: 'rupiah',
    formulas: [line('surplus-after-tax'), line('current-surplus'), line('surplus-before-tax')],
  },
  'problem-loans': { unit: 'rupiah', formulas: [PROBLEM_LOANS, term('problem-financing')] },
  allowance: {
    unit: 'rupiah',
    formulas: [times('-1', line('loan-loss-allowance')), term('risk-reserve'), term('ppap')],
  },
  'arrears-rate': {
    unit: 'percent',
    indicators: [
      'arrears-rate',
      'problem-loans',
      'problem-loan-risk',
      'problem-financing',
      'portfolio-at-risk',
    ],
  },
  'oldest-arrears': {
    unit: 'percent',
    formulas: [
      percent(line('arrears-over-6-months'), minus(line('arrears'), line('arrears-unaged'))),
      percent(line('loss-loans'), PROBLEM_LOANS),
    ],
  },
  'borrowers-in-arrears': {
    unit: 'percent',
    formulas: [percent(line('borrowers-in-arrears'), line('borrowers'))],
  },
  'cash-ratio': { unit: 'percent', indicators: ['cash-ratio'] },
  lending: { unit: 'percent', indicators: ['loans-to-funds', 'financing-to-funds'] },
  total: { unit: 'points' },
};

/** The values of one year, each worked out when it is asked for. */
export interface YearMeasures {
  readonly year: number;
  /** By the order of the ways to measure; null where a way does not lead to a number. */
  readonly valuesOf: (name: MeasureName) => readonly (Exact | null)[];
}

export function measuresOf({ statement, judged }: JudgedYear): YearMeasures {
  const known = new Map<MeasureName, readonly (Exact | null)[]>();
  const valuesOf = (name: MeasureName): readonly (Exact | null)[] => {
    const { formulas = [], indicators = [] } = MEASURES[name];
    if (!judged) return [];
    if (name === 'total') return [totalOf(judged.assessment)];
    const question = ask(withYears(judged.assessment.basis, statement, undefined));
    const solved = formulas.map((formula) => solve(question, formula));
    return [
      ...solved.map((trace) => (isKnown(trace) ? trace.value : null)),
      ...indicators.map((id) => ratioIn(judged.assessment, id)),
    ];
  };
  return {
    year: statement.period.year,
    valuesOf: (name) => {
      const values = known.get(name) ?? valuesOf(name);
      known.set(name, values);
      return values;
    },
  };
}

function totalOf({ total }: Assessment): Exact | null {
  return total?.least.equals(total.most) ? total.least : null;
}

function ratioIn(assessment: Assessment, id: string): Exact | null {
  const found = assessment.aspects
    .flatMap((aspect) => aspect.lines)
    .find(({ result }) => result.indicator.id === id);
  return found ? ratioOf(found.result) : null;
}

/** One measure in several years, all measured in the same way; nothing where no way is known in all of them. */
export function alike(name: MeasureName, years: readonly YearMeasures[]): Exact[] | undefined {
  const ways = years.map((year) => year.valuesOf(name));
  const count = Math.max(0, ...ways.map((each) => each.length));
  for (let way = 0; way < count; way += 1) {
    const values = ways.flatMap((each) => each[way] ?? []);
    if (values.length === years.length) return values;
  }
  return undefined;
}
