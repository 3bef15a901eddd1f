import { isOneOf, isRecord } from '../records';

/** What becomes of a year that is here already and says otherwise in the release. */
export const YEAR_CHOICES = ['keep', 'revise'] as const;

export type YearChoice = (typeof YEAR_CHOICES)[number];

/** What was chosen before a release is taken in. It is written down with it. */
export interface TakeChoices {
  readonly years: YearChoice;
  /** Of units that may be one that is here: its id, `new`, or `leave`. */
  readonly units: Readonly<Record<string, string>>;
  /** Of those of which nothing is said. */
  readonly others: OthersChoice;
}

/** What becomes of units that may be one that is here: left out, or registered as others. */
export const OTHERS_CHOICES = ['leave', 'new'] as const;

export type OthersChoice = (typeof OTHERS_CHOICES)[number];

/** Why something of a release was not taken in. */
const LEFT_WHYS = ['unit-doubtful', 'unit-deleted', 'year-differs', 'year-closed', 'basis-left'] as const;

export type LeftWhy = (typeof LEFT_WHYS)[number];

/** Something that was left out: of which unit, which year, and why. */
export interface LeftOut {
  readonly name: string;
  readonly year: number | null;
  readonly why: LeftWhy;
}

/** What taking in a release did. */
export interface TakeOutcome {
  readonly units: number;
  readonly statements: number;
  readonly assessments: number;
  readonly left: readonly LeftOut[];
}

/** Choices as they were kept. @throws Error when they were not kept by us */
export function choicesIn(json: string): TakeChoices {
  const read: unknown = JSON.parse(json);
  if (isRecord(read)) {
    const { years, units, others } = read;
    if (isOneOf(YEAR_CHOICES, years) && isOneOf(OTHERS_CHOICES, others) && isRecord(units))
      return { years, others, units: textsOf(units) };
  }
  throw new Error(`no choices: ${json}`);
}

const textsOf = (units: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(units).flatMap(([id, to]) => (typeof to === 'string' ? [[id, to] as const] : [])),
  );

/** An outcome as it was kept. @throws Error when it was not kept by us */
export function outcomeIn(json: string): TakeOutcome {
  const read: unknown = JSON.parse(json);
  if (isOutcome(read)) return read;
  throw new Error(`no outcome: ${json}`);
}

const isOutcome = (value: unknown): value is TakeOutcome =>
  isRecord(value) &&
  [value['units'], value['statements'], value['assessments']].every(Number.isInteger) &&
  Array.isArray(value['left']) &&
  value['left'].every((each) => isRecord(each) && isOneOf(LEFT_WHYS, each['why']));
