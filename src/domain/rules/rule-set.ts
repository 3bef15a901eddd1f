import type { Citation, Source } from '../citation';
import type { Exact } from '../decimal';
import type { LineCode } from '../statement/chart';
import type { Kind } from '../statement/kind';
import type { Formula } from './formula';
import type { LocalOrigin } from './local/difference';
import type { Scale } from './scale';
import type { TermCode } from './term-codes';

/** What happens where a denominator is not above zero. `notApplicable` leaves the divisor of a pooled aspect. */
export type Otherwise = 'gap' | 'lowest' | 'highest' | 'notApplicable';

/** The law's answer, or the reading taken, for a denominator of zero or below. */
export interface DenominatorRule {
  /** The denominator is zero, reported or proved. */
  readonly zero: Otherwise;
  /** The denominator is negative. */
  readonly negative: Otherwise;
  /** Nothing against nothing earns the lowest band: to have no capital is no strength. */
  readonly zeroOverZero?: 'lowest';
}

/** One yes/no question of a questionnaire, in short words of our own; the number is the law's. */
export interface Question {
  readonly number: string;
  readonly text: string;
  /** What the assessor looks at. */
  readonly evidence?: string;
}

/** One ratio or questionnaire of the law (komponen). */
export interface Indicator {
  /** The law's number: "5.1", "A.I.1". */
  readonly number: string;
  /** A stable name for programs: "cash-ratio". */
  readonly id: string;
  readonly label: string;
  readonly unit: 'percent' | 'persons' | 'days' | 'months' | 'times' | 'rupiah';
  readonly citation: Citation;
  /** Solved to a percentage; the topmost node says what is divided by what. */
  readonly formula: Formula;
  readonly scale: Scale;
  /** Bobot, in points of the total; null where the aspect pools its indicators equally, nil where it is only shown. */
  readonly weight: Exact | null;
  readonly denominator: DenominatorRule;
  readonly questions?: readonly Question[];
  /** One of several ways to say the same: where its figures are not reported it does not apply, and is no gap. */
  readonly optional?: true;
}

/** Aspek: a group of indicators and how it adds up. */
export interface Aspect {
  readonly number: string;
  readonly id: string;
  readonly label: string;
  /** Bobot, in points of the total. */
  readonly weight: Exact;
  /**
   * `sumOfScores`: Σ weight × credit ÷ 100 (Perdep 06 and 07).
   * `shareOfAttainable`: aspect weight × Σ credit ÷ (n × 100), n without what does not apply (KKPKK).
   */
  readonly addsUp: 'sumOfScores' | 'shareOfAttainable';
  /** Of shared points: what each indicator earns where none applies. Open, unless a reading takes the lowest. */
  readonly nothingApplies?: 'lowest';
  readonly indicators: readonly Indicator[];
}

/** Predikat: from which total on. */
export interface Grade {
  /** Points; the total is this or more. */
  readonly from: Exact;
  /** The law prints "more than" (>): a total of exactly `from` does not earn it. */
  readonly above?: true;
  readonly label: string;
}

/** A quantity the law names: its definition, and where it says so. */
export interface Term {
  readonly code: TermCode;
  readonly label: string;
  readonly formula: Formula;
  readonly definition: string;
  readonly citation: Citation;
}

/** What choosing an option changes in the rule set. */
export type Change =
  | ({ readonly indicator: string } & IndicatorChange)
  | { readonly term: string; readonly formula: Formula }
  | { readonly grades: readonly Grade[] }
  /** Another list of indicators, where it is open what counts as one. */
  | { readonly aspect: string; readonly indicators: readonly Indicator[] }
  /** What an aspect earns where nothing of it applies. */
  | { readonly emptyAspect: string; readonly earns: 'lowest' };

/** What may be read otherwise in an indicator. A weight changes that of its aspect with it. */
export type IndicatorChange = Partial<
  Pick<Indicator, 'scale' | 'formula' | 'denominator' | 'weight' | 'unit'>
>;

/** One way to read an open point of the law. The first option of a reading changes nothing: it is the default. */
export interface Option {
  /** `<indicator or term>/<name>`: "1.1/steps". */
  readonly id: string;
  readonly label: string;
  readonly citation: Citation;
  readonly changes: readonly Change[];
  /** Options of other readings that come with this one, by id; what is chosen there by itself comes first. */
  readonly selects?: readonly string[];
  /** Slips of a printed form that this option takes over as they are: told as findings. */
  readonly slips?: readonly Slip[];
}

/** A slip of a form that offices fill in: what it works out otherwise than the form itself says. */
export interface Slip {
  readonly id: string;
  /** What is wrong, and in which cell, in a sentence. */
  readonly about: string;
  /** The indicator, or the aspect, it shows at. */
  readonly at: string;
  /** The option that takes it over; none where no score comes of it. */
  readonly option?: string;
}

