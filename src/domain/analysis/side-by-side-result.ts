import { bandResult, indicatorResult } from '../assessment/indicator-result';
import { intervalResult, scoreOf } from '../assessment/points-result';
import type { BandResult, IndicatorResult, TotalResult } from '../assessment/result';
import { plain } from '../decimal';
import type { Names } from '../assessment/trace-result';
import type { Aspect } from '../rules/rule-set';
import type { Difference, DifferenceKind } from './differences';
import type { Cell, FirstDifference, Row, SideBySide } from './side-by-side';

/** What one rule set says otherwise than the first that has the indicator. */
export type DifferenceResult =
  | Said<'bands', BandResult | null>
  | Said<'aggregation', Aspect['addsUp']>
  | Said<Exclude<DifferenceKind, 'bands' | 'aggregation'>, string | null>;

interface Said<Kind extends DifferenceKind, What> {
  readonly kind: Kind;
  readonly here: What;
  readonly there: What;
}

/** What stands in the single assessments already. */
type LeftOut = 'trace' | 'bands' | 'citation';

/** One indicator under one rule set: as in the result of a single assessment, without trace and table. */
export interface CellResult extends Omit<IndicatorResult, LeftOut> {
  readonly differences: readonly DifferenceResult[];
}

export interface SideBySideRow {
  readonly label: string;
  /** One for each rule set; null where it has no such indicator. */
  readonly cells: readonly (CellResult | null)[];
}

/** One period under several rule sets, as the public JSON gives it. */
export interface SideBySideResult {
  readonly year: number;
  readonly ruleSets: readonly {
    readonly id: string;
    readonly title: string;
    readonly total: TotalResult | null;
    readonly grade: string | null;
    /** The first thing in which it differs from the first rule set; null for the first itself. */
    readonly first: (DifferenceResult & { readonly row: string | null }) | null;
  }[];
  readonly rows: readonly SideBySideRow[];
}

/** @param names labels of lines and terms for one rule set, by its place */
export function sideBySideResult(
  { columns, rows, first }: SideBySide,
  names: (at: number) => Names,
): SideBySideResult {
  const named = columns.map((_, at) => names(at));
  return {
    year: columns[0]?.assessment.basis.statement.period.year ?? 0,
    ruleSets: columns.map(({ law, assessment: { total, grade } }, at) => ({
      id: law.id,
      title: law.shortTitle,
      total: total ? { score: scoreOf(total), ...intervalResult(total), outOf: plain(total.outOf) } : null,
      grade: grade?.label ?? null,
      first: at === 0 ? null : firstResult(first[at - 1]),
    })),
    rows: rows.map((row) => rowResult(row, named)),
  };
}

function firstResult(found: FirstDifference | undefined): SideBySideResult['ruleSets'][number]['first'] {
  return found ? { ...differenceResult(found.difference), row: found.row?.label ?? null } : null;
}

function rowResult({ label, cells }: Row, names: readonly Names[]): SideBySideRow {
  return {
    label,
    cells: cells.map((cell, at) => (cell ? cellResult(cell, names[at] ?? ((code) => code)) : null)),
  };
}

function cellResult({ line, differences }: Cell, names: Names): CellResult {
  return { ...shortened(indicatorResult(line, names)), differences: differences.map(differenceResult) };
}

const shortened = ({
  trace: _trace,
  bands: _bands,
  citation: _citation,
  ...left
}: IndicatorResult): Omit<IndicatorResult, LeftOut> => left;

function differenceResult(difference: Difference): DifferenceResult {
  switch (difference.kind) {
    case 'bands': {
      const { here, there } = difference;
      return { kind: 'bands', here: here ? bandResult(here) : null, there: there ? bandResult(there) : null };
    }
    case 'weight':
      return { kind: 'weight', here: plain(difference.here), there: plain(difference.there) };
    case 'aggregation':
      return { kind: 'aggregation', here: difference.here, there: difference.there };
    case 'grades':
      return { kind: 'grades', here: gradeText(difference.here), there: gradeText(difference.there) };
    default:
      return { kind: difference.kind, here: null, there: null };
  }
}

const gradeText = (grade: { label: string; from: { toFraction(): string } } | undefined): string | null =>
  grade ? `${grade.label} ${grade.from.toFraction()}` : null;
