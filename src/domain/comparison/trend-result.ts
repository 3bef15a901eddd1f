import type {
  AspectResult,
  BandResult,
  EditionResult,
  IndicatorResult,
  TotalResult,
} from '../assessment/result';
import type { UnitIdentity } from '../statement/statement';
import type { StatementPart } from '../statement/chart';
import type { CommonBase } from './common-size';
import type { NoNumber } from './growth';
import type { LawChange } from './law-changes';
import type { Evidence, WarningId } from './warnings/rule';

/** Decimal text: exact where a decimal can be, else cut after ten decimals. */
type Decimal = string;

export interface ChangeResult {
  /** In the unit of the value: rupiah, percentage points, points of the total. */
  readonly by: Decimal | null;
  readonly percent: Decimal | null;
  readonly why: NoNumber | null;
}

export interface GrowthResult {
  /** Percent a year. */
  readonly percent: Decimal | null;
  readonly years: number;
  /** False where the root has no end: cut towards zero after ten decimals. */
  readonly exact: boolean;
  readonly why: NoNumber | null;
}

/** One value in every year from the first to the last, and what is said of it; all lists run along `years`. */
export interface SeriesResult {
  readonly values: readonly (Decimal | null)[];
  readonly changes: readonly ChangeResult[];
  readonly averageGrowth: GrowthResult;
  readonly compoundGrowth: GrowthResult;
  readonly mean: { readonly value: Decimal; readonly n: number } | null;
}

export interface LawResult {
  readonly ruleSet: string;
  readonly title: string;
  readonly edition: EditionResult;
  readonly readings: readonly string[];
}

export interface TrendYearResult {
  readonly year: number;
  /** False for a year between others that was not reported. */
  readonly reported: boolean;
  readonly periodEnd: string | null;
  readonly revision: number | null;
  /** The stored assessment that is shown; null where the year was worked out anew. */
  readonly assessment: string | null;
  /** Null where the year was not judged. */
  readonly law: LawResult | null;
  readonly inForce: boolean;
  readonly total: TotalResult | null;
  readonly grade: string | null;
}

export interface LawChangeResult {
  readonly year: number;
  readonly what: LawChange['what'];
  readonly from: LawResult;
  readonly to: LawResult;
  readonly readings: readonly string[];
}

/** One indicator over the years. */
export interface RatioTrendResult extends SeriesResult {
  readonly number: string;
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly aspect: Pick<AspectResult, 'number' | 'id' | 'label'>;
  readonly scored: boolean;
  readonly bands: readonly BandResult[];
  readonly cells: readonly (
    | (Pick<IndicatorResult, 'credit' | 'weight' | 'score' | 'least' | 'most' | 'basis' | 'notApplicable'> & {
        readonly gap: string | null;
      })
    | null
  )[];
  /** Years from which the ratio is defined otherwise, or another table gives its credit. */
  readonly definitionChanges: readonly number[];
  readonly scaleChanges: readonly number[];
  /** The mean of the years judged by the table, as the paper does: a mean, and no result of any year. */
  readonly judgedMean: {
    readonly value: Decimal;
    readonly n: number;
    readonly credit: Decimal | null;
    readonly band: BandResult | null;
  } | null;
}

/** One line of the statements over the years. */
export interface FigureTrendResult extends SeriesResult {
  readonly code: string;
  readonly label: string;
  readonly part: StatementPart;
  readonly role: 'item' | 'total' | 'result';
  readonly unit: string;
  /** What the shares are of. */
  readonly base: CommonBase | null;
  /** Percent of the base. */
  readonly shares: readonly (Decimal | null)[];
}

export interface FiringResult {
  readonly warning: WarningId;
  readonly year: number;
  readonly thresholds: Readonly<Record<string, string | number>>;
  readonly indicator: { readonly number: string; readonly id: string; readonly label: string } | null;
  readonly evidence: readonly { year: number; of: Evidence['of']; value: Decimal; unit: string }[];
}

/** One unit over the years: the public JSON. */
export interface TrendResult {
  readonly unit: UnitIdentity;
  /** The rule set under which every year was worked out again; null for the years as they were judged. */
  readonly under: string | null;
  readonly years: readonly TrendYearResult[];
  readonly lawChanges: readonly LawChangeResult[];
  /** Of the newest law, highest first; empty for a panel. */
  readonly grades: readonly { readonly label: string; readonly from: Decimal }[];
  readonly total: SeriesResult;
  readonly ratios: readonly RatioTrendResult[];
  readonly figures: readonly FigureTrendResult[];
  readonly warnings: readonly FiringResult[];
}
