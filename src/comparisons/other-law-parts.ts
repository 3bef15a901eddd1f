import type { Told } from '../domain/comparison/other-law';
import type { UnitMoved } from '../domain/comparison/other-law-result';
import { choose, instead, type Choices } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import { writeRuleSet } from '../domain/rules/written';
import type { KeptOutcome, OtherLawJob } from './other-law-worker';
import type { KeptOfUnit } from './other-law.store';

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
export const unitMoved = ({ unitId, name, assessmentId }: KeptOfUnit, was: Told, is: Told): UnitMoved => ({
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
