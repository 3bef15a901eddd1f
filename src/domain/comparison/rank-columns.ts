import { exact } from '../decimal';
import type { RuleSet } from '../rules/rule-set';
import { AMOUNTS, type AmountName } from './amounts';
import { measureNames, type MeasureName } from './measures';
import { TOTAL, type Measure } from './population';
import { numberOf, valueFrom, type Value } from './value';

/** Columns of a ranking that are words. */
const WORD_COLUMNS = ['grade', 'size', 'area', 'year'] as const;

export type WordColumn = (typeof WORD_COLUMNS)[number];

/** Something that units are put in order by: a measure of the law, an amount, or how either moved since the year before. */
export type NumberColumn =
  | { readonly id: Measure; readonly of: 'measure'; readonly measure: MeasureName }
  | { readonly id: string; readonly of: 'amount'; readonly amount: AmountName }
  | { readonly id: string; readonly of: 'growth'; readonly amount: AmountName }
  | { readonly id: string; readonly of: 'change' };

/** A column of a ranking. */
export type RankColumn = NumberColumn | { readonly id: WordColumn; readonly of: 'words' };

/** So many columns can be chosen. */
export const MOST_COLUMNS = 12;

/** What stands there until somebody chooses. */
export const USUAL_COLUMNS: readonly string[] = ['grade', 'size', 'area'];

/** Everything that can be chosen under a rule set, in the law's order. */
export function rankColumns(ruleSet: RuleSet): readonly RankColumn[] {
  const measures = measureNames(ruleSet);
  return [
    ...WORD_COLUMNS.map((id) => ({ id, of: 'words' as const })),
    ...measures.map((measure) => ({ id: measure.id, of: 'measure' as const, measure })),
    ...(measures.some(({ id }) => id === TOTAL) ? [{ id: 'change-total', of: 'change' as const }] : []),
    ...AMOUNTS.map((amount) => ({ id: `growth-${amount}`, of: 'growth' as const, amount })),
    ...AMOUNTS.map((amount) => ({ id: `amount-${amount}`, of: 'amount' as const, amount })),
  ];
}

export const isNumber = (column: RankColumn): column is NumberColumn => column.of !== 'words';

/** Whether the least stands first when the best does. */
export const isLowGood = (column: NumberColumn): boolean =>
  column.of === 'measure' && column.measure.good === 'low';

/** What is known of one unit and year. */
export interface RankFacts {
  readonly ruleSetId: string;
  /** Absent where gaps leave it open. */
  readonly total?: Value;
  readonly measured: (measure: Measure) => Value | undefined;
  /** Decimal text in rupiah; null where it was not reported. */
  readonly amounts: Readonly<Record<AmountName, string | null>>;
}

/** The value of a column; undefined where it is not known, and where it would compare what is not the same. */
export function rankValue(column: NumberColumn, now: RankFacts, before?: RankFacts): Value | undefined {
  if (column.of === 'measure') return column.id === TOTAL ? now.total : now.measured(column.id);
  if (column.of === 'amount') return amountIn(now, column.amount);
  if (!before) return undefined;
  return column.of === 'change' ? changed(now, before) : grown(now, before, column.amount);
}

function amountIn({ amounts }: RankFacts, name: AmountName): Value | undefined {
  const text = amounts[name];
  return text === null ? undefined : valueFrom(exact(text));
}

/** Points of another law are not compared. */
function changed(now: RankFacts, before: RankFacts): Value | undefined {
  if (!now.total || !before.total || now.ruleSetId !== before.ruleSetId) return undefined;
  return valueFrom(numberOf(now.total).sub(numberOf(before.total)));
}

/** In percent; what was nothing or less grew by no percentage. */
function grown(now: RankFacts, before: RankFacts, amount: AmountName): Value | undefined {
  const [last, first] = [now.amounts[amount], before.amounts[amount]];
  if (last === null || first === null || exact(first).compare(0) <= 0) return undefined;
  return valueFrom(exact(last).sub(first).mul(100).div(first));
}

/** One step of choosing columns; a column stands there once. */
export type ColumnStep = { readonly step: 'earlier' | 'later' | 'away' | 'add'; readonly id: string };

/** The columns after a step; what cannot be done changes nothing. */
export function afterStep(columns: readonly string[], { step, id }: ColumnStep): readonly string[] {
  const at = columns.indexOf(id);
  if (step === 'add') return at >= 0 || columns.length >= MOST_COLUMNS ? columns : [...columns, id];
  if (step === 'away') return columns.filter((each) => each !== id);
  const to = step === 'earlier' ? at - 1 : at + 1;
  const other = columns[to];
  if (at < 0 || other === undefined) return columns;
  return columns.map((each, place) => (place === at ? other : place === to ? id : each));
}
