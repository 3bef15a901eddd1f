import { gradeState, moveOf, type OutcomeState } from '../comparison/outcome-state';
import type { FiringResult, TrendResult, TrendYearResult } from '../comparison/trend-result';
import type { WarningId } from '../comparison/warnings/rule';
import type { SignalId } from './rule';

/** A judged year as a fallen predicate shows it. */
export interface GradedYear {
  readonly year: number;
  readonly grade: string;
  /** Points in decimal text; null where gaps leave them open. */
  readonly score: string | null;
}

/** The figures that a signal rests on: what the years say of the predicate, or every firing of one warning. */
export interface SignalFacts {
  readonly years: readonly GradedYear[];
  readonly firings: readonly FiringResult[];
}

/** A reason to look at a unit that its assessments give. */
export interface Signal {
  readonly rule: SignalId;
  /** The newest book year, which the signal is of. */
  readonly year: number;
  /** ISO date: the end of the book year since which it has been so without a break. */
  readonly since: string;
  /** How many things it is about: firings, or findings. */
  readonly count: number;
  readonly facts: SignalFacts;
}

const NO_FACTS: SignalFacts = { years: [], firings: [] };

/**
 * Every signal of a unit in its newest judged year.
 *
 * @param stopping how many findings of that year have to be put right
 */
export function signalsOf(
  { years, warnings }: Pick<TrendResult, 'years' | 'warnings'>,
  stopping: number,
): Signal[] {
  const judged = years.filter(({ law }) => law !== null);
  const now = judged[judged.length - 1];
  if (!now) return [];
  const own = warnings.filter(({ year }) => year === now.year);
  const ids = [...new Set(own.map(({ warning }) => warning))];
  return [
    ...(stopping > 0 ? [signal('figures-contradict', now, now, stopping, NO_FACTS)] : []),
    ...(stopping > 0 ? [] : fallOf(judged)),
    ...ids.map((id) => warningSignal(id, now, { judged, warnings, own })),
  ];
}

function signal(
  rule: SignalId,
  { year }: TrendYearResult,
  since: TrendYearResult,
  count: number,
  facts: SignalFacts,
): Signal {
  return { rule, year, since: since.periodEnd ?? `${since.year}-12-31`, count, facts };
}

/** A predicate that fell from the judged year before. A year that has to be put right has none to be trusted. */
function fallOf(judged: readonly TrendYearResult[]): Signal[] {
  const [before, now] = judged.slice(-2);
  if (!before || !now) return [];
  const sameLaw = before.law?.ruleSet === now.law?.ruleSet;
  if (moveOf(stateOf(before), stateOf(now), sameLaw) !== 'fell') return [];
  return [signal('grade-fell', now, now, 1, { years: [before, now].flatMap(gradedYear), firings: [] })];
}

const stateOf = ({ grade }: TrendYearResult): OutcomeState => (grade === null ? 'open' : gradeState(grade));

const gradedYear = ({ year, grade, total }: TrendYearResult): GradedYear[] =>
  grade === null ? [] : [{ year, grade, score: total?.score ?? null }];

function warningSignal(
  id: WarningId,
  now: TrendYearResult,
  known: {
    readonly judged: readonly TrendYearResult[];
    readonly warnings: readonly FiringResult[];
    readonly own: readonly FiringResult[];
  },
): Signal {
  const fired = new Set(known.warnings.flatMap(({ warning, year }) => (warning === id ? [year] : [])));
  const quiet = known.judged.findLastIndex(({ year }) => !fired.has(year));
  const firings = known.own.filter(({ warning }) => warning === id);
  return signal(id, now, known.judged[quiet + 1] ?? now, firings.length, { years: [], firings });
}
