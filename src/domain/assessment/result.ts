import type { Citation, Confidence } from '../citation';
import type { LocalOrigin } from '../rules/local/difference';
import type { Indicator } from '../rules/rule-set';
import type { Explanation } from '../statement/explanation';
import type { CheckCode, Severity } from '../statement/finding';
import type { Kind, SubKind } from '../statement/kind';
import type { Origin, UnitIdentity } from '../statement/statement';
import type { ComplianceResult } from './compliance';
import type { SettledBy } from './score';
import type { TaskKind } from './tasks';
import type { GapCode } from './trace';
import type { TraceResult } from './trace-result';
import type { ReasonCode } from './worlds/reason';

/** Points, exact where a decimal can be: plain decimal text. */
type Points = string;

export interface IntervalResult {
  readonly least: Points;
  readonly most: Points;
}

export interface TotalResult extends IntervalResult {
  /** Null while a gap leaves the total open. */
  readonly score: Points | null;
  readonly outOf: Points;
}

export interface BandResult {
  readonly over?: string;
  readonly from?: string;
  readonly upTo?: string;
  readonly below?: string;
  /** Absent in a table of words. */
  readonly credit?: string;
  readonly words?: string;
}

/** A rule that every complete statement obeys: what it is called, and the lines it ties together. */
export interface ReasonResult {
  readonly code: ReasonCode;
  readonly lines: readonly { readonly code: string; readonly label: string }[];
  /** Of the year before. */
  readonly before: boolean;
}

export interface IndicatorResult extends IntervalResult {
  readonly number: string;
  readonly id: string;
  readonly label: string;
  readonly unit: Indicator['unit'];
  /** In the indicator's unit, mostly percent; ten decimals, cut. */
  readonly ratio: string | null;
  /**
   * Between what the ratio lies, in the indicator's unit, where unreported amounts leave it open; an end is null where
   * there is none. Null where the ratio is known, or nothing is known of it.
   */
  readonly range: { readonly least: string | null; readonly most: string | null } | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly credit: string | null;
  readonly weight: Points;
  readonly score: Points | null;
  readonly basis: SettledBy | null;
  /** Why a credit is certain although amounts are missing: the rules that leave no other. Empty everywhere else. */
  readonly reasons: readonly ReasonResult[];
  readonly band: BandResult | null;
  readonly bands: readonly BandResult[];
  /** False for a ratio that is shown and never scored. */
  readonly scored: boolean;
  readonly notApplicable: boolean;
  readonly gap: { readonly code: GapCode; readonly lines: readonly { code: string; label: string }[] } | null;
  readonly citation: Citation;
  readonly trace: TraceResult;
}

export interface AspectResult extends IntervalResult {
  readonly number: string;
  readonly id: string;
  readonly label: string;
  readonly weight: Points;
  readonly score: Points | null;
  /** Practice, not law; null while open. */
  readonly customaryGrade: string | null;
  readonly indicators: readonly IndicatorResult[];
}

export interface FindingResult {
  readonly check: CheckCode;
  readonly severity: Severity;
  readonly line: string;
  readonly label: string;
  readonly found: string;
  readonly expected: string;
  readonly difference: string;
  readonly at: Origin | null;
  readonly text: string | null;
  /** The most rupiah that would be rounding, or the factor that a change exceeds; null where neither decides. */
  readonly limit: string | null;
  /** The line that this one contradicts. */
  readonly other: { readonly code: string; readonly label: string } | null;
  /** Every line of figures that cannot all be right together; empty everywhere else. */
  readonly among: readonly { readonly code: string; readonly label: string }[];
  /** What the unit wrote to it; null while nobody did. */
  readonly explanation: Explanation | null;
}

export interface ReadingAlternative {
  readonly id: string;
  readonly label: string;
  readonly confidence: Confidence;
  /** Of the first indicator that would change; null where none would, or it would be a gap. */
  readonly credit: string | null;
  readonly score: Points | null;
  readonly changes: readonly (IntervalResult & { number: string; credit: string | null })[];
  readonly total: IntervalResult | null;
  /** Null while a gap leaves it open, or in a panel. */
  readonly grade: string | null;
}

