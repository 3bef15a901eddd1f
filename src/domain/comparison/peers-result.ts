import type { AreaCode } from '../area/area';
import type { Kind } from '../statement/kind';
import type { MeasureName } from './measures';
import type { SizeClass } from './size-class';
import type { LawResult } from './trend-result';

/** Decimal text: exact where a decimal can be, else cut after ten decimals. */
type Decimal = string;

/**
 * Why a figure of a group is not told: no unit of it has a value; so few have one that the viewer may not see it; or it
 * would, beside another figure that is told, give away a few units.
 */
export type Withheld = 'nobody' | 'few' | 'difference';

/** What a group's values of one measure say together, in the unit of the measure. */
export interface StatisticsResult {
  /** Units whose value is known. */
  readonly n: number;
  /** Of the units of the group, in percent. */
  readonly coverage: Decimal;
  /** Units left out of the mean at either end. */
  readonly leftOut: number;
  readonly mean: Decimal;
  readonly lowerQuartile: Decimal;
  readonly median: Decimal;
  readonly upperQuartile: Decimal;
  /** The values of single units: null for a manager. */
  readonly least: Decimal | null;
  readonly most: Decimal | null;
}

/** One measure in one period: the unit beside its group. */
export interface PeerCellResult {
  /** The unit's own; null where it is not known. */
  readonly value: Decimal | null;
  readonly group: StatisticsResult | null;
  /** Null beside statistics that are told. */
  readonly withheld: Withheld | null;
  /** Mid-rank in the group, in percent; null for a unit that does not count, and where value or statistics are null. */
  readonly percentile: Decimal | null;
}

/** The credit, or the words, of the row of the law's table that a ratio falls in. */
export interface VerdictResult {
  readonly credit: Decimal | null;
  readonly words: string | null;
}

/** One measure over all units of the kind, of every size, wherever they are. */
export interface AllUnitsResult {
  /** Null while it is withheld, 0 where no unit has a value. */
  readonly n: number | null;
  readonly mean: Decimal | null;
  /** Of the mean, by the row that it falls in: not the mean of credits. */
  readonly verdict: VerdictResult | null;
  readonly withheld: Withheld | null;
}

/** How many values lie in one step of a distribution; the outermost steps are open. */
export interface SpreadStepResult {
  readonly from: Decimal | null;
  readonly below: Decimal | null;
  readonly count: number;
}

/** How a group's values are spread. */
export interface SpreadResult {
  readonly n: number;
  readonly median: Decimal;
  readonly steps: readonly SpreadStepResult[];
}

/** One measure: in every period, and what is told of the newest alone. */
export interface PeerMeasureResult extends MeasureName {
  /** Along `periods`. */
  readonly cells: readonly PeerCellResult[];
  /** Of the unit's own ratio; null for points, and where no row holds it. */
  readonly verdict: VerdictResult | null;
  readonly all: AllUnitsResult;
  /** In the group; null where too few have a value for a drawing, or for the viewer. */
  readonly spread: SpreadResult | null;
}

/** An area by kode wilayah; the empty code is the whole country. */
export interface AreaResult {
  readonly code: AreaCode;
  readonly name: string;
}

/** Units of one kind and size class, or of every size, in one area. */
export interface FixedGroupResult {
  readonly kind: 'fixed';
  readonly unitKind: Kind;
  readonly size: SizeClass | 'all';
  readonly area: AreaResult;
  readonly units: number;
  /** Narrower groups that had too few units, the narrowest first: for them this one was widened. */
  readonly tooSmall: readonly {
    readonly size: SizeClass | 'all';
    readonly area: AreaResult;
    readonly units: number;
  }[];
  /** ISO time of the statistics. */
  readonly builtAt: string;
  /** Something has changed since. */
  readonly stale: boolean;
}

/** Units that an official put together. */
export interface OwnGroupResult {
  readonly kind: 'own';
  readonly name: string;
  readonly units: number;
}

/** One period of the unit. */
export interface PeerPeriodResult {
  readonly year: number;
  readonly assessment: string;
  readonly unitKind: Kind;
  readonly size: SizeClass;
  /** False while a finding keeps the unit out of every statistic: then it has no percentile either. */
  readonly counts: boolean;
  readonly group: FixedGroupResult | OwnGroupResult;
  /** The population in which lists of units can be opened; null for who opens none. */
  readonly population: string | null;
}

/** One unit beside its peers: the public JSON. It holds nothing that the viewer may not see. */
export interface PeersResult {
  /** To whom it is told: a manager is told no names of others, and no groups that are too small. */
  readonly viewer: 'official' | 'manager';
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly kind: Kind;
    readonly size: SizeClass;
  };
  readonly law: LawResult & { readonly fullTitle: string };
  /** Of the assessment that was asked for. */
  readonly year: number;
  /** The newest first; at least one. */
  readonly periods: readonly PeerPeriodResult[];
  /** Years in between that were not assessed by the same edition and readings. */
  readonly absent: readonly number[];
  /** Total assets at which size class I is split, in rupiah, ascending. */
  readonly sizeSplits: readonly Decimal[];
  readonly measures: readonly PeerMeasureResult[];
}