/** How large a unit may be for the form that was read; a larger one has another form, which was not. */
export interface Reach {
  /** "KUK I dan II". */
  readonly label: string;
  /** What of the form for larger units is not known, in a sentence. */
  readonly unread: string;
  /** Terms or lines in rupiah, each with the most that is still within reach. */
  readonly limits: readonly { readonly of: TermCode | LineCode; readonly upTo: Exact }[];
  readonly citation: Citation;
}

/** A point where the law is open, and every way to read it that we know. */
export interface Reading {
  readonly id: string;
  /** What is open, in a sentence. */
  readonly about: string;
  readonly options: readonly [Option, ...Option[]];
}

/** A part of the total that is shown beside it, never as an official predicate. */
export interface View {
  readonly id: string;
  readonly label: string;
  /** Numbers of the aspects it adds up. */
  readonly aspects: readonly string[];
}

/** Weight of a capital or asset item, in percent, as one row of a printed table. */
export interface WeightRow {
  readonly label: string;
  readonly weight: Exact;
  readonly citation: Citation;
}

/** A condition that may lower the predicate: printed for the assessor, never applied by the system. */
export interface Condition {
  readonly effect: 'one-lower' | 'lowest';
  readonly text: string;
}

/** A class of collectibility with its share in the risk of problem loans. */
export interface CollectibilityClass {
  readonly line: LineCode;
  readonly label: string;
  readonly share: Exact;
  readonly rules: readonly string[];
}

/** Ratios that tell opposite stories: one that looks good beside one that does not. Printed as a finding. */
export interface Contradiction {
  readonly check: 'return-rate-hides-arrears';
  /** Ids of indicators: the first of them that reaches this ratio is named. */
  readonly good: { readonly indicators: readonly string[]; readonly from: Exact };
  readonly bad: { readonly indicator: string; readonly over: Exact };
  readonly citation: Citation;
}

/** From when until when, and for which kinds of unit, a regulation is in force. */
export interface InForce {
  readonly from: string;
  readonly until?: string;
  readonly citation: Citation;
}

/** A regulation: dated data in the law's own order. */
export interface RuleSet {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly kinds: readonly Kind[];
  readonly inForce: InForce;
  /** The day this state of the data was written. */
  readonly editionDate: string;
  /** Said on every report: what of the regulation could not be read, and what follows. */
  readonly caveat: string;
  readonly aspects: readonly Aspect[];
  readonly terms: readonly Term[];
  /** Empty for a panel, which has no total. Highest first. */
  readonly grades: readonly Grade[];
  readonly gradeCitation: Citation;
  /** The same grades applied to the share of an aspect, where practice does so. */
  readonly aspectGrades?: { readonly label: string; readonly citation: Citation };
  readonly readings: readonly Reading[];
  readonly views: readonly View[];
  readonly capitalWeights: readonly WeightRow[];
  readonly riskWeights: readonly WeightRow[];
  readonly collectibility: {
    readonly citation: Citation;
    readonly classes: readonly CollectibilityClass[];
  };
  readonly conditions: { readonly citation: Citation; readonly list: readonly Condition[] };
  readonly contradictions?: readonly Contradiction[];
  readonly reach?: Reach;
  /** Names accepted for the answers of an indicator: "general" for "3.1". */
  readonly answerAliases: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  /** What makes it one of an office; absent in the editions that come with the program. */
  readonly local?: LocalOrigin;
  /** Defects of the printed law that a set kept "as printed" declares: exactly these are found by the check. */
  readonly declaredDefects: readonly string[];
}

/** Every indicator of a rule set, in the law's order. */
export function indicatorsOf(ruleSet: RuleSet): Indicator[] {
  return ruleSet.aspects.flatMap((aspect) => [...aspect.indicators]);
}

/** Those of the law, and those that only another way to count them has. */
export function everyIndicator(ruleSet: RuleSet): Indicator[] {
  const changes = ruleSet.readings.flatMap(({ options }) => options.flatMap((option) => option.changes));
  return [
    ...indicatorsOf(ruleSet),
    ...changes.flatMap((change) => ('aspect' in change ? change.indicators : [])),
  ];
}

/**
 * The weight of an indicator in points of the total: its own, or its equal part of the aspect's.
 *
 * @param applicable how many indicators of the aspect apply to the unit; all unless given
 */
export function weightOf(aspect: Aspect, indicator: Indicator, applicable = aspect.indicators.length): Exact {
  return indicator.weight ?? aspect.weight.div(Math.max(applicable, 1));
}

/** The most points the total can reach. */
export function outOf(ruleSet: RuleSet): Exact | null {
  if (ruleSet.grades.length === 0) return null;
  return ruleSet.aspects.map((aspect) => aspect.weight).reduce((a, b) => a.add(b));
}