export interface ReadingResult {
  readonly id: string;
  readonly about: string;
  readonly chosen: string;
  readonly chosenLabel: string;
  readonly confidence: Confidence;
  /** It chooses in other readings too. */
  readonly whole: boolean;
  /** Of a whole one: what was chosen in another reading by itself, otherwise than this one brings. */
  readonly apart: readonly { readonly id: string; readonly label: string }[];
  readonly alternatives: readonly ReadingAlternative[];
}

/** Figures or answers to ask for together, and what they settle. */
export interface TaskResult {
  readonly kind: TaskKind;
  /** Lines and terms, or the numbers of questionnaires; empty for the statement of the year before. */
  readonly asked: readonly { readonly code: string; readonly label: string }[];
  /** How many figures, questions or statements that is. */
  readonly count: number;
  /** Numbers of the indicators that wait for nothing else. */
  readonly closes: readonly string[];
  readonly points: Points;
}

/** An answer that follows from two balance sheets, to be confirmed; nothing counts it. */
export interface ProposalResult {
  /** Number of the questionnaire, and of the question in it. */
  readonly indicator: string;
  readonly question: string;
  readonly text: string;
  readonly answer: 'yes' | 'no';
  /** This year in percent of last year, and what the question asks for; ten decimals, cut. */
  readonly found: string;
  readonly needed: string;
}

export interface PeriodResult {
  readonly year: number;
  readonly periodEnd: string;
  readonly inForce: boolean;
  readonly aspects: readonly AspectResult[];
  readonly total: TotalResult | null;
  readonly views: readonly (TotalResult & { id: string; label: string })[];
  readonly grade: string | null;
  /** Grades that no missing figure can bring any more; none while nothing is excluded, and for a panel. */
  readonly excludedGrades: readonly string[];
  /** Points earned, out of the weight of what is scored so far; null for a panel. */
  readonly settled: { readonly earned: Points; readonly assessable: Points } | null;
  /** What is still to be asked for, by the points that each figure or answer settles: the most first. */
  readonly tasks: readonly TaskResult[];
  /** Questions without an answer that the figures of both years answer. */
  readonly proposals: readonly ProposalResult[];
  readonly findings: readonly FindingResult[];
  /** What the law demands beside the score; left out unless asked for. */
  readonly compliance?: readonly ComplianceResult[];
  readonly losses: readonly { number: string; label: string; certain: Points; open: Points }[];
  readonly confidence: readonly { confidence: Confidence; points: Points }[];
  readonly readings: readonly ReadingResult[];
  /** The total over all readings, one at a time. */
  readonly range: IntervalResult | null;
}

/** The state of a law's data that judged. */
export interface EditionResult {
  readonly date: string;
  readonly hash: string;
  /** What makes it one of an office; absent for an edition that comes with the program. */
  readonly local?: LocalOrigin;
}

/**
 * How another unit of the same filing came out: the savings and loan unit of a cooperative that trades, or that
 * cooperative. Each is judged by its own law; nothing adds their points up.
 */
export interface PartResult {
  /** Its id. */
  readonly unit: string;
  readonly name: string;
  readonly kind: Kind;
  /** Of a real-sector cooperative, where its statement says so. */
  readonly subKind?: SubKind;
  /** The id of its newest revision of the year. */
  readonly statement: string;
  /** The newest assessment of that; null while there is none, with all that follows. */
  readonly assessment: string | null;
  readonly ruleSet: string | null;
  readonly total: TotalResult | null;
  readonly grade: string | null;
}

/** How another one came out, wherever its result comes from: what is not judged names no law. */
export type FiledPart = Pick<PartResult, 'name' | 'kind' | 'subKind' | 'ruleSet' | 'total' | 'grade'>;

/** What one file says under one rule set: the public JSON result. */
export interface AssessmentResult {
  readonly file: string;
  readonly ruleSet: string;
  readonly edition: EditionResult;
  readonly inForce: boolean;
  readonly unit: UnitIdentity;
  /** The readings of the latest period. */
  readonly readings: readonly ReadingResult[];
  readonly periods: readonly PeriodResult[];
  /** The others of the same filing, each judged by its own law; left out for a unit that files alone, and where nothing is stored. */
  readonly filedWith?: readonly PartResult[];
}
