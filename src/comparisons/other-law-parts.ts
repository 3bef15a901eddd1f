import type { Told } from '../domain/comparison/other-law';
import type { UnitMoved } from '../domain/comparison/other-law-result';
import { choose, instead, type Choices } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import { writeRuleSet } from '../domain/rules/written';
import type { KeptOutcome, MovedRow, OtherLawJob } from './other-law-worker';
import type { KeptOfUnit, LawInArea, PopulationIn } from './other-law.store';

/** The law as somebody supposes it: another rule set, or another option of a reading. */
export interface Other {
  readonly law: RuleSet;
  readonly option: string | undefined;
}

/** The same readings of the other law, or the supposed option in the place of the one that was taken. */
export function otherChoices(
  law: RuleSet,
  was: Choices,
  { law: other, option }: Other,
  readings: readonly string[],
): Choices {
  if (option === undefined) return choose(other, readings);
  const reading = law.readings.find(({ options }) => options.some(({ id }) => id === option));
  const chosen = reading?.options.find(({ id }) => id === option);
  return reading && chosen ? instead(law, was, reading.id, chosen) : was;
}

/** What the threads are asked, but for the assessments. */
export const jobOf = (
  law: RuleSet,
  was: Choices,
  other: RuleSet,
  is: Choices,
): Omit<OtherLawJob, 'rows'> => ({
  was: { law: writeRuleSet(law), readings: idsOf(was) },
  is: { law: writeRuleSet(other), readings: idsOf(is) },
});

const idsOf = (choices: Choices): string[] => [...choices.values()].map(({ id }) => id);

/** A unit with a total. */
export type UnitWithTotal = KeptOfUnit & KeptOutcome;

export const hasTotal = (unit: KeptOfUnit): unit is UnitWithTotal =>
  unit.totalLeast !== null && unit.totalMost !== null;

/** The unit as it stands and as it would. */
const unitMoved = ({ unitId, name, assessmentId }: KeptOfUnit, was: Told, is: Told): UnitMoved => ({
  unit: unitId,
  name,
  assessment: assessmentId,
  was,
  is,
});

/** Units in the order of their names. No text is made to compare: of thousands of units that held up everybody else. */
export const byName = (a: UnitMoved, b: UnitMoved): number =>
  inOrder(a.name, b.name) || inOrder(a.unit, b.unit);

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A list in parts of so many. */
export const inParts = <T>(all: readonly T[], most: number): (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most));

/** Those that came to something. */
export const unitsMoved = (answered: readonly Answered[]): UnitMoved[] =>
  answered.flatMap(({ unit, moved }) => (moved.is ? [unitMoved(unit, moved.was, moved.is)] : []));

/** A population of a law in an area, and the other law. */
export interface Part {
  readonly law: RuleSet;
  readonly other: Other;
  readonly where: LawInArea;
  readonly population: PopulationIn;
}

/** Some units of a population, with what is kept of the indicators that the other law judges otherwise. */
export interface Slice {
  readonly units: readonly UnitWithTotal[];
  readonly scores: ReadonlyMap<string, string>;
}

/** A unit with a total, and what a thread said of it. */
export interface Answered {
  readonly unit: UnitWithTotal;
  readonly moved: MovedRow;
}

/** What came of some populations. */
export interface Moved {
  readonly units: UnitMoved[];
  /** How many of these were judged anew. */
  anew: number;
  /** Units that are not packed yet. */
  waiting: number;
}
