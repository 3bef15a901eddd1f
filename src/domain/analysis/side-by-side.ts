import { assess } from '../assessment/assess';
import type { Assessment, ScoreLine } from '../assessment/assess';
import { underLaw } from '../assessment/basis';
import type { Basis } from '../assessment/basis';
import type { Aspect, RuleSet } from '../rules/rule-set';
import { alignmentOf } from './alignment';
import type { Alignment } from './alignment';
import type { Difference } from './differences';

/** One rule set of several, with what it makes of the statement. */
export interface Column {
  /** Before readings were chosen. */
  readonly law: RuleSet;
  readonly assessment: Assessment;
}

/** One indicator under one rule set. */
export interface Cell {
  readonly aspect: Aspect;
  readonly line: ScoreLine;
  /** What it says otherwise than the first rule set that has it, the first thing first. */
  readonly differences: readonly Difference[];
}

/** The same indicator under every rule set that has it; a hole where one has none. */
export interface Row {
  readonly label: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** The first thing in which a rule set differs from the first one, and at which indicator. */
export interface FirstDifference {
  readonly difference: Difference;
  readonly row?: Row;
}

/** The same statement under several rule sets. */
export interface SideBySide {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** For each rule set but the first; undefined where nothing that both have differs. */
  readonly first: readonly (FirstDifference | undefined)[];
}

/** A rule set with the readings to take besides the defaults. */
export interface Chosen {
  readonly law: RuleSet;
  readonly readings?: readonly string[];
}

/**
 * Assesses one statement under the law it was made for and under others, and puts them side by side: a term given
 * directly that another one defines differently is a gap there.
 *
 * @throws Refusal `unknown-reading`
 */
export function compareRules(basis: Basis, others: readonly Chosen[]): SideBySide {
  const bases = [basis, ...others.map(({ law, readings }) => underLaw(basis, law, readings))];
  return sideBySide(bases.map((each) => ({ law: each.law, assessment: assess(each) })));
}

/** Puts assessments of one statement side by side: indicators by what they mean, never by number. */
export function sideBySide(columns: readonly Column[]): SideBySide {
  const lines = columns.map(({ assessment }) => linesByNumber(assessment));
  const aligned = alignmentOf(columns.map(({ assessment }) => assessment.basis.ruleSet));
  const rows = aligned.rows.map(({ label, places }): Row => ({
    label,
    cells: places.map((place, at): Cell | undefined => {
      const line = place && lines[at]?.get(place.indicator.number);
      return line && { line, aspect: place.aspect, differences: place.differences };
    }),
  }));
  return { columns, rows, first: columns.slice(1).map((_, at) => firstOf(aligned, rows, at + 1)) };
}

function firstOf({ first }: Alignment, rows: readonly Row[], at: number): FirstDifference | undefined {
  const found = first[at];
  const row = found?.row === undefined ? undefined : rows[found.row];
  return found && { difference: found.difference, ...(row ? { row } : {}) };
}

const linesByNumber = ({ aspects }: Assessment): ReadonlyMap<string, ScoreLine> =>
  new Map(aspects.flatMap((each) => each.lines.map((line) => [line.result.indicator.number, line] as const)));
